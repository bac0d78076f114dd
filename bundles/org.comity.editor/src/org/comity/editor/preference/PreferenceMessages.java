/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.preference;

import org.eclipse.osgi.util.NLS;

/** Words of the preference page in the workbench's language. */
public final class PreferenceMessages extends NLS {

    /** Above the settings. */
    public static String Description;
    /** Setting. */
    public static String Pairs;
    /** Setting. */
    public static String Paste;
    /** Setting. */
    public static String Minings;

    static {
        initializeMessages("org.comity.editor.preference.messages", PreferenceMessages.class);
    }

    private PreferenceMessages() {
    }
}
