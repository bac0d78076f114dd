/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start;

/** Ids of what this plug-in contributes. */
public final class StartIds {

    /** This plug-in. */
    public static final String BUNDLE = "org.comity.workbench.start";
    /** Wizard: a project for agreements. */
    public static final String PROJECT_WIZARD = "org.comity.workbench.start.project";
    /** Wizard: an agreement. */
    public static final String AGREEMENT_WIZARD = "org.comity.workbench.start.agreement";
    /** Wizard: examples. */
    public static final String EXAMPLES_WIZARD = "org.comity.workbench.start.examples";
    /** Wizard: the project of a jurisdiction. */
    public static final String JURISDICTION_WIZARD = "org.comity.workbench.start.jurisdiction";
    /** Command: shows the welcome page. */
    public static final String WELCOME = "org.comity.workbench.start.welcome";
    /** Command: makes a project with every example, unless it is there, and opens the first. */
    public static final String ALL_EXAMPLES = "org.comity.workbench.start.allExamples";
    /** Command: opens a help page; its parameter {@link #HELP_PAGE} is the page. */
    public static final String HELP = "org.comity.workbench.start.help";
    /** Name of a page of the help, such as {@code first-steps.html}. */
    public static final String HELP_PAGE = "org.comity.workbench.start.help.page";
    /** The welcome page as an editor. */
    public static final String WELCOME_EDITOR = "org.comity.workbench.start.welcome.page";

    private StartIds() {
    }
}
