/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests.robust;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.comity.editor.save.SaveJournal;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/**
 * Saves a file over and over, as the editor does, until it is killed. First it tells what the file holds: {@code found N}, where
 * N is the number of the text, or -1 if it is not whole. After each save it says {@code saved N}.
 */
public final class SaveLoop implements IApplication {

    private static final int LINES = 40_000;

    @Override
    public Object start(IApplicationContext context) throws Exception {
        SaveJournal.restore();
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Kill");
        if (!project.exists()) {
            project.create(null);
        }
        project.open(null);
        // the killed process has not told the workspace of every file it made
        project.refreshLocal(IResource.DEPTH_INFINITE, null);
        IFile file = project.getFile("draft.agreement");
        if (!file.exists()) {
            file.create(new ByteArrayInputStream(text(0).getBytes(StandardCharsets.UTF_8)), true, null);
        }
        // the project is one the workspace knows of, as any a user works in
        ResourcesPlugin.getWorkspace().save(true, null);
        int number = number(file);
        say("found " + number);
        while (true) {
            number++;
            String text = text(number);
            SaveJournal.save(file, "UTF-8", text, () -> file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, true, null));
            say("saved " + number);
        }
    }

    @Override
    public void stop() {
        // it is killed
    }

    private static int number(IFile file) throws Exception {
        try (InputStream in = file.getContents(true)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int end = text.indexOf(' ');
            int number = end < 0 ? -1 : Integer.parseInt(text.substring(0, end));
            return text.equals(text(number)) ? number : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String text(int number) {
        return (number + " 協議 clause\n").repeat(LINES);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
