/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.jurisdiction.LawBase;
import org.comity.statute.Rule;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The tables that say which rule decides what: they name no rule that does not exist, and leave none of theirs out. */
class RuleTablesTest {

    private static final LawLibrary LAW = LawBase.onClasspath(RuleTablesTest.class.getClassLoader()).library();
    private static final Pattern PATH = Pattern.compile("`((?:Manual|[A-Z]{2})\\.[\\w.-]+)`");
    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();

    @Test
    void theManualsTableNamesEveryRuleOfTheManual() throws IOException {
        Set<String> named = named("org.comity.manual", "NOT-ENCODED.md");
        Set<String> rules = LAW.paths().stream().filter(p -> LawPaths.root(p).equals("Manual") && LAW.find(p).orElse(null) instanceof Rule)
            .collect(Collectors.toCollection(TreeSet::new));
        rules.removeAll(named);
        assertEquals(Set.of(), rules);
    }

    @Test
    void theManualsTableNamesNothingThatDoesNotExist() throws IOException {
        assertEquals(Set.of(), missing(named("org.comity.manual", "NOT-ENCODED.md")));
    }

    @Test
    void theTableOfReformsNamesEveryReformOfItsJurisdictionAndNothingElse() throws IOException {
        Assumptions.assumeTrue(LAW.jurisdiction("TW").isPresent(), "not installed");
        Set<String> named = named("org.comity.jurisdiction.tw", "REFORMS.md");
        assertEquals(Set.of(), missing(named));
        Set<String> reforms = LAW.reforms().stream().map(r -> r.getName()).filter(r -> LawPaths.root(r).equals("TW"))
            .collect(Collectors.toCollection(TreeSet::new));
        reforms.removeAll(named);
        assertEquals(Set.of(), reforms);
    }

    @Test
    void theTaiwaneseTableNamesNothingThatDoesNotExist() throws IOException {
        Assumptions.assumeTrue(LAW.jurisdiction("TW").isPresent(), "not installed");
        assertEquals(Set.of(), missing(named("org.comity.jurisdiction.tw", "NOT-ENCODED.md")));
    }

    private static Set<String> named(String bundle, String table) throws IOException {
        Path file = BUNDLES.resolve(bundle).resolve(table);
        assertTrue(Files.exists(file), () -> "no " + file);
        Set<String> named = new TreeSet<>();
        Matcher paths = PATH.matcher(Files.readString(file));
        while (paths.find()) {
            named.add(paths.group(1));
        }
        return named;
    }

    /** Paths that lead nowhere, of law that is installed. */
    private static Set<String> missing(Set<String> named) {
        return named.stream().filter(p -> LawPaths.root(p).equals("Manual") || LAW.jurisdiction(LawPaths.root(p)).isPresent())
            .filter(p -> LAW.find(p).isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
