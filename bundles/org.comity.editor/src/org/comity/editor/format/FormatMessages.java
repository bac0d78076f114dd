/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.format;

import org.eclipse.osgi.util.NLS;

/** Words of formatting in the workbench's language. */
public final class FormatMessages extends NLS {

    /** The text has syntax errors: {0} line, {1} what is wrong. */
    public static String Repair_first;
    /** The formatter would change more than blanks. */
    public static String Not_safe;
    /** The file belongs to no project. */
    public static String Outside;

    static {
        initializeMessages("org.comity.editor.format.messages", FormatMessages.class);
    }

    private FormatMessages() {
    }
}
