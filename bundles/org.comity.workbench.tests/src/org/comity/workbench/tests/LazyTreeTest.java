/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that come and go while somebody reads the list. */
class LazyTreeTest {

    private Shell shell;
    private LazyTree tree;

    @BeforeEach
    void open() {
        shell = new Shell(PlatformUI.getWorkbench().getDisplay(), SWT.SHELL_TRIM);
        shell.setLayout(new FillLayout());
        tree = new LazyTree(shell, List.of(Column.text("a", "A", 20), Column.text("b", "B", 10)));
        tree.openFirst(1);
        shell.setSize(400, 300);
        shell.open();
    }

    @AfterEach
    void close() {
        shell.dispose();
    }

    @Test
    void aRowThatComesOrGoesLeavesTheOthersSelectedAndInSight() {
        List<String> keys = keys(300);
        show(keys, List.of("x"));
        TreeItem group = tree.control().getItem(0);
        tree.select("r120"::equals);
        tree.control().setTopItem(group.getItem(117));
        Workspace.pump();
        String top = top();

        keys.add(7, "new");
        show(keys, List.of("x"));
        assertSame(group, tree.control().getItem(0), "the widgets stay");
        assertEquals(List.of("r120"), selected());
        assertEquals(top, top());

        keys.removeAll(List.of("new", "r3", "r4"));
        show(keys, List.of("x"));
        assertSame(group, tree.control().getItem(0), "the widgets stay");
        assertEquals(List.of("r120"), selected());
        assertEquals(top, top());

        keys.remove("r120");
        show(keys, List.of("x"));
        assertEquals(List.of(), selected());
        assertEquals(top, top());
        assertEquals(texts(keys, List.of("x")), texts());
    }

    @Test
    void whatIsOpenInAGroupStaysOpen() {
        List<String> keys = keys(50);
        show(keys, List.of("x"));
        TreeItem row = tree.control().getItem(0).getItem(12);
        row.setExpanded(true);
        tree.control().notifyListeners(SWT.Expand, event(row));
        keys.add(0, "first");
        show(keys, List.of("x"));
        assertEquals(texts(keys, List.of("x")), texts());
        assertEquals(List.of("r12"), IntStream.range(0, keys.size()).filter(i -> tree.control().getItem(0).getItem(i).getExpanded()).mapToObj(keys::get).toList());
    }

    @Test
    void afterAnyChangesEveryRowShowsWhatItStandsFor() {
        Random random = new Random(20261123);
        List<String> first = keys(40);
        List<String> second = keys(5);
        int next = 1000;
        for (int step = 0; step < 200; step++) {
            List<String> changed = random.nextBoolean() ? first : second;
            for (int n = random.nextInt(4); n >= 0; n--) {
                if (random.nextInt(3) > 0 || changed.size() < 2) {
                    changed.add(random.nextInt(changed.size() + 1), "r" + next++);
                } else {
                    changed.remove(random.nextInt(changed.size()));
                }
            }
            show(first, second);
            if (step % 7 == 0) {
                tree.select(first.get(random.nextInt(first.size()))::equals);
                Workspace.pump();
            }
            String chosen = selected().isEmpty() ? "" : selected().get(0);
            assertFalse(selected().size() > 1, () -> "selected: " + selected());
            assertEquals(texts(first, second), texts(), "step " + step + ", selected " + chosen);
        }
    }

    private static Event event(TreeItem item) {
        Event event = new Event();
        event.item = item;
        return event;
    }

    private static List<String> keys(int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> "r" + i).toList());
    }

    private void show(List<String> first, List<String> second) {
        tree.show(List.of(Row.group("g", null, null, "G " + first.size(), rows(first)), Row.group("h", null, null, "H " + second.size(), rows(second))));
        Workspace.pump();
    }

    private static List<Row> rows(List<String> keys) {
        return keys.stream().map(k -> new Row(k, k, null, Tone.PLAIN, List.of(k, "of " + k), below(k))).toList();
    }

    /** Every fourth row has rows below it. */
    private static List<Row> below(String key) {
        int number = key.chars().filter(Character::isDigit).map(c -> c - '0').reduce(0, (a, b) -> 10 * a + b);
        return number % 4 == 0 ? List.of(Row.leaf("a", key + " a", null, Tone.QUIET, key + " a"), Row.leaf("b", key + " b", null, Tone.QUIET, key + " b")) : List.of();
    }

    private static List<String> texts(List<String> first, List<String> second) {
        List<String> texts = new ArrayList<>();
        texts.add("G " + first.size());
        rows(first).forEach(r -> add(r, texts));
        texts.add("H " + second.size());
        rows(second).forEach(r -> add(r, texts));
        return texts;
    }

    private static void add(Row row, List<String> texts) {
        texts.add(row.cell(0));
        row.children().forEach(r -> add(r, texts));
    }

    private List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (TreeItem item : tree.control().getItems()) {
            add(item, texts);
        }
        return texts;
    }

    private static void add(TreeItem item, List<String> texts) {
        texts.add(item.getText(0));
        for (TreeItem below : item.getItems()) {
            add(below, texts);
        }
    }

    private List<String> selected() {
        return tree.selectedRows().stream().map(Row::key).toList();
    }

    private String top() {
        return tree.control().getTopItem().getText(0);
    }
}
