/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.comity.editor.LanguageEditor;
import org.comity.review.Review;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.toolbar.Setting;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.BadLocationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which draft is looked at, and how it is read. */
class SessionTest {

    private final ReviewSession session = ReviewSession.shared();
    private ReviewSettings before;
    private IProject project;

    @BeforeEach
    void start() throws CoreException {
        before = session.settings();
        project = Workspace.project("Session");
    }

    @AfterEach
    void close() {
        session.change(before);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void theDraftOfTheActiveEditorIsLookedAtAndStaysWhileALawIsRead() throws CoreException {
        LanguageEditor first = Workspace.open(Workspace.file(project, "ice.agreement", Drafts.GOOD));
        looksAt("Ice");
        LanguageEditor second = Workspace.open(Workspace.file(project, "roads.agreement", Drafts.COSTS));
        looksAt("Roads");
        Workspace.page().activate(first);
        looksAt("Ice");
        IFile law = Workspace.file(project, "own.statute", "statute YY.A \"Own Act\" { kind act }\n");
        Workspace.open(law);
        looksAt("Ice");
        Workspace.page().closeEditor(first, false);
        looksAt("Roads");
        Workspace.page().closeEditor(second, false);
        Workspace.until("nothing to look at", () -> session.current() == null && !session.hasDraft());
    }

    @Test
    void ofSeveralAgreementsInAFileTheOneAroundTheCaretIsMeant() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(project, "two.agreement", Drafts.GOOD + Drafts.COSTS));
        looksAt("Ice");
        editor.selectAndReveal(Drafts.GOOD.length() + Drafts.COSTS.indexOf("fuel"), 0);
        looksAt("Roads");
        editor.selectAndReveal(Drafts.GOOD.indexOf("plough"), 0);
        looksAt("Ice");
    }

    @Test
    void whatIsTypedIsReviewedBeforeItIsSaved() throws CoreException, BadLocationException {
        LanguageEditor editor = Workspace.open(Workspace.file(project, "ice.agreement", Drafts.GOOD));
        looksAt("Ice");
        assertTrue(rules().stream().noneMatch("XX.A.1.written"::equals));
        int at = Drafts.GOOD.indexOf("written");
        Workspace.document(editor).replace(at, "written".length(), "oral");
        Workspace.until("the finding", () -> rules().contains("XX.A.1.written"));
        assertTrue(editor.isDirty());
    }

    @Test
    void theDateIsChosenFromAMenuAndKept() throws CoreException {
        Workspace.open(Workspace.file(project, "ice.agreement", Drafts.GOOD));
        looksAt("Ice");
        assertEquals(LocalDate.of(2020, 1, 1), session.current().asOf());
        choose(Setting.AS_OF, "&Today (" + LocalDate.now() + ")");
        Workspace.until("the date", () -> session.current().asOf().equals(LocalDate.now()));
        assertEquals("As of " + LocalDate.now(), Setting.AS_OF.text());
        IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.comity.workbench.views");
        assertEquals(LocalDate.now().toString(), kept.get("asOf", null));
        choose(Setting.AS_OF, "As the &Draft Says");
        Workspace.until("the draft's date", () -> session.current().asOf().equals(LocalDate.of(2020, 1, 1)));
        assertNull(session.settings().asOf());
        assertEquals("", kept.get("asOf", null));
    }

    @Test
    void aDraftIsReadUnderAnotherLawAndInAnotherLanguage() throws CoreException {
        Workspace.open(Workspace.file(project, "ice.agreement", Drafts.GOOD));
        looksAt("Ice");
        assertEquals("Law of XX (draft)", Setting.UNDER.text());
        session.change(session.settings().withUnder("TW").withLanguage("de"));
        Workspace.until("the law", () -> session.current().jurisdiction().equals("TW"));
        assertEquals("Law of TW", Setting.UNDER.text());
        assertEquals("de", session.current().language());
        assertTrue(session.current().norms().stream().anyMatch(n -> n.modalityText().equals("muss")), "German modality");
    }

    @Test
    void whatTheLanguagesFindIsSaidInTheLanguageOfMessages() throws CoreException {
        IFile draft = Workspace.file(project, "unreadable.agreement", Drafts.UNREADABLE);
        LanguageEditor editor = Workspace.open(draft);
        IFile law = Workspace.file(project, "broken.statute", "jurisdiction ZZ \"Z\" {\n    topics a \"A\"\n}\n");
        Workspace.settle();
        assertEquals(List.of("Before 'B' ':' is missing."), Markers.messages(draft, "terms.syntax"));
        assertEquals(List.of("'topics' is not expected here. Did you mean 'topic'?"), Markers.messages(law, "terms.syntax.word"));
        session.change(session.settings().withLanguage("de"));
        Workspace.until("German", () -> List.of("Vor „B“ fehlt „:“.").equals(Markers.messages(draft, "terms.syntax")));
        Workspace.until("German, of a file that is not open",
            () -> List.of("„topics“ wird hier nicht erwartet. Ist „topic“ gemeint?").equals(Markers.messages(law, "terms.syntax.word")));
        session.change(session.settings().withLanguage("zh-TW"));
        Workspace.until("Chinese", () -> List.of("「B」之前缺少「:」。").equals(Markers.messages(draft, "terms.syntax")));
        assertEquals(List.of("error \"B\""), Markers.underlined(editor));
    }

    private List<String> rules() {
        Review review = session.current();
        return review == null ? List.of() : review.findings().stream().filter(f -> f.fired()).map(f -> f.rule()).toList();
    }

    private void looksAt(String agreement) {
        Workspace.until(agreement, () -> session.current() != null && session.current().name().equals(agreement));
    }

    private static void choose(Setting setting, String text) {
        IAction action = setting.menu().stream().filter(ActionContributionItem.class::isInstance).map(i -> ((ActionContributionItem) i).getAction())
            .filter(a -> text.equals(a.getText())).findFirst().orElseThrow();
        // a menu checks a radio item before it runs it
        action.setChecked(true);
        action.run();
    }
}
