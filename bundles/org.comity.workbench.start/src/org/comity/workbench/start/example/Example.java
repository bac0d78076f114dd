/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

/**
 * An agreement that comes with the product.
 *
 * @param path where it is below the folder of examples, such as {@code some-law/case.agreement}
 * @param title its title in the reader's language
 * @param about what it shows
 * @param jurisdiction name of the legal order it stands under; empty if none
 * @param remedied whether it is a draft as it should be, beside one as practised
 * @param text its text
 */
public record Example(String path, String title, String about, String jurisdiction, boolean remedied, String text) {

    /** Name of its file. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Folder it stands in; empty at the top. */
    public String folder() {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }
}
