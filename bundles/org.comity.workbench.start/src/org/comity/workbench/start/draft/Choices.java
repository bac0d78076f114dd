/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.document.skeleton.AgencyGuide;
import org.comity.document.skeleton.DraftNames;
import org.comity.document.skeleton.DraftPlan;
import org.comity.document.skeleton.InstrumentGuide;
import org.comity.document.skeleton.Proposal;
import org.comity.engine.law.LawLibrary;

/** What the drafter has chosen so far. The pages of the wizard change it; it is used in the display's thread. */
final class Choices {

    /** A chosen party; what it is called in the draft and its role can be changed. */
    static final class Party {

        private final AgencyGuide.Choice agency;
        private String name;
        private String role;

        Party(AgencyGuide.Choice agency, String name, String role) {
            this.agency = agency;
            this.name = name;
            this.role = role;
        }

        AgencyGuide.Choice agency() {
            return agency;
        }

        String name() {
            return name;
        }

        void name(String given) {
            name = given;
        }

        String role() {
            return role;
        }

        void role(String given) {
            role = given;
        }
    }

    private final List<Party> parties = new ArrayList<>();
    private LawLibrary law;
    private String title = "";
    private String jurisdiction;
    private LocalDate asOf = LocalDate.now();
    private String language;
    private InstrumentGuide.Choice instrument;
    private List<Proposal> chosen;
    private boolean seen;

    LawLibrary law() {
        return law;
    }

    void law(LawLibrary given) {
        law = given;
    }

    void title(String given) {
        title = given;
    }

    String jurisdiction() {
        return jurisdiction;
    }

    LocalDate asOf() {
        return asOf;
    }

    InstrumentGuide.Choice instrument() {
        return instrument;
    }

    /** Puts the draft under a law. Agencies are those of a law on a day, and roles those of an instrument: the parties have to be looked at again. */
    void under(String name, LocalDate day, String tag, InstrumentGuide.Choice kind) {
        if (!name.equals(jurisdiction)) {
            parties.clear();
        }
        if (!name.equals(jurisdiction) || !day.equals(asOf) || !Objects.equals(kind, instrument)) {
            seen = false;
            chosen = null;
        }
        jurisdiction = name;
        asOf = day;
        language = tag;
        instrument = kind;
    }

    /** Whether the parties were looked at under the law as it is chosen. */
    boolean partiesSeen() {
        return seen;
    }

    /** The parties are looked at. */
    void seeParties() {
        seen = true;
    }

    List<Party> parties() {
        return parties;
    }

    /** The clauses to put in; null: the usual ones. */
    List<Proposal> chosen() {
        return chosen;
    }

    void chosen(List<Proposal> proposals) {
        chosen = proposals;
    }

    private static String base(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }

    /** The plan as it stands. */
    DraftPlan plan(String fileName) {
        return new DraftPlan(LibraryReader.name(DraftNames.of(title.isBlank() ? base(fileName) : title)), title, language, jurisdiction, asOf, instrument == null ? null : instrument.path(),
            parties.stream().map(p -> new DraftPlan.Member(LibraryReader.name(p.name()), p.agency().path(), p.role())).toList());
    }
}
