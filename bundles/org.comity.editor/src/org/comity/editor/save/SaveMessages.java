/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.save;

import org.eclipse.osgi.util.NLS;

/** Words about files in trouble, in the workbench's language. */
public final class SaveMessages extends NLS {

    /** Title: saves that were broken off are completed. */
    public static String Restored_title;
    /** {0} path of a file that was not there, and is now. */
    public static String Restored_new;
    /** {0} path of a file that was changed outside since; {1} name of the file beside it. */
    public static String Restored_beside;

    /** Title: the file is read-only. */
    public static String Read_only_title;
    /** {0} name of the file. */
    public static String Read_only;
    /** {0} name of a file that stays read-only. */
    public static String Read_only_still;
    /** Button. */
    public static String Make_writable;

    /** Title: the file was changed outside. */
    public static String Changed_title;
    /** {0} name of the file. */
    public static String Changed;
    /** Button: the text of the editor. */
    public static String Keep;
    /** Button: the text of the file. */
    public static String Take;
    /** {0} name of a file that cannot be read, {1} why. */
    public static String Not_read;
    /** {0} name of the file whose replaced text cannot be kept, {1} why. */
    public static String Not_kept;

    /** Title: the file is not there. */
    public static String Gone_title;
    /** {0} name of the file. */
    public static String Deleted;
    /** {0} name of the file, {1} of its project. */
    public static String Project_deleted;
    /** {0} name of the file, {1} of its project. */
    public static String Project_closed;
    /** {0} name of the file; its text had been saved. */
    public static String Closed;
    /** Button. */
    public static String Save_again;
    /** Button. */
    public static String Open_project;
    /** Button. */
    public static String Save_as;
    /** Button. */
    public static String Close_without;

    /** Button: nothing is done. */
    public static String Cancel;

    /** Title: a save failed. */
    public static String Failed_title;

    static {
        initializeMessages("org.comity.editor.save.messages", SaveMessages.class);
    }

    private SaveMessages() {
    }
}
