/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.List;
import java.util.Objects;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.SymbolKind;

/** An entry of the outline. Two are equal if they have the same names above them, so that a tree stays open while its text changes. */
public final class OutlineEntry {

    private final String path;
    private final String name;
    private final String detail;
    private final SymbolKind kind;
    private final IRegion whole;
    private final IRegion significant;
    private OutlineEntry parent;
    private List<OutlineEntry> children = List.of();

    OutlineEntry(String path, String name, String detail, SymbolKind kind, IRegion whole, IRegion significant) {
        this.path = path;
        this.name = name;
        this.detail = detail;
        this.kind = kind;
        this.whole = whole;
        this.significant = significant;
    }

    void setChildren(List<OutlineEntry> children) {
        this.children = List.copyOf(children);
        children.forEach(c -> c.parent = this);
    }

    /** Its name, without those above it. */
    public String name() {
        return name;
    }

    /** What more is to be said, or an empty text. */
    public String detail() {
        return detail;
    }

    /** What kind of thing it is. */
    public SymbolKind kind() {
        return kind;
    }

    /** All its text. */
    public IRegion whole() {
        return whole;
    }

    /** The text to select: mostly the name. */
    public IRegion significant() {
        return significant;
    }

    /** The entry above, or null. */
    public OutlineEntry parent() {
        return parent;
    }

    /** The entries below, in the order of the text. */
    public List<OutlineEntry> children() {
        return children;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OutlineEntry entry && path.equals(entry.path);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(path);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? name : name + " " + detail;
    }
}
