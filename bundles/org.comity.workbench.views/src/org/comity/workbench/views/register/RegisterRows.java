/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.comity.register.Origin;
import org.comity.register.RowState;
import org.comity.review.NormGroups;
import org.comity.review.NormItem;
import org.comity.review.NoteItem;
import org.comity.review.ReaderWords;
import org.comity.review.Review;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.osgi.util.NLS;

/** How norms look in the register. */
final class RegisterRows {

    static final int DUE = 5;

    private static final List<NoteItem.Kind> NOTES = List.of(NoteItem.Kind.DECISION, NoteItem.Kind.LIABILITY, NoteItem.Kind.DATA, NoteItem.Kind.LAW,
        NoteItem.Kind.NOT_ANALYSED);

    private RegisterRows() {
    }

    static List<Column> columns() {
        return List.of(Column.text("what", ViewMessages.What, 44), Column.text("who", ViewMessages.Who, 14), Column.text("modality", ViewMessages.Modality, 18),
            Column.text("to", ViewMessages.To_whom, 14), Column.text("when", ViewMessages.When, 26), Column.text("due", ViewMessages.Due, 12),
            Column.text("clause", ViewMessages.Clause, 9), Column.text("provision", ViewMessages.Provision, 28), Column.text("origin", ViewMessages.Origin, 11),
            Column.text("remarks", ViewMessages.Remarks, 20));
    }

    static Row row(NormItem norm) {
        return Row.leaf(norm.id(), norm, icon(norm.head().origin()), norm.state() == RowState.DISPLACED ? Tone.QUIET : norm.state() == RowState.CONFLICT
            ? Tone.ERROR : norm.bearers().isEmpty() ? Tone.WARNING : Tone.PLAIN,
            norm.action(), norm.bearers().isEmpty() ? ViewMessages.Nobody : String.join(", ", norm.bearers()), norm.modalityText(),
            String.join(", ", norm.counterparties()), norm.when(), due(norm.due()), norm.place().name(), norm.cited(), norm.head().originText(), remarks(norm));
    }

    /** Who decides, who answers, which data go where, whose law governs, what was not analysed: each in a group of its own. */
    static List<Row> notes(Review review, Predicate<Row> fits) {
        ReaderWords words = new ReaderWords(review.language());
        List<Row> groups = new ArrayList<>();
        for (NoteItem.Kind kind : NOTES) {
            List<Row> rows = review.notes().stream().filter(n -> n.kind() == kind).map(RegisterRows::note).filter(fits).toList();
            if (!rows.isEmpty()) {
                String key = "notes-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                groups.add(Row.group(key, null, null, words.of(key) + " (" + rows.size() + ")", rows));
            }
        }
        return groups;
    }

    private static Row note(NoteItem note) {
        String track = note.head().track().isEmpty() ? "" : NLS.bind(ViewMessages.Reading_of, note.head().track());
        String remarks = track + (track.isEmpty() || note.remarks().isEmpty() ? "" : "; ") + note.remarks();
        return Row.leaf(note.id(), note, icon(note.head().origin()), Tone.PLAIN, note.what(), String.join(", ", note.who()), note.detail(), String.join(", ", note.toWhom()),
            "", "", note.place().name(), note.cited(), note.head().originText(), remarks);
    }

    static Row group(NormGroups.Group group, NormGroups.By by, List<Row> rows) {
        String label = group.label().isEmpty() ? nothing(by) : group.label();
        return Row.group("group " + group.key(), null, null, label + " (" + rows.size() + ")", rows);
    }

    static String icon(Origin origin) {
        return switch (origin) {
            case WRITTEN -> "written";
            case DERIVED -> "derived";
            case GAP_FILLED -> "filled";
        };
    }

    static boolean isOrigin(NormItem norm, Origin origin) {
        return norm.head().origin() == origin;
    }

    private static String nothing(NormGroups.By by) {
        return switch (by) {
            case PARTY -> ViewMessages.Nobody;
            case ARTICLE -> ViewMessages.No_article;
            case PROVISION -> ViewMessages.No_provision;
            case DUE -> ViewMessages.No_date;
            default -> "";
        };
    }

    private static String due(List<LocalDate> due) {
        return due.isEmpty() ? "" : due.get(0) + (due.size() > 1 ? " …" : "");
    }

    private static String remarks(NormItem norm) {
        List<String> parts = new ArrayList<>();
        if (!norm.head().track().isEmpty()) {
            parts.add(NLS.bind(ViewMessages.Reading_of, norm.head().track()));
        }
        if (!norm.stateText().isEmpty()) {
            parts.add(norm.stateText());
        }
        if (!norm.matter().isEmpty()) {
            parts.add(norm.matter());
        }
        return String.join("; ", parts);
    }

    static boolean isEmpty(Review review) {
        return review.norms().isEmpty() && review.notes().isEmpty();
    }
}
