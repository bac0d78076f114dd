/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.why;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.engine.law.LawLibrary;
import org.comity.review.Item;
import org.comity.review.Review;
import org.comity.review.WhyNode;
import org.comity.review.WhyTree;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.LawJob;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ProvisionOpener;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.session.TextPositions;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;

/** The trace of the result selected in another view: rules, facts, sources; then what did not fire on the same clause. */
public final class WhyView extends ReviewView {

    private final ISelectionListener onSelection = (part, selection) -> {
        if (part != this && selection instanceof IStructuredSelection s && s.getFirstElement() instanceof Item item) {
            explain(item);
        }
    };
    private ItemTree items;
    private Text whole;
    private LawJob<WhyNode> job;
    private Item item;

    /** The lines. */
    public LazyTree tree() {
        return items.tree();
    }

    /** Explains a result of the present review. */
    public void explain(Item wanted) {
        item = wanted;
        refresh();
    }

    @Override
    protected void createContent(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        items = new ItemTree(sash, this, List.of(Column.text("reason", ViewMessages.Reason, 46), Column.text("source", ViewMessages.Source, 30)));
        items.tree().openFirst(2);
        items.tree().restore(memento());
        items.onOther(this::open);
        items.addToMenu(this::fill);
        whole = new Text(sash, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        sash.setWeights(75, 25);
        items.tree().addSelectionChangedListener(e -> showWhole());
        job = new LawJob<>(ViewMessages.Explain.replace("&", ""), items.tree().control(), this::show);
        getSite().getPage().addPostSelectionListener(onSelection);
        items.fillViewMenu(getViewSite().getActionBars().getMenuManager());
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(onSelection);
        super.dispose();
    }

    @Override
    protected String promise() {
        return ViewMessages.Why_empty;
    }

    @Override
    protected String show(Review review) {
        item = item == null ? null : same(review, item);
        LawLibrary law = ReviewSession.shared().law();
        if (item == null || law == null) {
            items.tree().show(List.of());
            setContentDescription("");
            return ViewMessages.Why_nothing;
        }
        Item asked = item;
        job.ask(() -> new WhyTree(review, law, new TextPositions()).of(asked), 0);
        return null;
    }

    @Override
    protected void focus() {
        items.tree().control().setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        items.tree().save(memento);
    }

    private void show(WhyNode root) {
        setContentDescription(root.text());
        items.tree().show(List.of(row(root, 0)));
        showWhole();
    }

    /** The same result in another review; null if it is there no more. */
    private static Item same(Review review, Item item) {
        return Stream.of(review.norms(), review.costs(), review.moves(), review.silences(), review.findings(), review.notes()).flatMap(List::stream)
            .map(Item.class::cast).filter(i -> i.getClass() == item.getClass() && i.id().equals(item.id())).findFirst().orElse(null);
    }

    private static Row row(WhyNode node, int index) {
        List<Row> children = new ArrayList<>();
        for (int i = 0; i < node.children().size(); i++) {
            children.add(row(node.children().get(i), i));
        }
        Tone tone = node.kind() == WhyNode.Kind.HEADING ? Tone.HEADING : node.kind() == WhyNode.Kind.QUIET ? Tone.QUIET : Tone.PLAIN;
        // a result that is shown again after the draft has changed is the same line, although its text may be another
        return new Row(node.kind() + " " + index, node, icon(node.kind()), tone, List.of(node.text().replaceAll("\\s+", " "), node.detail()), children);
    }

    private static String icon(WhyNode.Kind kind) {
        return switch (kind) {
            case RESULT -> "why";
            case HEADING -> null;
            case RULE -> "rule";
            case LAW -> "law";
            case BINDING -> "party";
            case CONDITION -> "condition";
            case FACT -> "fact";
            case READING -> "contested";
            case QUESTION -> "open";
            case PROPOSAL -> "fix";
            case FINDING -> "warning";
            case QUIET -> "none";
        };
    }

    /** The selected line without being cut off; while none is, the result itself. */
    private void showWhole() {
        String text = "";
        List<Row> selected = items.tree().selectedRows();
        for (Row row : selected.isEmpty() ? items.tree().rows() : selected) {
            if (row.item() instanceof WhyNode node) {
                text = node.text() + (node.detail().isEmpty() ? "" : Text.DELIMITER + node.detail());
            }
        }
        if (!text.equals(whole.getText())) {
            whole.setText(text);
        }
    }

    private void fill(IMenuManager menu) {
        for (Row row : items.tree().selectedRows()) {
            if (row.item() instanceof WhyNode node) {
                if (Opening.file(node.place().uri()) != null) {
                    menu.add(ItemTree.action(ViewMessages.Open_clause, () -> Opening.open(getSite().getPage(), node.place())));
                }
                if (!node.path().isEmpty()) {
                    menu.add(ItemTree.action(ViewMessages.Open_provision, () -> provision(node.path())));
                    menu.add(ItemTree.action(ViewMessages.Open_source, () -> Opening.law(getSite().getPage(), node.path())));
                }
            }
        }
    }

    /** Goes to the source of a line: the draft, else the law. */
    private void open(Row row) {
        if (row.item() instanceof WhyNode node && Opening.open(getSite().getPage(), node.place()) == null && !node.path().isEmpty()) {
            provision(node.path());
        }
    }

    private void provision(String path) {
        ProvisionOpener opener = Opening.view(getSite().getPage(), ViewIds.LAW, ProvisionOpener.class, true);
        if (opener != null) {
            opener.show(path);
        }
    }
}
