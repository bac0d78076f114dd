/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.util.List;

/**
 * One paragraph of a document. Immutable and without links into parsed text.
 *
 * @param kind how it stands in the document
 * @param number its number as it is shown: {@code 2.1}, {@code Article 2}; empty if it has none
 * @param text its text
 * @param name what the draft calls the element, as other places refer to it; empty if it has no name
 * @param line 1-based line of the element in its file; 0 if it stands in none
 * @param source what it rests on in the law, for what the law adds; else empty
 * @param marks findings at it, in their order
 * @param results identifiers of the other results it stands for: duties, costs, silences
 */
public record Paragraph(Kind kind, String number, String text, String name, int line, String source, List<Mark> marks, List<String> results) {

    /** How a paragraph stands in its document. */
    public enum Kind {
        /** Title of the agreement; findings on the whole of it are marked here. */
        TITLE,
        /** What is said of the document itself: under which law it is read, its status. */
        ABOUT,
        /** Heading of an article, annex or part. */
        HEADING,
        /** Heading inside a part. */
        SUBHEADING,
        /** A provision of the agreement. */
        CLAUSE,
        /** A remark on the provision before it: practice, how a cost is settled. */
        NOTE,
        /** What the law adds. */
        LAW
    }

    /** Whether it says something that is not written in the agreement. */
    public boolean added() {
        return kind == Kind.LAW;
    }

    /** Number and text in one line. */
    public String numbered() {
        return number.isEmpty() ? text : number + "  " + text;
    }

    /** Whether a result is at this paragraph. */
    public boolean holds(String result) {
        return results.contains(result) || marks.stream().anyMatch(m -> m.finding().equals(result));
    }
}
