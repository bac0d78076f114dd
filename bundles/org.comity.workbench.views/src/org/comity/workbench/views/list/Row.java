/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.list;

import java.util.List;

/** A row of a list or tree: what it stands for and how it looks. Made anew for each state; never changed but for its widget. */
public final class Row {

    private final String key;
    private final Object item;
    private final String[] cells;
    private final String icon;
    private final Tone tone;
    private final List<Row> children;
    private Row parent;
    /** The widget that shows the row at present, or null; the tree's own book-keeping. */
    org.eclipse.swt.widgets.TreeItem widget;

    /**
     * A row.
     *
     * @param key what makes it the same row in the next state; unique among its siblings
     * @param item what it stands for; what listeners get when it is selected
     * @param icon name of its picture, or null
     * @param tone how it stands out
     * @param cells one text per column; missing ones are empty
     * @param children rows below it
     */
    public Row(String key, Object item, String icon, Tone tone, List<String> cells, List<Row> children) {
        this.key = key;
        this.item = item;
        this.icon = icon;
        this.tone = tone;
        this.cells = cells.toArray(String[]::new);
        this.children = children;
        children.forEach(c -> c.parent = this);
    }

    /** A row without children. */
    public static Row leaf(String key, Object item, String icon, Tone tone, String... cells) {
        return new Row(key, item, icon, tone, List.of(cells), List.of());
    }

    /** A heading with rows below it; only its first cell has text. */
    public static Row group(String key, Object item, String icon, String label, List<Row> children) {
        return new Row(key, item, icon, Tone.HEADING, List.of(label), children);
    }

    /** What makes it the same row in the next state. */
    public String key() {
        return key;
    }

    /** What it stands for. */
    public Object item() {
        return item;
    }

    /** Name of its picture, or null. */
    public String icon() {
        return icon;
    }

    /** How it stands out. */
    public Tone tone() {
        return tone;
    }

    /** Text of a cell; empty beyond the last one. */
    public String cell(int column) {
        return column < cells.length && cells[column] != null ? cells[column] : "";
    }

    /** Number of cells with text. */
    public int cells() {
        return cells.length;
    }

    /** Rows below it. */
    public List<Row> children() {
        return children;
    }

    /** The row above it, or null. */
    public Row parent() {
        return parent;
    }

    /** Keys from the root down to this row. */
    String path() {
        return parent == null ? key : parent.path() + "\n" + key;
    }

    boolean looksLike(Row other) {
        return tone == other.tone && java.util.Objects.equals(icon, other.icon) && java.util.Arrays.equals(cells, other.cells);
    }
}
