/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.preference;

import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The page on which the user sets how the editor helps. */
public final class EditorPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

    /** A page. */
    public EditorPage() {
        super(GRID);
        setPreferenceStore(EditorPreferences.store());
        setDescription(PreferenceMessages.Description);
    }

    @Override
    public void init(IWorkbench workbench) {
        // needs nothing of it
    }

    @Override
    protected void createFieldEditors() {
        addField(new BooleanFieldEditor(EditorPreferences.PAIRS, PreferenceMessages.Pairs, getFieldEditorParent()));
        addField(new BooleanFieldEditor(EditorPreferences.PASTE, PreferenceMessages.Paste, getFieldEditorParent()));
        addField(new BooleanFieldEditor(EditorPreferences.MININGS, PreferenceMessages.Minings, getFieldEditorParent()));
    }
}
