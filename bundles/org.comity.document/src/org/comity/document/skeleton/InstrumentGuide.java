/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.document.CitationText;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Role;
import org.comity.statute.RoleCardinality;

/** The instruments of a legal order, described for a reader who has to choose one. */
public final class InstrumentGuide {

    private final LawLibrary law;
    private final String language;

    /**
     * A guide.
     *
     * @param law all law
     * @param language language of the reader, BCP 47
     */
    public InstrumentGuide(LawLibrary law, String language) {
        this.law = law;
        this.language = language;
    }

    /**
     * One instrument.
     *
     * @param path its path
     * @param label what it is called; its name if nobody said
     * @param note what else there is to say of it; may be empty
     * @param basis the provisions it rests on, as a reader knows them
     * @param roles the roles of its parties
     */
    public record Choice(String path, String label, String note, List<String> basis, List<Seat> roles) {
    }

    /**
     * A role, and how many take it.
     *
     * @param role its name in drafts
     * @param label what it is called
     * @param least how many there must be
     * @param most how many there may be; negative: any number
     */
    public record Seat(String role, String label, int least, int most) {
    }

    /** The instruments of a legal order, in its own order; none if it is not known. */
    public List<Choice> instruments(String jurisdiction) {
        return law.instruments(jurisdiction).stream().map(i -> choice(i, jurisdiction)).toList();
    }

    /** Every role somebody can take under a legal order, in its own order: those of its instruments first. */
    public List<Seat> roles(String jurisdiction) {
        return law.jurisdiction(jurisdiction).map(j -> j.getRoles().stream().filter(r -> !r.isComputed()).map(r -> new Seat(r.getName(), label(r.getName(), jurisdiction), 0, -1)).toList())
            .orElse(List.of());
    }

    private Choice choice(Instrument instrument, String jurisdiction) {
        String label = Texts.in(instrument.getLabels(), language);
        CitationText citations = new CitationText(law, language);
        List<String> basis = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        List<Seat> seats = List.of();
        for (Instrument each : line(instrument, jurisdiction)) {
            if (basis.isEmpty()) {
                each.getBases().forEach(c -> basis.add(citations.of(law.path(c, jurisdiction))));
            }
            if (notes.isEmpty()) {
                each.getNotes().forEach(n -> notes.add(Texts.in(n, language)));
            }
            if (seats.isEmpty()) {
                seats = each.getRoles().stream().map(r -> seat(r, jurisdiction)).toList();
            }
        }
        return new Choice(LawPaths.of(instrument), label.isEmpty() ? instrument.getName() : label, String.join(" ", notes), List.copyOf(basis), seats);
    }

    /** An instrument and those it extends, each once. */
    private Set<Instrument> line(Instrument instrument, String jurisdiction) {
        Set<Instrument> line = new LinkedHashSet<>();
        Instrument next = instrument;
        while (next != null && line.add(next)) {
            next = next.getSuperInstrument() == null ? null : law.find(next.getSuperInstrument(), jurisdiction).filter(Instrument.class::isInstance).map(Instrument.class::cast).orElse(null);
        }
        return line;
    }

    private Seat seat(RoleCardinality role, String jurisdiction) {
        return new Seat(role.getRole(), label(role.getRole(), jurisdiction), role.getLower(), role.getUpper());
    }

    private String label(String role, String jurisdiction) {
        for (String name : List.of(jurisdiction, LawLibrary.CORE)) {
            for (Role each : law.jurisdiction(name).map(Jurisdiction::getRoles).map(List::copyOf).orElse(List.of())) {
                String label = role.equals(each.getName()) ? Texts.in(each.getLabels(), language) : "";
                if (!label.isEmpty()) {
                    return label;
                }
            }
        }
        return role;
    }
}
