/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.outline;

import java.util.List;
import org.eclipse.jface.text.IRegion;
import org.eclipse.lsp4j.SymbolKind;

/**
 * An entry of the outline. It outlives the text it was read from, so that a tree stays open while the text changes: what it
 * says follows the text; read it in the display's thread once a tree shows it.
 */
public final class OutlineEntry {

    private String key;
    private String name;
    private String detail;
    private SymbolKind kind;
    private IRegion whole;
    private IRegion significant;
    private OutlineEntry parent;
    private List<OutlineEntry> children = List.of();

    OutlineEntry(String key, String name, String detail, SymbolKind kind, IRegion whole, IRegion significant) {
        this.key = key;
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

    /** Whether it stands for the same thing as an entry of another text with the same entry above. */
    boolean same(OutlineEntry other) {
        return key.equals(other.key);
    }

    /**
     * Takes what the same entry of a later text says; its children stay.
     *
     * @return whether it reads otherwise now
     */
    boolean take(OutlineEntry later) {
        boolean other = !name.equals(later.name) || !detail.equals(later.detail) || kind != later.kind;
        key = later.key;
        name = later.name;
        detail = later.detail;
        kind = later.kind;
        whole = later.whole;
        significant = later.significant;
        return other;
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
    public String toString() {
        return detail.isEmpty() ? name : name + " " + detail;
    }
}
