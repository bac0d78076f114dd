/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench;

import org.eclipse.osgi.util.NLS;

/** Words of the workbench's own windows and menus. */
public final class WorkbenchMessages extends NLS {

    /** Menu. */
    public static String File;
    /** Menu. */
    public static String Edit;
    /** Menu. */
    public static String Window;
    /** Menu. */
    public static String Help;
    /** Menu of what can be made. */
    public static String New;
    /** Menu of the files edited last. */
    public static String Recent_files;
    /** Menu of the views. */
    public static String Show_view;
    /** Name of the job that reads the installed law. */
    public static String Reading_law;
    /** The workspace {0} cannot be used, since another Comity does so. */
    public static String Workspace_in_use;
    /** Name of the menu of going from place to place. */
    public static String Navigate;
    /** What a text of the installed law is, in the title of its editor. */
    public static String Installed_law;
    /** Title of the dialog that asks for a workspace. */
    public static String Workspace_dialog;
    /** Its question. */
    public static String Workspace_title;
    /** Its explanation. */
    public static String Workspace_text;
    /** Label. */
    public static String Workspace_folder;
    /** Button. */
    public static String Workspace_browse;
    /** Check box. */
    public static String Workspace_do_not_ask;
    /** Button. */
    public static String Workspace_open;
    /** Nothing was entered. */
    public static String Workspace_missing;
    /** What was entered is no folder. */
    public static String Workspace_no_folder;
    /** The path is not absolute. */
    public static String Workspace_relative;
    /** The folder is not writable. */
    public static String Workspace_read_only;
    /** Folder {0} cannot be used for the reason {1}. */
    public static String Workspace_failed;
    /** The workbench cannot start itself again. */
    public static String Workspace_next_start;
    /** What Comity is, under its name while it loads. */
    public static String Splash_text;
    /** Menu of the perspectives. */
    public static String Open_perspective;
    /** Name of a menu of the platform. */
    public static String Search;
    /** Name of a view of the platform. */
    public static String View_projects;
    /** Name of a view of the platform. */
    public static String View_outline;
    /** Name of a view of the platform. */
    public static String View_search;
    /** Name of a view of the platform. */
    public static String View_log;
    /** Name of a view of the platform. */
    public static String View_progress;
    /** Name of a view of the platform. */
    public static String View_properties;
    /** Name of a view of the platform. */
    public static String View_browser;
    /** What the language of the interface is. */
    public static String Language_text;
    /** Label. */
    public static String Language_label;
    /** Choice. */
    public static String Language_system;
    /** The command line goes before the choice. */
    public static String Language_given;
    /** Title of a dialog. */
    public static String Language_dialog;
    /** Question. */
    public static String Language_restart;
    /** The workbench cannot start itself again. */
    public static String Language_next_start;
    /** The choice cannot be kept for the reason {0}. */
    public static String Language_failed;

    static {
        initializeMessages("org.comity.workbench.messages", WorkbenchMessages.class);
    }

    private WorkbenchMessages() {
    }
}
