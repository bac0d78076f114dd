/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftActor;
import org.comity.directory.SuperiorKind;
import org.comity.engine.directory.OrganGraph;
import org.comity.engine.law.LawLibrary;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Macro;
import org.comity.statute.Reform;
import org.comity.terms.Actor;
import org.comity.terms.Citation;

/**
 * A draft read under a jurisdiction, as of a date, with a set of reforms switched on. This is all an expression can see:
 * the text of the draft is closed, the facts of the world are open.
 */
public final class DraftReading {

    private final Draft draft;
    private final LawLibrary law;
    private final Jurisdiction jurisdiction;
    private final LocalDate asOf;
    private final List<Reform> reforms;
    private final OrganGraph graph;
    private final Facts facts;
    private final Competences competences;
    private final Topics topics;
    private final Correspondence correspondence;
    private final Map<String, Object> lists = new HashMap<>();
    private final Map<String, List<Actor>> withRole = new HashMap<>();
    private final Map<String, Boolean> isRole = new HashMap<>();
    private final Map<Actor, List<String>> roles = new IdentityHashMap<>();
    private final Map<String, Macro> macros = new HashMap<>();

    /**
     * Sets up a reading.
     *
     * @param draft the draft
     * @param law all law and directories
     * @param jurisdiction the jurisdiction to read under; null if the draft names none that is loaded
     * @param asOf the date
     * @param reforms reforms switched on
     */
    public DraftReading(Draft draft, LawLibrary law, Jurisdiction jurisdiction, LocalDate asOf, Collection<Reform> reforms) {
        this.draft = draft;
        this.law = law;
        this.jurisdiction = jurisdiction;
        this.asOf = asOf;
        this.reforms = List.copyOf(reforms);
        this.graph = new OrganGraph(law.directories(), asOf);
        this.correspondence = new Correspondence(draft.agreement(), law, jurisdiction);
        this.facts = new Facts(this);
        this.competences = new Competences(this);
        this.topics = new Topics(draft, correspondence);
        if (jurisdiction != null) {
            jurisdiction.getMacros().forEach(m -> macros.putIfAbsent(m.getName(), m));
        }
    }

    /** The draft. */
    public Draft draft() {
        return draft;
    }

    /** The agreement of the draft. */
    public Agreement agreement() {
        return draft.agreement();
    }

    /** All law. */
    public LawLibrary law() {
        return law;
    }

    /** The jurisdiction, or null. */
    public Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    /** The jurisdiction's name, or null. */
    public String jurisdictionName() {
        return jurisdiction == null ? null : jurisdiction.getName();
    }

    /** The date the law is read on. */
    public LocalDate asOf() {
        return asOf;
    }

    /** A macro of the jurisdiction: a named expression its rules share. */
    public Optional<Macro> macro(String name) {
        return Optional.ofNullable(macros.get(name));
    }

    /** Reforms switched on. */
    public List<Reform> reforms() {
        return reforms;
    }

    /** Structure of agencies on the date. */
    public OrganGraph graph() {
        return graph;
    }

    /** What the draft's words stand for here; each for itself unless the draft is read under another law than its own. */
    public Correspondence correspondence() {
        return correspondence;
    }

    /** Roles of an actor, in the words of the law it is read under. */
    public List<String> roles(Actor actor) {
        return roles.computeIfAbsent(actor, a -> List.copyOf(correspondence.roles(Draft.roles(a))));
    }

    /** The full path of a citation of the law: resolved in this jurisdiction if it can be, as written otherwise. */
    public String path(Citation citation) {
        return law.path(citation, jurisdictionName());
    }

    /** Facts asserted by the draft or as answers. */
    public Facts facts() {
        return facts;
    }

    /** Who may do what. */
    public Competences competences() {
        return competences;
    }

    /** Which topics the draft regulates. */
    public Topics topics() {
        return topics;
    }

    /** Edges that make an agency subordinate in this jurisdiction; all kinds but business if it does not say. */
    public Set<SuperiorKind> subordinationBy() {
        return kinds(jurisdiction == null ? List.of() : jurisdiction.getSubordinationBy());
    }

    /** Edges along which a common superior is sought in this jurisdiction. */
    public Set<SuperiorKind> commonSuperiorBy() {
        return kinds(jurisdiction == null ? List.of() : jurisdiction.getCommonSuperiorBy());
    }

    /** Signing actors with a role. 'member' binds everyone who signs if the draft declares no member. */
    public List<Actor> withRole(String role) {
        return withRole.computeIfAbsent(role, this::signingWithRole);
    }

    private List<Actor> signingWithRole(String role) {
        List<Actor> found = new ArrayList<>();
        for (DraftActor actor : draft.signing()) {
            if (roles(actor).contains(role)) {
                found.add(actor);
            }
        }
        if (found.isEmpty() && "member".equals(role)) {
            found.addAll(draft.signing());
        }
        return List.copyOf(found);
    }

    /**
     * A list or value of the draft that expressions ask for again and again; computed once per reading.
     *
     * @param name name of the list
     * @param compute how to compute it
     */
    public Object once(String name, Function<DraftReading, Object> compute) {
        Object known = lists.get(name);
        if (known == null) {
            known = compute.apply(this);
            if (known != null) {
                lists.put(name, known);
            }
        }
        return known;
    }

    /** Whether a word is the name of a role here or in the neutral catalogue. */
    public boolean isRole(String name) {
        return isRole.computeIfAbsent(name, n -> roleOwner(n).isPresent());
    }

    /** The jurisdiction that declares a role: this one or the neutral catalogue. */
    public Optional<Jurisdiction> roleOwner(String name) {
        return List.of(Optional.ofNullable(jurisdiction), law.jurisdiction(CORE)).stream().flatMap(Optional::stream)
            .filter(j -> j.getRoles().stream().anyMatch(r -> name.equals(r.getName()))).findFirst();
    }

    /** Name of the neutral catalogue. */
    public static final String CORE = LawLibrary.CORE;

    private static Set<SuperiorKind> kinds(Collection<SuperiorKind> declared) {
        return declared.isEmpty() ? EnumSet.of(SuperiorKind.ORGANISATIONAL, SuperiorKind.SUPERVISORY) : EnumSet.copyOf(declared);
    }
}
