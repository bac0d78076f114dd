/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Entry point of the command line; exits 0, 1 when drafts have errors, 2 on wrong usage. */
@Command(name = "comity", mixinStandardHelpOptions = true, version = "comity 0.1.0",
    description = "Reviews agreements between public agencies.")
public final class Main implements Runnable {

    /** Runs one command and ends the Java process with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public void run() {
        CommandLine.usage(this, System.out);
    }
}
