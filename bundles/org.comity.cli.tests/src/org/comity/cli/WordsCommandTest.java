/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.engine.expression.FunctionCatalog;
import org.junit.jupiter.api.Test;

/** The words that authors of law look up. */
class WordsCommandTest {

    @Test
    void everyFeatureAndFunctionIsListedWithASentence() {
        String out = Run.of("words").out();
        FeatureCatalog catalog = FeatureCatalog.standard();
        List<String> unexplained = catalog.owners().stream().flatMap(o -> catalog.features(o).stream())
            .filter(f -> f.documentation().isBlank() || !out.contains("  " + f.owner() + "." + f.name() + " ")).map(f -> f.owner() + "." + f.name()).toList();
        assertEquals(List.of(), unexplained);
        FunctionCatalog.standard().functions().forEach(f -> assertTrue(!f.documentation().isBlank() && out.contains("  " + f.signature()), f.name()));
    }

    @Test
    void oneOwnerIsListedAlone() {
        Run run = Run.of("words", "advice");
        assertEquals(0, run.code());
        assertEquals(List.of("", "advice", "advice.name", "advice.label", "advice.by", "advice.binding"),
            run.out().lines().map(l -> l.strip().split("\\s+")[0]).toList());
    }

    @Test
    void anUnknownOwnerIsAnsweredWithThoseThereAre() {
        Run run = Run.of("words", "weather");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("comity: nothing can be asked of 'weather'; there is "), run.err());
    }
}
