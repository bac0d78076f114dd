/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.directory.DirectoryFile;
import org.comity.statute.HolidayCalendar;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.LawFile;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Reform;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EObject;

/**
 * All law and all directories that are loaded, by qualified name. Immutable after construction; the order of the files it
 * is built from does not change what it answers.
 */
public final class LawLibrary {

    private final Map<String, Jurisdiction> jurisdictions = new TreeMap<>();
    private final Map<String, Statute> statutes = new TreeMap<>();
    private final Map<String, Reform> reforms = new TreeMap<>();
    private final Map<String, HolidayCalendar> calendars = new TreeMap<>();
    private final Map<String, Citable> byPath = new LinkedHashMap<>();
    private final Map<String, Citable> proposed = new LinkedHashMap<>();
    private final Map<String, Agency> agencies = new TreeMap<>();
    private final List<Directory> directories = new ArrayList<>();
    private final List<Duplicate> duplicates = new ArrayList<>();
    private final Map<String, List<String>> equivalents = new LinkedHashMap<>();

    /** Name of the neutral catalogue. */
    public static final String CORE = "core";

    /**
     * Builds a library.
     *
     * @param roots root objects of law and directory files; other objects are ignored
     */
    public LawLibrary(Collection<? extends EObject> roots) {
        for (EObject root : roots) {
            if (root instanceof LawFile file) {
                file.getJurisdictions().forEach(this::add);
                file.getStatutes().forEach(this::add);
                file.getReforms().forEach(this::add);
                file.getCalendars().forEach(c -> put(calendars, c.getName(), c));
            } else if (root instanceof DirectoryFile file) {
                for (Directory directory : file.getDirectories()) {
                    directories.add(directory);
                    directory.getAgencies().forEach(this::add);
                }
            }
        }
    }

    /** Jurisdictions by name, sorted; the neutral catalogue {@code core} is one of them. */
    public Collection<Jurisdiction> jurisdictions() {
        return Collections.unmodifiableCollection(jurisdictions.values());
    }

    /** A jurisdiction by name. */
    public Optional<Jurisdiction> jurisdiction(String name) {
        return Optional.ofNullable(jurisdictions.get(name));
    }

    /** Statutes by path, sorted. */
    public Collection<Statute> statutes() {
        return Collections.unmodifiableCollection(statutes.values());
    }

    /** Reforms by path, sorted. */
    public Collection<Reform> reforms() {
        return Collections.unmodifiableCollection(reforms.values());
    }

    /** A reform by path. */
    public Optional<Reform> reform(String path) {
        return Optional.ofNullable(reforms.get(path));
    }

    /** A calendar of days off by path. */
    public Optional<HolidayCalendar> calendar(String path) {
        return Optional.ofNullable(calendars.get(path));
    }

    /**
     * Reforms with those they include, each once, in the order of the library.
     *
     * @param names paths of reforms; unknown ones are left out
     */
    public List<Reform> withIncluded(Collection<String> names) {
        Set<Reform> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            reform(open.pop()).filter(found::add).ifPresent(r -> r.getIncludes().forEach(c -> open.add(path(c, LawPaths.root(r.getName())))));
        }
        return reforms.values().stream().filter(found::contains).toList();
    }

    /** Directories, in load order. */
    public List<Directory> directories() {
        return Collections.unmodifiableList(directories);
    }

    /** An agency by path. */
    public Optional<Agency> agency(String path) {
        return Optional.ofNullable(agencies.get(path));
    }

    /** All agencies by path, sorted. */
    public Map<String, Agency> agencies() {
        return Collections.unmodifiableMap(agencies);
    }

    /**
     * A path that is claimed twice.
     *
     * @param path the path
     * @param first the element that has it
     * @param again the element that is not used
     */
    public record Duplicate(String path, EObject first, EObject again) {
    }

    /** Paths that more than one element claims; the first one read is used. */
    public List<Duplicate> duplicates() {
        return Collections.unmodifiableList(duplicates);
    }

    /** Provisions that declare a path to be their equivalent elsewhere, by path. */
    public List<String> equivalentsOf(String path) {
        return Collections.unmodifiableList(equivalents.getOrDefault(path, List.of()));
    }

    /** Every path that can be cited, of law in force and of proposals. */
    public Collection<String> paths() {
        List<String> all = new ArrayList<>(byPath.keySet());
        proposed.keySet().stream().filter(p -> !byPath.containsKey(p)).forEach(all::add);
        return all;
    }

    /** What a path stands for: law first, then what a reform would insert. */
    public Optional<Citable> find(String path) {
        Citable found = byPath.get(path);
        return Optional.ofNullable(found != null ? found : proposed.get(path));
    }

    /**
     * What a citation stands for, read from inside a jurisdiction: {@code assistance} may stand for {@code XX.assistance}.
     *
     * @param citation a citation; its path is used, not its EMF target, so that it works before linking
     * @param jurisdiction name of the jurisdiction it is read in, or null
     */
    public Optional<Citable> find(Citation citation, String jurisdiction) {
        String path = citation.getPath();
        if (path == null) {
            return Optional.empty();
        }
        Optional<Citable> direct = find(path);
        return direct.isPresent() || jurisdiction == null ? direct : find(jurisdiction + "." + path);
    }

    /** The full path of a citation: resolved if it can be, as written otherwise. */
    public String path(Citation citation, String jurisdiction) {
        String written = citation.getPath();
        if (written == null || find(written).isPresent() || jurisdiction == null) {
            return written == null ? "?" : written;
        }
        String inside = jurisdiction + "." + written;
        return find(inside).isPresent() ? inside : written;
    }

    /** Instruments of a jurisdiction. */
    public List<Instrument> instruments(String jurisdiction) {
        return jurisdiction(jurisdiction).map(j -> List.copyOf(j.getInstruments())).orElse(List.of());
    }

    private void add(Jurisdiction jurisdiction) {
        if (!put(jurisdictions, jurisdiction.getName(), jurisdiction)) {
            return;
        }
        index(byPath, jurisdiction.getName(), jurisdiction);
        for (Instrument instrument : jurisdiction.getInstruments()) {
            index(byPath, LawPaths.of(instrument), instrument);
        }
    }

    private void add(Statute statute) {
        if (!put(statutes, statute.getName(), statute)) {
            return;
        }
        index(byPath, statute.getName(), statute);
        statute.getRules().forEach(r -> index(byPath, LawPaths.of(r), r));
        statute.getProvisions().forEach(p -> add(byPath, p));
    }

    private void add(Reform reform) {
        if (!put(reforms, reform.getName(), reform)) {
            return;
        }
        index(byPath, reform.getName(), reform);
        for (ProvisionBody amendment : reform.getAmendments()) {
            amendment.getRules().forEach(r -> index(proposed, LawPaths.of(r), r));
            amendment.getProvisions().forEach(p -> add(proposed, p));
        }
    }

    private void add(Map<String, Citable> index, Provision provision) {
        index(index, LawPaths.of(provision), provision);
        for (Citation elsewhere : provision.getEquivalents()) {
            equivalents.computeIfAbsent(String.valueOf(elsewhere.getPath()), p -> new ArrayList<>()).add(LawPaths.of(provision));
        }
        for (Rule rule : provision.getRules()) {
            index(index, LawPaths.of(rule), rule);
        }
        provision.getProvisions().forEach(p -> add(index, p));
    }

    private void add(Agency agency) {
        put(agencies, LawPaths.of(agency), agency);
        agency.getAgencies().forEach(this::add);
    }

    private void index(Map<String, Citable> index, String path, Citable element) {
        Citable first = path == null ? null : index.putIfAbsent(path, element);
        if (first != null && !(element instanceof Provision)) {
            duplicates.add(new Duplicate(path, first, element));
        }
    }

    /** Answers whether the name is new; what bears a name that is taken is left out with all that is in it. */
    private <T extends EObject> boolean put(Map<String, T> map, String key, T value) {
        T first = key == null ? null : map.putIfAbsent(key, value);
        if (first != null) {
            duplicates.add(new Duplicate(key, first, value));
        }
        return first == null;
    }
}
