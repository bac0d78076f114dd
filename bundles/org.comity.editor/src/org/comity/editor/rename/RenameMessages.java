/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.rename;

import org.eclipse.osgi.util.NLS;

/** Words of renaming in the workbench's language. */
public final class RenameMessages extends NLS {

    /** Title. */
    public static String Title;
    /** Label of the field. {0}: the present name. */
    public static String New_name;
    /** Below the field. */
    public static String Hint;
    /** Name of the change. {0}: old name; {1}: new name. */
    public static String Change;
    /** No name here. */
    public static String No_name;
    /** {0}: the name; {1}: where it is declared. */
    public static String Installed;
    /** {0}: what was typed. */
    public static String Not_a_name;
    /** {0}: what was typed. */
    public static String Taken;
    /** It is the present name. */
    public static String Same;
    /** {0}: the file. */
    public static String Gone;
    /** {0}: the file; {1}: its first problem. */
    public static String Broken;
    /** Progress. */
    public static String Looking;

    static {
        initializeMessages("org.comity.editor.rename.messages", RenameMessages.class);
    }

    private RenameMessages() {
    }
}
