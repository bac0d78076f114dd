/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Agency;
import org.comity.directory.Competence;
import org.comity.engine.law.Intervals;
import org.comity.engine.truth.Truth;
import org.comity.terms.Actor;
import org.comity.terms.Citable;
import org.comity.terms.Citation;

/**
 * What an agency may do, by provision. A competence of an agency, of the agencies under it, or of the party a unit belongs
 * to counts, if its provision is in force. An agency without any entry is not accused: the directory may be incomplete.
 */
public final class Competences {

    private final DraftReading reading;

    Competences(DraftReading reading) {
        this.reading = reading;
    }

    /**
     * Whether an actor may act in a matter.
     *
     * @param actor an actor of the draft or an agency; null is unknown
     * @param kind the matter
     */
    public Truth competent(Actor actor, String kind) {
        List<Competence> all = of(actor);
        if (all.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(all.stream().anyMatch(c -> c.getKinds().contains(kind) && inForce(c)));
    }

    /** The competence that covers a matter, if there is one in force. */
    public Optional<Competence> covering(Actor actor, String kind) {
        return of(actor).stream().filter(c -> c.getKinds().contains(kind) && inForce(c)).findFirst();
    }

    /** All competences that count for an actor, whether in force or not. */
    public List<Competence> of(Actor actor) {
        List<Competence> all = new ArrayList<>();
        if (actor != null) {
            collect(Draft.agency(actor), all);
            Actor owner = Draft.owner(actor);
            if (owner != actor) {
                Agency party = Draft.agency(owner);
                if (party != Draft.agency(actor)) {
                    collect(party, all);
                }
            }
        }
        return all;
    }

    private void collect(Agency agency, List<Competence> all) {
        if (agency != null) {
            all.addAll(agency.getCompetences());
            agency.getAgencies().forEach(a -> collect(a, all));
        }
    }

    /** A competence whose provision is loaded and out of force does not count; one whose provision is not loaded does. */
    private boolean inForce(Competence competence) {
        if (competence.getCitations().isEmpty()) {
            return true;
        }
        for (Citation citation : competence.getCitations()) {
            Optional<Citable> provision = reading.law().find(citation, reading.jurisdictionName());
            if (provision.isEmpty() || Intervals.excludedBy(provision.get(), reading.asOf()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
