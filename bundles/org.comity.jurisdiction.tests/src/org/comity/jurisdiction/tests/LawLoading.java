/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import java.util.Locale;
import org.comity.jurisdiction.LawBase;
import org.comity.lang.Languages;
import org.comity.lang.library.Library;
import org.comity.lang.stored.StoredForms;
import org.comity.lang.stored.StoredResource;

/**
 * Measures how long all law on the class path takes to load in a process that has done nothing before, as it is with the
 * command line. With the system property {@value StoredForms#DIRECTORY} it comes from its stored form, and what is not stored
 * yet is. Run by {@code releng/benchmark}, several times.
 */
public final class LawLoading {

    private LawLoading() {
    }

    /** Loads once and prints one line. */
    public static void main(String[] arguments) {
        org.apache.log4j.Logger.getRootLogger().setLevel(org.apache.log4j.Level.ERROR);
        long start = System.nanoTime();
        Languages.register();
        long languages = System.nanoTime();
        Library.shared();
        LawBase law = LawBase.onClasspath(LawLoading.class.getClassLoader());
        long end = System.nanoTime();
        long stored = law.resources().getResources().stream().filter(r -> r instanceof StoredResource s && s.isStored()).count();
        System.out.printf(Locale.ROOT, "languages %4d ms, law %4d ms: %d files, %d of them stored, %d paths%n", (languages - start) / 1_000_000,
            (end - languages) / 1_000_000, law.resources().getResources().size(), stored, law.library().paths().size());
    }
}
