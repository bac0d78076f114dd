/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.List;
import java.util.function.Supplier;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Evaluator;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.expression.Scope;
import org.comity.engine.truth.Truth;
import org.comity.statute.Message;
import org.comity.statute.RequiredContent;
import org.comity.statute.RuleBody;
import org.comity.statute.RuleException;
import org.comity.statute.Verdict;
import org.comity.terms.Conjunction;
import org.comity.terms.Expression;
import org.comity.terms.LocalizedText;

/** Evaluates one instance of a rule, a reading or an exception by the table of three values. */
final class RuleEvaluation {

    private final DraftReading reading;

    RuleEvaluation(DraftReading reading) {
        this.reading = reading;
    }

    /** What a body says in a scope. */
    Outcome evaluate(RuleBody body, Scope scope) {
        Evaluator evaluator = new Evaluator(reading);
        Truth guard = guard(body, scope, evaluator);
        if (guard.isFalse()) {
            return outcome(body, guard, Truth.TRUE, Verdict.NOT_APPLICABLE, null, null, () -> unmet(body, scope), evaluator, scope);
        }
        return applied(body, scope, guard, evaluator);
    }

    /** What a body says in a scope if it applies there; null if it does not. */
    Outcome applicable(RuleBody body, Scope scope) {
        Evaluator evaluator = new Evaluator(reading);
        Truth guard = guard(body, scope, evaluator);
        return guard.isFalse() ? null : applied(body, scope, guard, evaluator);
    }

    private Outcome applied(RuleBody body, Scope scope, Truth guard, Evaluator evaluator) {
        for (RuleException exception : body.getExceptions()) {
            Truth applies = guard(exception, scope, evaluator);
            if (applies.isTrue()) {
                Outcome excepted = evaluate(exception, scope);
                return excepted.verdict() == Verdict.OK ? outcome(exception, guard, Truth.TRUE, Verdict.OK, null, null,
                    excepted.reason(), evaluator, scope) : excepted;
            }
            if (!applies.isFalse() && !requirement(body, scope, new Evaluator(reading)).isTrue()) {
                return outcome(body, guard, Truth.UNKNOWN, Verdict.OPEN, body.getViolation(), null, null, evaluator, scope);
            }
        }
        RequiredContent missing = missingContent(body, scope, evaluator);
        Truth requirement = missing != null ? Truth.FALSE : requirement(body, scope, evaluator);
        return outcome(body, guard, requirement, verdict(body, guard, requirement), message(body, guard, requirement), missing, null, evaluator, scope);
    }

    /** Truth of the guard with its exception. */
    Truth guard(RuleBody body, Scope scope, Evaluator evaluator) {
        Truth guard = evaluator.truth(body.getGuard(), scope);
        if (guard.isFalse() || body.getExceptIf() == null) {
            return guard;
        }
        return guard.and(evaluator.truth(body.getExceptIf(), scope).not());
    }

    private static Truth requirement(RuleBody body, Scope scope, Evaluator evaluator) {
        return evaluator.truth(body.getRequirement(), scope);
    }

    private RequiredContent missingContent(RuleBody body, Scope scope, Evaluator evaluator) {
        for (RequiredContent content : body.getContents()) {
            boolean waived = content.isWaivable() && reading.topics().regulated("content." + content.getName());
            if (!waived && evaluator.truth(content.getMet(), scope).isFalse()) {
                return content;
            }
        }
        return null;
    }

    private static Verdict verdict(RuleBody body, Truth guard, Truth requirement) {
        boolean demands = body.getRequirement() != null || !body.getContents().isEmpty();
        if (!demands) {
            if (guard.isTrue()) {
                return body.getNotice() == null ? Verdict.OK : body.getNotice().getVerdict();
            }
            // an unknown guard is a question only if the rule has one to ask
            return body.getQuestion() != null || body.getNotice() != null ? Verdict.OPEN : Verdict.NOT_APPLICABLE;
        }
        if (requirement.isTrue()) {
            return body.getNotice() != null && guard.isTrue() ? body.getNotice().getVerdict() : Verdict.OK;
        }
        if (guard.isTrue() && requirement.isFalse()) {
            return body.getViolation() == null ? Verdict.WARNING : body.getViolation().getVerdict();
        }
        return Verdict.OPEN;
    }

    private static Message message(RuleBody body, Truth guard, Truth requirement) {
        if (!requirement.isTrue()) {
            return body.getViolation();
        }
        return guard.isTrue() ? body.getNotice() : null;
    }

    /** The smallest conjunct of the guard that is false, as the reason why a rule does not apply. */
    private LocalizedText unmet(RuleBody body, Scope scope) {
        Evaluator evaluator = new Evaluator(reading);
        if (body.getExceptIf() != null && evaluator.truth(body.getExceptIf(), scope).isTrue()) {
            String text = ExpressionText.of(body.getExceptIf());
            return Texts.of("An exception applies: " + text, "有例外情形：" + text, "Eine Ausnahme greift: " + text, "例外に当たる：" + text);
        }
        String text = ExpressionText.of(falsePart(body.getGuard(), scope, evaluator));
        return Texts.of("Its condition is not met: " + text, "不符合適用條件：" + text, "Voraussetzung nicht erfüllt: " + text, "適用条件を満たさない：" + text);
    }

    private static Expression falsePart(Expression e, Scope scope, Evaluator evaluator) {
        if (e instanceof Conjunction both) {
            if (evaluator.truth(both.getLeft(), scope).isFalse()) {
                return falsePart(both.getLeft(), scope, evaluator);
            }
            if (evaluator.truth(both.getRight(), scope).isFalse()) {
                return falsePart(both.getRight(), scope, evaluator);
            }
        }
        return e;
    }

    private static Outcome outcome(RuleBody body, Truth guard, Truth requirement, Verdict verdict, Message message, RequiredContent content,
        Supplier<LocalizedText> reason, Evaluator evaluator, Scope scope) {
        return new Outcome(body, guard, requirement, verdict, message, content, reason, evaluator.facts(), List.copyOf(evaluator.unknowns()), scope);
    }
}
