/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.welcome;

import java.util.ArrayList;
import java.util.List;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.EditorPart;

/** The welcome page: what one can begin with. */
public final class WelcomeEditor extends EditorPart {

    private final List<Hyperlink> links = new ArrayList<>();
    private FormToolkit toolkit;
    private ScrolledForm form;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(StartMessages.Welcome);
    }

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Composite body = form.getBody();
        TableWrapLayout layout = new TableWrapLayout();
        layout.numColumns = 2;
        layout.makeColumnsEqualWidth = true;
        layout.leftMargin = 32;
        layout.rightMargin = 32;
        layout.topMargin = 28;
        layout.horizontalSpacing = 40;
        layout.verticalSpacing = 18;
        body.setLayout(layout);
        heading(body);
        Composite left = column(body);
        title(left, StartMessages.Welcome_start);
        link(left, "agreement", StartMessages.Welcome_new, StartMessages.Welcome_new_about, Commands.wizard(StartIds.AGREEMENT_WIZARD));
        link(left, "example", StartMessages.Welcome_example, StartMessages.Welcome_example_about, Commands.wizard(StartIds.EXAMPLES_WIZARD));
        link(left, "examples", StartMessages.Welcome_examples, StartMessages.Welcome_examples_about, StartIds.ALL_EXAMPLES);
        link(left, "project", StartMessages.Welcome_project, StartMessages.Welcome_project_about, Commands.wizard(StartIds.PROJECT_WIZARD));
        link(left, "jurisdiction", StartMessages.Welcome_law, StartMessages.Welcome_law_about, Commands.wizard(StartIds.JURISDICTION_WIZARD));
        Composite right = column(body);
        title(right, StartMessages.Welcome_learn);
        link(right, "steps", StartMessages.Welcome_steps, StartMessages.Welcome_steps_about, Commands.firstSteps());
        link(right, "help", StartMessages.Welcome_help, StartMessages.Welcome_help_about, Commands.help("first-steps.html"));
        link(right, "help", StartMessages.Welcome_language, StartMessages.Welcome_language_about, Commands.help("drafting.html"));
        link(right, "help", StartMessages.Welcome_review, StartMessages.Welcome_review_about, Commands.help("reviewing.html"));
        link(right, "help", StartMessages.Welcome_keys, StartMessages.Welcome_keys_about, Commands.help("keys.html"));
        text(right, "", 0);
        title(right, StartMessages.Welcome_whats_new);
        for (String each : StartMessages.Welcome_whats_new_about.split("\n")) {
            text(right, "•  " + each, 0);
        }
        Hyperlink close = toolkit.createHyperlink(body, StartMessages.Welcome_close, SWT.NONE);
        close.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> getSite().getPage().closeEditor(this, false)));
        links.add(close);
        TableWrapData end = new TableWrapData(TableWrapData.RIGHT);
        end.colspan = 2;
        close.setLayoutData(end);
    }

    /** The links of the page, the one that closes it last; each runs what its data say. */
    public List<Hyperlink> links() {
        return List.copyOf(links);
    }

    private void heading(Composite body) {
        Label name = toolkit.createLabel(body, StartMessages.Welcome_title);
        name.setFont(JFaceResources.getHeaderFont());
        span(name);
        Label what = toolkit.createLabel(body, StartMessages.Welcome_about, SWT.WRAP);
        span(what);
    }

    private static void span(Label label) {
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.colspan = 2;
        label.setLayoutData(data);
    }

    private Composite column(Composite body) {
        Composite column = toolkit.createComposite(body);
        TableWrapLayout layout = new TableWrapLayout();
        layout.leftMargin = 0;
        layout.verticalSpacing = 3;
        column.setLayout(layout);
        column.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return column;
    }

    private void title(Composite column, String text) {
        Label title = toolkit.createLabel(column, text);
        title.setFont(JFaceResources.getBannerFont());
    }

    private void link(Composite column, String icon, String text, String about, String command) {
        ImageHyperlink link = toolkit.createImageHyperlink(column, SWT.NONE);
        link.setText(text);
        link.setImage(StartIcons.get(icon));
        link.setData(command);
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> Commands.run(getSite().getWorkbenchWindow(), command)));
        TableWrapData data = new TableWrapData();
        data.indent = 2;
        link.setLayoutData(data);
        links.add(link);
        text(column, about, 26);
    }

    private void text(Composite column, String text, int indent) {
        Label label = toolkit.createLabel(column, text, SWT.WRAP);
        TableWrapData data = new TableWrapData(TableWrapData.FILL_GRAB);
        data.indent = indent;
        label.setLayoutData(data);
    }

    @Override
    public void setFocus() {
        if (!links.isEmpty()) {
            links.get(0).setFocus();
        }
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // there is nothing to save
    }

    @Override
    public void doSaveAs() {
        // there is nothing to save
    }
}
