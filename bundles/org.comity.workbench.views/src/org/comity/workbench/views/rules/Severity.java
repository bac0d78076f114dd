/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.rules;

import org.comity.statute.Verdict;
import org.comity.workbench.views.ViewMessages;

/** How a finding is shown. The verdict of the law stays what it is; this only says how loudly it is told. */
public enum Severity {
    /** As the law has it. */
    AS_LAW(null),
    /** As an error. */
    ERROR(Verdict.ERROR),
    /** As a warning. */
    WARNING(Verdict.WARNING),
    /** As a remark. */
    INFO(Verdict.INFO),
    /** Among those that did not fire. */
    OFF(null);

    private final Verdict verdict;

    Severity(Verdict verdict) {
        this.verdict = verdict;
    }

    /** Name for the user. */
    public String label() {
        return switch (this) {
            case AS_LAW -> ViewMessages.Severity_as_law;
            case ERROR -> ViewMessages.Severity_error;
            case WARNING -> ViewMessages.Severity_warning;
            case INFO -> ViewMessages.Severity_info;
            case OFF -> ViewMessages.Severity_off;
        };
    }

    /**
     * The verdict as it is shown.
     *
     * @param law the verdict of the law
     * @return null if it is not to be shown
     */
    public Verdict shown(Verdict law) {
        return this == OFF ? null : verdict == null || !fired(law) ? law : verdict;
    }

    private static boolean fired(Verdict verdict) {
        return verdict != Verdict.OK && verdict != Verdict.NOT_APPLICABLE && verdict != Verdict.NO_RULE;
    }
}
