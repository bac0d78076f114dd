/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.law;

import java.util.Optional;
import java.util.StringJoiner;
import org.comity.agreement.Agreement;
import org.comity.engine.derive.FixData;
import org.comity.engine.derive.Texts;
import org.comity.register.Finding;
import org.comity.register.Question;
import org.comity.register.ReadingVerdict;
import org.comity.statute.Verdict;
import org.comity.workbench.views.rules.RuleSeverities;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.ILocationInFileProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.ITextRegion;
import org.eclipse.xtext.validation.CheckType;
import org.eclipse.xtext.validation.Issue;

/** Writes findings of the law as issues at their place in a draft, in the language of the reader. */
final class FindingIssues {

    private final XtextResource resource;
    private final ILocationInFileProvider places;
    private final String language;

    FindingIssues(XtextResource resource, String language) {
        this.resource = resource;
        this.language = language;
        this.places = resource.getResourceServiceProvider().get(ILocationInFileProvider.class);
    }

    /** The issue of a finding; empty if it needs nobody's attention. */
    Optional<Issue> issue(Finding finding, Agreement agreement) {
        Verdict shown = RuleSeverities.shared().of(finding.getRule()).shown(finding.getVerdict());
        Severity severity = shown == null ? null : severity(shown);
        if (severity == null) {
            return Optional.empty();
        }
        Issue.IssueImpl issue = new Issue.IssueImpl();
        issue.setSeverity(severity);
        issue.setType(CheckType.NORMAL);
        issue.setCode(finding.getRule());
        issue.setMessage(message(finding));
        if (!finding.getFixes().isEmpty()) {
            issue.setData(finding.getFixes().stream().map(f -> FixData.of(f, language).line()).toArray(String[]::new));
        }
        EObject place = finding.getPlace() != null && finding.getPlace().eResource() == resource ? finding.getPlace() : agreement;
        ITextRegion region = places.getSignificantTextRegion(place);
        if (region != null) {
            issue.setOffset(region.getOffset());
            issue.setLength(region.getLength());
            issue.setLineNumber(NodeModelUtils.getLineAndColumn(resource.getParseResult().getRootNode(), region.getOffset()).getLine());
        }
        return Optional.of(issue);
    }

    private String message(Finding finding) {
        StringJoiner text = new StringJoiner(" ");
        text.add(Texts.in(finding.getMessage(), language));
        for (ReadingVerdict reading : finding.getReadings()) {
            text.add(reading.getAuthor() + (reading.getDate() == null ? "" : " (" + reading.getDate() + ")") + ": " + Texts.in(reading.getMessage(), language));
        }
        for (Question question : finding.getQuestions()) {
            text.add(Texts.in(question.getText(), language));
        }
        return text.toString().strip();
    }

    private static Severity severity(Verdict verdict) {
        return switch (verdict) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case ADVICE, INFO, OPEN, CONTESTED -> Severity.INFO;
            default -> null;
        };
    }
}
