/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.steps;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.comity.workbench.start.Commands;
import org.comity.workbench.start.StartIcons;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.StartMessages;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.IExpansionListener;
import org.eclipse.ui.forms.events.IHyperlinkListener;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.ImageHyperlink;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.eclipse.ui.part.ViewPart;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The first steps beside the work. A step is carried out by its link, and ticked off; which ones are done is kept with the
 * workspace. (The platform's cheat sheets cannot be shown in a product without the platform's help server.)
 */
public final class StepsView extends ViewPart {

    /** Id of this view. */
    public static final String ID = "org.comity.workbench.start.steps";

    private static final String DONE = "stepsDone";

    /** Of what a step says, under its title; in pixels. */
    private static final int INDENT = 16;

    private final List<Section> sections = new ArrayList<>();
    private final List<List<Hyperlink>> links = new ArrayList<>();
    private FormToolkit toolkit;
    private ScrolledForm form;
    private Guide guide;
    private int done;

    @Override
    public void createPartControl(Composite parent) {
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 6;
        form.getBody().setLayout(layout);
        try {
            guide = Guide.firstAgreement();
        } catch (IOException e) {
            ILog.of(StepsView.class).error("The first steps cannot be read", e);
            toolkit.createLabel(form.getBody(), StartMessages.Steps_failed, SWT.WRAP);
            return;
        }
        Label title = toolkit.createLabel(form.getBody(), guide.title(), SWT.WRAP);
        title.setFont(JFaceResources.getHeaderFont());
        text(form.getBody(), guide.intro());
        for (int i = 0; i < guide.steps().size(); i++) {
            section(i, guide.steps().get(i));
        }
        Hyperlink again = toolkit.createHyperlink(form.getBody(), StartMessages.Steps_again, SWT.NONE);
        again.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> goTo(0)));
        done = Math.min(InstanceScope.INSTANCE.getNode(StartIds.BUNDLE).getInt(DONE, 0), guide.steps().size());
        show();
    }

    /** The guide that is shown; null if it could not be read. */
    public Guide guide() {
        return guide;
    }

    /** How many steps have been ticked off. */
    public int done() {
        return done;
    }

    /** The links of a step: the one that carries it out, if there is one, then the one that ticks it off. */
    public List<Hyperlink> links(int step) {
        return links.get(step);
    }

    private void section(int index, Guide.Step step) {
        Section section = toolkit.createSection(form.getBody(), ExpandableComposite.TWISTIE);
        section.setText(index + 1 + ".  " + step.title());
        section.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        Composite body = toolkit.createComposite(section);
        TableWrapLayout layout = new TableWrapLayout();
        // not the section's own indent: it takes the height of a text that wraps for another width than the text gets
        layout.leftMargin = INDENT;
        body.setLayout(layout);
        text(body, step.text());
        Composite row = toolkit.createComposite(body);
        RowLayout beside = new RowLayout();
        beside.marginLeft = 0;
        beside.spacing = 12;
        row.setLayout(beside);
        List<Hyperlink> own = new ArrayList<>();
        if (!step.command().isEmpty()) {
            own.add(link(row, "run", StartMessages.Steps_do, () -> {
                Commands.run(getSite().getWorkbenchWindow(), step.command());
                tick(index);
            }));
        }
        own.add(link(row, "done", step.command().isEmpty() ? StartMessages.Steps_done : StartMessages.Steps_skip, () -> tick(index)));
        links.add(own);
        section.setClient(body);
        section.addExpansionListener(IExpansionListener.expansionStateChangedAdapter(e -> form.reflow(true)));
        sections.add(section);
    }

    private FormText text(Composite parent, String marked) {
        FormText text = toolkit.createFormText(parent, false);
        text.setText("<form><p>" + marked + "</p></form>", true, false);
        text.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        return text;
    }

    private Hyperlink link(Composite parent, String icon, String text, Runnable action) {
        ImageHyperlink link = toolkit.createImageHyperlink(parent, SWT.NONE);
        link.setText(text);
        link.setImage(StartIcons.get(icon));
        link.addHyperlinkListener(IHyperlinkListener.linkActivatedAdapter(e -> action.run()));
        return link;
    }

    /** A step is done; so are those before it. */
    private void tick(int index) {
        if (!form.isDisposed()) {
            goTo(Math.max(done, index + 1));
        }
    }

    private void goTo(int step) {
        done = step;
        IEclipsePreferences node = InstanceScope.INSTANCE.getNode(StartIds.BUNDLE);
        node.putInt(DONE, done);
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(StepsView.class).warn("The steps that are done could not be kept", e);
        }
        show();
    }

    private void show() {
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            section.setText((i < done ? "✓" : i + 1 + ".") + "  " + guide.steps().get(i).title());
            section.setExpanded(i == done);
        }
        form.reflow(true);
        if (done < sections.size()) {
            form.getDisplay().asyncExec(() -> {
                if (!form.isDisposed()) {
                    FormToolkit.ensureVisible(sections.get(done));
                }
            });
        }
    }

    @Override
    public void setFocus() {
        if (guide != null && done < links.size()) {
            links.get(done).get(0).setFocus();
        } else {
            form.setFocus();
        }
    }

    @Override
    public void dispose() {
        if (toolkit != null) {
            toolkit.dispose();
        }
        super.dispose();
    }
}
