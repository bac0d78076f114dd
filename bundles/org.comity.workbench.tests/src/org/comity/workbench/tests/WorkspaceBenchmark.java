/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.comity.editor.index.ProjectIndex;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.Test;

/**
 * Measures the review of a workspace of many agreements that nobody has opened, and of the same workspace when its project is
 * opened again with nothing changed. Run by {@code releng/benchmark workspace}; nothing here fails a build.
 */
class WorkspaceBenchmark {

    private static final int DRAFTS = Integer.getInteger("comity.benchmark.drafts", 1_000);
    private static final int LINES = 500;

    @Test
    void review() throws CoreException {
        IProject project = Workspace.project("Many");
        Workspace.settle();
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        long begun = System.nanoTime();
        workspace.run(monitor -> {
            for (int i = 0; i < DRAFTS; i++) {
                byte[] text = TypingBenchmark.draft("Long" + i, LINES).getBytes(StandardCharsets.UTF_8);
                project.getFile("draft" + i + ".agreement").create(new ByteArrayInputStream(text), true, null);
            }
        }, null);
        System.out.printf(Locale.ROOT, "workspace: %d drafts of %d lines written in %.1f s%n", DRAFTS, LINES, seconds(begun));
        begun = System.nanoTime();
        reviewed(project);
        System.out.printf(Locale.ROOT, "workspace: reviewed in %.1f s%n", seconds(begun));
        ProjectIndex.saveAll();
        project.close(null);
        Workspace.settle();
        begun = System.nanoTime();
        project.open(null);
        reviewed(project);
        System.out.printf(Locale.ROOT, "workspace: opened again, unchanged, in %.1f s%n", seconds(begun));
        assertTrue(project.isOpen());
        project.delete(true, true, null);
        Workspace.settle();
    }

    private static void reviewed(IProject project) {
        long end = System.currentTimeMillis() + 20 * 60_000;
        while (System.currentTimeMillis() < end) {
            Workspace.pump();
            ProjectIndex index = ProjectIndex.of(project);
            if (index.files().size() == DRAFTS && index.files().stream().allMatch(f -> index.entry(f) != null && !index.entry(f).state().isEmpty())) {
                return;
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        throw new AssertionError("not reviewed in twenty minutes");
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
