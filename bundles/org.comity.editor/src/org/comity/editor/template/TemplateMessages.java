/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.template;

import org.eclipse.osgi.util.NLS;

/** Words of templates in the workbench's language. */
final class TemplateMessages extends NLS {

    /** Variable. */
    public static String Today;
    /** Variable. */
    public static String In_a_year;
    /** Variable. */
    public static String Text;
    /** Variable. */
    public static String Named;
    /** Variable. */
    public static String Free;

    static {
        initializeMessages("org.comity.editor.template.messages", TemplateMessages.class);
    }

    private TemplateMessages() {
    }
}
