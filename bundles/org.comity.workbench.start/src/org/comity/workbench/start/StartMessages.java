/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

import org.eclipse.osgi.util.NLS;

/** Words of the wizards, the welcome page and the examples in the language of the workbench. */
public final class StartMessages extends NLS {

    /** Button. */
    public static String Add_party;
    /** How much a clause is asked for. */
    public static String Advised;
    /** Column. */
    public static String Agency;
    /** {0} is the name of the file. */
    public static String Agreement_failed;
    /** Title of the wizard. */
    public static String Agreement_wizard;
    /** Button. */
    public static String All;
    /** Label. */
    public static String As_of;
    /** Label. */
    public static String As_role;
    /** Progress. */
    public static String Asking_law;
    /** {0} is a number. */
    public static String At_least;
    /** {0} are provisions. */
    public static String Basis;
    /** Button. */
    public static String Browse;
    /** What to do. */
    public static String Check_example;
    /** Column. */
    public static String Clause;
    /** About the page. */
    public static String Clauses_about;
    /** Title of the page. */
    public static String Clauses_title;
    /** {0} is a command. */
    public static String Command_failed;
    /** About the page. */
    public static String Examples_about;
    /** {0} is a project. */
    public static String Examples_failed;
    /** Title of the page. */
    public static String Examples_title;
    /** Title of the wizard. */
    public static String Examples_wizard;
    /** How much a clause is asked for. */
    public static String Expected;
    /** Below the clauses. */
    public static String Fields_hint;
    /** About the page. */
    public static String File_about;
    /** {0} is a file, {1} a folder. */
    public static String File_exists;
    /** Label. */
    public static String File_name;
    /** Label. */
    public static String Folder;
    /** In a dialog. */
    public static String Folder_choose;
    /** {0} is a path. */
    public static String Folder_is_file;
    /** {0} is a page. */
    public static String Help_failed;
    /** To the page of the help that was shown before. */
    public static String Help_back;
    /** To the first page of the help. */
    public static String Help_contents;
    /** Label. */
    public static String Instrument;
    /** Label. */
    public static String Into_project;
    /** Label. */
    public static String Jurisdiction;
    /** About the page. */
    public static String Jurisdiction_about;
    /** {0} is what was written. */
    public static String Jurisdiction_bad_id;
    /** What to do. */
    public static String Jurisdiction_bad_language;
    /** {0} is a project. */
    public static String Jurisdiction_failed;
    /** Label. */
    public static String Jurisdiction_id;
    /** In an empty field. */
    public static String Jurisdiction_id_hint;
    /** {0} is a jurisdiction. */
    public static String Jurisdiction_installed;
    /** Label. */
    public static String Jurisdiction_language;
    /** In an empty field. */
    public static String Jurisdiction_language_hint;
    /** Label. */
    public static String Jurisdiction_name;
    /** What to do. */
    public static String Jurisdiction_needs_id;
    /** What to do. */
    public static String Jurisdiction_needs_name;
    /** Title of the wizard. */
    public static String Jurisdiction_wizard;
    /** Label. */
    public static String Language;
    /** About the page. */
    public static String Law_about;
    /** What happened. */
    public static String Law_failed;
    /** Title of the page. */
    public static String Law_title;
    /** Column. */
    public static String Level;
    /** Column. */
    public static String Name_in_draft;
    /** What to do. */
    public static String Needs_folder;
    /** What to do. */
    public static String Needs_instrument;
    /** What to do. */
    public static String Needs_name;
    /** What to do. */
    public static String Needs_title;
    /** What is wrong. */
    public static String No_examples;
    /** What there is. */
    public static String No_field;
    /** {0} is a page. */
    public static String No_help_page;
    /** What to do. */
    public static String No_law;
    /** Button. */
    public static String None;
    /** What happened. */
    public static String Not_asked;
    /** {0} is a file. */
    public static String Open_failed;
    /** About the page. */
    public static String Parties_about;
    /** Title of the page. */
    public static String Parties_title;
    /** {0} is a name. */
    public static String Party_name;
    /** {0} is a name. */
    public static String Party_twice;
    /** About the page. */
    public static String Project_about;
    /** {0} is a project. */
    public static String Project_closed;
    /** Checkbox. */
    public static String Project_default;
    /** Name of a project. */
    public static String Project_default_name;
    /** {0} is a project. */
    public static String Project_exists;
    /** {0} is a project. */
    public static String Project_failed;
    /** Label. */
    public static String Project_folder;
    /** {0} is a project. */
    public static String Project_made;
    /** Label. */
    public static String Project_name;
    /** What to do. */
    public static String Project_needs_folder;
    /** What to do. */
    public static String Project_needs_name;
    /** Title of the wizard. */
    public static String Project_wizard;
    /** Column. */
    public static String Provision;
    /** Progress. */
    public static String Reading_law;
    /** Column. */
    public static String Reason;
    /** After the title of an example. */
    public static String Remedied;
    /** Button. */
    public static String Remove_party;
    /** How much a clause is asked for. */
    public static String Required;
    /** A warning. */
    public static String Required_out;
    /** Column. */
    public static String Role;
    /** {0} are roles. */
    public static String Roles;
    /** In an empty field. */
    public static String Search_agencies;
    /** Link. */
    public static String Steps_again;
    /** Link. */
    public static String Steps_do;
    /** Link. */
    public static String Steps_done;
    /** What happened. */
    public static String Steps_failed;
    /** Link. */
    public static String Steps_skip;
    /** {0} are roles, each with a number. */
    public static String Still_needed;
    /** Label. */
    public static String Title;
    /** {0} is a role, {1} a number. */
    public static String Too_many;
    /** Column. */
    public static String Translation;
    /** What to do. */
    public static String Two_parties;
    /** Button. */
    public static String Usual;
    /** Column. */
    public static String Weight;
    /** Name of the page. */
    public static String Welcome;
    /** Below the title. */
    public static String Welcome_about;
    /** Link. */
    public static String Welcome_close;
    /** Link. */
    public static String Welcome_example;
    /** Below a link. */
    public static String Welcome_example_about;
    /** Link. */
    public static String Welcome_examples;
    /** Below a link. */
    public static String Welcome_examples_about;
    /** Link. */
    public static String Welcome_help;
    /** Below a link. */
    public static String Welcome_help_about;
    /** Link. */
    public static String Welcome_keys;
    /** Below a link. */
    public static String Welcome_keys_about;
    /** Link. */
    public static String Welcome_language;
    /** Below a link. */
    public static String Welcome_language_about;
    /** Link. */
    public static String Welcome_law;
    /** Below a link. */
    public static String Welcome_law_about;
    /** Heading. */
    public static String Welcome_learn;
    /** Link. */
    public static String Welcome_new;
    /** Below a link. */
    public static String Welcome_new_about;
    /** Link. */
    public static String Welcome_project;
    /** Below a link. */
    public static String Welcome_project_about;
    /** Link. */
    public static String Welcome_review;
    /** Below a link. */
    public static String Welcome_review_about;
    /** Heading. */
    public static String Welcome_start;
    /** Link. */
    public static String Welcome_steps;
    /** Below a link. */
    public static String Welcome_steps_about;
    /** Heading. */
    public static String Welcome_title;
    /** Heading. */
    public static String Welcome_whats_new;
    /** Lines. */
    public static String Welcome_whats_new_about;

    static {
        initializeMessages("org.comity.workbench.start.messages", StartMessages.class);
    }

    private StartMessages() {
    }
}
