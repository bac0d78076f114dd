/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.document.decisions.Decision;
import org.comity.document.decisions.DecisionState;
import org.comity.document.decisions.Decisions;
import org.comity.review.FindingItem;
import org.comity.review.Review;
import org.comity.workbench.reviewing.ReviewingIcons;
import org.comity.workbench.reviewing.ReviewingIds;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.reviewing.report.ExportReport;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.SearchField;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.ObjectUndoContext;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.UndoRedoActionGroup;

/** The findings of a draft, and what is decided on each: kept beside the draft at once, and marked when clause or law change. */
public final class DecideView extends ReviewView implements DecideForm.Decider {

    private static final String GROUPING = "grouping";
    private static final String FILTER = "filter";

    private final IUndoContext undoContext = new ObjectUndoContext(this);
    private final ISelectionListener onSelection = this::selectedElsewhere;
    private final IPartListener2 onActivation = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference ref) {
            if (ref.getPart(false) == DecideView.this && store != null) {
                store.refresh();
            }
        }
    };
    private SearchField search;
    private ItemTree items;
    private ProgressBar bar;
    private Label progress;
    private DecideForm form;
    private UndoRedoActionGroup undo;
    private DecisionStore store;
    private IFile draft;
    private Grouping grouping = Grouping.SEVERITY;
    private Filter filter = Filter.ALL;
    /** The review whose findings are in the list; the session may be a moment ahead. */
    private Review listed;
    private boolean following;

    /** The findings. */
    public LazyTree tree() {
        return items.tree();
    }

    /** The decisions on the draft that is looked at; null if there is no draft. */
    public DecisionStore store() {
        return store;
    }

    /** The line of progress. */
    public String progress() {
        return progress.getText();
    }

    /** The selected finding in full. */
    public String shown() {
        return form.shown();
    }

    /** What stands in the way of deciding; empty if nothing does. */
    public String problem() {
        return form.problem();
    }

    /** Fills in the reason, as typing does. */
    public void typeReason(String reason) {
        form.reason().setText(reason);
    }

    /** Presses the button of a decision. */
    public void press(Decision.Kind kind) {
        form.button(kind).notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
    }

    /** Lists fewer or all findings. */
    public void filter(Filter wanted) {
        filter = wanted;
        refresh();
    }

    /** Groups the findings. */
    public void group(Grouping wanted) {
        grouping = wanted;
        refresh();
    }

    @Override
    protected void createContent(Composite parent) {
        restore();
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(6, 4).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        bar = new ProgressBar(head, SWT.SMOOTH);
        GridDataFactory.fillDefaults().hint(90, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(bar);
        progress = new Label(head, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(progress);
        search = new SearchField(parent, this::refresh);
        SashForm sash = new SashForm(parent, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        Composite list = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(list);
        items = new ItemTree(list, this, DecideRows.columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.tree().control());
        items.tree().openFirst(1);
        items.tree().restore(memento());
        items.tree().onOpen(row -> showInDocument());
        items.tree().addSelectionChangedListener(e -> showSelected());
        items.addToMenu(this::fill);
        search.leadTo(items.tree().control());
        items.tree().control().addKeyListener(KeyListener.keyPressedAdapter(e -> e.doit = !key(e.character, e.stateMask)));
        form = new DecideForm(sash, this);
        sash.setWeights(45, 55);
        actions();
        getSite().getPage().addPostSelectionListener(onSelection);
        getSite().getPage().addPartListener(onActivation);
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(onSelection);
        getSite().getPage().removePartListener(onActivation);
        close();
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }

    @Override
    protected String promise() {
        return ReviewingMessages.Decide_empty;
    }

    @Override
    protected String noDraft() {
        return ReviewingMessages.Decide_empty;
    }

    @Override
    protected String show(Review review) {
        open(Opening.file(review.uri()));
        listed = review;
        if (store == null) {
            return ReviewingMessages.Decide_nothing;
        }
        Decisions decisions = store.decisions();
        List<FindingItem> findings = DecideRows.findings(review);
        List<DecisionState> states = findings.stream().map(f -> DecideRows.state(review, f, decisions)).toList();
        int decided = (int) states.stream().filter(s -> s == DecisionState.DECIDED).count();
        int stale = (int) states.stream().filter(DecisionState::isStale).count();
        String told = stale == 0 ? NLS.bind(ReviewingMessages.Progress, decided, findings.size())
            : NLS.bind(ReviewingMessages.Progress_stale, new Object[] {decided, findings.size(), stale});
        progress.setText(told);
        bar.setMaximum(Math.max(1, findings.size()));
        bar.setSelection(decided);
        List<Row> rows = DecideRows.rows(review, decisions, grouping, filter, search.filter());
        boolean narrowed = filter != Filter.ALL && rows.isEmpty() && search.isEmpty();
        items.tree().show(narrowed ? List.of(Row.leaf("nothing", null, null, org.comity.workbench.views.list.Tone.QUIET, ReviewingMessages.Nothing_fits))
            : search.orNothing(rows));
        form.sayOfFile(store.problem());
        showSelected();
        boolean none = findings.isEmpty() && decisions.all().stream().noneMatch(d -> d.agreement().equals(review.name())) && store.problem().isEmpty();
        return none ? ReviewingMessages.Decide_nothing : null;
    }

    @Override
    protected void focus() {
        items.tree().control().setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, grouping.name());
        memento.putString(FILTER, filter.name());
        items.tree().save(memento);
    }

    @Override
    public void decide(Decision.Kind kind, String reason, String comment, String by) {
        Review review = listed;
        List<FindingItem> findings = selected();
        if (review == null || store == null || findings.isEmpty()) {
            return;
        }
        Map<String, Decision> after = new LinkedHashMap<>();
        for (FindingItem each : findings) {
            after.put(each.id(), Decision.on(review.name(), each.id(), each.basis(), kind, reason, comment, by, LocalDate.now()).madeUnder(DecideRows.now(review)));
        }
        String label = switch (kind) {
            case ACCEPT -> ReviewingMessages.Accept;
            case REJECT -> ReviewingMessages.Reject;
            default -> ReviewingMessages.Waive;
        };
        if (run(label, review, after)) {
            form.decided();
        } else {
            form.say(store.problem());
        }
    }

    @Override
    public void withdraw() {
        Review review = listed;
        Map<String, Decision> after = new LinkedHashMap<>();
        if (review != null && store != null) {
            selected().stream().filter(f -> store.decisions().on(review.name(), f.id()).isPresent()).forEach(f -> after.put(f.id(), null));
            items.tree().selectedRows().stream().map(Row::item).filter(Decision.class::isInstance).forEach(d -> after.put(((Decision) d).finding(), null));
            if (!after.isEmpty()) {
                run(ReviewingMessages.Withdraw, review, after);
            }
        }
    }

    @Override
    public void typing(boolean typing) {
        IActionBars bars = getViewSite().getActionBars();
        if (typing) {
            for (ActionFactory each : new ActionFactory[] {ActionFactory.UNDO, ActionFactory.REDO, ActionFactory.COPY, ActionFactory.SELECT_ALL,
                ActionFactory.DELETE}) {
                bars.setGlobalActionHandler(each.getId(), null);
            }
        } else {
            items.takeKeys();
            undo.fillActionBars(bars);
            bars.setGlobalActionHandler(ActionFactory.DELETE.getId(), ItemTree.action(ReviewingMessages.Withdraw, this::withdraw));
        }
        bars.updateActionBars();
    }

    /** Selects the next finding nobody has decided on, after the selected one; round the end. */
    public void nextOpen() {
        Review review = listed;
        if (review == null || store == null) {
            return;
        }
        List<FindingItem> open = items.tree().rows().stream().flatMap(r -> r.children().stream()).map(Row::item).filter(FindingItem.class::isInstance)
            .map(FindingItem.class::cast).toList();
        List<FindingItem> now = selected();
        int at = now.isEmpty() ? -1 : open.indexOf(now.get(0));
        for (int i = 1; i <= open.size(); i++) {
            FindingItem each = open.get((at + i) % open.size());
            if (DecideRows.state(review, each, store.decisions()) != DecisionState.DECIDED) {
                items.tree().select(each::equals);
                return;
            }
        }
    }

    private void restore() {
        IMemento kept = memento();
        if (kept != null) {
            try {
                grouping = kept.getString(GROUPING) == null ? grouping : Grouping.valueOf(kept.getString(GROUPING));
                filter = kept.getString(FILTER) == null ? filter : Filter.valueOf(kept.getString(FILTER));
            } catch (IllegalArgumentException writtenByAnotherVersion) {
                grouping = Grouping.SEVERITY;
            }
        }
    }

    private void open(IFile file) {
        if (file == null || !file.equals(draft)) {
            close();
            draft = file;
            store = file == null ? null : new DecisionStore(file);
            if (store != null) {
                store.addListener(() -> {
                    if (!form.control().isDisposed()) {
                        refresh();
                    }
                });
            }
        }
    }

    private void close() {
        if (store != null) {
            store.close();
            store = null;
        }
        draft = null;
        PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().dispose(undoContext, true, true, false);
    }

    private boolean run(String label, Review review, Map<String, Decision> after) {
        Map<String, Decision> before = new LinkedHashMap<>();
        after.keySet().forEach(f -> before.put(f, store.decisions().on(review.name(), f).orElse(null)));
        DecideOperation operation = new DecideOperation(label.replace("&", "").replaceAll("\\(.\\)$", ""), store, review.name(), before, after);
        operation.addContext(undoContext);
        IOperationHistory history = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory();
        try {
            return history.execute(operation, new NullProgressMonitor(), null).isOK();
        } catch (ExecutionException e) {
            ILog.of(DecideView.class).error("The decision could not be made", e);
            return false;
        }
    }

    private List<FindingItem> selected() {
        return items.tree().selectedRows().stream().map(Row::item).filter(FindingItem.class::isInstance).map(FindingItem.class::cast).distinct().toList();
    }

    private void showSelected() {
        Review review = listed;
        if (review != null && store != null) {
            form.show(draft.getFullPath() + " " + review.name(), selected(), store.decisions(), review.name(), DecideRows.now(review));
        }
    }

    private boolean key(char character, int mask) {
        if ((mask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return false;
        }
        switch (Character.toLowerCase(character)) {
            case 'a' -> form.decide(Decision.Kind.ACCEPT, this);
            case 'r' -> form.decide(Decision.Kind.REJECT, this);
            case 'w' -> form.decide(Decision.Kind.WAIVE, this);
            case 'n' -> nextOpen();
            case SWT.DEL -> withdraw();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fill(IMenuManager menu) {
        if (!selected().isEmpty()) {
            menu.add(ItemTree.action(ReviewingMessages.Accept, () -> form.decide(Decision.Kind.ACCEPT, this)));
            menu.add(ItemTree.action(ReviewingMessages.Reject, () -> form.decide(Decision.Kind.REJECT, this)));
            menu.add(ItemTree.action(ReviewingMessages.Waive, () -> form.decide(Decision.Kind.WAIVE, this)));
        }
        menu.add(ItemTree.action(ReviewingMessages.Withdraw, this::withdraw));
        menu.add(new Separator());
        menu.add(ItemTree.action(ReviewingMessages.Next_open, this::nextOpen));
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        undo = new UndoRedoActionGroup(getSite(), undoContext, true);
        typing(false);
        IToolBarManager tools = bars.getToolBarManager();
        for (Filter each : Filter.values()) {
            tools.add(choice(each.label(), each == filter, () -> filter(each)));
        }
        tools.add(new Separator());
        Action export = ItemTree.action(ReviewingMessages.Export, () -> ExportReport.ask(getSite().getShell()));
        export.setImageDescriptor(ReviewingIcons.descriptor("report"));
        export.setToolTipText(ReviewingMessages.Export_tip);
        tools.add(export);
        IMenuManager menu = bars.getMenuManager();
        MenuManager group = new MenuManager(ReviewingMessages.Group);
        for (Grouping each : Grouping.values()) {
            group.add(choice(each.label(), each == grouping, () -> group(each)));
        }
        menu.add(group);
        menu.add(ItemTree.action(ReviewingMessages.Next_open, this::nextOpen));
        menu.add(export);
        menu.add(new Separator());
        items.fillViewMenu(menu);
    }

    private static Action choice(String label, boolean chosen, Runnable choose) {
        Action action = new Action(label, IAction.AS_RADIO_BUTTON) {
            @Override
            public void run() {
                if (isChecked()) {
                    choose.run();
                }
            }
        };
        action.setChecked(chosen);
        return action;
    }

    /** Somebody selected findings in the document or elsewhere. */
    private void selectedElsewhere(IWorkbenchPart part, ISelection selection) {
        if (part == this || following || !(selection instanceof IStructuredSelection s) || !(s.getFirstElement() instanceof FindingItem item)) {
            return;
        }
        following = true;
        try {
            List<FindingItem> now = selected();
            if (now.stream().noneMatch(f -> f.id().equals(item.id()))) {
                items.tree().select(o -> o instanceof FindingItem f && f.id().equals(item.id()));
            }
        } finally {
            following = false;
        }
    }

    private void showInDocument() {
        Opening.view(getSite().getPage(), ReviewingIds.DOCUMENT, IViewPart.class, false);
    }
}
