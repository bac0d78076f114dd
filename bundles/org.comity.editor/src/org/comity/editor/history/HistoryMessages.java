/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.history;

import org.eclipse.osgi.util.NLS;

/** Words of the local history in the workbench's language. */
public final class HistoryMessages extends NLS {

    /** Title of the window. */
    public static String Title;
    /** {0} name of the file. */
    public static String Choose;
    /** List. */
    public static String States;
    /** Text. */
    public static String Preview;
    /** Button. */
    public static String Restore;
    /** {0} name of the file. */
    public static String Nothing;
    /** The file belongs to no project. */
    public static String Outside;
    /** A state could not be read. */
    public static String Unreadable;

    static {
        initializeMessages("org.comity.editor.history.messages", HistoryMessages.class);
    }

    private HistoryMessages() {
    }
}
