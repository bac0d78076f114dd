/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.ide.server.symbol.HierarchicalDocumentSymbolService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads the outline of a text from the symbols a language server would give. */
public final class Outline {

    private final IDocument text;

    private Outline(String text) {
        this.text = new Document(text);
    }

    /**
     * The outline of a text.
     *
     * @param resource the parsed text; the caller holds the model lock
     * @param cancel says when the result is no longer wanted
     * @return its topmost entries
     */
    public static List<OutlineEntry> of(XtextResource resource, CancelIndicator cancel) {
        Outline outline = new Outline(resource.getParseResult().getRootNode().getText());
        List<DocumentSymbol> symbols = resource.getResourceServiceProvider().get(HierarchicalDocumentSymbolService.class).getSymbols(resource, cancel);
        return outline.entries(symbols, "");
    }

    private List<OutlineEntry> entries(List<DocumentSymbol> symbols, String parentName) {
        List<OutlineEntry> entries = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (DocumentSymbol symbol : symbols) {
            String name = shortName(symbol.getName(), parentName);
            int count = seen.merge(name, 1, Integer::sum);
            String detail = symbol.getDetail() == null ? "" : symbol.getDetail();
            OutlineEntry entry = new OutlineEntry(count == 1 ? name : name + "#" + count, name, detail, symbol.getKind(),
                region(symbol.getRange()), region(symbol.getSelectionRange()));
            entry.setChildren(entries(symbol.getChildren(), symbol.getName()));
            entries.add(entry);
        }
        return entries;
    }

    /** A qualified name without the part the entry above already shows. */
    private static String shortName(String name, String parent) {
        return !parent.isEmpty() && name.startsWith(parent + ".") ? name.substring(parent.length() + 1) : name;
    }

    private IRegion region(Range range) {
        int start = offset(range.getStart());
        return new Region(start, Math.max(0, offset(range.getEnd()) - start));
    }

    private int offset(Position position) {
        try {
            return Math.min(text.getLineOffset(position.getLine()) + position.getCharacter(), text.getLength());
        } catch (BadLocationException e) {
            return text.getLength();
        }
    }
}
