/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.Optional;
import org.comity.register.ProposedFix;

/**
 * What a finding proposes, as one line of text, so that an issue can carry it to whoever changes the draft.
 *
 * @param label what it does, in the reader's language; may be empty
 * @param insert an element to add to the agreement; may be empty
 * @param path the feature to set, such as {@code O08.deadline}; may be empty
 * @param value what to set it to, as an expression; may be empty
 * @param instrument path of the instrument to declare instead; may be empty
 */
public record FixData(String label, String insert, String path, String value, String instrument) {

    private static final String MARK = "fix";
    private static final String BETWEEN = "\u001f";

    /**
     * Of a proposal.
     *
     * @param fix the proposal
     * @param language language of the reader
     */
    public static FixData of(ProposedFix fix, String language) {
        return new FixData(Texts.in(fix.getLabel(), language), text(fix.getInsert()), text(fix.getSetPath()), text(fix.getSetValue()), text(fix.getReplaceInstrument()));
    }

    /**
     * Of one line.
     *
     * @param line any text
     * @return empty if it is no proposal
     */
    public static Optional<FixData> read(String line) {
        String[] parts = line == null ? new String[0] : line.split(BETWEEN, -1);
        return parts.length == 6 && parts[0].equals(MARK) ? Optional.of(new FixData(parts[1], parts[2], parts[3], parts[4], parts[5])) : Optional.empty();
    }

    /** The line that {@link #read} reads. */
    public String line() {
        return String.join(BETWEEN, MARK, label, insert, path, value, instrument);
    }

    private static String text(String text) {
        return text == null ? "" : text.replace(BETWEEN, " ").strip();
    }
}
