/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;

/** The decisions on the findings of one file of drafts; one for each finding, the last one counts. */
public final class Decisions {

    private final Map<String, Decision> byFinding = new LinkedHashMap<>();

    /** No decisions. */
    public Decisions() {
    }

    /** Given decisions, in their order. */
    public Decisions(Collection<Decision> decisions) {
        decisions.forEach(this::put);
    }

    /** All decisions, in the order they were made. */
    public Collection<Decision> all() {
        return Collections.unmodifiableCollection(byFinding.values());
    }

    /** The decision on a finding of an agreement. */
    public Optional<Decision> on(String agreement, Finding finding) {
        return Optional.ofNullable(byFinding.get(key(agreement, finding.getId())));
    }

    /**
     * Decides on a finding as it is now.
     *
     * @throws IllegalArgumentException if it is rejected or waived without a reason
     */
    public Decision decide(String agreement, Finding finding, Decision.Kind kind, String reason, String comment, String by, LocalDate on) {
        Basis basis = new Basis(Fingerprints.clause(finding), Fingerprints.law(finding), "", "", "");
        DecidedUnder under = finding.eContainer() instanceof Register register ? DecidedUnder.of(register) : null;
        Decision decision = Decision.on(agreement, finding.getId(), basis, kind, reason, comment, by, on).madeUnder(under);
        put(decision);
        return decision;
    }

    /** The decision on a finding, by its identifier. */
    public Optional<Decision> on(String agreement, String finding) {
        return Optional.ofNullable(byFinding.get(key(agreement, finding)));
    }

    /** These decisions and one more, which takes the place of an earlier one on the same finding. */
    public Decisions with(Decision decision) {
        Decisions copy = new Decisions(all());
        copy.put(decision);
        return copy;
    }

    /** These decisions without the one on a finding. */
    public Decisions without(String agreement, String finding) {
        Decisions copy = new Decisions(all());
        copy.byFinding.remove(key(agreement, finding));
        return copy;
    }

    /** Takes the decision on a finding back. */
    public void withdraw(String agreement, Finding finding) {
        byFinding.remove(key(agreement, finding.getId()));
    }

    /** Where the review of a finding stands. */
    public DecisionState state(String agreement, Finding finding) {
        Decision decision = byFinding.get(key(agreement, finding.getId()));
        return decision == null ? DecisionState.OPEN : new Basis(Fingerprints.clause(finding), Fingerprints.law(finding), "", "", "").state(decision);
    }

    /** How far the review of a draft is. */
    public Progress progress(Register register) {
        String agreement = String.valueOf(register.getAgreement().getName());
        List<DecisionState> states = toDecide(register).stream().map(f -> state(agreement, f)).toList();
        return new Progress(states.size(), (int) states.stream().filter(s -> s == DecisionState.DECIDED).count(),
            (int) states.stream().filter(DecisionState::isStale).count());
    }

    /** Decisions on findings that a draft no longer has: the reason for them is gone. */
    public List<Decision> obsolete(Register register) {
        String agreement = String.valueOf(register.getAgreement().getName());
        List<String> present = toDecide(register).stream().map(Result::getId).toList();
        return byFinding.values().stream().filter(d -> d.agreement().equals(agreement) && !present.contains(d.finding())).toList();
    }

    /** Findings that ask for a decision: all but those that are content or do not apply. */
    public static List<Finding> toDecide(Register register) {
        return register.getResults().stream().filter(Finding.class::isInstance).map(Finding.class::cast).filter(Decisions::asks).toList();
    }

    /** Whether a finding asks for a decision: not where the draft complies, the rule does not apply, or there is none. */
    public static boolean asks(Finding finding) {
        return finding.getVerdict() != Verdict.OK && finding.getVerdict() != Verdict.NOT_APPLICABLE && finding.getVerdict() != Verdict.NO_RULE;
    }

    /**
     * How far a review is.
     *
     * @param findings findings that ask for a decision
     * @param decided those decided as they are now
     * @param stale those decided before the clause or the law changed
     */
    public record Progress(int findings, int decided, int stale) {
    }

    private void put(Decision decision) {
        String key = key(decision.agreement(), decision.finding());
        byFinding.remove(key);
        byFinding.put(key, decision);
    }

    private static String key(String agreement, String finding) {
        return agreement + "\n" + finding;
    }
}
