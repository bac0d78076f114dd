/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.comity.lang.Files;
import org.comity.lang.ide.fix.TextFix;
import org.comity.lang.ide.fix.TextFixes;
import org.comity.lang.validation.IssueCode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

/** Each cure: text before, label, text after. */
class TextFixesTest {

    /** A lamp in the margin promises a cure. */
    @Test
    void anIssueWithNothingToWriteInsteadHasNone() {
        TextFixes fixes = Files.service(Samples.agreement("agreement A { }").resource, TextFixes.class);
        assertFalse(fixes.handles(IssueCode.UNRESOLVED.id(), new String[0]));
        assertFalse(fixes.handles(IssueCode.UNRESOLVED.id(), null));
        assertTrue(fixes.handles(IssueCode.UNRESOLVED.id(), new String[] {"A"}));
        assertTrue(fixes.handles(IssueCode.END.id(), null));
    }

    @Test
    void signsAndWords() {
        fixed("agreement A { under XX event e “x\" }", IssueCode.FULL_WIDTH, "Replace by '\"'", "agreement A { under XX event e \"x\" }");
        fixed("agreement A { under XX third T \"t\" clause c： T must \"x\" }", IssueCode.FULL_WIDTH, "Replace by ':'",
            "agreement A { under XX third T \"t\" clause c: T must \"x\" }");
        fixed("agreement A { under XX third T \"t\" clause c: T must填 \"x\" }", IssueCode.GLUED, "Replace by 'must 填'",
            "agreement A { under XX third T \"t\" clause c: T must 填 \"x\" }");
        fixed("agreement A { under XX evnt e \"x\" }", IssueCode.WORD, "Replace by 'event'", "agreement A { under XX event e \"x\" }");
        fixed("agreement A { under XX event term \"x\" }", IssueCode.RESERVED, "Replace by '^term'", "agreement A { under XX event ^term \"x\" }");
    }

    @Test
    void references() {
        fixed("agreement A { under XX party F is XX.P }", IssueCode.UNRESOLVED, "Replace by 'XX.O.P'", "agreement A { under XX party F is XX.O.P }");
        fixed("agreement A { under XX basis b cites XX.Act.3 }", IssueCode.CITE_UNRESOLVED, "Replace by 'XX.Act.1'", "agreement A { under XX basis b cites XX.Act.1 }");
        fixed("agreement A { under XX group G open as askr }", IssueCode.DRAFT_ROLE, "Replace by 'asker'", "agreement A { under XX group G open as asker }");
    }

    @Test
    void expressions() {
        fixed("l.statute", "statute XX.B { rule r on help { for norm n if n.bearr = asker } }", IssueCode.FEATURE, "Replace by 'bearer'",
            "statute XX.B { rule r on help { for norm n if n.bearer = asker } }");
    }

    @Test
    void whatIsMissing() {
        fixed("agreement A { event e \"x\" }", IssueCode.NO_JURISDICTION, "Put it under the law of XX", "agreement A {\n    under XX event e \"x\" }");
        fixed("agreement A { under XX event e \"x\"", IssueCode.END, "Add '}'", "agreement A { under XX event e \"x\"\n}\n");
        fixed("y.statute", "jurisdiction YY { languages en, de } statute YY.B { rule r on any { then info en \"x\" } }", IssueCode.LANGUAGE_MISSING,
            "Add text in de", "jurisdiction YY { languages en, de } statute YY.B { rule r on any { then info en \"x\" de \"\" } }");
    }

    private static void fixed(String before, IssueCode code, String label, String after) {
        fixed("a.agreement", before, code, label, after);
    }

    private static void fixed(String name, String before, IssueCode code, String label, String after) {
        Samples sample = Samples.of(name, before);
        List<Issue> issues = Files.issues(sample.resource);
        Issue issue = issues.stream().filter(i -> code.id().equals(i.getCode())).findFirst().orElseThrow(() -> new AssertionError(issues.toString()));
        List<TextFix> fixes = Files.service(sample.resource, TextFixes.class).of(sample.resource, issue.getCode(), issue.getOffset(), issue.getLength(), issue.getData());
        TextFix fix = fixes.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow(() -> new AssertionError(fixes.toString()));
        assertEquals(after, fix.apply(sample.text));
    }
}
