/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.agreement.AgreementPackage;
import org.comity.engine.expression.TypeChecker;
import org.comity.engine.expression.TypeEnvironment;
import org.comity.engine.expression.TypeProblem;
import org.comity.lang.catalogue.Environments;
import org.comity.statute.RuleExample;
import org.comity.statute.StatutePackage;
import org.comity.terms.Comparison;
import org.comity.terms.Expression;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.validation.Check;

/** Types of expressions: each outermost expression is checked once, by the engine's own type checker. */
public class ExpressionCheck extends Checks {

    /** Where an expression stands for something that is true or false. */
    private static final Set<EReference> TRUTHS = Set.of(TermsPackage.Literals.NORM_SENTENCE__CONDITIONS, TermsPackage.Literals.NORM_SENTENCE__EXCEPTIONS,
        StatutePackage.Literals.RULE_BODY__GUARD, StatutePackage.Literals.RULE_BODY__EXCEPT_IF, StatutePackage.Literals.RULE_BODY__REQUIREMENT,
        StatutePackage.Literals.REQUIRED_CONTENT__MET, StatutePackage.Literals.INSTRUMENT__APPLIES_WHEN, StatutePackage.Literals.COST_RULE__LUMP_SUM_ONLY_WHEN,
        StatutePackage.Literals.MACRO__BODY, AgreementPackage.Literals.EVENT__CONDITION, AgreementPackage.Literals.SITUATION__CONDITION,
        AgreementPackage.Literals.COST__CONDITION, AgreementPackage.Literals.LIABILITY__CONDITION);

    private static final Map<String, IssueCode> CODES = Map.of("unknown-feature", IssueCode.FEATURE, "unknown-function", IssueCode.FUNCTION,
        "arguments", IssueCode.ARGUMENTS);

    /** What the type checker thinks was meant; its message is all it gives. */
    private static final Pattern MEANT = Pattern.compile("did you mean '([^']+)'");

    @Inject
    private Environments environments;

    /** Checks an outermost expression. */
    @Check
    public void checkTypes(Expression expression) {
        if (expression.eContainer() instanceof Expression || expression.eContainer() instanceof RuleExample) {
            return;
        }
        TypeEnvironment environment = environments.at(expression);
        boolean assignment = expression.eContainmentFeature() == StatutePackage.Literals.FIX__SET && expression instanceof Comparison;
        List<TypeProblem> problems = assignment ? TypeChecker.check(((Comparison) expression).getLeft(), environment)
            : TRUTHS.contains(expression.eContainmentFeature()) ? TypeChecker.checkTruth(expression, environment)
            : TypeChecker.check(expression, environment);
        for (TypeProblem problem : problems) {
            Matcher meant = MEANT.matcher(problem.message());
            String[] data = meant.find() ? new String[] {meant.group(1)} : new String[0];
            addIssue(problem.message(), problem.element(), problem.feature(), CODES.getOrDefault(problem.kind(), IssueCode.TYPE).id(), data);
        }
    }
}
