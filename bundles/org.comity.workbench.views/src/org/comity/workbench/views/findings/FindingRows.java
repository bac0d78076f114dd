/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.review.FindingItem;
import org.comity.review.NoteItem;
import org.comity.review.ReaderWords;
import org.comity.review.Review;
import org.comity.statute.Verdict;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.rules.RuleSeverities;
import org.comity.workbench.views.rules.Severity;
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
    static List<Row> rows(Review review, Predicate<Row> fits, boolean quiet) {
        Map<Verdict, List<FindingItem>> byVerdict = review.findings().stream().filter(f -> quiet || f.fired() && !off(f)).collect(Collectors.groupingBy(FindingRows::shown));
        List<Row> groups = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            List<FindingItem> shown = byVerdict.getOrDefault(verdict, List.of());
            List<Row> rows = shown.stream().map(FindingRows::row).filter(fits).toList();
            if (!rows.isEmpty()) {
                String label = shown.stream().filter(f -> f.verdict() == verdict).findFirst().map(FindingItem::verdictText).orElseGet(() -> RuleSeverities.shared().of(shown.get(0).rule()).label());
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

    /** The verdict as the user wants to see it. */
    private static Verdict shown(FindingItem finding) {
        Verdict shown = RuleSeverities.shared().of(finding.rule()).shown(finding.verdict());
        return shown == null ? finding.verdict() : shown;
    }

    private static boolean off(FindingItem finding) {
        return RuleSeverities.shared().of(finding.rule()) == Severity.OFF;
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
        return new Row(finding.id(), finding, icon(shown(finding)), finding.fired() && !off(finding) ? Tone.PLAIN : Tone.QUIET,
            List.of(finding.message(), finding.place().name(), finding.cited(), finding.rule(), remarks(finding)), below);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String remarks(FindingItem finding) {
        boolean asFound = RuleSeverities.shared().of(finding.rule()) == Severity.AS_LAW;
        if (asFound && finding.head().track().isEmpty()) {
            return finding.note();
        }
        String reading = finding.head().track().isEmpty() ? "" : NLS.bind(ViewMessages.Reading_of, finding.head().track());
        String preference = shown(finding) == finding.verdict() && !off(finding) || !finding.fired() ? "" : NLS.bind(ViewMessages.Shown_by_preference, finding.verdictText());
        return Stream.of(preference, reading, finding.note()).filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
    }
}
