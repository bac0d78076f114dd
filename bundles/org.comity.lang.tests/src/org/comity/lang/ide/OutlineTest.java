/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.lang.Files;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.editor.folding.IFoldingRangeProvider;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.junit.jupiter.api.Test;

/** The structure of a file, and what of it may be folded away. */
class OutlineTest {

    @Test
    void aDraft() {
        assertEquals("""
            A [Module] Help
              F [Class] fire
                U [Class] u
              Duties [Namespace]
                c [Method] F, F.U must act to F
                e [Event] x
              text [String]
            """, outline(Samples.agreement("""
            agreement A "Help" { under XX party F is XX.O "fire" { unit U "u" }
                article "Duties" { clause c: F, F.U must "act" to F  event e "x" }
                text "Thanks." }
            """).resource));
    }

    @Test
    void aLaw() {
        assertEquals("""
            XX.B [Module] B
              article 1 [Namespace] Head
                paragraph 1 [Namespace] Words.
                  r [Method] wrong
            """, outline(Samples.of("l.statute", """
            statute XX.B "B" { article 1 "Head" { paragraph 1 { text en "Words." rule r on help { require true else error en "wrong" } } } }
            """).resource));
    }

    @Test
    void aDirectory() {
        assertEquals("""
            YY [Module]
              a [EnumMember]
              O [Class] Office
                P [Class] Post
                competence [Property] doing
            """, outline(Samples.of("d.agencies", "agencies YY { levels a agency O \"Office\" { agency P \"Post\" competence \"doing\" } }").resource));
    }

    @Test
    void elementsOfSeveralLinesFold() {
        Samples sample = Samples.agreement("agreement A {\n  under XX\n  article \"x\" {\n    event e \"x\"\n  }\n  clause c: T must\n   \"act\"\n  /* a\n  b */\n}\n");
        List<String> folded = Files.service(sample.resource, IFoldingRangeProvider.class).getFoldingRanges(sample.resource, CancelIndicator.NullImpl).stream()
            .map(r -> sample.text.substring(r.getOffset(), r.getOffset() + 9).strip()).toList();
        assertEquals(List.of("agreement", "article \"", "clause c:", "/* a\n  b"), folded);
    }

    private static String outline(XtextResource resource) {
        StringBuilder out = new StringBuilder();
        Files.service(resource, HierarchicalDocumentSymbolService.class).getSymbols(resource, CancelIndicator.NullImpl).forEach(s -> write(s, "", out));
        return out.toString();
    }

    private static void write(DocumentSymbol symbol, String indent, StringBuilder out) {
        String line = indent + symbol.getName() + " [" + symbol.getKind() + "] " + symbol.getDetail();
        out.append(line.stripTrailing()).append('\n');
        symbol.getChildren().forEach(c -> write(c, indent + "  ", out));
    }
}
