/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.comity.editor.LanguageEditor;
import org.comity.editor.problem.ProblemAnnotation;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.text.IFindReplaceTarget;
import org.eclipse.jface.text.IFindReplaceTargetExtension3;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.texteditor.AnnotationPreference;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.eclipse.ui.texteditor.spelling.SpellingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every text editor of the platform can do, and this one too. */
class TextEditorTest {

    private LanguageEditor editor;

    @BeforeEach
    void open() throws CoreException {
        editor = Workspace.open(Workspace.file(Workspace.project("Text"), "ice.agreement", Drafts.ORAL + Drafts.UNREADABLE));
    }

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void theKeysOfThePlatformDoWhatTheyDoEverywhere() {
        Map<String, String> keys = Map.of(ITextEditorActionConstants.FIND, "CTRL+F", ITextEditorActionConstants.GOTO_LINE, "CTRL+L", ITextEditorActionConstants.PRINT, "CTRL+P",
            ITextEditorActionConstants.FIND_NEXT, "CTRL+K", ITextEditorActionConstants.UNDO, "CTRL+Z", ITextEditorActionConstants.UPPER_CASE, "CTRL+SHIFT+X",
            ITextEditorActionConstants.HIPPIE_COMPLETION, "ALT+/");
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        keys.forEach((name, key) -> {
            IAction action = editor.getAction(name);
            assertNotNull(action, name);
            List<String> bound = Arrays.stream(bindings.getBindings()).filter(b -> b.getParameterizedCommand() != null
                && b.getParameterizedCommand().getId().equals(action.getActionDefinitionId())).map(Binding::getTriggerSequence).map(Object::toString).toList();
            assertTrue(bound.contains(key), name + " " + bound);
        });
        for (String name : List.of(ITextEditorActionConstants.FIND, ITextEditorActionConstants.GOTO_LINE)) {
            assertTrue(editor.getAction(name).isEnabled(), name);
        }
    }

    @Test
    void printingIsInTheEditorAsInTheMenu() {
        assertNotNull(editor.getEditorSite().getActionBars().getGlobalActionHandler(ActionFactory.PRINT.getId()));
    }

    @Test
    void wordsAreFoundAndReplaced() {
        IFindReplaceTarget target = editor.getAdapter(IFindReplaceTarget.class);
        assertTrue(target.canPerformFind());
        int at = ((IFindReplaceTargetExtension3) target).findAndSelect(0, "plough the \\w+", true, true, false, true);
        assertEquals(Drafts.ORAL.indexOf("plough the road"), at);
        ((IFindReplaceTargetExtension3) target).replaceSelection("clear it", false);
        assertTrue(Workspace.document(editor).get().contains("B must \"clear it\" to A"));
    }

    @Test
    void nothingIsSpellChecked() {
        assertFalse(EditorsUI.getPreferenceStore().getBoolean(SpellingService.PREFERENCE_SPELLING_ENABLED));
    }

    @Test
    void everyKindOfProblemIsInTheOverviewRuler() {
        IAnnotationModel model = editor.getDocumentProvider().getAnnotationModel(editor.getEditorInput());
        IPreferenceStore preferences = EditorsUI.getPreferenceStore();
        List<String> kinds = new ArrayList<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            Annotation annotation = each.next();
            if (annotation instanceof ProblemAnnotation && !kinds.contains(annotation.getType())) {
                kinds.add(annotation.getType());
                AnnotationPreference look = EditorsUI.getAnnotationPreferenceLookup().getAnnotationPreference(annotation);
                assertTrue(preferences.getBoolean(look.getOverviewRulerPreferenceKey()), annotation.getType());
                assertTrue(preferences.getBoolean(look.getTextPreferenceKey()), annotation.getType());
            }
        }
        assertTrue(kinds.size() >= 2, kinds.toString());
    }
}
