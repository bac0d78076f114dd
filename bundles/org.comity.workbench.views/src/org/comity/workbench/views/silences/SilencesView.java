/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.silences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.review.Review;
import org.comity.review.SilenceItem;
import org.comity.workbench.views.ClauseInserter;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;

/** What the law leaves to the parties and the draft says nothing of: who then decides, and the clause that would settle it. */
public final class SilencesView extends ReviewView {

    private ItemTree items;
    private Action insert;

    /** The rows. */
    public LazyTree tree() {
        return items.tree();
    }

    /** Inserts the clause of the selected row; says whether there was one. */
    public boolean insertSelected() {
        Review review = ReviewSession.shared().current();
        Optional<SilenceItem.Clause> clause = selectedClause();
        return review != null && clause.isPresent() && ClauseInserter.insert(getSite().getPage(), review, clause.get().text());
    }

    @Override
    protected void createContent(Composite parent) {
        items = new ItemTree(parent, this, List.of(Column.text("topic", ViewMessages.Topic, 38), Column.text("then", ViewMessages.Consequence, 56),
            Column.text("provision", ViewMessages.Provision, 44), Column.text("remarks", ViewMessages.Remarks, 24)));
        items.tree().openFirst(1);
        items.tree().restore(memento());
        items.addToMenu(this::fill);
        items.onOther(row -> insertSelected());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.tree().control());
        insert = ItemTree.action(ViewMessages.Insert_clause, this::insertSelected);
        insert.setToolTipText(ViewMessages.Insert_clause_tip);
        insert.setImageDescriptor(ViewIcons.descriptor("insert"));
        insert.setEnabled(false);
        items.tree().addSelectionChangedListener(e -> insert.setEnabled(selectedClause().isPresent()));
        getViewSite().getActionBars().getToolBarManager().add(insert);
        items.fillViewMenu(getViewSite().getActionBars().getMenuManager());
    }

    @Override
    protected String promise() {
        return ViewMessages.Silences_empty;
    }

    @Override
    protected String show(Review review) {
        items.tree().show(review.silences().stream().map(SilencesView::row).toList());
        describe(review, review.silences().size(), review.silences().size());
        return review.silences().isEmpty() ? ViewMessages.Silences_nothing : null;
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

    private static Row row(SilenceItem silence) {
        List<Row> below = new ArrayList<>();
        for (SilenceItem.Clause clause : silence.clauses()) {
            below.add(Row.leaf("clause " + below.size(), clause, "insert", Tone.QUIET, clause.label(), clause.text()));
        }
        String reading = silence.head().track().isEmpty() ? "" : NLS.bind(ViewMessages.Reading_of, silence.head().track());
        return new Row(silence.id(), silence, "silence", silence.decidedBy().isEmpty() ? Tone.WARNING : Tone.PLAIN,
            List.of(silence.topicText(), silence.consequence(), silence.cited(), reading), below);
    }

    private void fill(IMenuManager menu) {
        if (items.item().orElse(null) instanceof SilenceItem silence) {
            silence.clauses().forEach(c -> menu.add(ItemTree.action(NLS.bind(ViewMessages.Insert_this, c.label().replace("&", "&&")), () -> insert(c))));
        } else {
            selectedClause().ifPresent(c -> menu.add(ItemTree.action(ViewMessages.Insert_clause, () -> insert(c))));
        }
    }

    private void insert(SilenceItem.Clause clause) {
        Review review = ReviewSession.shared().current();
        if (review != null) {
            ClauseInserter.insert(getSite().getPage(), review, clause.text());
        }
    }

    /** The selected clause, or the first one of the selected silence. */
    private Optional<SilenceItem.Clause> selectedClause() {
        for (Row row : items.tree().selectedRows()) {
            if (row.item() instanceof SilenceItem.Clause clause) {
                return Optional.of(clause);
            }
            if (row.item() instanceof SilenceItem silence && !silence.clauses().isEmpty()) {
                return Optional.of(silence.clauses().get(0));
            }
        }
        return Optional.empty();
    }
}
