/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.list;

/**
 * A column.
 *
 * @param id key under which its width is kept
 * @param title heading
 * @param width width in average characters, before the user sets another
 * @param right whether its cells are numbers
 */
public record Column(String id, String title, int width, boolean right) {

    /** A column of text. */
    public static Column text(String id, String title, int width) {
        return new Column(id, title, width, false);
    }

    /** A column of numbers. */
    public static Column number(String id, String title, int width) {
        return new Column(id, title, width, true);
    }
}
