/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.List;
import org.comity.document.skeleton.InstrumentGuide;
import org.comity.engine.law.LawLibrary;
import org.comity.review.LawCatalogue;
import org.comity.workbench.start.Errors;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The law the draft stands under: jurisdiction, day, language and instrument. */
final class LawPage extends WizardPage {

    private final Choices choices;
    private final String reader = ReviewSession.shared().settings().language();
    private List<LawCatalogue.Choice> jurisdictions = List.of();
    private Combo jurisdiction;
    private DateTime day;
    private Combo language;
    private TableViewer instruments;
    private Text about;

    LawPage(Choices choices) {
        super("law", StartMessages.Law_title, null);
        setDescription(StartMessages.Law_about);
        setPageComplete(false);
        this.choices = choices;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(6).applyTo(area);
        label(area, StartMessages.Jurisdiction);
        jurisdiction = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(jurisdiction);
        label(area, StartMessages.As_of);
        day = new DateTime(area, SWT.DATE | SWT.MEDIUM | SWT.BORDER);
        label(area, StartMessages.Language);
        language = new Combo(area, SWT.READ_ONLY);
        Label kind = label(area, StartMessages.Instrument);
        GridDataFactory.fillDefaults().span(6, 1).indent(0, 6).applyTo(kind);
        instruments = new TableViewer(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        instruments.setContentProvider(ArrayContentProvider.getInstance());
        instruments.setLabelProvider(LabelProvider.createTextProvider(e -> ((InstrumentGuide.Choice) e).label()));
        GridDataFactory.fillDefaults().grab(true, true).span(6, 1).hint(520, 200).applyTo(instruments.getControl());
        about = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).hint(520, 80).applyTo(about);
        jurisdiction.addListener(SWT.Selection, e -> jurisdictionChosen());
        day.addListener(SWT.Selection, e -> changed());
        language.addListener(SWT.Selection, e -> changed());
        instruments.addSelectionChangedListener(e -> changed());
        instruments.addDoubleClickListener(e -> {
            if (canFlipToNextPage()) {
                getContainer().showPage(getNextPage());
            }
        });
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && choices.law() == null) {
            readLaw();
        }
        super.setVisible(visible);
        if (visible) {
            jurisdiction.setFocus();
        }
    }

    private void readLaw() {
        try {
            LawLibrary[] law = {null};
            getContainer().run(true, false, monitor -> {
                monitor.beginTask(StartMessages.Reading_law, IProgressMonitor.UNKNOWN);
                law[0] = InstalledLaw.read();
            });
            choices.law(law[0]);
        } catch (InvocationTargetException e) {
            Errors.show(getShell(), StartMessages.Law_failed, e);
            return;
        } catch (InterruptedException e) {
            return;
        }
        jurisdictions = LawCatalogue.of(choices.law(), reader).jurisdictions();
        jurisdiction.setItems(jurisdictions.stream().map(LawCatalogue.Choice::title).toArray(String[]::new));
        if (jurisdictions.isEmpty()) {
            setErrorMessage(StartMessages.No_law);
            return;
        }
        jurisdiction.select(preferred());
        jurisdictionChosen();
    }

    /** The jurisdiction whose language the reader speaks, else the first. */
    private int preferred() {
        for (int i = 0; i < jurisdictions.size(); i++) {
            String path = jurisdictions.get(i).path();
            List<String> languages = choices.law().jurisdiction(path).map(j -> List.copyOf(j.getLanguages())).orElse(List.of());
            if (!languages.isEmpty() && languages.get(0).split("-")[0].equals(reader.split("-")[0])) {
                return i;
            }
        }
        return 0;
    }

    private void jurisdictionChosen() {
        String path = jurisdictions.get(jurisdiction.getSelectionIndex()).path();
        List<String> languages = choices.law().jurisdiction(path).map(j -> List.copyOf(j.getLanguages())).orElse(List.of());
        language.setItems(languages.isEmpty() ? new String[] {"en"} : languages.toArray(String[]::new));
        int same = language.indexOf(reader);
        language.select(Math.max(0, same));
        List<InstrumentGuide.Choice> found = new InstrumentGuide(choices.law(), reader).instruments(path);
        instruments.setInput(found);
        if (!found.isEmpty()) {
            instruments.setSelection(new StructuredSelection(found.get(0)), true);
        }
        language.getParent().layout(true);
        changed();
    }

    private void changed() {
        InstrumentGuide.Choice chosen = (InstrumentGuide.Choice) instruments.getStructuredSelection().getFirstElement();
        about.setText(chosen == null ? "" : about(chosen));
        if (jurisdiction.getSelectionIndex() >= 0) {
            choices.under(jurisdictions.get(jurisdiction.getSelectionIndex()).path(), LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDay()), language.getText(), chosen);
        }
        setErrorMessage(chosen == null && instruments.getTable().getItemCount() > 0 ? StartMessages.Needs_instrument : null);
        setPageComplete(jurisdiction.getSelectionIndex() >= 0 && (chosen != null || instruments.getTable().getItemCount() == 0));
    }

    private static String about(InstrumentGuide.Choice chosen) {
        StringBuilder text = new StringBuilder();
        if (!chosen.basis().isEmpty()) {
            text.append(NLS.bind(StartMessages.Basis, String.join("; ", chosen.basis()))).append('\n');
        }
        if (!chosen.roles().isEmpty()) {
            text.append(NLS.bind(StartMessages.Roles, String.join(", ", chosen.roles().stream().map(LawPage::seat).toList()))).append('\n');
        }
        return text.append(chosen.note()).toString().strip();
    }

    private static String seat(InstrumentGuide.Seat seat) {
        String many = seat.least() == seat.most() ? String.valueOf(seat.least()) : seat.most() < 0 ? NLS.bind(StartMessages.At_least, seat.least()) : seat.least() + "–" + seat.most();
        return seat.label() + " (" + many + ")";
    }

    private static Label label(Composite area, String text) {
        Label label = new Label(area, SWT.NONE);
        label.setText(text);
        return label;
    }
}
