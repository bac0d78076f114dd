/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.validation;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.engine.law.LawPaths;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.Circles;
import org.comity.lang.validation.IssueCode;
import org.comity.statute.Incorporation;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Message;
import org.comity.statute.Provision;
import org.comity.statute.Rule;
import org.comity.statute.RuleBody;
import org.comity.statute.RuleException;
import org.comity.statute.StatutePackage;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.comity.terms.LocalizedText;
import org.comity.terms.TermsPackage;
import org.comity.terms.TextEntry;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** Rules: that each says something, says what is wrong, says it in every language of its jurisdiction, and is exemplified. */
public class RuleCheck extends Checks {

    /** Parts of which a rule needs at least one to say anything. */
    private static final List<EStructuralFeature> PARTS = List.of(StatutePackage.Literals.RULE_BODY__NORMS, StatutePackage.Literals.RULE_BODY__REQUIREMENT,
        StatutePackage.Literals.RULE_BODY__NOTICE, StatutePackage.Literals.RULE_BODY__TOPIC_RULES, StatutePackage.Literals.RULE_BODY__QUALIFICATION,
        StatutePackage.Literals.RULE_BODY__COST_RULES, StatutePackage.Literals.RULE_BODY__APPLICABLE_LAWS,
        StatutePackage.Literals.RULE_BODY__RESPONSIBILITIES, StatutePackage.Literals.RULE_BODY__CONTENTS,
        StatutePackage.Literals.RULE_BODY__INCORPORATIONS, StatutePackage.Literals.RULE_BODY__READINGS, StatutePackage.Literals.RULE_BODY__VIOLATION);

    @Inject
    private Catalogues catalogues;

    /** A requirement and its message belong together. */
    @Check
    public void checkMessage(RuleBody rule) {
        boolean messageFromOutside = rule instanceof RuleException || rule.eContainer() instanceof RuleBody outer && outer.getViolation() != null;
        if (rule.getRequirement() != null && rule.getViolation() == null && !messageFromOutside) {
            report(IssueCode.NO_ELSE, rule, StatutePackage.Literals.RULE_BODY__REQUIREMENT, List.of());
        }
        boolean used = rule.getRequirement() != null || !rule.getContents().isEmpty()
            || rule.getReadings().stream().anyMatch(r -> r.getRequirement() != null);
        if (rule.getViolation() != null && !used) {
            report(IssueCode.NO_REQUIRE, rule, StatutePackage.Literals.RULE_BODY__VIOLATION, List.of());
        }
    }

    /** A rule says something. */
    @Check
    public void checkNotEmpty(Rule rule) {
        if (PARTS.stream().noneMatch(rule::eIsSet)) {
            report(IssueCode.EMPTY_RULE, rule, TermsPackage.Literals.ELEMENT__NAME, List.of(), LawPaths.of(rule));
        }
    }

    /** A rule has examples; they are its tests. */
    @Check
    public void checkExamples(Rule rule) {
        if (rule.getExamples().isEmpty()) {
            report(IssueCode.NO_EXAMPLE, rule, TermsPackage.Literals.ELEMENT__NAME, List.of(), LawPaths.of(rule));
        }
    }

    /** A message is given in every language its jurisdiction declares. */
    @Check
    public void checkLanguages(Message message) {
        Jurisdiction jurisdiction = catalogues.at(message).own().orElse(null);
        LocalizedText text = message.getText();
        if (jurisdiction == null || text == null) {
            return;
        }
        Set<String> given = text.getEntries().stream().map(TextEntry::getLanguage).collect(Collectors.toSet());
        List<String> missing = jurisdiction.getLanguages().stream().filter(l -> !given.contains(l)).toList();
        if (!missing.isEmpty()) {
            report(IssueCode.LANGUAGE_MISSING, message, StatutePackage.Literals.MESSAGE__TEXT, missing, String.join(", ", missing));
        }
    }

    /** A rule does not incorporate itself, directly or through others. */
    @Check
    public void checkIncorporations(Rule rule) {
        if (!rule.getIncorporations().isEmpty()) {
            Circles.find(rule, RuleCheck::incorporated).ifPresent(way -> report(IssueCode.INCORPORATION_CYCLE, rule.getIncorporations().get(0),
                StatutePackage.Literals.INCORPORATION__CITATIONS, List.of(), way.stream().map(LawPaths::of).collect(Collectors.joining(" → "))));
        }
    }

    private static List<Rule> incorporated(Rule rule) {
        List<Rule> found = new ArrayList<>();
        for (Incorporation incorporation : rule.getIncorporations()) {
            for (Citation citation : incorporation.getCitations()) {
                Citable target = citation.getTarget();
                if (target instanceof Rule other && !target.eIsProxy()) {
                    found.add(other);
                } else if (target instanceof Provision && !target.eIsProxy()) {
                    EcoreUtil2.eAllOfType(target, Rule.class).stream().filter(r -> incorporation.getWithout().stream()
                        .noneMatch(w -> w.getPath() != null && LawPaths.within(LawPaths.of(r), w.getPath()))).forEach(found::add);
                }
            }
        }
        return found;
    }
}
