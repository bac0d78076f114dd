/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import org.eclipse.osgi.util.NLS;

/** Words of the editor in the workbench's language. */
public final class EditorMessages extends NLS {

    /** Name of the job that reads texts. */
    public static String Reading_job;
    /** A check has failed: {0} is its class, {1} what happened. */
    public static String Check_failed;
    /** A text is nested too deeply to be read. */
    public static String Too_deep;

    /** A text of the installation is gone: {0} is its address. */
    public static String Not_installed;
    /** Name of the job that reviews files. */
    public static String Reviewing;
    /** Progress: {0} of {1} files are reviewed. */
    public static String Reviewing_n_of;
    /** The index at {0} could not be read: {1}. */
    public static String Index_rebuilt;

    /** The file {0} could not be saved: {1}. */
    public static String Save_failed;
    /** The text that was being saved has been put into the file {0}. */
    public static String Save_restored;

    /** Title of the dialog that gives an address nothing here opens. */
    public static String Outside_title;
    /** Nothing here opens the address below this text. */
    public static String Outside_none;
    /** Button that copies the address. */
    public static String Outside_copy;

    static {
        initializeMessages("org.comity.editor.messages", EditorMessages.class);
    }

    private EditorMessages() {
    }
}
