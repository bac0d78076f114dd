/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeMap;
import org.comity.lang.Files;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** Which words get which style. */
class ColouringTest {

    @Test
    void wordsByMeaning() {
        Samples sample = Samples.agreement("agreement A { en \"a\" } { under XX party F is XX.O as asker clause c: F must not \"x\" within 3 days of e event e \"x\" }");
        TreeMap<Integer, String> found = new TreeMap<>();
        Files.service(sample.resource, ISemanticHighlightingCalculator.class).provideHighlightingFor(sample.resource, (offset, length, styles) ->
            found.put(offset, styles[0] + " " + sample.text.substring(offset, offset + length)), CancelIndicator.NullImpl);
        assertEquals(List.of("definition A", "language en", "citation XX", "definition F", "actor XX", "actor .", "actor O", "definition c", "actor F",
            "modality must", "modality not", "value 3", "reference e", "definition e"), List.copyOf(found.values()));
    }
}
