/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.preference;

import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** The preferences of the editor; all are yes or no, and yes unless the user says otherwise. */
public final class EditorPreferences extends AbstractPreferenceInitializer {

    /** Whether lines above the text tell what follows from it. */
    public static final String MININGS = "minings";
    /** Whether brackets and quotes are closed as they are opened. */
    public static final String PAIRS = "pairs";
    /** Whether pasted lines come to the depth of their block. */
    public static final String PASTE = "paste";

    private static final String NODE = "org.comity.editor";
    private static final IPreferenceStore STORE = new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);

    @Override
    public void initializeDefaultPreferences() {
        IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(NODE);
        defaults.putBoolean(MININGS, true);
        defaults.putBoolean(PAIRS, true);
        defaults.putBoolean(PASTE, true);
    }

    /** Where they are kept. */
    public static IPreferenceStore store() {
        return STORE;
    }

    /** Whether a preference is on. */
    public static boolean is(String name) {
        return STORE.getBoolean(name);
    }
}
