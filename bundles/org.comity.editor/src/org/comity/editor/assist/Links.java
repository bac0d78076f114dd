/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.assist;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.comity.editor.Outside;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;

/** Addresses on the web that stand in a text. They are opened only after the user has seen all of the address. */
public final class Links {

    private static final int LIMIT = 2_000;

    private Links() {
    }

    /** Whether an address may be opened at all: on the web, and complete. */
    public static boolean mayOpen(String address) {
        if (address.length() > LIMIT || StyledContent.INVISIBLE.matcher(address).find()) {
            return false;
        }
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * Asks and then opens an address in the browser.
     *
     * @param shell where to ask
     * @param address an address; one that may not be opened is ignored
     */
    public static void open(Shell shell, String address) {
        if (!mayOpen(address)) {
            return;
        }
        String shown = URI.create(address).toASCIIString();
        MessageDialog dialog = new MessageDialog(shell, AssistMessages.Link_title, null, AssistMessages.Link_question + "\n\n" + shown.replace("&", "&&"),
            MessageDialog.QUESTION, 1, AssistMessages.Link_open, AssistMessages.Link_cancel);
        if (dialog.open() == 0) {
            Outside.open(shell, shown);
        }
    }
}
