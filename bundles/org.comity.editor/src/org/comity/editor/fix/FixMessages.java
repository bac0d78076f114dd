/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.fix;

import org.eclipse.osgi.util.NLS;

/** Words of the cures in the workbench's language. */
public final class FixMessages extends NLS {

    /** There is no cure here. */
    public static String Nothing;
    /** {0}: how many; {1}: the cure of the first. */
    public static String All;
    /** Name of the change in the undo menu. {0}: the cure. */
    public static String Undo_name;
    /** The problem was not found in the file any more. */
    public static String Gone;
    /** Progress. */
    public static String Fixing;

    static {
        initializeMessages("org.comity.editor.fix.messages", FixMessages.class);
    }

    private FixMessages() {
    }
}
