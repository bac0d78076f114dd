/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

/** A command that writes. */
interface NeedsTerminal {

    /** Gives the command its streams, before it runs. */
    void use(Terminal terminal);
}
