/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

/** Something the user can mend; the message says what and how. Ends the run with 2. */
final class UserProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UserProblem(String message) {
        super(message);
    }
}
