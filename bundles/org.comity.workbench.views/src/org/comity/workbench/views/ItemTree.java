/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views;

import java.util.List;
import java.util.function.Consumer;
import org.comity.review.Cited;
import org.comity.review.Item;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.actions.ActionFactory;

/**
 * A tree of results in a view: Enter or a double click goes to the clause, Ctrl+Enter shows the provision, F3 opens its text; copy, columns and
 * the rest are in the context menu.
 */
public final class ItemTree {

    private final LazyTree tree;
    private final IViewPart view;
    private final Action copy = action(ViewMessages.Copy, this::copy);
    private Consumer<IMenuManager> more = menu -> { };
    private Consumer<Row> other = row -> { };

    /**
     * Makes the tree and its actions.
     *
     * @param parent where it goes
     * @param view the view it is in; its selection becomes that of the view
     * @param columns columns
     */
    public ItemTree(Composite parent, IViewPart view, List<Column> columns) {
        this.view = view;
        tree = new LazyTree(parent, columns);
        tree.onOpen(this::openClause);
        tree.control().addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                item().filter(i -> !i.head().citations().isEmpty()).ifPresent(i -> openProvision(i.head().citations().get(0).path()));
            } else if (e.keyCode == SWT.F3) {
                e.doit = false;
                item().filter(i -> !i.head().citations().isEmpty()).ifPresent(i -> openLaw(i.head().citations().get(0).path()));
            }
        }));
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        view.getSite().registerContextMenu(menu, tree);
        view.getSite().setSelectionProvider(tree);
        takeKeys();
    }

    /** Lets the keys for copying and selecting mean the rows, as they do at first; a view with fields of text gives and takes them. */
    public void takeKeys() {
        IActionBars bars = view.getViewSite().getActionBars();
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), action("", () -> tree.control().selectAll()));
    }

    /** The tree. */
    public LazyTree tree() {
        return tree;
    }

    /** Lets someone add to the context menu, above copy. */
    public void addToMenu(Consumer<IMenuManager> wanted) {
        more = wanted;
    }

    /** What Enter or a double click does on a row that stands for something else than a result. */
    public void onOther(Consumer<Row> wanted) {
        other = wanted;
    }

    /** Fills the menu of the view: columns, expand, collapse. */
    public void fillViewMenu(IMenuManager menu) {
        MenuManager columns = new MenuManager(ViewMessages.Columns);
        columns.setRemoveAllWhenShown(true);
        columns.addMenuListener(m -> columns(columns));
        menu.add(columns);
        menu.add(new Separator());
        menu.add(action(ViewMessages.Expand_all, () -> tree.setAllOpen(true)));
        menu.add(action(ViewMessages.Collapse_all, () -> tree.setAllOpen(false)));
    }

    /** The first selected result. */
    public java.util.Optional<Item> item() {
        return tree.selectedRows().stream().map(Row::item).filter(Item.class::isInstance).map(Item.class::cast).findFirst();
    }

    /** An action with a name. */
    public static Action action(String text, Runnable run) {
        return new Action(text) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void fill(IMenuManager menu) {
        item().ifPresent(item -> {
            Action open = action(ViewMessages.Open_clause, () -> Opening.open(view.getSite().getPage(), item.place()));
            open.setEnabled(item.place().exists());
            menu.add(open);
            provisions(menu, item);
            menu.add(action(ViewMessages.Explain, () -> Opening.view(view.getSite().getPage(), ViewIds.WHY, IViewPart.class, false)));
            menu.add(new Separator());
        });
        more.accept(menu);
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        copy.setEnabled(tree.control().getSelectionCount() > 0);
        menu.add(copy);
        MenuManager columns = new MenuManager(ViewMessages.Columns);
        columns(columns);
        if (tree.columns().size() > 1) {
            menu.add(columns);
        }
    }

    private void provisions(IMenuManager menu, Item item) {
        List<Cited> cited = item.head().citations();
        if (cited.size() == 1) {
            menu.add(action(ViewMessages.Open_provision, () -> openProvision(cited.get(0).path())));
            menu.add(action(ViewMessages.Open_source, () -> openLaw(cited.get(0).path())));
        } else if (cited.size() > 1) {
            MenuManager shown = new MenuManager(ViewMessages.Open_provision);
            MenuManager opened = new MenuManager(ViewMessages.Open_source);
            for (Cited each : cited) {
                String text = each.text().replace("&", "&&");
                shown.add(action(text, () -> openProvision(each.path())));
                opened.add(action(text, () -> openLaw(each.path())));
            }
            menu.add(shown);
            menu.add(opened);
        }
    }

    private void columns(IMenuManager menu) {
        for (int i = 1; i < tree.columns().size(); i++) {
            int column = i;
            Action show = new Action(tree.columns().get(i).title(), org.eclipse.jface.action.IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    tree.setShown(column, isChecked());
                }
            };
            show.setChecked(tree.isShown(i));
            menu.add(show);
        }
    }

    private void openClause(Row row) {
        if (row.item() instanceof Item item) {
            if (Opening.read(view.getSite().getPage(), item)) {
                return;
            }
            if (item.place().exists()) {
                Opening.open(view.getSite().getPage(), item.place());
            } else if (!item.head().citations().isEmpty()) {
                openProvision(item.head().citations().get(0).path());
            }
        } else {
            other.accept(row);
        }
    }

    private void openProvision(String path) {
        ProvisionOpener opener = Opening.view(view.getSite().getPage(), ViewIds.LAW, ProvisionOpener.class, true);
        if (opener != null) {
            opener.show(path);
        }
    }

    private void openLaw(String path) {
        Opening.law(view.getSite().getPage(), path);
    }

    private void copy() {
        String text = tree.copy();
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(tree.control().getDisplay());
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
