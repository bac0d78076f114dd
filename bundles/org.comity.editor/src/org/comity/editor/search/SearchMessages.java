/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.search;

import org.eclipse.osgi.util.NLS;

/** Words of the search for references, in the workbench's language. */
public final class SearchMessages extends NLS {

    /** Name of a search: {0} is what is looked for. */
    public static String References;
    /** Its result: {0} is what was looked for, {1} how many references, {2} in how many files. */
    public static String Found;
    /** Its result when there is one reference: {0} is what was looked for. */
    public static String Found_one;
    /** Its result when there are several references in one file: {0} is what was looked for, {1} how many references. */
    public static String Found_one_file;
    /** Its result when nothing was found: {0} is what was looked for. */
    public static String Found_none;
    /** What a search reads at the moment: {0} is a file. */
    public static String Reading;

    static {
        initializeMessages("org.comity.editor.search.messages", SearchMessages.class);
    }

    private SearchMessages() {
    }
}
