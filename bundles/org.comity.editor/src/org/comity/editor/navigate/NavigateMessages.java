/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.navigate;

import org.eclipse.osgi.util.NLS;

/** Words of going from place to place, in the workbench's language. */
public final class NavigateMessages extends NLS {

    /** Name of the job that looks for a definition. */
    public static String Looking;
    /** The caret is on no name. */
    public static String No_name;
    /** What a name stands for was not found. */
    public static String Not_found;
    /** Text of a link. */
    public static String Go;

    static {
        initializeMessages("org.comity.editor.navigate.messages", NavigateMessages.class);
    }

    private NavigateMessages() {
    }
}
