/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

/** Ids of the views, for perspectives. */
public final class ViewIds {

    /** Obligations and other norms. */
    public static final String REGISTER = "org.comity.workbench.views.register";
    /** Findings by severity. */
    public static final String FINDINGS = "org.comity.workbench.views.findings";
    /** Who pays what. */
    public static final String COSTS = "org.comity.workbench.views.costs";
    /** What the draft leaves open. */
    public static final String SILENCES = "org.comity.workbench.views.silences";
    /** Why a result is what it is. */
    public static final String WHY = "org.comity.workbench.views.why";
    /** The law there is. */
    public static final String LAW = "org.comity.workbench.views.law";
    /** Parties, duties and money as a diagram. */
    public static final String MAP = "org.comity.workbench.views.map";

    private ViewIds() {
    }
}
