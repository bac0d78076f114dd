/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.mining;

import org.eclipse.osgi.util.NLS;

/** Words above drafts in the workbench's language. */
final class MiningMessages extends NLS {

    /** {0} date, {1} how many rows the register has, {2} how many of them are duties. */
    public static String Obligations_as_of;
    /** {0} how many. */
    public static String Obligations;
    /** {0} how many. */
    public static String Silences;
    /** {0} how many. */
    public static String Findings;

    static {
        initializeMessages("org.comity.workbench.views.mining.messages", MiningMessages.class);
    }

    private MiningMessages() {
    }
}
