/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.comity.document.reading.Reading;

/**
 * One reading of one draft, as rows for a reader. Immutable and without links into parsed text, so that it may be kept and
 * shown while the draft is edited on.
 *
 * @param uri file of the draft
 * @param name name of the agreement
 * @param title title in the reader's language; may be empty
 * @param place the agreement, by its name
 * @param whole the agreement from its first to its last character; null if it stands in no text
 * @param jurisdiction name of the legal order it was read under; empty if there is none
 * @param asOf date it was read as of
 * @param reforms names of the reforms switched on
 * @param declared instruments the draft declares, in the reader's words
 * @param implied instruments the facts imply, in the reader's words
 * @param parties parties by name in the draft, in its order
 * @param norms obligations and other norms
 * @param costs costs
 * @param moves money that moves
 * @param silences what the draft leaves open
 * @param findings findings, also of rules that did not fire
 * @param notes who decides, who answers, data, governing law, equivalents, what was not analysed
 * @param document the draft as a document to read
 * @param language language of the texts, BCP 47
 */
public record Review(String uri, String name, String title, Place place, Positions.Range whole, String jurisdiction, LocalDate asOf, List<String> reforms, List<String> declared,
    List<String> implied, Map<String, Party> parties, List<NormItem> norms, List<CostItem> costs, List<MoveItem> moves, List<SilenceItem> silences,
    List<FindingItem> findings, List<NoteItem> notes, Reading document, String language) {

    /**
     * Someone the draft names.
     *
     * @param name name in the draft
     * @param label what it is called; may be empty
     * @param place where the draft names it
     * @param signs whether it is a party; else a body, a third person, a group that did not sign
     */
    public record Party(String name, String label, Place place, boolean signs) {
    }

    /** A name of the draft with what it stands for: {@code A  Agency of roads}. */
    public String named(String name) {
        Party party = parties.get(name);
        return party == null || party.label().isEmpty() || party.label().equals(name) ? name : name + "  " + party.label();
    }
}
