/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;

/**
 * A line of the trace of a result.
 *
 * @param kind what it is
 * @param text what it says
 * @param detail value, source or standing; may be empty
 * @param place where it stands; {@link Place#NOWHERE} if nowhere
 * @param path path in the law; empty outside it
 * @param children what it rests on
 */
public record WhyNode(Kind kind, String text, String detail, Place place, String path, List<WhyNode> children) {

    /** What a line is. */
    public enum Kind {
        /** The result itself. */
        RESULT,
        /** A heading. */
        HEADING,
        /** A rule. */
        RULE,
        /** A wording of the law. */
        LAW,
        /** Who stands for which role. */
        BINDING,
        /** A condition and its value. */
        CONDITION,
        /** A fact and its source. */
        FACT,
        /** A reading of contested law. */
        READING,
        /** An open question. */
        QUESTION,
        /** What could be done. */
        PROPOSAL,
        /** Another finding. */
        FINDING,
        /** A rule that did not fire. */
        QUIET
    }
}
