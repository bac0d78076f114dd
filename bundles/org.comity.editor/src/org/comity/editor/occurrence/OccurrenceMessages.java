/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.occurrence;

import org.eclipse.osgi.util.NLS;

/** Words of marking occurrences, in the workbench's language. */
public final class OccurrenceMessages extends NLS {

    /** Name of the job that looks for occurrences. */
    public static String Looking;

    static {
        initializeMessages("org.comity.editor.occurrence.messages", OccurrenceMessages.class);
    }

    private OccurrenceMessages() {
    }
}
