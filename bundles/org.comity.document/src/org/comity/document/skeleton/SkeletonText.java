/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.document.Words;

/** Writes a draft: what the plan says, the chosen clauses each in its article, and fields for what is to be done. */
final class SkeletonText {

    private final DraftPlan plan;
    private final List<InstrumentGuide.Seat> seats;
    private final Words words;

    /**
     * A writer.
     *
     * @param plan what was chosen
     * @param seats the roles of the instrument; may be empty
     */
    SkeletonText(DraftPlan plan, List<InstrumentGuide.Seat> seats) {
        this.plan = plan;
        this.seats = seats;
        this.words = new Words(plan.language());
    }

    /**
     * The text, not yet in house style.
     *
     * @param clauses the chosen clauses
     * @param remarks what is left to do, each in a line
     */
    String with(List<Proposal> clauses, List<String> remarks) {
        StringBuilder text = new StringBuilder("/* " + words.of("skeleton-fields") + " */\n");
        remarks.forEach(r -> line(text, "// TODO " + r.replaceAll("\\s+", " ")));
        DraftNames names = new DraftNames();
        plan.parties().forEach(p -> names.take(p.name()));
        text.append("agreement ").append(plan.name()).append(plan.title().isBlank() ? "" : " " + quoted(plan.title())).append(" {\n");
        line(text, "under " + plan.jurisdiction() + " as of " + plan.asOf());
        line(text, "language " + plan.language());
        line(text, "purpose \"" + Proposal.FIELD + "\"");
        if (plan.instrument() != null) {
            line(text, "instrument " + plan.instrument());
        }
        line(text, "status draft");
        text.append('\n');
        plan.parties().forEach(p -> line(text, "party " + p.name() + " is " + p.agency() + (p.role().isEmpty() ? "" : " as " + p.role())));
        Map<Section, StringBuilder> sections = new EnumMap<>(Section.class);
        tasks(sections.computeIfAbsent(Section.TASKS, s -> new StringBuilder()), names);
        for (Proposal each : clauses) {
            StringBuilder section = sections.computeIfAbsent(Section.of(each.clause()), s -> new StringBuilder());
            section.append("// ").append(comment(each)).append('\n').append(names.takeAll(each.clause().strip())).append('\n');
        }
        sections.forEach((section, body) -> {
            text.append('\n');
            if (section == Section.HEAD || body.isEmpty()) {
                text.append(body);
            } else {
                text.append("article ").append(quoted(words.of("skeleton-" + section.name().toLowerCase(Locale.ROOT)))).append(" {\n").append(body).append("}\n");
            }
        });
        return text.append("}\n").toString();
    }

    /** What the parties do: those in the last role for those in the first; parties of one role each on its own. */
    private void tasks(StringBuilder text, DraftNames names) {
        String doing = seats.isEmpty() ? null : seats.get(seats.size() - 1).role();
        String served = seats.size() < 2 ? null : seats.get(0).role();
        List<DraftPlan.Member> doers = plan.with(doing);
        String to = served == null ? "" : String.join(", ", plan.with(served).stream().map(DraftPlan.Member::name).toList());
        int number = 1;
        for (DraftPlan.Member each : doers.isEmpty() ? plan.parties() : doers) {
            boolean self = to.equals(each.name());
            line(text, "clause " + names.take("C" + number++) + ": " + each.name() + " must \"" + Proposal.FIELD + "\"" + (to.isEmpty() || self ? "" : " to " + to));
        }
    }

    private String comment(Proposal proposal) {
        String cited = proposal.cited();
        String why = cited.isEmpty() ? proposal.label() : proposal.label().isEmpty() ? cited : cited + ": " + proposal.label();
        return (why + (proposal.confirm() ? " – " + words.of("skeleton-confirm") : "")).replaceAll("\\s+", " ");
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    static String quoted(String text) {
        return '"' + text.strip().replaceAll("\\R", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
