/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.outline;

import com.google.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** The outline in the order of the text; the model keeps parts of one kind together. */
@Singleton
public class Outline extends HierarchicalDocumentSymbolService {

    private static final Comparator<DocumentSymbol> ORDER = Comparator.comparing((DocumentSymbol s) -> s.getRange().getStart().getLine())
        .thenComparing(s -> s.getRange().getStart().getCharacter());

    @Override
    public List<DocumentSymbol> getSymbols(XtextResource resource, CancelIndicator cancelIndicator) {
        List<DocumentSymbol> symbols = super.getSymbols(resource, cancelIndicator);
        sort(symbols);
        return symbols;
    }

    private static void sort(List<DocumentSymbol> symbols) {
        symbols.sort(ORDER);
        symbols.forEach(s -> sort(s.getChildren()));
    }
}
