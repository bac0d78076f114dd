/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import java.util.function.BiFunction;
import org.comity.agreement.Body;
import org.comity.agreement.DraftActor;
import org.comity.agreement.Group;
import org.comity.agreement.PartyOfficer;
import org.comity.agreement.PartyUnit;
import org.comity.agreement.ThirdKind;
import org.comity.agreement.ThirdParty;
import org.comity.directory.Agency;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Values.Charter;
import org.comity.engine.expression.Values.Roles;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.terms.Actor;

/** Features of actors: parties, units, agencies, third persons. */
final class ActorCatalog {

    private ActorCatalog() {
    }

    static void contribute(List<Feature> all) {
        add(all, "name", Type.TEXT, "Name in the draft.", (r, a) -> Draft.name(a));
        add(all, "label", Type.TEXT, "As the draft calls it.", (r, a) -> label(a));
        add(all, "role", Type.WORD, "Role; equals any of its roles.", (r, a) -> roles(r, a));
        add(all, "level", Type.element("level"), "Level of government.", (r, a) -> {
            Agency agency = Draft.agency(a);
            Level level = agency == null ? null : r.graph().level(agency);
            return level == null ? new Unknown(null, "the level of " + Draft.name(a) + " is not in the directory") : level;
        });
        add(all, "charter", Type.element("charter"), "What its charter lets it do.", (r, a) -> new Charter(a, Draft.agency(a)));
        add(all, "entity", Type.element("entity"), "Legal person it belongs to.", (r, a) -> {
            Agency agency = Draft.agency(a);
            LegalEntity entity = agency == null ? null : r.graph().entity(agency);
            return entity == null ? new Unknown(null, "the legal entity of " + Draft.name(a) + " is not in the directory") : entity;
        });
        add(all, "private", Type.TRUTH, "A private person.", (r, a) -> a instanceof ThirdParty t && t.getKind() != ThirdKind.PUBLIC);
        add(all, "signs", Type.TRUTH, "It signs, itself or through its party.", (r, a) -> r.draft().signs(a));
        add(all, "party", Type.element("actor"), "The party it is part of.", (r, a) -> Draft.owner(a));
        add(all, "isUnit", Type.TRUTH, "A unit or office of a party.", (r, a) -> a instanceof PartyUnit || a instanceof PartyOfficer);
        add(all, "isGroup", Type.TRUTH, "A group.", (r, a) -> a instanceof Group);
        add(all, "open", Type.TRUTH, "A group whose members are not listed.", (r, a) -> a instanceof Group g && g.isOpen());
        all.add(new Feature("level", "local", Type.TRUTH, "A self-governing level.", (r, o) -> ((Level) o).isLocal()));
        all.add(new Feature("level", "rank", Type.NUMBER, "1 is the highest.", (r, o) -> java.math.BigDecimal.valueOf(((Level) o).getRank())));
        all.add(new Feature("level", "name", Type.TEXT, "Name.", (r, o) -> ((Level) o).getName()));
        all.add(new Feature("entity", "kind", Type.WORD, "state, local-body …", (r, o) -> Words.symbol(((LegalEntity) o).getKind())));
        all.add(new Feature("entity", "name", Type.TEXT, "Name.", (r, o) -> ((LegalEntity) o).getName()));
    }

    /** What the draft calls an actor, or null. */
    static String label(Actor actor) {
        if (actor instanceof DraftActor d) {
            return d.getLabel();
        }
        if (actor instanceof PartyUnit u) {
            return u.getLabel();
        }
        return actor instanceof PartyOfficer o ? o.getLabel() : actor instanceof Agency a ? Words.text(a.getTitle()) : null;
    }

    private static Object roles(DraftReading reading, Actor actor) {
        List<String> roles = reading.roles(actor);
        if (roles.isEmpty() && !(actor instanceof Body) && reading.withRole("member").contains(Draft.owner(actor))) {
            return new Roles(List.of("member"));
        }
        return roles.isEmpty() ? new Symbol("none") : new Roles(roles);
    }

    private static void add(List<Feature> all, String name, Type type, String doc, BiFunction<DraftReading, Actor, Object> value) {
        all.add(new Feature("actor", name, type, doc, (r, o) -> value.apply(r, (Actor) o)));
    }
}
