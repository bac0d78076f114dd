/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import org.comity.editor.LanguageEditor;
import org.comity.editor.build.DraftReview;
import org.comity.editor.model.DocumentModel;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.osgi.framework.Bundle;

/** What a user does with files, and waiting for what the workbench does in the background. */
final class Workspace {

    private static final long PATIENCE = 60_000;

    private Workspace() {
    }

    /** A new, empty project. */
    static IProject project(String name) throws CoreException {
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        if (project.exists()) {
            project.delete(true, true, null);
        }
        project.create(null);
        project.open(null);
        return project;
    }

    static IFile file(IProject project, String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
        return file;
    }

    /** Text of a file of a bundle. */
    static String text(String bundle, String path) throws IOException {
        Bundle found = Platform.getBundle(bundle);
        URL entry = found.getEntry(path);
        try (InputStream in = entry.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens a file by its default editor, as a double click does, and waits until its problems are known. */
    static LanguageEditor open(IFile file) throws CoreException {
        LanguageEditor editor = (LanguageEditor) IDE.openEditor(page(), file, true);
        settle();
        return editor;
    }

    static IDocument document(LanguageEditor editor) {
        return editor.getDocumentProvider().getDocument(editor.getEditorInput());
    }

    static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }

    /** Waits until all texts have been read, files that are not open included, and the display has nothing more to do. */
    static void settle() {
        until("texts to be read", () -> Job.getJobManager().find(DocumentModel.class).length == 0 && Job.getJobManager().find(DraftReview.FAMILY).length == 0);
        pump();
    }

    static void until(String what, BooleanSupplier condition) {
        long end = System.currentTimeMillis() + PATIENCE;
        while (!condition.getAsBoolean()) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("Waited in vain for " + what);
            }
            pump();
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Gives views that update themselves now and then the time to do so, for a picture. */
    static void rest() {
        long end = System.currentTimeMillis() + 1500;
        until("the views", () -> System.currentTimeMillis() > end);
    }

    static void pump() {
        Display display = PlatformUI.getWorkbench().getDisplay();
        while (display.readAndDispatch()) {
            // more to do
        }
    }
}
