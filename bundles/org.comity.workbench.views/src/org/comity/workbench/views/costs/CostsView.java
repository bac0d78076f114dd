/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.costs;

import java.util.List;
import org.comity.review.CostTotals;
import org.comity.review.Review;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.SearchField;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;

/** Costs per item, totals per party, and a chart of who pays what and when. */
public final class CostsView extends ReviewView {

    /** Pixels below which items, totals and chart cannot be read above each other. */
    private static final int LOW = 320;

    private SearchField search;
    private ItemTree items;
    private LazyTree totals;
    private CostChart chart;

    /** The costs. */
    public LazyTree tree() {
        return items.tree();
    }

    /** The totals. */
    public LazyTree totals() {
        return totals;
    }

    @Override
    protected void createContent(Composite parent) {
        search = new SearchField(parent, this::refresh);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        items = new ItemTree(sash, this, CostRows.columns());
        items.tree().openFirst(1);
        items.tree().order(CostRows.AMOUNT, CostRows.byAmount());
        items.tree().restore(memento());
        search.leadTo(items.tree().control());
        SashForm below = new SashForm(sash, SWT.HORIZONTAL);
        Composite left = new Composite(below, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(left);
        totals = new LazyTree(left, CostRows.totalColumns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(totals.control());
        chart = new CostChart(below);
        sash.setWeights(55, 45);
        Action instead = new Action(ViewMessages.Totals, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                arrange(sash, below, this);
            }
        };
        instead.setToolTipText(ViewMessages.Totals_tip);
        instead.setImageDescriptor(ViewIcons.descriptor("costs"));
        getViewSite().getActionBars().getToolBarManager().add(instead);
        sash.addListener(SWT.Resize, e -> arrange(sash, below, instead));
        below.setWeights(50, 50);
        items.fillViewMenu(getViewSite().getActionBars().getMenuManager());
    }

    /** Items above totals and chart where there is room for both; else one of them, as the reader wants. */
    private void arrange(SashForm sash, Composite below, Action instead) {
        boolean low = sash.getClientArea().height < LOW;
        instead.setEnabled(low);
        Control only = !low ? null : instead.isChecked() ? below : items.tree().control();
        if (sash.getMaximizedControl() != only) {
            sash.setMaximizedControl(only);
        }
    }

    @Override
    protected String promise() {
        return ViewMessages.Costs_empty;
    }

    @Override
    protected String show(Review review) {
        List<Row> rows = CostRows.rows(review, search.filter());
        items.tree().show(search.orNothing(rows));
        totals.show(CostTotals.of(review).stream().map(t -> CostRows.total(review, t)).toList());
        chart.show(review);
        describe(review, rows.stream().mapToInt(r -> r.children().size()).sum(), review.costs().size());
        return review.costs().isEmpty() ? ViewMessages.Costs_nothing : null;
    }

    @Override
    protected void showTop() {
        items.tree().showTop();
    }

    @Override
    protected void focus() {
        items.tree().control().setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        items.tree().save(memento);
    }
}
