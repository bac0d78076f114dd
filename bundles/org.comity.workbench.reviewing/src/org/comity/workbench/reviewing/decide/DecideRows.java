/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.decisions.DecidedUnder;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.DecisionState;
import org.comity.document.decisions.Decisions;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.statute.Verdict;
import org.comity.workbench.reviewing.ReviewingIcons;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.osgi.util.NLS;

/** How findings and what was decided on them look. */
final class DecideRows {

    /** Verdicts in the order in which a reader wants them. */
    private static final List<Verdict> ORDER = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO);

    private DecideRows() {
    }

    static List<Column> columns() {
        return List.of(Column.text("finding", ReviewingMessages.Finding, 44), Column.text("decision", ReviewingMessages.Decision, 15),
            Column.text("clause", ReviewingMessages.Clause, 7));
    }

    /** Findings that ask for a decision, the worst first. */
    static List<FindingItem> findings(Review review) {
        return review.findings().stream().filter(FindingItem::fired).sorted(Comparator.comparingInt(f -> ORDER.indexOf(f.verdict()))).toList();
    }

    /** Where the review of a finding stands. */
    static DecisionState state(Review review, FindingItem finding, Decisions decisions) {
        return finding.basis().state(decisions.on(review.name(), finding.id()).orElse(null));
    }

    static List<Row> rows(Review review, Decisions decisions, Grouping grouping, Filter filter, Predicate<Row> fits) {
        Map<String, List<Row>> groups = new LinkedHashMap<>();
        Map<String, String> icons = new LinkedHashMap<>();
        for (FindingItem finding : findings(review)) {
            if (!filter.fits(state(review, finding, decisions))) {
                continue;
            }
            for (String group : groups(review, finding, grouping)) {
                Row row = row(review, finding, decisions);
                if (fits.test(row)) {
                    groups.computeIfAbsent(group, g -> new ArrayList<>()).add(row);
                    icons.putIfAbsent(group, grouping == Grouping.SEVERITY ? ReviewingIcons.name(finding.verdict()) : null);
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, below) -> rows.add(Row.group(name, null, icons.get(name), capital(name) + " (" + below.size() + ")", below)));
        DecidedUnder now = now(review);
        gone(review, decisions, filter, fits, "gone-under", ReviewingMessages.Gone_under, now::isOther).ifPresent(rows::add);
        gone(review, decisions, filter, fits, "gone", ReviewingMessages.Gone, d -> !now.isOther(d)).ifPresent(rows::add);
        return rows;
    }

    /** How the draft is read at present. */
    static DecidedUnder now(Review review) {
        return new DecidedUnder(review.asOf(), review.jurisdiction(), review.reforms());
    }

    /** Law, date and reforms in a line. */
    static String words(DecidedUnder under) {
        return Stream.concat(Stream.of(under.law(), under.asOf().toString()), under.reforms().stream()).filter(t -> !t.isEmpty()).collect(Collectors.joining(", "));
    }

    /** Decisions whose finding the draft does not have. */
    private static java.util.Optional<Row> gone(Review review, Decisions decisions, Filter filter, Predicate<Row> fits, String key, String label,
        Predicate<Decision> which) {
        List<String> present = findings(review).stream().map(FindingItem::id).toList();
        List<Row> rows = decisions.all().stream().filter(d -> filter == Filter.ALL && which.test(d) && d.agreement().equals(review.name()) && !present.contains(d.finding()))
            .map(d -> Row.leaf(d.finding(), d, "none", Tone.QUIET, d.message().isEmpty() ? d.finding() : d.message(), said(d) + (now(review).isOther(d) ? " · " + words(d.under()) : ""))).filter(fits).toList();
        return rows.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(Row.group(key, null, null, NLS.bind(label, rows.size()), rows));
    }

    private static List<String> groups(Review review, FindingItem finding, Grouping grouping) {
        if (grouping == Grouping.SUBJECT) {
            return List.of(finding.subject());
        } else if (grouping == Grouping.SEVERITY) {
            return List.of(finding.verdictText());
        }
        List<String> parties = finding.parties().stream().map(review::named).toList();
        return parties.isEmpty() ? List.of(ReviewingMessages.Nobody) : parties;
    }

    private static Row row(Review review, FindingItem finding, Decisions decisions) {
        Decision decision = decisions.on(review.name(), finding.id()).orElse(null);
        DecisionState state = finding.basis().state(decision);
        String said = decision == null ? ReviewingMessages.Open : state.isStale() ? ReviewingMessages.Stale + " · " + kind(decision) : said(decision);
        Tone tone = state == DecisionState.DECIDED ? Tone.QUIET : state.isStale() ? Tone.WARNING : Tone.PLAIN;
        return Row.leaf(finding.id(), finding, ReviewingIcons.name(finding.verdict()), tone, finding.message(), said, finding.number());
    }

    /** Kind of a decision in a word. */
    static String kind(Decision decision) {
        return switch (decision.kind()) {
            case ACCEPT -> ReviewingMessages.Accepted;
            case REJECT -> ReviewingMessages.Rejected;
            default -> ReviewingMessages.Waived;
        };
    }

    private static String said(Decision decision) {
        return kind(decision) + (decision.by().isEmpty() ? "" : " – " + decision.by());
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
