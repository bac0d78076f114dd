/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.change;

import org.eclipse.osgi.util.NLS;

/** Words about changes of files in the workbench's language. */
public final class ChangeMessages extends NLS {

    /** {0}: the file. */
    public static String Gone;
    /** {0}: the file. */
    public static String Read_only;
    /** {0}: the file. */
    public static String Changed_since;

    static {
        initializeMessages("org.comity.editor.change.messages", ChangeMessages.class);
    }

    private ChangeMessages() {
    }
}
