/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Which workspaces were used last, and whether to ask at the next start. Kept with the installation, not in a workspace. */
public final class KnownWorkspaces {

    private static final int MOST = 10;
    private static final String RECENT = "recent";
    private static final String ASK = "ask";
    private static final String NEXT = "next";

    private final Preferences node;

    /**
     * Remembers in a node.
     *
     * @param node where the choice is kept
     */
    public KnownWorkspaces(Preferences node) {
        this.node = node;
    }

    /** Folders used last, the latest first. */
    public List<String> recent() {
        return node.get(RECENT, "").lines().filter(line -> !line.isBlank()).toList();
    }

    /** Whether to ask which workspace to use; true until the user says otherwise. */
    public boolean asks() {
        return node.getBoolean(ASK, true);
    }

    /** A folder the user chose for the next start, which is not asked about again; null if there is none. Forgotten once read. */
    public String takeNext() {
        String next = node.get(NEXT, null);
        if (next != null) {
            node.remove(NEXT);
            flush();
        }
        return next;
    }

    /** Opens a folder at the next start. */
    public void setNext(String folder) {
        node.put(NEXT, folder);
        flush();
    }

    /**
     * A workspace is being used.
     *
     * @param folder its folder
     * @param ask whether to ask again at the next start
     */
    public void used(String folder, boolean ask) {
        List<String> folders = new ArrayList<>(List.of(folder));
        recent().stream().filter(each -> !each.equals(folder)).limit(MOST - 1L).forEach(folders::add);
        node.put(RECENT, String.join("\n", folders));
        node.putBoolean(ASK, ask);
        flush();
    }

    private void flush() {
        try {
            node.flush();
        } catch (BackingStoreException e) {
            // an installation nobody may write to: then the question comes again
            ILog.of(KnownWorkspaces.class).warn("The choice of the workspace could not be kept", e);
        }
    }
}
