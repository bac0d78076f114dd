/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.statute.Equivalent;
import org.comity.statute.FactDefinition;
import org.comity.statute.Instrument;
import org.comity.statute.InstrumentKind;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Provision;
import org.comity.statute.Role;
import org.comity.statute.RoleSubstitution;
import org.comity.statute.Topic;
import org.comity.terms.Citation;
import org.comity.terms.Element;

/**
 * What the law of one jurisdiction corresponds to in another, as far as their plug-ins declare it. A declaration holds both
 * ways; where the jurisdiction one comes from declares its own, the others' are not asked. Without a declaration an
 * instrument corresponds to the first one of the same neutral kind, then to what the instrument it extends corresponds to; a
 * role, topic or fact corresponds to that of the same name.
 */
public final class Equivalents {

    /** How a correspondence is known. */
    public enum By {
        /** A plug-in declares it. */
        DECLARED,
        /** Both instruments are of the same neutral kind. */
        KIND,
        /** Both have the same name. */
        NAME,
        /** There is none. */
        NONE
    }

    /**
     * A correspondence.
     *
     * @param here names or paths in the other jurisdiction; empty if there are none
     * @param by how it is known
     */
    public record Match(List<String> here, By by) {

        static final Match NOTHING = new Match(List.of(), By.NONE);
    }

    private final LawLibrary law;
    private final Jurisdiction from;
    private final Jurisdiction to;

    /**
     * Correspondences from one jurisdiction to another.
     *
     * @param law all law
     * @param from where a word comes from; null if that law is not loaded
     * @param to where it is to be read
     */
    public Equivalents(LawLibrary law, Jurisdiction from, Jurisdiction to) {
        this.law = law;
        this.from = from;
        this.to = to;
    }

    /** Paths of the instruments an instrument corresponds to. */
    public Match instrument(Instrument there) {
        Set<String> seen = new LinkedHashSet<>();
        for (Instrument each = there; each != null && seen.add(String.valueOf(LawPaths.of(each))); each = general(each)) {
            List<String> declared = new ArrayList<>();
            declared(each).forEach((here, roles) -> declared.add(LawPaths.of(here)));
            if (!declared.isEmpty()) {
                return new Match(declared, By.DECLARED);
            }
            InstrumentKind kind = each.getKind();
            // 'other' says only that it is none of the kinds
            Optional<Instrument> same = kind == InstrumentKind.OTHER ? Optional.empty() : to.getInstruments().stream().filter(i -> i.getKind() == kind).findFirst();
            if (same.isPresent()) {
                return new Match(List.of(LawPaths.of(same.get())), By.KIND);
            }
        }
        return Match.NOTHING;
    }

    /**
     * Names of the roles a role corresponds to.
     *
     * @param role name of the role
     * @param instruments the instruments in which it is held; what their correspondences say of roles comes first
     */
    public Match role(String role, List<Instrument> instruments) {
        Set<String> declared = new LinkedHashSet<>();
        for (Instrument instrument : instruments) {
            declared(instrument).values().forEach(roles -> {
                if (roles.containsKey(role)) {
                    declared.add(roles.get(role));
                }
            });
        }
        return declared.isEmpty() ? word(role, Jurisdiction::getRoles, Role::getEquivalents) : new Match(List.copyOf(declared), By.DECLARED);
    }

    /** Names of the topics a topic corresponds to. A topic of the neutral catalogue is the same everywhere. */
    public Match topic(String topic) {
        Match match = word(topic, Jurisdiction::getTopics, Topic::getEquivalents);
        boolean neutral = law.jurisdiction(LawLibrary.CORE).stream().flatMap(c -> c.getTopics().stream()).anyMatch(t -> topic.equals(t.getName()));
        return match.by() == By.NONE && neutral ? new Match(List.of(topic), By.NAME) : match;
    }

    /** Names of the facts a fact corresponds to. A fact of the neutral catalogue is the same everywhere. */
    public Match fact(String fact) {
        Match match = word(fact, Jurisdiction::getFacts, FactDefinition::getEquivalents);
        boolean neutral = law.jurisdiction(LawLibrary.CORE).stream().flatMap(c -> c.getFacts().stream()).anyMatch(f -> fact.equals(f.getName()));
        return match.by() == By.NONE && neutral ? new Match(List.of(fact), By.NAME) : match;
    }

    /** Paths of the provisions a provision corresponds to; only what is declared of exactly this provision counts. */
    public Match provision(String path) {
        List<String> here = new ArrayList<>();
        if (law.find(path).orElse(null) instanceof Provision provision) {
            for (Citation citation : provision.getEquivalents()) {
                if (citation.getPath() != null && LawPaths.root(citation.getPath()).equals(to.getName())) {
                    here.add(citation.getPath());
                }
            }
        }
        if (here.isEmpty()) {
            here.addAll(law.equivalentsOf(path).stream().filter(p -> LawPaths.root(p).equals(to.getName())).toList());
        }
        return here.isEmpty() ? Match.NOTHING : new Match(List.copyOf(new LinkedHashSet<>(here)), By.DECLARED);
    }

    /** Declared correspondences of an instrument, each with its roles there by role here. */
    private Map<Instrument, Map<String, String>> declared(Instrument there) {
        Map<Instrument, Map<String, String>> found = new LinkedHashMap<>();
        for (Equivalent equivalent : there.getEquivalents()) {
            for (Citation citation : equivalent.getCitations()) {
                to.getInstruments().stream().filter(i -> LawPaths.of(i).equals(citation.getPath())).findFirst()
                    // the declaration speaks from there: its 'role as own' is read backwards
                    .ifPresent(here -> found.putIfAbsent(here, roles(equivalent, true)));
            }
        }
        if (found.isEmpty()) {
            String path = LawPaths.of(there);
            for (Instrument here : to.getInstruments()) {
                for (Equivalent equivalent : here.getEquivalents()) {
                    if (equivalent.getCitations().stream().anyMatch(c -> path != null && path.equals(c.getPath()))) {
                        found.putIfAbsent(here, roles(equivalent, false));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> roles(Equivalent equivalent, boolean backwards) {
        Map<String, String> roles = new LinkedHashMap<>();
        for (RoleSubstitution each : equivalent.getSubstitutions()) {
            roles.putIfAbsent(backwards ? each.getAs() : each.getRole(), backwards ? each.getRole() : each.getAs());
        }
        return roles;
    }

    private <T extends Element> Match word(String name, Function<Jurisdiction, List<T>> entries, Function<T, List<String>> equivalents) {
        Set<String> declared = new LinkedHashSet<>();
        String prefix = to.getName() + ".";
        if (from != null) {
            entries.apply(from).stream().filter(e -> name.equals(e.getName())).flatMap(e -> equivalents.apply(e).stream())
                .filter(p -> p.startsWith(prefix)).forEach(p -> declared.add(p.substring(prefix.length())));
            if (declared.isEmpty()) {
                String path = from.getName() + "." + name;
                entries.apply(to).stream().filter(e -> equivalents.apply(e).contains(path)).forEach(e -> declared.add(e.getName()));
            }
        }
        if (!declared.isEmpty()) {
            return new Match(List.copyOf(declared), By.DECLARED);
        }
        return entries.apply(to).stream().anyMatch(e -> name.equals(e.getName())) ? new Match(List.of(name), By.NAME) : Match.NOTHING;
    }

    private Instrument general(Instrument instrument) {
        Citation general = instrument.getSuperInstrument();
        return general != null && law.find(general, LawPaths.jurisdictionOf(instrument)).orElse(null) instanceof Instrument found ? found : null;
    }
}
