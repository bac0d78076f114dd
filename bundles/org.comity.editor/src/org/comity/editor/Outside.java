/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import java.util.function.Predicate;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;

/** Opens files and addresses in a program of the desktop. A desktop may have none for them: then the user is told where they are. */
public final class Outside {

    private static Predicate<String> launcher = Program::launch;

    private Outside() {
    }

    /**
     * Opens a file or an address; in the display's thread.
     *
     * @param shell where to say that there is no program for it; null for the active one
     * @param address path of a file, or an address on the web
     */
    public static void open(Shell shell, String address) {
        if (!launch(address)) {
            new AddressDialog(shell, address).open();
        }
    }

    /** Opens a file or an address as {@link #open(Shell, String)} does; if there is no program for it, returns false and says nothing. */
    public static boolean launch(String address) {
        return launcher.test(address);
    }

    /**
     * Opens everything in another way from now on.
     *
     * @param other says whether it could open what it is given; null for the desktop
     */
    public static void openWith(Predicate<String> other) {
        launcher = other == null ? Program::launch : other;
    }
}
