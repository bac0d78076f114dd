/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.comity.document.skeleton.DraftPlan;
import org.comity.document.skeleton.Proposal;
import org.comity.document.skeleton.Skeleton;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** What the law asks of such a draft: the clauses to put in, each with the provision that asks for it. */
final class ClausesPage extends WizardPage {

    private final Choices choices;
    private final FilePage file;
    private DraftPlan shownFor;
    private List<Proposal> proposals = List.of();
    private CheckboxTableViewer table;
    private Text detail;

    ClausesPage(Choices choices, FilePage file) {
        super("clauses", StartMessages.Clauses_title, null);
        setDescription(StartMessages.Clauses_about);
        this.choices = choices;
        this.file = file;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        Table rows = new Table(area, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        rows.setHeaderVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(760, 240).applyTo(rows);
        table = new CheckboxTableViewer(rows);
        table.setContentProvider(ArrayContentProvider.getInstance());
        column(StartMessages.Clause, 190, Proposal::label);
        column(StartMessages.Reason, 270, Proposal::reason);
        column(StartMessages.Weight, 80, p -> weight(p.weight()));
        column(StartMessages.Provision, 260, Proposal::cited);
        table.addCheckStateListener(e -> changed());
        table.addSelectionChangedListener(e -> detail((Proposal) table.getStructuredSelection().getFirstElement()));
        detail = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(760, 90).applyTo(detail);
        button(area, StartMessages.Usual, () -> check(proposals.stream().filter(Proposal::usual).toList()));
        button(area, StartMessages.All, () -> check(proposals));
        button(area, StartMessages.None, () -> check(List.of()));
        Label fields = new Label(area, SWT.NONE);
        fields.setText(StartMessages.Fields_hint);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(fields);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        // the law is asked when the page is there, so that its progress can be seen
        if (visible && !choices.plan(file.fileName()).equals(shownFor)) {
            getControl().getDisplay().asyncExec(() -> {
                if (!getControl().isDisposed() && isCurrentPage()) {
                    ask();
                }
            });
        }
    }

    private void ask() {
        DraftPlan plan = choices.plan(file.fileName());
        List<Proposal> found = new ArrayList<>();
        try {
            getContainer().run(true, true, monitor -> found.addAll(ask(plan, monitor)));
        } catch (InvocationTargetException e) {
            Errors.show(getShell(), StartMessages.Law_failed, e);
        } catch (InterruptedException e) {
            setMessage(StartMessages.Not_asked, WARNING);
            return;
        }
        shownFor = plan;
        proposals = List.copyOf(found);
        table.setInput(proposals);
        check(proposals.stream().filter(Proposal::usual).toList());
        if (!proposals.isEmpty()) {
            table.setSelection(new StructuredSelection(proposals.get(0)), true);
        }
    }

    private List<Proposal> ask(DraftPlan plan, IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask(StartMessages.Asking_law, IProgressMonitor.UNKNOWN);
        try {
            return new Skeleton(choices.law(), new LibraryReader(), plan, ReviewSession.shared().settings().language()).proposals(() -> {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
            });
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        }
    }

    private void check(List<Proposal> checked) {
        table.setCheckedElements(checked.toArray());
        changed();
    }

    private void changed() {
        List<Proposal> checked = proposals.stream().filter(table::getChecked).toList();
        choices.chosen(checked);
        boolean without = proposals.stream().anyMatch(p -> p.weight() == Proposal.Weight.REQUIRED && !checked.contains(p));
        setMessage(without ? StartMessages.Required_out : null, WARNING);
    }

    private void detail(Proposal proposal) {
        detail.setText(proposal == null ? "" : proposal.reason() + "\n\n" + proposal.clause());
    }

    private static String weight(Proposal.Weight weight) {
        return switch (weight) {
            case REQUIRED -> StartMessages.Required;
            case EXPECTED -> StartMessages.Expected;
            case ADVISED -> StartMessages.Advised;
        };
    }

    private void column(String title, int width, Function<Proposal, String> text) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> text.apply((Proposal) e)));
    }

    private static void button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
    }
}
