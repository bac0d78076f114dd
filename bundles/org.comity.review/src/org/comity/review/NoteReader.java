/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.comity.document.CitationText;
import org.comity.register.DataFlowRow;
import org.comity.register.DecisionRow;
import org.comity.register.EquivalenceRow;
import org.comity.register.LawRow;
import org.comity.register.LiabilityRow;
import org.comity.register.NotAnalysed;
import org.comity.register.Result;

/** Reads the smaller results. */
final class NoteReader {

    private final ReaderWords words;
    private final HeadReader heads;
    private final CitationText citations;
    private final UnaryOperator<String> topics;

    NoteReader(ReaderWords words, HeadReader heads, CitationText citations, UnaryOperator<String> topics) {
        this.words = words;
        this.heads = heads;
        this.citations = citations;
        this.topics = topics;
    }

    /** The note of a result; empty if it is of no use to a reader. */
    Optional<NoteItem> read(Result result) {
        Item.Head head = heads.head(result);
        if (result instanceof DecisionRow row) {
            return note(head, NoteItem.Kind.DECISION, topics.apply(row.getMatter()), "", row.getDeciders(), List.of(), "");
        } else if (result instanceof LiabilityRow row) {
            return note(head, NoteItem.Kind.LIABILITY, words.of("liability-" + row.getKind()), "", row.getOf(), row.getTo() == null ? List.of() : List.of(row.getTo()),
                HeadReader.text(row.getReason()));
        } else if (result instanceof DataFlowRow row) {
            List<String> remarks = new ArrayList<>();
            for (String each : new String[] {row.getCategory(), row.getPurpose()}) {
                if (each != null) {
                    remarks.add(each);
                }
            }
            return note(head, NoteItem.Kind.DATA, row.getData(), "", row.getFrom(), row.getTo(), String.join("; ", remarks));
        } else if (result instanceof LawRow row) {
            return note(head, NoteItem.Kind.LAW, words.of("aspect-" + row.getAspect().getLiteral()), "", List.of(HeadReader.text(row.getLawOf())), List.of(), "");
        } else if (result instanceof EquivalenceRow row && !row.getHere().equals(List.of(row.getWritten()))) {
            String here = row.getHere().isEmpty() ? words.of("no-equivalent") : String.join("; ", row.getHere().stream().map(citations::of).toList());
            return note(head, NoteItem.Kind.EQUIVALENT, citations.of(row.getWritten()) + " → " + here, words.of("equivalent-" + row.getKind()), List.of(), List.of(),
                "kind".equals(row.getBy()) ? words.of("equivalent-by-kind") : "");
        } else if (result instanceof NotAnalysed row) {
            return note(head, NoteItem.Kind.NOT_ANALYSED, row.getText(), "", List.of(), List.of(), "");
        }
        return Optional.empty();
    }

    private static Optional<NoteItem> note(Item.Head head, NoteItem.Kind kind, String what, String detail, List<String> who, List<String> toWhom, String remarks) {
        return Optional.of(new NoteItem(head, kind, HeadReader.text(what), detail, List.copyOf(who), List.copyOf(toWhom), remarks));
    }
}
