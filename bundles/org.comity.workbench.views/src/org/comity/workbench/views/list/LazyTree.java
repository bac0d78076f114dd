/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.comity.workbench.views.ViewIcons;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.IMemento;

/**
 * A tree with columns that makes a widget for a row only when it is seen. A new state of the rows that has the same shape
 * changes only the cells that differ; any other keeps what was open, selected and on top.
 */
public final class LazyTree implements ISelectionProvider {

    private static final String WIDTH = "width.";
    private static final String SORT = "sort";
    private static final String DOWN = "down";
    private static final String ORDER = "order";

    private final Tree tree;
    private final List<Column> columns;
    private final List<ISelectionChangedListener> listeners = new ArrayList<>();
    private final Map<Integer, Comparator<Row>> orders = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> known = new HashSet<>();
    private List<Row> given = List.of();
    private List<Row> roots = List.of();
    private Consumer<Row> onOpen = row -> { };
    private int openLevels;
    private int sortColumn = -1;
    private boolean down;

    /**
     * An empty tree.
     *
     * @param parent where it goes
     * @param columns its columns, at least one
     */
    public LazyTree(Composite parent, List<Column> columns) {
        this.columns = columns;
        tree = new Tree(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setHeaderVisible(columns.size() > 1);
        tree.setLinesVisible(false);
        int unit = averageWidth();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            TreeColumn widget = new TreeColumn(tree, column.right() ? SWT.RIGHT : SWT.LEFT);
            widget.setText(column.title());
            widget.setWidth(column.width() * unit);
            widget.setMoveable(i > 0);
            int index = i;
            widget.addListener(SWT.Selection, e -> sortBy(index, sortColumn == index && !down));
        }
        tree.addListener(SWT.SetData, this::fill);
        tree.addListener(SWT.Expand, e -> open.add(row(e.item).path()));
        tree.addListener(SWT.Collapse, e -> open.remove(row(e.item).path()));
        tree.addListener(SWT.Selection, e -> selected());
        tree.addListener(SWT.DefaultSelection, this::opened);
        tree.addListener(SWT.MouseHover, e -> hover(e.x, e.y));
        if (columns.size() > 1) {
            tree.addListener(SWT.EraseItem, LazyTree::eraseHeading);
            tree.addListener(SWT.PaintItem, this::paintHeading);
        }
    }

    /** The widget. */
    public Tree control() {
        return tree;
    }

    /** What happens on a double click or Enter. */
    public void onOpen(Consumer<Row> action) {
        onOpen = action;
    }

    /** How many levels are open when they are first shown. */
    public void openFirst(int levels) {
        openLevels = levels;
    }

    /** How a column is sorted; by its text otherwise. */
    public void order(int column, Comparator<Row> order) {
        orders.put(column, order);
    }

    /** Rows at the top, as they are shown. */
    public List<Row> rows() {
        return roots;
    }

    /** Shows rows. To be called in the display's thread. */
    public void show(List<Row> rows) {
        given = rows;
        List<Row> sorted = sorted(rows);
        List<Row> old = roots;
        roots = sorted;
        if (sameShape(old, sorted)) {
            replace(old, sorted);
        } else if (sameGroups(old, sorted)) {
            keeping(() -> replace(old, sorted));
        } else {
            rebuild();
        }
    }

    /** Scrolls to the first row; what is selected stays selected. */
    public void showTop() {
        if (tree.getItemCount() > 0) {
            tree.setTopItem(tree.getItem(0));
        }
    }

    /** Opens or closes everything. */
    public void setAllOpen(boolean wanted) {
        open.clear();
        if (wanted) {
            collect(roots, open);
        }
        rebuild();
    }

    /** Selects the first row whose item fits, opening what is above it; says whether there is one. */
    public boolean select(java.util.function.Predicate<Object> fits) {
        Row found = find(roots, fits);
        if (found == null) {
            return false;
        }
        TreeItem item = reveal(found);
        tree.setSelection(item);
        tree.showItem(item);
        selected();
        return true;
    }

    /** Rows that are selected. */
    public List<Row> selectedRows() {
        return Arrays.stream(tree.getSelection()).map(this::row).toList();
    }

    /** The selected rows as text, cells apart by tabs, in the order of the columns on the screen. */
    public String copy() {
        StringBuilder text = new StringBuilder();
        for (Row row : selectedRows()) {
            List<String> cells = new ArrayList<>();
            for (int column : tree.getColumnOrder()) {
                if (tree.getColumn(column).getWidth() > 0) {
                    cells.add(row.cell(column).replace('\n', ' '));
                }
            }
            text.append(String.join("\t", cells).stripTrailing()).append(System.lineSeparator());
        }
        return text.toString();
    }

    /** The columns. */
    public List<Column> columns() {
        return columns;
    }

    /** Whether a column is shown. */
    public boolean isShown(int column) {
        return tree.getColumn(column).getResizable();
    }

    /** Shows or hides a column. */
    public void setShown(int column, boolean shown) {
        TreeColumn widget = tree.getColumn(column);
        if (shown != widget.getResizable()) {
            widget.setResizable(shown);
            widget.setWidth(shown ? columns.get(column).width() * averageWidth() : 0);
        }
    }

    /** Keeps widths, order and sorting of the columns. */
    public void save(IMemento memento) {
        for (int i = 0; i < columns.size(); i++) {
            memento.putInteger(WIDTH + columns.get(i).id(), tree.getColumn(i).getWidth());
        }
        memento.putString(ORDER, String.join(" ", Arrays.stream(tree.getColumnOrder()).mapToObj(c -> columns.get(c).id()).toList()));
        if (sortColumn >= 0) {
            memento.putString(SORT, columns.get(sortColumn).id());
            memento.putBoolean(DOWN, down);
        }
    }

    /** Takes up what was kept; columns that are new since then stay as they are. */
    public void restore(IMemento memento) {
        if (memento == null) {
            return;
        }
        List<String> ids = columns.stream().map(Column::id).toList();
        for (int i = 0; i < ids.size(); i++) {
            Integer width = memento.getInteger(WIDTH + ids.get(i));
            if (width != null) {
                tree.getColumn(i).setResizable(width > 0);
                tree.getColumn(i).setWidth(width);
            }
        }
        String kept = memento.getString(ORDER);
        if (kept != null) {
            Set<Integer> order = new LinkedHashSet<>();
            for (String id : kept.split(" ")) {
                if (ids.contains(id)) {
                    order.add(ids.indexOf(id));
                }
            }
            for (int i = 0; i < ids.size(); i++) {
                order.add(i);
            }
            tree.setColumnOrder(order.stream().mapToInt(Integer::intValue).toArray());
        }
        int sort = ids.indexOf(memento.getString(SORT));
        if (sort >= 0) {
            sortBy(sort, Boolean.TRUE.equals(memento.getBoolean(DOWN)));
        }
    }

    /**
     * Sorts the rows of each group; a second call for the same column in the other direction turns it round.
     *
     * @param column the column; -1 for the order in which the rows were given
     * @param descending the greatest first
     */
    public void sortBy(int column, boolean descending) {
        sortColumn = column;
        down = descending;
        tree.setSortColumn(column < 0 ? null : tree.getColumn(column));
        tree.setSortDirection(column < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
        show(given);
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public IStructuredSelection getSelection() {
        return tree.isDisposed() ? StructuredSelection.EMPTY : new StructuredSelection(selectedRows().stream().map(Row::item).filter(i -> i != null).toList());
    }

    @Override
    public void setSelection(ISelection selection) {
        Object wanted = selection instanceof IStructuredSelection s ? s.getFirstElement() : null;
        if (wanted == null || !select(wanted::equals)) {
            tree.deselectAll();
        }
    }

    private void selected() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        List.copyOf(listeners).forEach(l -> l.selectionChanged(event));
    }

    private void opened(Event event) {
        if (event.item == null) {
            return;
        }
        Row row = row(event.item);
        if (row.tone() == Tone.HEADING && !row.children().isEmpty()) {
            TreeItem item = (TreeItem) event.item;
            item.setExpanded(!item.getExpanded());
            if (item.getExpanded()) {
                open.add(row.path());
            } else {
                open.remove(row.path());
            }
        } else {
            onOpen.accept(row);
        }
    }

    private static void eraseHeading(Event event) {
        if (event.item.getData() instanceof Row row && row.tone() == Tone.HEADING) {
            event.detail &= ~SWT.FOREGROUND;
        }
    }

    /** A heading runs on across the columns; each cell paints its part of it. */
    private void paintHeading(Event event) {
        if (event.item.getData() instanceof Row row && row.tone() == Tone.HEADING) {
            TreeItem item = (TreeItem) event.item;
            event.gc.setFont(item.getFont());
            int x = item.getTextBounds(0).x;
            if (event.index == 0 && item.getImage() != null) {
                org.eclipse.swt.graphics.Rectangle image = item.getImageBounds(0);
                event.gc.drawImage(item.getImage(), image.x, image.y + (image.height - item.getImage().getBounds().height) / 2);
            }
            int y = event.y + (event.height - event.gc.getFontMetrics().getHeight()) / 2;
            event.gc.drawText(row.cell(0), x, y, true);
        }
    }

    private void fill(Event event) {
        TreeItem item = (TreeItem) event.item;
        List<Row> siblings = item.getParentItem() == null ? roots : row(item.getParentItem()).children();
        if (event.index < siblings.size()) {
            fill(item, siblings.get(event.index));
        }
    }

    private void fill(TreeItem item, Row row) {
        item.setData(row);
        row.widget = item;
        for (int i = 0; i < columns.size(); i++) {
            item.setText(i, row.cell(i));
        }
        item.setImage(row.icon() == null ? null : ViewIcons.get(row.icon()));
        item.setForeground(Tones.text(tree, row.tone()));
        item.setFont(row.tone() == Tone.HEADING ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
        if (item.getItemCount() != row.children().size()) {
            item.setItemCount(row.children().size());
        }
    }

    /** Rows in the places of others: the widgets stay, and show what has changed. */
    private void replace(List<Row> old, List<Row> now) {
        for (int i = 0; i < Math.min(old.size(), now.size()); i++) {
            Row before = old.get(i);
            Row after = now.get(i);
            if (before != after && before.widget != null && !before.widget.isDisposed()) {
                if (before.looksLike(after) && before.children().size() == after.children().size()) {
                    after.widget = before.widget;
                    after.widget.setData(after);
                } else {
                    fill(before.widget, after);
                }
            }
            replace(before.children(), after.children());
        }
    }

    private void rebuild() {
        openNew(roots, openLevels);
        keeping(() -> {
            tree.removeAll();
            tree.setItemCount(roots.size());
            expand(roots);
        });
    }

    /** Selects after a change the rows that were selected, and scrolls to the one that was on top. */
    private void keeping(Runnable change) {
        Set<String> selected = new HashSet<>();
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof Row row) {
                selected.add(row.path());
            }
        }
        TreeItem topItem = tree.getTopItem();
        String top = topItem != null && topItem.getData() instanceof Row row ? row.path() : null;
        tree.setRedraw(false);
        try {
            change.run();
            List<TreeItem> items = new ArrayList<>();
            for (String path : selected) {
                Row row = find(roots, path);
                if (row != null) {
                    items.add(reveal(row));
                }
            }
            if (!items.isEmpty() || tree.getSelectionCount() > 0) {
                tree.setSelection(items.toArray(TreeItem[]::new));
            }
            Row first = top == null ? null : find(roots, top);
            if (first != null && first != roots.get(0)) {
                tree.setTopItem(reveal(first));
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    private void openNew(List<Row> rows, int levels) {
        for (Row row : rows) {
            if (levels > 0 && !row.children().isEmpty()) {
                if (known.add(row.path())) {
                    open.add(row.path());
                }
                openNew(row.children(), levels - 1);
            }
        }
    }

    private void expand(List<Row> rows) {
        for (Row row : rows) {
            if (!row.children().isEmpty() && open.contains(row.path())) {
                TreeItem item = item(row);
                // what is below a closed row cannot be opened
                item.setExpanded(true);
                expand(row.children());
            }
        }
    }

    /** The widget of a row; made if need be. */
    private TreeItem item(Row row) {
        if (row.widget != null && !row.widget.isDisposed()) {
            return row.widget;
        }
        Row parent = row.parent();
        TreeItem item = parent == null ? tree.getItem(roots.indexOf(row)) : item(parent).getItem(parent.children().indexOf(row));
        fill(item, row);
        return item;
    }

    private TreeItem reveal(Row row) {
        for (Row above = row.parent(); above != null; above = above.parent()) {
            TreeItem item = item(above);
            if (!item.getExpanded()) {
                item.setExpanded(true);
                open.add(above.path());
            }
        }
        return item(row);
    }

    private List<Row> sorted(List<Row> rows) {
        if (sortColumn < 0) {
            return rows;
        }
        Comparator<Row> order = orders.getOrDefault(sortColumn, Comparator.comparing(r -> r.cell(sortColumn)));
        Comparator<Row> directed = down ? order.reversed() : order;
        boolean headings = rows.stream().allMatch(r -> r.tone() == Tone.HEADING);
        List<Row> result = new ArrayList<>(rows.size());
        for (Row row : rows) {
            boolean inner = row.tone() == Tone.HEADING && !row.children().isEmpty();
            if (inner) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < row.cells(); i++) {
                    cells.add(row.cell(i));
                }
                result.add(new Row(row.key(), row.item(), row.icon(), row.tone(), cells, sorted(row.children())));
            } else {
                result.add(row);
            }
        }
        if (!headings) {
            result.sort(directed);
        }
        return result;
    }

    /** Whether only rows directly below groups come and go, none of them open: then the widgets may show others. */
    private boolean sameGroups(List<Row> a, List<Row> b) {
        if (a.size() != b.size() || a.isEmpty() || openLevels > 1) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            Row before = a.get(i);
            boolean same = before.key().equals(b.get(i).key()) && before.widget != null && !before.widget.isDisposed()
                && before.children().isEmpty() == b.get(i).children().isEmpty();
            String inside = before.path() + "\n";
            if (!same || open.stream().anyMatch(path -> path.startsWith(inside))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameShape(List<Row> a, List<Row> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).key().equals(b.get(i).key()) || !sameShape(a.get(i).children(), b.get(i).children())) {
                return false;
            }
        }
        return true;
    }

    private static Row find(List<Row> rows, java.util.function.Predicate<Object> fits) {
        for (Row row : rows) {
            if (row.item() != null && fits.test(row.item())) {
                return row;
            }
            Row below = find(row.children(), fits);
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private static Row find(List<Row> rows, String path) {
        for (Row row : rows) {
            String own = row.path();
            if (own.equals(path)) {
                return row;
            }
            if (path.startsWith(own + "\n")) {
                Row below = find(row.children(), path);
                if (below != null) {
                    return below;
                }
            }
        }
        return null;
    }

    private static void collect(List<Row> rows, Set<String> paths) {
        for (Row row : rows) {
            if (!row.children().isEmpty()) {
                paths.add(row.path());
                collect(row.children(), paths);
            }
        }
    }

    /** The row of an item; one that nobody has seen yet, but was selected with all others, is filled now. */
    private Row row(Widget widget) {
        TreeItem item = (TreeItem) widget;
        if (item.getData() == null) {
            TreeItem parent = item.getParentItem();
            int index = parent == null ? tree.indexOf(item) : parent.indexOf(item);
            fill(item, (parent == null ? roots : row(parent).children()).get(index));
        }
        return (Row) item.getData();
    }

    /** The whole text of a cell that is wider than its column. */
    private void hover(int x, int y) {
        TreeItem item = tree.getItem(new Point(x, y));
        String tip = null;
        if (item != null && item.getData() instanceof Row row) {
            for (int i = 0; i < columns.size(); i++) {
                if (item.getBounds(i).contains(x, y) && width(row.cell(i)) > item.getBounds(i).width - 8) {
                    tip = row.cell(i);
                }
            }
        }
        tree.setToolTipText(tip == null ? null : tip.replace("&", "&&"));
    }

    private int width(String text) {
        GC gc = new GC(tree);
        try {
            return gc.textExtent(text).x;
        } finally {
            gc.dispose();
        }
    }

    private int averageWidth() {
        GC gc = new GC(tree);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
        } finally {
            gc.dispose();
        }
    }
}
