/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.comity.workbench.WorkbenchMessages;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.ConfigurationScope;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

/** Settles which workspace is used: the one of {@code -data}, the one chosen for this start, or the one the user names. */
public final class WorkspaceChoice {

    private static final String NODE = "org.comity.workbench.launch";

    private final KnownWorkspaces known;

    /** A choice kept with the installation. */
    public WorkspaceChoice() {
        this(new KnownWorkspaces(ConfigurationScope.INSTANCE.getNode(NODE)));
    }

    WorkspaceChoice(KnownWorkspaces known) {
        this.known = known;
    }

    /**
     * Sets and locks the workspace, and asks where there is something to ask.
     *
     * @return whether there is a workspace to open
     * @throws IOException if the folder cannot be written
     */
    public boolean settle() throws IOException {
        Location workspace = Platform.getInstanceLocation();
        if (workspace.isSet()) {
            if (workspace.lock()) {
                return true;
            }
            String text = NLS.bind(WorkbenchMessages.Workspace_in_use, folder(workspace));
            System.err.println(text);
            MessageDialog.openError(null, WorkbenchMessages.Workspace_dialog, text);
            return false;
        }
        String next = known.takeNext();
        String last = next != null ? next : known.asks() || known.recent().isEmpty() ? null : known.recent().get(0);
        if (last != null && open(workspace, last) == null) {
            known.used(last, known.asks());
            return true;
        }
        WorkspaceDialog dialog = new WorkspaceDialog(null, folders(workspace.getDefault() == null ? null : path(workspace.getDefault())), known.asks(),
            folder -> open(workspace, folder));
        if (dialog.open() != Window.OK) {
            return false;
        }
        known.used(dialog.folder(), dialog.asksAgain());
        return true;
    }

    /**
     * Asks for another workspace for the next start.
     *
     * @param shell parent of the dialog
     * @return whether the user chose one
     */
    public boolean change(Shell shell) {
        WorkspaceDialog dialog = new WorkspaceDialog(shell, folders(folder(Platform.getInstanceLocation())), known.asks(), WorkspaceDialog::problem);
        if (dialog.open() != Window.OK) {
            return false;
        }
        known.used(dialog.folder(), dialog.asksAgain());
        known.setNext(dialog.folder());
        return true;
    }

    /** Opens the present workspace again at the next start, without a question. */
    public void keep() {
        known.setNext(folder(Platform.getInstanceLocation()));
    }

    /** Asks at the next start as ever, since the restart the workspace was kept for did not come. */
    public void release() {
        known.takeNext();
    }

    private List<String> folders(String proposed) {
        Set<String> folders = new LinkedHashSet<>(known.recent());
        if (proposed != null) {
            folders.add(proposed);
        }
        return List.copyOf(folders);
    }

    /** Takes a folder; returns why it cannot be used, or null. */
    private static String open(Location workspace, String folder) {
        String problem = WorkspaceDialog.problem(folder);
        if (problem != null) {
            return problem;
        }
        try {
            return workspace.set(new File(folder).toURI().toURL(), true) ? null : NLS.bind(WorkbenchMessages.Workspace_in_use, folder);
        } catch (IOException | IllegalStateException e) {
            return NLS.bind(WorkbenchMessages.Workspace_failed, folder, e.getMessage());
        }
    }

    private static String folder(Location location) {
        return path(location.getURL());
    }

    private static String path(java.net.URL url) {
        try {
            // a location may hold blanks that an address must not
            return new File(new URI(url.getProtocol(), null, url.getPath(), null)).getPath();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return url.getPath();
        }
    }
}
