/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import org.eclipse.xtext.ide.server.ServerLauncher;
import org.eclipse.xtext.ide.server.ServerModule;

/**
 * The language server, on standard input and output, for any editor that speaks the protocol. Options as of
 * {@link ServerLauncher}: {@code -log}, {@code -trace}, {@code -noValidate}.
 */
public final class ServerMain {

    private ServerMain() {
    }

    /** Starts the server; returns when the client ends it. */
    public static void main(String[] arguments) {
        ServerLauncher.launch(ServerMain.class.getName(), arguments, new ServerModule());
    }
}
