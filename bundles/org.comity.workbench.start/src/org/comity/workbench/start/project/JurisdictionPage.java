/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.project;

import java.nio.file.Files;
import java.nio.file.Path;
import org.comity.jurisdiction.project.NewJurisdiction;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What a jurisdiction is called. */
final class JurisdictionPage extends WizardPage {

    private Text id;
    private Text name;
    private Text language;
    private NewJurisdiction jurisdiction;

    JurisdictionPage() {
        super("jurisdiction", StartMessages.Jurisdiction_wizard, null);
        setDescription(StartMessages.Jurisdiction_about);
    }

    /** The jurisdiction to make; null while something is missing. */
    NewJurisdiction jurisdiction() {
        return jurisdiction;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
        id = field(area, StartMessages.Jurisdiction_id, StartMessages.Jurisdiction_id_hint);
        name = field(area, StartMessages.Jurisdiction_name, "");
        language = field(area, StartMessages.Jurisdiction_language, StartMessages.Jurisdiction_language_hint);
        language.setText(ReviewSession.shared().settings().language());
        for (Text each : new Text[] {id, name, language}) {
            each.addListener(SWT.Modify, e -> changed(true));
        }
        setControl(area);
        changed(false);
    }

    private static Text field(Composite area, String label, String hint) {
        new Label(area, SWT.NONE).setText(label);
        Text field = new Text(area, SWT.BORDER);
        field.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
        return field;
    }

    private void changed(boolean touched) {
        String problem = problem();
        setErrorMessage(touched ? problem : null);
        setPageComplete(problem == null);
    }

    private String problem() {
        jurisdiction = null;
        String given = id.getText().strip();
        if (given.isEmpty()) {
            return StartMessages.Jurisdiction_needs_id;
        }
        if (!given.matches("[A-Za-z][A-Za-z0-9]{0,15}")) {
            return NLS.bind(StartMessages.Jurisdiction_bad_id, given);
        }
        if (name.getText().isBlank() || name.getText().contains("\"") || name.getText().contains("*/")) {
            return StartMessages.Jurisdiction_needs_name;
        }
        if (!language.getText().strip().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            return StartMessages.Jurisdiction_bad_language;
        }
        if (ReviewSession.shared().law() != null && ReviewSession.shared().law().jurisdiction(given).isPresent()) {
            return NLS.bind(StartMessages.Jurisdiction_installed, given);
        }
        NewJurisdiction made = new NewJurisdiction(given, name.getText().strip(), language.getText().strip());
        if (ResourcesPlugin.getWorkspace().getRoot().getProject(made.bundle()).exists()
            || Files.exists(Path.of(ResourcesPlugin.getWorkspace().getRoot().getLocationURI()).resolve(made.bundle()))) {
            return NLS.bind(StartMessages.Project_exists, made.bundle());
        }
        jurisdiction = made;
        return null;
    }
}
