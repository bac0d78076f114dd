/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.comity.editor.LanguageEditor;
import org.comity.editor.model.DocumentModel;
import org.comity.editor.model.ModelListener;
import org.comity.editor.model.Snapshot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.PlatformUI;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;

/**
 * Measures typing in a draft of 2,000 lines in the product, with the views of the drafting perspective open: the work behind
 * one key until its problems are known (processor time of the thread that reads the text), and the longest piece of work in
 * the display's thread. Run by {@code releng/benchmark typing}; nothing here fails a build.
 */
class TypingBenchmark {

    private static final int LINES = 2_000;
    private static final int WARM = 150;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final String CLAUSE = "\nclause extra: B must \"answer and send the file\" to A within 7 working days of C10 matter m3";

    private final Display display = PlatformUI.getWorkbench().getDisplay();
    private final List<Double> work = new ArrayList<>();
    private final List<Double> inDisplay = new ArrayList<>();
    private final AtomicLong checked = new AtomicLong();
    private volatile double latest;
    private volatile int problems;

    @Test
    void typing() throws CoreException {
        LanguageEditor editor = Workspace.open(Workspace.file(Workspace.project("Typing"), "long.agreement", draft("Long", LINES)));
        Workspace.rest();
        Watch watch = new Watch();
        editor.model().addListener(watch);
        Job.getJobManager().addJobChangeListener(watch);
        Workspace.rest();
        IDocument document = Workspace.document(editor);
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        widget.setFocus();

        editor.selectAndReveal(document.get().indexOf("do task 601") + "do task".length(), 0);
        type(document, widget, "x".repeat(WARM));
        forget();
        type(document, widget, " and note what was done".repeat(4));
        report("words of a clause");

        editor.selectAndReveal(document.get().indexOf("\n    clause C700"), 0);
        forget();
        type(document, widget, CLAUSE);
        report("a whole clause");
        Job.getJobManager().removeJobChangeListener(watch);
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    private void type(IDocument document, StyledText widget, String text) {
        for (char c : text.toCharArray()) {
            long longest = slice(() -> key(widget, c));
            long stamp = ((IDocumentExtension4) document).getModificationStamp();
            long end = System.currentTimeMillis() + 20_000;
            while (checked.get() != stamp && System.currentTimeMillis() < end) {
                longest = Math.max(longest, slice(display::readAndDispatch));
                Thread.onSpinWait();
            }
            // what follows the problems: views, outline, colours
            long calm = System.currentTimeMillis() + 120;
            while (System.currentTimeMillis() < calm) {
                longest = Math.max(longest, slice(display::readAndDispatch));
            }
            work.add(latest);
            inDisplay.add(longest / 1e6);
        }
    }

    private static void key(StyledText widget, char c) {
        Event event = new Event();
        event.character = c == '\n' ? SWT.CR : c;
        event.keyCode = event.character;
        widget.notifyListeners(SWT.KeyDown, event);
    }

    /** Processor time of a piece of work in the display's thread, in nanoseconds. */
    private static long slice(Runnable piece) {
        long before = THREADS.getCurrentThreadCpuTime();
        piece.run();
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private void forget() {
        work.clear();
        inDisplay.clear();
    }

    private void report(String what) {
        System.out.printf(Locale.ROOT, "typing %s in %d lines: key to problems p50 %.0f ms, p95 %.0f ms; display p50 %.1f ms, p95 %.1f ms, longest %.1f ms (%d keys, %d problems)%n", what, LINES,
            at(work, 0.5), at(work, 0.95), at(inDisplay, 0.5), at(inDisplay, 0.95), at(inDisplay, 1), work.size(), problems);
    }

    private static double at(List<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * part)));
    }

    /** A draft that looks like real ones: articles, clauses that answer one another, costs. */
    static String draft(String name, int lines) {
        StringBuilder text = new StringBuilder("agreement " + name + """
             "A long draft" {
                under TW as of 2020-01-01
                instrument TW.assistance
                party A is TW.EY.CGA as requesting
                party B is TW.EY.COA.FA as requested
                request wish from A to B written
            """);
        int written = 6;
        for (int i = 0; written < lines; i++) {
            if (i % 3 == 0) {
                text.append("    cost k").append(i).append(" \"Cost of task ").append(i).append("\" actual borne by A 60%, B 40% payable to B settled by end of next fiscal year\n");
            } else {
                text.append("    clause C").append(i).append(": B must \"do task ").append(i).append("\" to A within ").append(1 + i % 28)
                    .append(i > 2 ? " working days of C" + (i - i % 3 - 1) : " working days of wish").append(" matter m").append(i % 17).append('\n');
            }
            written++;
        }
        return text.append("}\n").toString();
    }

    /** Notes the work of the thread that reads. */
    private final class Watch extends JobChangeAdapter implements ModelListener {

        // several such jobs may run at a time, each in its thread
        private final ThreadLocal<Long> begun = ThreadLocal.withInitial(THREADS::getCurrentThreadCpuTime);

        @Override
        public void running(IJobChangeEvent event) {
            if (event.getJob().belongsTo(DocumentModel.class)) {
                begun.set(THREADS.getCurrentThreadCpuTime());
            }
        }

        @Override
        public void checked(List<Issue> issues, Snapshot snapshot) {
            latest = (THREADS.getCurrentThreadCpuTime() - begun.get()) / 1e6;
            problems = issues.size();
            checked.set(snapshot.stamp());
        }
    }
}
