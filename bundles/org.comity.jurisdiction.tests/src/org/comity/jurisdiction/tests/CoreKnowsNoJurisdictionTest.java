/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.comity.engine.law.LawLibrary;
import org.comity.jurisdiction.LawBase;
import org.junit.jupiter.api.Test;

/**
 * No jurisdiction's name, statute or agency occurs in a core bundle: what the plug-ins declare is searched for in the core's
 * sources. Removing a jurisdiction therefore leaves no trace.
 */
class CoreKnowsNoJurisdictionTest {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Set<String> CORE = Set.of("org.comity.model", "org.comity.engine", "org.comity.lang", "org.comity.lang.ide",
        "org.comity.jurisdiction", "org.comity.document", "org.comity.review", "org.comity.cli", "org.comity.editor", "org.comity.workbench.views", "org.comity.workbench.start", "org.comity.workbench");

    @Test
    void noPathOfAJurisdictionOccursInTheCore() throws IOException {
        LawLibrary law = LawBase.onClasspath(getClass().getClassLoader()).library();
        Set<String> names = new TreeSet<>();
        law.jurisdictions().stream().map(j -> j.getName()).filter(n -> !"core".equals(n)).forEach(names::add);
        assertFalse(names.isEmpty(), "no jurisdiction on the class path");
        // a path of a jurisdiction: its name, a dot, and a word that begins a statute, instrument or agency of it
        Set<String> roots = new TreeSet<>();
        Stream.concat(law.statutes().stream().map(s -> s.getName()), law.agencies().keySet().stream())
            .filter(path -> path.contains(".") && names.contains(path.substring(0, path.indexOf('.'))))
            .forEach(path -> roots.add(head(path)));
        assertFalse(roots.isEmpty(), "no statute and no agency on the class path");
        Pattern pattern = Pattern.compile("\\b(" + String.join("|", roots.stream().map(Pattern::quote).toList()) + ")\\b");
        assertEquals(List.of(), search(pattern));
    }

    @Test
    void noAgencyTitleOccursInTheCore() throws IOException {
        LawLibrary law = LawBase.onClasspath(getClass().getClassLoader()).library();
        Set<String> titles = new TreeSet<>();
        law.agencies().values().stream().filter(a -> a.getTitle() != null).forEach(a -> {
            add(titles, a.getTitle().getText());
            a.getTitle().getEntries().forEach(e -> add(titles, e.getText()));
        });
        assertFalse(titles.isEmpty(), "no agency on the class path");
        assertEquals(List.of(), search(Pattern.compile(String.join("|", titles.stream().map(Pattern::quote).toList()))));
    }

    /** Short names may be ordinary words. */
    private static void add(Set<String> titles, String title) {
        if (title != null && title.length() > 3) {
            titles.add(title);
        }
    }

    /** The first two segments of a path that has as many. */
    private static String head(String path) {
        String[] segments = path.split("\\.");
        return segments[0] + "." + segments[1];
    }

    private static List<String> search(Pattern pattern) throws IOException {
        List<String> hits = new ArrayList<>();
        for (String bundle : CORE) {
            Path folder = BUNDLES.resolve(bundle);
            if (!Files.isDirectory(folder)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(CoreKnowsNoJurisdictionTest::isSource).toList()) {
                    Matcher matcher = pattern.matcher(Files.readString(file));
                    while (matcher.find()) {
                        hits.add(BUNDLES.relativize(file) + ": " + matcher.group());
                    }
                }
            }
        }
        return hits;
    }

    private static boolean isSource(Path file) {
        String path = file.toString();
        return Files.isRegularFile(file) && !path.contains("/target/") && !path.contains("/src-gen/")
            && path.matches(".*\\.(java|xtext|ecore|genmodel|mwe2|statute|xml|exsd|properties|MF|json)$");
    }
}
