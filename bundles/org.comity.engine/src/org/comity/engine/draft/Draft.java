/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.Agreement;
import org.comity.agreement.Body;
import org.comity.agreement.DraftActor;
import org.comity.agreement.DraftElement;
import org.comity.agreement.ElementContainer;
import org.comity.agreement.Group;
import org.comity.agreement.Party;
import org.comity.agreement.PartyOfficer;
import org.comity.agreement.PartyUnit;
import org.comity.directory.Agency;
import org.comity.terms.Actor;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;

/** Index over one agreement: its elements in document order, through articles and orders, and its actors by name. */
public final class Draft {

    private final Agreement agreement;
    private final List<DraftElement> elements = new ArrayList<>();
    private final Map<Class<?>, List<? extends DraftElement>> byType = new HashMap<>();
    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final List<DraftActor> signing;
    private final Map<EObject, Integer> positions = new IdentityHashMap<>();

    /**
     * Indexes an agreement.
     *
     * @param agreement a parsed agreement; it may be incomplete
     */
    public Draft(Agreement agreement) {
        this.agreement = agreement;
        collect(agreement);
        this.signing = elements.stream().filter(e -> e instanceof Party || e instanceof Group group && !group.isNotParty())
            .map(DraftActor.class::cast).toList();
    }

    /** The agreement itself. */
    public Agreement agreement() {
        return agreement;
    }

    /** All elements in document order. */
    public List<DraftElement> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Elements of a type in document order. */
    @SuppressWarnings("unchecked")
    public <T extends DraftElement> List<T> all(Class<T> type) {
        return (List<T>) byType.computeIfAbsent(type, this::elements);
    }

    private List<DraftElement> elements(Class<?> type) {
        List<DraftElement> found = new ArrayList<>();
        for (DraftElement element : elements) {
            if (type.isInstance(element)) {
                found.add(element);
            }
        }
        return Collections.unmodifiableList(found);
    }

    /** An element by the name the draft gives it: {@code O07}, {@code CGA.MPD}. */
    public Optional<Element> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Every name the draft gives, with what it stands for. */
    public Map<String, Element> names() {
        return Collections.unmodifiableMap(byName);
    }

    /** Those who sign: parties, and groups that are not excluded. */
    public List<DraftActor> signing() {
        return signing;
    }

    /** Whether an actor signs, itself or through the party it is part of. */
    public boolean signs(Actor actor) {
        Actor owner = owner(actor);
        return owner instanceof Party || owner instanceof Group group && !group.isNotParty();
    }

    /** The party a unit or officer belongs to; any other actor stands for itself. */
    public static Actor owner(Actor actor) {
        EObject container = actor instanceof PartyUnit || actor instanceof PartyOfficer ? actor.eContainer() : null;
        return container instanceof Actor owner ? owner : actor;
    }

    /** Roles of an actor: its own, or those of the party it belongs to. */
    public static List<String> roles(Actor actor) {
        return owner(actor) instanceof DraftActor draftActor ? draftActor.getRoles() : List.of();
    }

    /** The directory entry an actor stands for; a unit without one of its own stands for its party's. Null if unknown. */
    public static Agency agency(Actor actor) {
        Agency agency = null;
        if (actor instanceof Agency self) {
            agency = self;
        } else if (actor instanceof Party party) {
            agency = party.getAgency();
        } else if (actor instanceof Body body) {
            agency = body.getAgency();
        } else if (actor instanceof PartyUnit unit) {
            agency = unit.getAgency();
        }
        if (agency == null && owner(actor) != actor) {
            return agency(owner(actor));
        }
        return agency == null || agency.eIsProxy() ? null : agency;
    }

    /** Whether two actors are the same body: by identity, as part of a party, or by directory entry. */
    public static boolean same(Actor a, Actor b) {
        if (a == b) {
            return true;
        }
        if (a == null || b == null) {
            return false;
        }
        if (owner(a) == b || owner(b) == a) {
            return true;
        }
        if (owner(a) != a || owner(b) != b) {
            return false;
        }
        Agency x = agency(a);
        return x != null && x == agency(b);
    }

    /** Name of an actor as the draft writes it: {@code CGA.MPD}; for an agency its short name. */
    public static String name(Actor actor) {
        if (actor == null || actor.eIsProxy()) {
            return "?";
        }
        Actor owner = owner(actor);
        return owner == actor ? String.valueOf(actor.getName()) : name(owner) + "." + actor.getName();
    }

    /** Position of an element among all elements; used to keep document order. */
    public int position(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            Integer position = positions.get(e);
            if (position != null) {
                return position;
            }
        }
        return -1;
    }

    private void collect(ElementContainer container) {
        for (DraftElement element : container.getElements()) {
            positions.put(element, elements.size());
            elements.add(element);
            name(element.getName(), element);
            if (element instanceof Party party) {
                party.getUnits().forEach(u -> name(party.getName() + "." + u.getName(), u));
                party.getOfficers().forEach(o -> name(party.getName() + "." + o.getName(), o));
            }
            if (element instanceof ElementContainer inner) {
                collect(inner);
            }
        }
    }

    private void name(String name, Element element) {
        if (name != null) {
            byName.putIfAbsent(name, element);
        }
    }
}
