/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import org.eclipse.osgi.util.NLS;

/** Words of the quick outline, in the workbench's language. */
public final class OutlineMessages extends NLS {

    /** What can be typed in the filter. */
    public static String Filter;
    /** Which keys do what. */
    public static String Keys;
    /** Nothing has what was typed. */
    public static String Nothing;
    /** Name of the job that reads the outline. */
    public static String Reading;

    static {
        initializeMessages("org.comity.editor.outline.messages", OutlineMessages.class);
    }

    private OutlineMessages() {
    }
}
