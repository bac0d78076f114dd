/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import org.comity.editor.preference.EditorPreferences;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The page on which the user changes templates and adds his own. */
public final class TemplatesPage extends TemplatePreferencePage {

    /** A page. */
    public TemplatesPage() {
        setPreferenceStore(EditorPreferences.store());
        setTemplateStore(Templates.store());
        setContextTypeRegistry(Templates.types());
    }

    /** There is one way to format a text, and it is not applied to templates. */
    @Override
    protected boolean isShowFormatterSetting() {
        return false;
    }
}
