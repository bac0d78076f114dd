/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import org.eclipse.emf.common.util.URI;

/**
 * Something wrong with a file as text: a syntax error, a name that leads nowhere, a value that cannot be.
 *
 * @param file the file
 * @param code issue code, never null
 * @param severity how bad it is
 * @param message what is wrong and what to do, in the reader's words
 * @param line 1-based; 0 if it concerns the file as a whole
 * @param column 1-based; 0 if unknown
 * @param contributor plug-in the file comes from, or null for a user's file
 */
public record SourceProblem(URI file, String code, Severity severity, String message, int line, int column, String contributor) {

    /** How bad a problem is. */
    public enum Severity {
        /** The file cannot be read as it stands. */
        ERROR,
        /** It can be read, but something is doubtful. */
        WARNING,
        /** Worth knowing. */
        INFO
    }
}
