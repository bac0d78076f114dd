/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.findings;

import java.util.List;
import org.comity.editor.fix.Fixing;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.workbench.views.ClauseInserter;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.SearchField;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.texteditor.ITextEditor;

/** Findings by severity; on demand also the rules that are complied with or do not apply. */
public final class FindingsView extends ReviewView {

    private static final String QUIET = "quiet";

    private SearchField search;
    private ItemTree items;
    private boolean quiet;

    /** The rows. */
    public LazyTree tree() {
        return items.tree();
    }

    /** Whether rules that did not fire are listed as well. */
    public void showQuiet(boolean wanted) {
        quiet = wanted;
        refresh();
    }

    @Override
    protected void createContent(Composite parent) {
        search = new SearchField(parent, this::refresh);
        items = new ItemTree(parent, this, FindingRows.columns());
        items.tree().openFirst(1);
        items.tree().restore(memento());
        items.addToMenu(this::fill);
        items.onOther(row -> {
            if (row.item() instanceof Proposal proposal) {
                apply(proposal.finding(), proposal.fix());
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.tree().control());
        search.leadTo(items.tree().control());
        quiet = memento() != null && Boolean.TRUE.equals(memento().getBoolean(QUIET));
        Action showQuiet = new Action(ViewMessages.Show_quiet, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showQuiet(isChecked());
            }
        };
        showQuiet.setChecked(quiet);
        showQuiet.setToolTipText(ViewMessages.Show_quiet_tip);
        showQuiet.setImageDescriptor(ViewIcons.descriptor("ok"));
        getViewSite().getActionBars().getToolBarManager().add(showQuiet);
        items.fillViewMenu(getViewSite().getActionBars().getMenuManager());
    }

    @Override
    protected String promise() {
        return ViewMessages.Findings_empty;
    }

    @Override
    protected String show(Review review) {
        List<Row> rows = FindingRows.rows(review, search.filter(), quiet);
        items.tree().show(search.orNothing(rows));
        int shown = rows.stream().flatMap(r -> r.children().stream()).mapToInt(r -> r.item() instanceof FindingItem ? 1 : 0).sum();
        describe(review, shown, (int) review.findings().stream().filter(f -> quiet || f.fired()).count());
        return rows.isEmpty() && search.isEmpty() ? ViewMessages.Findings_nothing : null;
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
        memento.putBoolean(QUIET, quiet);
        items.tree().save(memento);
    }

    private void fill(IMenuManager menu) {
        items.item().filter(FindingItem.class::isInstance).map(FindingItem.class::cast).ifPresent(f -> f.fixes().forEach(x -> add(menu, f, x)));
        items.tree().selectedRows().stream().map(Row::item).filter(Proposal.class::isInstance).map(Proposal.class::cast)
            .forEach(p -> add(menu, p.finding(), p.fix()));
    }

    private void add(IMenuManager menu, FindingItem finding, FindingItem.Fix fix) {
        if (!fix.insert().isEmpty() || !fix.change().isEmpty()) {
            menu.add(ItemTree.action(NLS.bind(ViewMessages.Apply_fix, fix.label().replace("&", "&&")), () -> apply(finding, fix)));
        }
    }

    /** Makes the change; one that cannot be written without guessing leads to the place and says so. */
    private void apply(FindingItem finding, FindingItem.Fix fix) {
        Review review = ReviewSession.shared().current();
        if (review != null && !fix.insert().isEmpty()) {
            ClauseInserter.insert(getSite().getPage(), review, fix.insert());
        } else {
            ITextEditor editor = Opening.open(getSite().getPage(), finding.place());
            boolean written = editor != null && finding.place().offset() >= 0
                && Fixing.apply(editor, finding.rule(), finding.place().offset(), finding.place().length(), fix.data());
            if (editor != null && !written) {
                getViewSite().getActionBars().getStatusLineManager().setErrorMessage(NLS.bind(ViewMessages.Fix_by_hand, fix.change()));
            }
        }
    }
}
