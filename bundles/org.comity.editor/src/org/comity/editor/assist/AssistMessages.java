/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import org.eclipse.osgi.util.NLS;

/** Words of the windows over a text, in the workbench's language. */
public final class AssistMessages extends NLS {

    /** Title. */
    public static String Link_title;
    /** Question before an address is opened; the address follows. */
    public static String Link_question;
    /** Button. */
    public static String Link_open;
    /** Button. */
    public static String Link_cancel;

    static {
        initializeMessages("org.comity.editor.assist.messages", AssistMessages.class);
    }

    private AssistMessages() {
    }
}
