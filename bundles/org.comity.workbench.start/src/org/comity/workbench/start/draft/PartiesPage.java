/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.comity.document.skeleton.AgencyGuide;
import org.comity.document.skeleton.InstrumentGuide;
import org.comity.document.skeleton.InstrumentGuide.Seat;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who takes part: agencies of the jurisdiction that exist on the day of the law, each in a role. */
final class PartiesPage extends WizardPage {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_]*(-[\\p{L}\\p{N}]+)*");

    private final Choices choices;
    private final String reader = ReviewSession.shared().settings().language();
    private List<Seat> seats = List.of();
    private List<Seat> roles = List.of();
    private String shownFor = "";
    private AgencyTable agencies;
    private Combo role;
    private Button add;
    private Button remove;
    private TableViewer parties;

    PartiesPage(Choices choices) {
        super("parties", StartMessages.Parties_title, null);
        setDescription(StartMessages.Parties_about);
        setPageComplete(false);
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        agencies = new AgencyTable(area, 4);
        new Label(area, SWT.NONE).setText(StartMessages.As_role);
        role = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(role);
        add = button(area, StartMessages.Add_party, this::addSelected);
        remove = button(area, StartMessages.Remove_party, this::removeSelected);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.BEGINNING, SWT.FILL).applyTo(remove);
        parties = new TableViewer(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
        parties.getTable().setHeaderVisible(true);
        parties.setContentProvider(ArrayContentProvider.getInstance());
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(640, 110).applyTo(parties.getControl());
        column(StartMessages.Name_in_draft, 130, Choices.Party::name).setEditingSupport(new NameEditing());
        column(StartMessages.Agency, 270, p -> p.agency().name());
        column(StartMessages.Role, 230, p -> label(p.role())).setEditingSupport(new RoleEditing());
        agencies.table().addListener(SWT.Selection, e -> enable());
        agencies.table().addListener(SWT.DefaultSelection, e -> addSelected());
        agencies.search().addListener(SWT.DefaultSelection, e -> addSelected());
        parties.addSelectionChangedListener(e -> enable());
        setControl(area);
        parties.setInput(choices.parties());
        enable();
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible) {
            show();
        }
        super.setVisible(visible);
        if (visible) {
            agencies.search().setFocus();
        }
    }

    @Override
    public boolean isPageComplete() {
        return super.isPageComplete() && choices.partiesSeen();
    }

    /** Takes over law, day and instrument from the page before. */
    private void show() {
        String key = choices.jurisdiction() + choices.asOf();
        if (!key.equals(shownFor)) {
            List<AgencyGuide.Choice> found = AgencyGuide.agencies(choices.law(), choices.jurisdiction(), choices.asOf(), reader);
            agencies.show(found);
            Set<String> paths = new HashSet<>(found.stream().map(AgencyGuide.Choice::path).toList());
            choices.parties().removeIf(p -> !paths.contains(p.agency().path()));
            shownFor = key;
        }
        seats = choices.instrument() == null ? List.of() : choices.instrument().roles();
        List<Seat> all = new ArrayList<>(seats);
        new InstrumentGuide(choices.law(), reader).roles(choices.jurisdiction()).stream().filter(r -> seats.stream().noneMatch(s -> s.role().equals(r.role()))).forEach(all::add);
        roles = List.copyOf(all);
        role.setItems(roles.stream().map(Seat::label).toArray(String[]::new));
        choices.seeParties();
        choices.parties().stream().filter(p -> roles.stream().noneMatch(r -> r.role().equals(p.role()))).forEach(p -> p.role(""));
        changed();
    }

    private void addSelected() {
        for (AgencyGuide.Choice each : agencies.selected()) {
            String wanted = role.getSelectionIndex() < 0 ? "" : roles.get(role.getSelectionIndex()).role();
            if (choices.parties().stream().noneMatch(p -> p.agency().path().equals(each.path()))) {
                choices.parties().add(new Choices.Party(each, free(each.shortName()), wanted));
            }
            changed();
        }
    }

    private void removeSelected() {
        choices.parties().removeAll(parties.getStructuredSelection().toList());
        changed();
    }

    private String free(String wanted) {
        String name = wanted;
        for (int i = 2; taken(name, null); i++) {
            name = wanted + i;
        }
        return name;
    }

    private boolean taken(String name, Choices.Party except) {
        return choices.parties().stream().anyMatch(p -> p != except && p.name().equals(name));
    }

    private void changed() {
        choices.chosen(null);
        parties.refresh();
        // the next one probably takes the seat that is still free
        int next = 0;
        while (next < seats.size() && count(seats.get(next)) >= Math.max(1, seats.get(next).least())) {
            next++;
        }
        if (!roles.isEmpty()) {
            role.select(next < seats.size() ? next : Math.max(0, seats.size() - 1));
        }
        enable();
        String problem = problem();
        setErrorMessage(choices.parties().isEmpty() ? null : problem);
        setMessage(choices.parties().isEmpty() ? problem : null, INFORMATION);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (choices.parties().size() < 2 && seats.stream().mapToInt(Seat::least).sum() != 1) {
            return need();
        }
        for (Choices.Party party : choices.parties()) {
            if (!NAME.matcher(party.name()).matches()) {
                return NLS.bind(StartMessages.Party_name, party.name());
            }
            if (taken(party.name(), party)) {
                return NLS.bind(StartMessages.Party_twice, party.name());
            }
        }
        for (Seat seat : seats) {
            if (count(seat) < seat.least()) {
                return need();
            }
            if (seat.most() >= 0 && count(seat) > seat.most()) {
                return NLS.bind(StartMessages.Too_many, seat.label(), seat.most());
            }
        }
        return null;
    }

    private String need() {
        List<String> missing = seats.stream().filter(s -> count(s) < s.least()).map(s -> s.label() + " (" + (s.least() - count(s)) + ")").toList();
        return missing.isEmpty() ? StartMessages.Two_parties : NLS.bind(StartMessages.Still_needed, String.join(", ", missing));
    }

    private int count(Seat seat) {
        return (int) choices.parties().stream().filter(p -> seat.role().equals(p.role())).count();
    }

    private String label(String name) {
        return roles.stream().filter(r -> r.role().equals(name)).findFirst().map(Seat::label).orElse(name);
    }

    private void enable() {
        add.setEnabled(!agencies.selected().isEmpty());
        remove.setEnabled(!parties.getStructuredSelection().isEmpty());
    }

    private static Button button(Composite area, String text, Runnable action) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> action.run());
        return button;
    }

    private TableViewerColumn column(String title, int width, Function<Choices.Party, String> text) {
        TableViewerColumn column = new TableViewerColumn(parties, SWT.NONE);
        column.getColumn().setText(title);
        // a name of a column is never cut off, in no language
        column.getColumn().pack();
        column.getColumn().setWidth(Math.max(width, column.getColumn().getWidth()));
        column.setLabelProvider(ColumnLabelProvider.createTextProvider(e -> text.apply((Choices.Party) e)));
        return column;
    }

    /** What a party is called in the draft. */
    private final class NameEditing extends EditingSupport {

        NameEditing() {
            super(parties);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new TextCellEditor(parties.getTable());
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            return ((Choices.Party) element).name();
        }

        @Override
        protected void setValue(Object element, Object value) {
            ((Choices.Party) element).name(String.valueOf(value).strip());
            changed();
        }
    }

    /** The role of a party. */
    private final class RoleEditing extends EditingSupport {

        RoleEditing() {
            super(parties);
        }

        @Override
        protected CellEditor getCellEditor(Object element) {
            return new ComboBoxCellEditor(parties.getTable(), role.getItems(), SWT.READ_ONLY);
        }

        @Override
        protected boolean canEdit(Object element) {
            return true;
        }

        @Override
        protected Object getValue(Object element) {
            String now = ((Choices.Party) element).role();
            for (int i = 0; i < roles.size(); i++) {
                if (roles.get(i).role().equals(now)) {
                    return i;
                }
            }
            return -1;
        }

        @Override
        protected void setValue(Object element, Object value) {
            if (value instanceof Integer index && index >= 0) {
                ((Choices.Party) element).role(roles.get(index).role());
                changed();
            }
        }
    }
}
