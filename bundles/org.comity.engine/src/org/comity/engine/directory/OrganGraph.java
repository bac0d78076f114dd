/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.directory;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.directory.Succession;
import org.comity.directory.SuperiorKind;
import org.comity.directory.SuperiorLink;
import org.eclipse.emf.ecore.EObject;

/**
 * The organ graph on one date. An agency outside its interval does not exist; its successors do. Edges are the nesting
 * ({@code organisational}) and the declared superiors; every answer can be explained by the edges it used.
 */
public final class OrganGraph {

    private static final Set<SuperiorKind> ALL = Set.of(SuperiorKind.values());

    private final LocalDate date;
    private final List<Directory> directories;

    /**
     * A view of directories on a date.
     *
     * @param directories all directories
     * @param date the date; not null
     */
    public OrganGraph(List<Directory> directories, LocalDate date) {
        this.directories = List.copyOf(directories);
        this.date = date;
    }

    /** The date of this view. */
    public LocalDate date() {
        return date;
    }

    /** Whether an agency exists on the date. An agency nested in one that does not exist may exist all the same. */
    public boolean exists(Agency agency) {
        return (agency.getFrom() == null || !date.isBefore(agency.getFrom()))
            && (agency.getUntil() == null || !date.isAfter(agency.getUntil()));
    }

    /** The nearest agency or ancestor whose interval excludes the date, or null if the agency exists with all above it. */
    public Agency expired(Agency agency) {
        for (Agency a = agency; a != null; a = parent(a)) {
            if (!exists(a)) {
                return a;
            }
        }
        return null;
    }

    /** Agencies that took over from one, followed through later successions up to the date. */
    public Set<Agency> successors(Agency agency) {
        Set<Agency> found = new LinkedHashSet<>();
        Deque<Agency> open = new ArrayDeque<>(List.of(agency));
        Set<Agency> seen = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Agency next = open.poll();
            if (!seen.add(next)) {
                continue;
            }
            for (Directory directory : directories) {
                for (Succession s : directory.getSuccessions()) {
                    if (s.getFrom().contains(next) && s.getOn() != null && !date.isBefore(s.getOn())) {
                        found.addAll(s.getTo());
                        open.addAll(s.getTo());
                    }
                }
            }
        }
        return found;
    }

    /** Edges that leave an agency upwards, of the given kinds; a null matter asks for edges of every matter. */
    public List<Edge> up(Agency agency, Collection<SuperiorKind> kinds) {
        List<Edge> edges = new ArrayList<>();
        Agency parent = parent(agency);
        if (parent != null && kinds.contains(SuperiorKind.ORGANISATIONAL)) {
            edges.add(new Edge(agency, parent, SuperiorKind.ORGANISATIONAL, null));
        }
        for (SuperiorLink link : agency.getSuperiors()) {
            boolean now = (link.getFrom() == null || !date.isBefore(link.getFrom()))
                && (link.getUntil() == null || !date.isAfter(link.getUntil()));
            if (now && kinds.contains(link.getKind()) && link.getTo() != null && !link.getTo().eIsProxy()) {
                edges.add(new Edge(agency, link.getTo(), link.getKind(), link.getMatter()));
            }
        }
        return edges;
    }

    /** All superiors of an agency, nearest first, without itself. */
    public Set<Agency> superiors(Agency agency, Collection<SuperiorKind> kinds) {
        return paths(agency, kinds).keySet();
    }

    /** A shortest chain of edges from one agency up to another, or an empty list. */
    public List<Edge> chain(Agency from, Agency to, Collection<SuperiorKind> kinds) {
        return paths(from, kinds).getOrDefault(to, List.of());
    }

    /**
     * Whether {@code a} stands under {@code b}: {@code b} is above it, and both belong to one legal entity or the chain
     * contains a supervisory edge. A self-governing body nested under the centre is under supervision, not in its chain.
     */
    public boolean subordinate(Agency a, Agency b, Collection<SuperiorKind> kinds) {
        if (a == b) {
            return false;
        }
        List<Edge> chain = chain(a, b, kinds);
        return !chain.isEmpty()
            && (sameLegalEntity(a, b) || chain.stream().anyMatch(e -> e.kind() == SuperiorKind.SUPERVISORY));
    }

    /** Neither is subordinate to the other, and they are not the same: true of siblings. */
    public boolean nonSubordinate(Agency a, Agency b, Collection<SuperiorKind> kinds) {
        return a != b && !subordinate(a, b, kinds) && !subordinate(b, a, kinds);
    }

    /**
     * The nearest agencies above all the given ones: none, one, or several where the graph branches.
     *
     * @param agencies two or more agencies
     * @param kinds edges to follow; business edges give the common superior business authority
     */
    public Set<Agency> commonSuperiors(Collection<Agency> agencies, Collection<SuperiorKind> kinds) {
        Set<Agency> common = null;
        for (Agency agency : agencies) {
            Set<Agency> above = new LinkedHashSet<>(superiors(agency, kinds));
            if (common == null) {
                common = above;
            } else {
                common.retainAll(above);
            }
        }
        if (common == null) {
            return Set.of();
        }
        common.removeAll(agencies);
        Set<Agency> minimal = new LinkedHashSet<>(common);
        for (Agency each : common) {
            minimal.removeAll(superiors(each, kinds));
        }
        return minimal;
    }

    /** Direct superiors over the given kinds of edges. */
    public Set<Agency> directSuperiors(Agency agency, Collection<SuperiorKind> kinds) {
        Set<Agency> result = new LinkedHashSet<>();
        up(agency, kinds).forEach(e -> result.add(e.to()));
        return result;
    }

    /** The legal entity of an agency, inherited from the nesting parent; null if nobody says. */
    public LegalEntity entity(Agency agency) {
        for (Agency a = agency; a != null; a = parent(a)) {
            if (a.getEntity() != null && !a.getEntity().eIsProxy()) {
                return a.getEntity();
            }
        }
        return null;
    }

    /** Whether two agencies are organs of one legal person; false if that of either is not known. */
    public boolean sameLegalEntity(Agency a, Agency b) {
        LegalEntity x = entity(a);
        return x != null && x == entity(b);
    }

    /** The level of an agency, or null. */
    public Level level(Agency agency) {
        return agency.getLevel() == null || agency.getLevel().eIsProxy() ? null : agency.getLevel();
    }

    /** Kind of relation: intra-entity, inter-ministry, local-local, central-local or inter-entity. */
    public String relation(Agency a, Agency b) {
        boolean localA = local(a);
        boolean localB = local(b);
        if (sameLegalEntity(a, b)) {
            return localA || parentsShareMinistry(a, b) ? "intra-entity" : "inter-ministry";
        }
        if (localA && localB) {
            return "local-local";
        }
        return localA != localB ? "central-local" : "inter-entity";
    }

    /** The nesting parent, or null. */
    public static Agency parent(Agency agency) {
        EObject container = agency.eContainer();
        return container instanceof Agency parent ? parent : null;
    }

    private boolean local(Agency agency) {
        for (Agency a = agency; a != null; a = parent(a)) {
            Level level = level(a);
            if (level != null && level.isLocal()) {
                return true;
            }
        }
        return false;
    }

    /** One ministry, where the common superior is not the head of government. */
    private boolean parentsShareMinistry(Agency a, Agency b) {
        return commonSuperiors(List.of(a, b), ALL).stream().anyMatch(c -> parent(c) != null);
    }

    private Map<Agency, List<Edge>> paths(Agency from, Collection<SuperiorKind> kinds) {
        Map<Agency, List<Edge>> found = new LinkedHashMap<>();
        Deque<Agency> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Agency next = open.poll();
            for (Edge edge : up(next, kinds)) {
                if (edge.to() != from && !found.containsKey(edge.to())) {
                    List<Edge> path = new ArrayList<>(found.getOrDefault(next, List.of()));
                    path.add(edge);
                    found.put(edge.to(), List.copyOf(path));
                    open.add(edge.to());
                }
            }
        }
        return found;
    }
}
