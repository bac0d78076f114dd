/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.comity.review.FindingItem;
import org.comity.review.NoteItem;
import org.comity.review.ReaderWords;
import org.comity.review.Review;
import org.comity.statute.Verdict;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.osgi.util.NLS;

/** How findings look. */
final class FindingRows {

    /** Verdicts in the order in which a reader wants them. */
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO,
        Verdict.NO_RULE, Verdict.OK, Verdict.NOT_APPLICABLE);

    private FindingRows() {
    }

    static List<Column> columns() {
        return List.of(Column.text("finding", ViewMessages.Finding, 76), Column.text("clause", ViewMessages.Clause, 10),
            Column.text("provision", ViewMessages.Provision, 34), Column.text("rule", ViewMessages.Rule, 28), Column.text("remarks", ViewMessages.Remarks, 22));
    }

    /** Findings in groups by verdict, the worst first. */
    static List<Row> rows(Review review, java.util.function.Predicate<Row> fits, boolean quiet) {
        List<Row> groups = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            List<Row> rows = review.findings().stream().filter(f -> f.verdict() == verdict && (quiet || f.fired())).map(FindingRows::row).filter(fits).toList();
            if (!rows.isEmpty()) {
                String label = ((FindingItem) rows.get(0).item()).verdictText();
                groups.add(Row.group(verdict.getLiteral(), null, icon(verdict), capital(label) + " (" + rows.size() + ")", rows));
            }
        }
        List<Row> equivalents = review.notes().stream().filter(n -> n.kind() == NoteItem.Kind.EQUIVALENT).map(n -> Row.leaf(n.id(), n, "law", Tone.PLAIN, n.what(),
            n.place().name(), n.cited(), n.detail(), n.remarks())).filter(fits).toList();
        if (!equivalents.isEmpty()) {
            groups.add(Row.group("equivalents", null, "law", new ReaderWords(review.language()).of("notes-equivalent") + " (" + equivalents.size() + ")", equivalents));
        }
        return groups;
    }

    static String icon(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case CONTESTED -> "contested";
            case OPEN -> "open";
            case OK -> "ok";
            case NOT_APPLICABLE, NO_RULE -> "none";
            default -> "info";
        };
    }

    private static Row row(FindingItem finding) {
        List<Row> below = new ArrayList<>();
        for (FindingItem.Reading reading : finding.readings()) {
            String who = reading.author() + (reading.date() == null ? "" : " " + reading.date());
            below.add(Row.leaf("reading " + below.size(), finding, icon(reading.verdict()), Tone.PLAIN, who + ": " + reading.verdictText() + " – " + reading.message()));
        }
        for (FindingItem.Question question : finding.questions()) {
            // a question that is the message itself need not be asked twice
            if (!question.text().equals(finding.message())) {
                below.add(Row.leaf("question " + below.size(), finding, "open", Tone.PLAIN, NLS.bind(ViewMessages.Question, question.text())));
            }
            if (!question.fact().isEmpty()) {
                below.add(Row.leaf("answer " + below.size(), finding, "fix", Tone.QUIET, NLS.bind(ViewMessages.Answer, question.fact())));
            }
        }
        for (FindingItem.Fix fix : finding.fixes()) {
            String change = fix.insert().isEmpty() ? fix.change() : fix.insert();
            below.add(Row.leaf("fix " + below.size(), new Proposal(finding, fix), "fix", Tone.QUIET,
                NLS.bind(ViewMessages.Fix, fix.label() + (change.isEmpty() || change.equals(fix.label()) ? "" : ": " + change))));
        }
        return new Row(finding.id(), finding, icon(finding.verdict()), finding.fired() ? Tone.PLAIN : Tone.QUIET,
            List.of(finding.message(), finding.place().name(), finding.cited(), finding.rule(), remarks(finding)), below);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String remarks(FindingItem finding) {
        String reading = finding.head().track().isEmpty() ? "" : NLS.bind(ViewMessages.Reading_of, finding.head().track());
        return reading + (reading.isEmpty() || finding.note().isEmpty() ? "" : "; ") + finding.note();
    }
}
