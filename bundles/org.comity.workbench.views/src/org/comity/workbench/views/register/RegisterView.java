/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.comity.register.Origin;
import org.comity.review.NormGroups;
import org.comity.review.NormGroups.By;
import org.comity.review.NormItem;
import org.comity.review.Review;
import org.comity.terms.Modality;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.SearchField;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** Obligations and other norms: by party, by article, by provision, by date. */
public final class RegisterView extends ReviewView {

    private static final String BY = "by";
    private static final String HIDDEN = "hidden";
    private static final String OBLIGATIONS = "obligations";

    private final Set<Origin> shown = EnumSet.allOf(Origin.class);
    private By by = By.PARTY;
    private boolean obligationsOnly;
    private SearchField search;
    private ItemTree items;

    /** The rows. */
    public LazyTree tree() {
        return items.tree();
    }

    /** The search field. */
    public SearchField search() {
        return search;
    }

    /** How the rows are grouped. */
    public void groupBy(By wanted) {
        by = wanted;
        refresh();
    }

    @Override
    protected void createContent(Composite parent) {
        search = new SearchField(parent, this::refresh);
        items = new ItemTree(parent, this, RegisterRows.columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.tree().control());
        items.tree().openFirst(1);
        items.tree().order(RegisterRows.DUE, Comparator.comparing((Row r) -> r.cell(RegisterRows.DUE).isEmpty()).thenComparing(r -> r.cell(RegisterRows.DUE)));
        search.leadTo(items.tree().control());
        restore(memento());
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(origin(Origin.WRITTEN, ViewMessages.Show_written, ViewMessages.Show_written_tip));
        bar.add(origin(Origin.DERIVED, ViewMessages.Show_derived, ViewMessages.Show_derived_tip));
        bar.add(origin(Origin.GAP_FILLED, ViewMessages.Show_filled, ViewMessages.Show_filled_tip));
        IMenuManager menu = getViewSite().getActionBars().getMenuManager();
        MenuManager group = new MenuManager(ViewMessages.Group_by);
        group.add(grouping(By.PARTY, ViewMessages.By_party));
        group.add(grouping(By.ARTICLE, ViewMessages.By_article));
        group.add(grouping(By.PROVISION, ViewMessages.By_provision));
        group.add(grouping(By.DUE, ViewMessages.By_due));
        group.add(grouping(By.NOTHING, ViewMessages.By_nothing));
        menu.add(group);
        menu.add(obligations());
        menu.add(new Separator());
        items.fillViewMenu(menu);
    }

    @Override
    protected String promise() {
        return ViewMessages.Register_empty;
    }

    @Override
    protected String show(Review review) {
        List<NormItem> norms = review.norms().stream().filter(n -> shown.contains(n.head().origin()))
            .filter(n -> !obligationsOnly || n.modality() == Modality.MUST || n.modality() == Modality.MUST_NOT).toList();
        Predicate<Row> fits = search.filter();
        List<Row> rows = new ArrayList<>();
        for (NormGroups.Group group : NormGroups.of(review, norms, by)) {
            List<Row> below = group.norms().stream().map(RegisterRows::row).filter(fits).toList();
            if (by == By.NOTHING) {
                rows.addAll(below);
            } else if (!below.isEmpty()) {
                rows.add(RegisterRows.group(group, by, below));
            }
        }
        int count = search.isEmpty() ? norms.size() : (int) norms.stream().map(RegisterRows::row).filter(fits).count();
        if (!obligationsOnly) {
            rows.addAll(RegisterRows.notes(review, fits));
        }
        items.tree().show(search.orNothing(rows));
        describe(review, count, review.norms().size());
        return RegisterRows.isEmpty(review) ? ViewMessages.Register_nothing : null;
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
        memento.putString(BY, by.name());
        memento.putBoolean(OBLIGATIONS, obligationsOnly);
        memento.putString(HIDDEN, String.join(" ", EnumSet.allOf(Origin.class).stream().filter(o -> !shown.contains(o)).map(Origin::name).toList()));
        items.tree().save(memento);
    }

    private void restore(IMemento memento) {
        if (memento == null) {
            return;
        }
        for (By each : By.values()) {
            if (each.name().equals(memento.getString(BY))) {
                by = each;
            }
        }
        obligationsOnly = Boolean.TRUE.equals(memento.getBoolean(OBLIGATIONS));
        String hidden = memento.getString(HIDDEN);
        shown.removeIf(o -> hidden != null && List.of(hidden.split(" ")).contains(o.name()));
        items.tree().restore(memento);
    }

    private Action origin(Origin origin, String text, String tip) {
        Action action = new Action(text, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                boolean changed = isChecked() ? shown.add(origin) : shown.remove(origin);
                if (changed) {
                    refresh();
                }
            }
        };
        action.setChecked(shown.contains(origin));
        action.setToolTipText(tip);
        action.setImageDescriptor(ViewIcons.descriptor(RegisterRows.icon(origin)));
        return action;
    }

    private Action grouping(By wanted, String text) {
        Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    groupBy(wanted);
                }
            }
        };
        action.setChecked(by == wanted);
        return action;
    }

    private Action obligations() {
        Action action = new Action(ViewMessages.Obligations_only, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                obligationsOnly = isChecked();
                refresh();
            }
        };
        action.setChecked(obligationsOnly);
        return action;
    }
}
