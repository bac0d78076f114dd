/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.comity.engine.draft.Draft;
import org.comity.statute.RequiredContent;
import org.comity.terms.Comparison;
import org.comity.terms.Expression;
import org.comity.terms.FunctionCall;
import org.comity.terms.Navigation;
import org.comity.terms.VariableRef;
import org.eclipse.emf.ecore.EObject;

/** Clauses by which a draft has the content that a rule of law requires, read from the condition under which it counts as there. */
final class ContentClauses {

    private final DraftPlan plan;
    private final Draft draft;

    ContentClauses(DraftPlan plan, Draft draft) {
        this.plan = plan;
        this.draft = draft;
    }

    /** The clauses for a content; none if its condition speaks of nothing a single clause could say. */
    List<String> of(RequiredContent content) {
        Set<String> words = new TreeSet<>();
        Set<String> topics = new TreeSet<>();
        Expression met = content.getMet();
        read(met, words, topics);
        if (met != null) {
            met.eAllContents().forEachRemaining(e -> read(e, words, topics));
        }
        List<String> clauses = new ArrayList<>();
        String first = plan.parties().isEmpty() ? null : plan.parties().get(0).name();
        String all = String.join(", ", plan.parties().stream().map(DraftPlan.Member::name).toList());
        if (words.contains("scope")) {
            clauses.add("extent whole");
        }
        if (words.contains("terms")) {
            clauses.add("term permanent");
        }
        if (words.contains("effects")) {
            clauses.add("effect on " + plan.asOf());
        }
        if (words.contains("breaches")) {
            clauses.add("breach: \"…\"");
        }
        if (first != null && words.contains("forums")) {
            clauses.add("forum F \"…\" chair " + first + " members " + all);
        } else if (first != null && words.contains("decisions")) {
            clauses.add("decision D \"…\" by " + first);
        }
        if (first != null && words.contains("liabilities")) {
            clauses.add("liability external of " + first + " for \"…\"");
        }
        if (first != null && words.contains("costs")) {
            clauses.add("cost K \"…\" actual borne by " + first + " 100%");
        }
        for (String topic : topics) {
            clauses.add(TopicClauses.of(topic, List.of(), draft).orElse("determination " + topic + " \"…\""));
        }
        return clauses;
    }

    private static void read(EObject element, Set<String> words, Set<String> topics) {
        if (element instanceof VariableRef variable) {
            words.add(String.valueOf(variable.getName()));
        } else if (element instanceof Navigation navigation) {
            words.add(String.valueOf(navigation.getFeature()));
        } else if (element instanceof FunctionCall call && "regulated".equals(call.getFunction())) {
            call.getArguments().forEach(a -> topics.add(path(a)));
        } else if (element instanceof Comparison comparison && comparison.getLeft() instanceof Navigation of && "topic".equals(of.getFeature())) {
            topics.add(path(comparison.getRight()));
        }
    }

    private static String path(Expression expression) {
        return expression instanceof Navigation navigation ? path(navigation.getSource()) + "." + navigation.getFeature()
            : expression instanceof VariableRef variable ? variable.getName() : "?";
    }
}
