/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.list;

/** How a row stands out. */
public enum Tone {
    /** Like most rows. */
    PLAIN,
    /** A heading. */
    HEADING,
    /** Steps back. */
    QUIET,
    /** Something is wrong. */
    ERROR,
    /** Something is doubtful. */
    WARNING
}
