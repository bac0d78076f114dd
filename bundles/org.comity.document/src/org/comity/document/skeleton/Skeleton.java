/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.agreement.Agreement;
import org.comity.document.CitationText;
import org.comity.document.Words;
import org.comity.document.skeleton.Proposal.Weight;
import org.comity.engine.derive.Derivation;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.register.Finding;
import org.comity.register.ProposedFix;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.RequiredContent;
import org.comity.statute.RuleBody;
import org.comity.statute.Verdict;

/**
 * Makes the first text of a draft. The law is asked by deriving a draft that has nothing but its parties: what it finds wrong and
 * what it finds unsaid are the clauses to propose. A clause is proposed only if the text with it can be read and the law then has
 * no more against the draft than before.
 */
public final class Skeleton {

    /** How often the law is asked again after the clauses it required went in. */
    private static final int ROUNDS = 6;
    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern EMPTY = Pattern.compile("because \"\\s*\"");
    private static final Pattern ROLE = Pattern.compile("\\{([\\w-]+)\\}");
    /** An ellipsis that stands for a name. */
    private static final Pattern NAME = Pattern.compile("(?<=\\s)…(?=\\s|$)");

    private final LawLibrary law;
    private final Derivation derivation;
    private final DraftReader reader;
    private final DraftPlan plan;
    private final String language;
    private final SkeletonText writer;
    private final CitationText citations;
    private final Words words;
    private final Citing citing;

    /**
     * A skeleton.
     *
     * @param law all law
     * @param reader reads texts under the same law
     * @param plan what was chosen
     * @param language language of the reader, BCP 47
     */
    public Skeleton(LawLibrary law, DraftReader reader, DraftPlan plan, String language) {
        this.law = law;
        this.derivation = new Derivation(law);
        this.reader = reader;
        this.plan = plan;
        this.language = language;
        this.citations = new CitationText(law, language);
        this.words = new Words(language);
        this.citing = new Citing(law, plan);
        this.writer = new SkeletonText(plan, new InstrumentGuide(law, language).instruments(plan.jurisdiction()).stream()
            .filter(i -> i.path().equals(plan.instrument())).findFirst().map(InstrumentGuide.Choice::roles).orElse(List.of()));
    }

    /** The text with the chosen clauses, in house style; what the law has against it is noted at its head. */
    public String text(List<Proposal> chosen) {
        return reader.format(writer.with(chosen, errors(chosen)));
    }

    /**
     * Where a drafter begins to fill in.
     *
     * @param text a text made here
     * @return offset of the first field in the agreement; -1 if there is none
     */
    public static int firstField(String text) {
        int quoted = text.indexOf('"' + Proposal.FIELD + '"');
        return quoted < 0 ? -1 : quoted + 1;
    }

    /** The clauses to propose, most needed first. Reads and derives many small drafts; takes about a second. */
    public List<Proposal> proposals() {
        return proposals(() -> { });
    }

    /**
     * The same, with a chance to stop.
     *
     * @param checkpoint called now and then; throws an exception of its own to stop
     */
    public List<Proposal> proposals(Runnable checkpoint) {
        Map<String, Proposal> found = new LinkedHashMap<>();
        Set<String> cured = new HashSet<>();
        List<Proposal> in = new ArrayList<>();
        State state = read(in);
        for (int round = 0; round < ROUNDS && state.register() != null; round++) {
            boolean more = false;
            for (Proposal each : candidates(state)) {
                checkpoint.run();
                if (found.containsKey(each.clause()) || cured.contains(each.reason())) {
                    continue;
                }
                in.add(each);
                State with = read(in);
                if (with.register() == null || with.errors() > state.errors() || !helps(each, state, with)) {
                    in.remove(each);
                    continue;
                }
                found.put(each.clause(), each);
                Set<String> gone = reasons(state);
                gone.removeAll(reasons(with));
                cured.addAll(gone);
                if (each.weight() == Weight.REQUIRED) {
                    state = with;
                    more = true;
                } else {
                    in.remove(each);
                }
            }
            if (!more) {
                break;
            }
        }
        return found.values().stream().sorted(Comparator.comparing(Proposal::weight)).toList();
    }

    /** What the law has against the draft with the chosen clauses: its errors, with their provisions, in the reader's words. */
    public List<String> errors(List<Proposal> chosen) {
        State state = read(chosen);
        List<String> messages = new ArrayList<>(state.problems());
        if (state.register() != null) {
            state.findings().filter(f -> f.getVerdict() == Verdict.ERROR)
                .forEach(f -> messages.add((f.getCitations().isEmpty() ? "" : String.join("; ", cited(f)) + ": ") + message(f)));
        }
        return messages;
    }

    private State read(List<Proposal> chosen) {
        DraftReader.Reading reading = reader.read(writer.with(chosen, List.of()));
        Agreement agreement = reading.errors().isEmpty() ? reading.agreement() : null;
        return new State(reading.errors(), agreement == null ? null : derivation.derive(agreement, ReviewOptions.asWritten(plan.asOf())));
    }

    /** A draft as it was read: what is wrong with its text, else what the law says to it. */
    private record State(List<String> problems, Register register) {

        Stream<Finding> findings() {
            return register.getResults().stream().filter(Finding.class::isInstance).map(Finding.class::cast);
        }

        long errors() {
            return findings().filter(f -> f.getVerdict() == Verdict.ERROR).count();
        }
    }

    /** Whether a clause does away with what asked for it, at one place at least. */
    private boolean helps(Proposal proposal, State before, State after) {
        return times(proposal.reason(), after) < times(proposal.reason(), before);
    }

    private long times(String reason, State state) {
        return state.register().getResults().stream().filter(r -> reason.equals(reason(r))).count();
    }

    private Set<String> reasons(State state) {
        Set<String> reasons = new HashSet<>();
        state.register().getResults().forEach(r -> reasons.add(reason(r)));
        return reasons;
    }

    /** What a result says that a clause could do away with; empty if it is no such result. */
    private String reason(Result result) {
        return result instanceof Silence silence ? silence(silence)
            : result instanceof Finding finding && weight(finding.getVerdict()) != null ? message(finding) : "";
    }

    private List<Proposal> candidates(State state) {
        List<Proposal> candidates = new ArrayList<>();
        Draft draft = new Draft(state.register().getAgreement());
        // what the law itself says comes before what manuals advise
        List<Result> results = new ArrayList<>(state.register().getResults());
        results.sort(Comparator.comparing(r -> r.getCitations().stream().noneMatch(c -> LawPaths.root(c).equals(plan.jurisdiction()))));
        for (Result result : results) {
            if (result instanceof Finding finding) {
                Weight weight = weight(finding.getVerdict());
                if (weight != null) {
                    finding.getFixes().forEach(f -> fix(finding, f, weight, candidates));
                    contents(finding, weight, draft, candidates);
                }
            } else if (result instanceof Silence silence) {
                silence(silence, draft, candidates);
            }
        }
        candidates.sort(Comparator.comparing(Proposal::weight));
        return candidates;
    }

    private void fix(Finding finding, ProposedFix fix, Weight weight, List<Proposal> to) {
        String label = Texts.in(fix.getLabel(), language);
        if (fix.getInsert() != null && !fix.getInsert().isBlank()) {
            citing.ways(fix.getInsert().strip()).forEach(clause -> to.add(proposal(weight, label, finding, clause)));
        } else if (fix.getSetPath() != null) {
            to.add(proposal(weight, label, finding, "fact " + fix.getSetPath() + " = " + fix.getSetValue() + " because \"…\""));
        }
    }

    private void contents(Finding finding, Weight weight, Draft draft, List<Proposal> to) {
        if (finding.getWhy() != null && finding.getWhy().getRuleElement() instanceof RuleBody rule) {
            for (RequiredContent content : rule.getContents()) {
                List<String> clauses = new ContentClauses(plan, draft).of(content);
                if (!clauses.isEmpty()) {
                    to.add(proposal(weight, Texts.in(content.getLabels(), language), finding, String.join("\n", clauses)));
                }
            }
        }
    }

    private void silence(Silence silence, Draft draft, List<Proposal> to) {
        String clause = silence.getInsert() != null ? silence.getInsert() : TopicClauses.of(silence.getTopic(), silence.getDecidedBy(), draft).orElse(null);
        if (clause != null) {
            to.add(proposal(silence.isNoRule() || silence.getDecidedBy().isEmpty() ? Weight.ADVISED : Weight.EXPECTED, topic(silence.getTopic()), silence, clause));
        }
    }

    /** A proposed clause made ready: days of the plan instead of examples, a party where a name is left open, fields where a text is. */
    private Proposal proposal(Weight weight, String label, Result asking, String clause) {
        String text = DAY.matcher(clause.strip()).replaceAll(plan.asOf().toString());
        text = EMPTY.matcher(text).replaceAll("because \"…\"");
        text = plan.parties().isEmpty() ? text : NAME.matcher(text).replaceAll(plan.parties().get(0).name());
        String seated = seated(text);
        boolean confirm = !seated.equals(text) || DAY.matcher(text).find() || text.startsWith("fact ") || text.startsWith("determination ") && !text.contains("…");
        return new Proposal(weight, label, reason(asking), cited(asking), seated, confirm);
    }

    /** Parties for roles that nobody has in this draft: one each, in the order of the draft, so that the drafter only has to change them. */
    private String seated(String clause) {
        List<String> roles = new ArrayList<>();
        return plan.parties().isEmpty() ? clause : ROLE.matcher(clause).replaceAll(role -> {
            if (!roles.contains(role.group(1))) {
                roles.add(role.group(1));
            }
            return plan.parties().get(roles.indexOf(role.group(1)) % plan.parties().size()).name();
        });
    }

    private String silence(Silence silence) {
        return topic(silence.getTopic()) + ": "
            + (silence.getDecidedBy().isEmpty() ? words.of("skeleton-nobody") : words.of("skeleton-decided") + " " + String.join(", ", silence.getDecidedBy()));
    }

    private String topic(String key) {
        for (String name : List.of(plan.jurisdiction(), LawLibrary.CORE)) {
            String label = law.jurisdiction(name).flatMap(j -> j.getTopics().stream().filter(t -> key.equals(t.getName())).findFirst()).map(t -> Texts.in(t.getLabels(), language)).orElse("");
            if (!label.isEmpty()) {
                return label;
            }
        }
        return key;
    }

    private String message(Finding finding) {
        return Texts.in(finding.getMessage(), language);
    }

    private List<String> cited(Result result) {
        return result.getCitations().stream().map(c -> citations.of(result, c)).distinct().toList();
    }

    private static Weight weight(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> Weight.REQUIRED;
            case WARNING -> Weight.EXPECTED;
            case ADVICE, INFO, OPEN -> Weight.ADVISED;
            default -> null;
        };
    }
}
