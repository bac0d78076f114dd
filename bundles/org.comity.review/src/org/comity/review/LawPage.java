/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;

/**
 * A statute, a provision or a rule as of a date, to be read.
 *
 * @param path its path
 * @param title as the reader knows it
 * @param heading its own heading; may be empty
 * @param force when it is in force, or that it is not on the date; may be empty
 * @param inForce whether it is in force on the date
 * @param place where it stands in the law's own file
 * @param wordings its text and that of its parts, in the order of the law
 * @param rules its rules and those of its parts
 * @param notes notes, each in the reader's language
 * @param citedBy paths of the law that cites it
 */
public record LawPage(String path, String title, String heading, String force, boolean inForce, Place place, List<Wording> wordings, List<RuleLine> rules,
    List<String> notes, List<String> citedBy) {

    /**
     * A text in one language.
     *
     * @param label number of the part it is the text of; empty for the provision itself
     * @param language BCP 47
     * @param text the text
     * @param translation whether it is not the law's own wording
     * @param standing how well it is known, with the source; empty for a translation
     */
    public record Wording(String label, String language, String text, boolean translation, String standing) {
    }

    /**
     * A rule in a line.
     *
     * @param path its path
     * @param force mandatory or not, in words; may be empty
     * @param text what it says if it is broken, or the duty it lays down; may be empty
     */
    public record RuleLine(String path, String force, String text) {
    }
}
