/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.comity.agreement.DraftFile;
import org.comity.engine.derive.Derivation;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.register.Register;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;

/**
 * Measures parse, link, validate and derive on generated drafts of 100, 1,000 and 10,000 lines under all law on the class
 * path, the heap a draft takes, and the work behind one keystroke. Run by {@code releng/benchmark}. Figures are medians in
 * milliseconds; nothing here fails a build.
 */
public final class Benchmark {

    private static final LocalDate TODAY = LocalDate.of(2015, 4, 1);
    private static final int ROUNDS = 7;

    private final LawBase law = LawBase.onClasspath(Benchmark.class.getClassLoader());
    private final Derivation derivation = new Derivation(law.library());
    private final String jurisdiction;

    private Benchmark(String jurisdiction) {
        this.jurisdiction = jurisdiction;
    }

    /**
     * Runs the benchmark.
     *
     * @param arguments name of the jurisdiction to read the drafts under; the first one installed if absent
     */
    public static void main(String[] arguments) throws IOException {
        org.apache.log4j.Logger.getRootLogger().setLevel(org.apache.log4j.Level.ERROR);
        long start = System.nanoTime();
        Benchmark benchmark = new Benchmark(arguments.length > 0 ? arguments[0] : null);
        System.out.printf(Locale.ROOT, "law loaded in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        System.out.println("lines   parse    link validate  derive   total  results   heap/source");
        for (int lines : new int[] {100, 1_000, 10_000}) {
            benchmark.measure(lines);
        }
        benchmark.keystrokes(2_000);
    }

    private String under() {
        return jurisdiction != null ? jurisdiction : derivation.jurisdictions().stream().findFirst().orElse("none");
    }

    private void measure(int lines) throws IOException {
        String text = SyntheticDraft.of(under(), lines);
        List<long[]> rounds = new ArrayList<>();
        int results = 0;
        XtextResource kept = null;
        for (int i = 0; i < ROUNDS; i++) {
            long t0 = System.nanoTime();
            XtextResource resource = load(text);
            long t1 = System.nanoTime();
            EcoreUtil.resolveAll(resource);
            long t2 = System.nanoTime();
            resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
            long t3 = System.nanoTime();
            results = derive(resource).getResults().size();
            long t4 = System.nanoTime();
            rounds.add(new long[] {t1 - t0, t2 - t1, t3 - t2, t4 - t3, t4 - t0});
            law.resources().getResources().remove(resource);
            kept = resource;
        }
        System.out.printf(Locale.ROOT, "%5d %7.1f %7.1f %8.1f %7.1f %7.1f %8d %12.1f%n", lines, median(rounds, 0), median(rounds, 1),
            median(rounds, 2), median(rounds, 3), median(rounds, 4), results, heapFactor(text, kept));
    }

    /** Heap a loaded and linked draft takes, as a multiple of its UTF-8 bytes. */
    private double heapFactor(String text, XtextResource warm) throws IOException {
        if (warm != null) {
            warm.unload();
        }
        long before = used();
        XtextResource resource = load(text);
        EcoreUtil.resolveAll(resource);
        long after = used();
        law.resources().getResources().remove(resource);
        return (double) (after - before) / text.getBytes(StandardCharsets.UTF_8).length + 0 * resource.getContents().size();
    }

    /** One character typed into the words of a clause, everything up to the findings: p50 and p95 of 60. */
    private void keystrokes(int lines) throws IOException {
        String text = SyntheticDraft.of(under(), lines);
        XtextResource resource = load(text);
        EcoreUtil.resolveAll(resource);
        List<Double> times = new ArrayList<>();
        int offset = text.indexOf("\"", text.length() / 2) + 1;
        for (int i = 0; i < 80; i++) {
            long start = System.nanoTime();
            resource.update(offset, 0, "x");
            EcoreUtil.resolveAll(resource);
            resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.NORMAL_AND_FAST, CancelIndicator.NullImpl);
            derive(resource);
            if (i >= 20) {
                times.add((System.nanoTime() - start) / 1e6);
            }
        }
        Collections.sort(times);
        System.out.printf(Locale.ROOT, "keystroke in %d lines: p50 %.1f ms, p95 %.1f ms%n", lines, times.get(times.size() / 2), times.get((int) (times.size() * 0.95)));
    }

    private Register derive(XtextResource resource) {
        return derivation.derive(((DraftFile) resource.getContents().get(0)).getAgreements().get(0), ReviewOptions.asWritten(TODAY));
    }

    private XtextResource load(String text) throws IOException {
        XtextResource resource = (XtextResource) law.resources().createResource(URI.createURI("benchmark:/draft" + System.nanoTime() + ".agreement"));
        resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        return resource;
    }

    private static double median(List<long[]> rounds, int column) {
        return rounds.stream().mapToLong(r -> r[column]).sorted().skip(ROUNDS / 2).findFirst().orElse(0) / 1e6;
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
