/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.review.LawCatalogue;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.CheckboxTreeViewer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Which examples to copy, and where to. */
final class ExamplesPage extends WizardPage {

    /** The examples of one legal order, in the tree. */
    private record Group(String title, List<Example> examples) {
    }

    private CheckboxTreeViewer tree;
    private Text about;
    private Text project;

    ExamplesPage() {
        super("examples", StartMessages.Examples_title, null);
        setDescription(StartMessages.Examples_about);
    }

    /** The checked examples. */
    List<Example> checked() {
        return Arrays.stream(tree.getCheckedElements()).filter(Example.class::isInstance).map(Example.class::cast).toList();
    }

    /** The example that is looked at; null if none is, or it is not checked. */
    Example selected() {
        return tree.getStructuredSelection().getFirstElement() instanceof Example example && tree.getChecked(example) ? example : null;
    }

    /** Name of the project. */
    String project() {
        return project.getText().strip();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).applyTo(area);
        tree = new CheckboxTreeViewer(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(620, 280).applyTo(tree.getControl());
        tree.setContentProvider(new Content());
        tree.setLabelProvider(LabelProvider.createTextProvider(e -> e instanceof Group group ? group.title() : label((Example) e)));
        about = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).hint(620, 80).applyTo(about);
        button(area, StartMessages.All, true);
        button(area, StartMessages.None, false);
        Label label = new Label(area, SWT.NONE);
        label.setText(StartMessages.Into_project);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(label);
        project = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(project);
        project.setText(Examples.PROJECT);
        project.addListener(SWT.Modify, e -> changed());
        tree.addCheckStateListener(e -> {
            if (e.getElement() instanceof Group) {
                tree.setSubtreeChecked(e.getElement(), e.getChecked());
            }
            changed();
        });
        tree.addSelectionChangedListener(e -> about.setText(tree.getStructuredSelection().getFirstElement() instanceof Example example
            ? example.about() + "\n" + example.path() : ""));
        List<Group> groups = groups();
        tree.setInput(groups);
        tree.expandAll();
        setControl(area);
        if (!groups.isEmpty()) {
            Example first = groups.get(0).examples().get(0);
            tree.setChecked(first, true);
            tree.setSelection(new StructuredSelection(first), true);
        }
        changed();
    }

    /** By the legal order they stand under: the law the reader speaks the language of comes first. */
    private static List<Group> groups() {
        ReviewSession session = ReviewSession.shared();
        Map<String, List<Example>> byLaw = new LinkedHashMap<>();
        for (Example each : Examples.all(session.settings().language())) {
            byLaw.computeIfAbsent(each.jurisdiction().isEmpty() ? each.folder() : each.jurisdiction(), l -> new ArrayList<>()).add(each);
        }
        List<Group> groups = new ArrayList<>();
        byLaw.forEach((law, examples) -> groups.add(new Group(
            session.catalogue().jurisdictions().stream().filter(c -> c.path().equals(law)).findFirst().map(LawCatalogue.Choice::title).orElse(law), examples)));
        return groups;
    }

    private static String label(Example example) {
        return example.title() + "  –  " + (example.remedied() ? StartMessages.Remedied : example.fileName());
    }

    private void button(Composite area, String text, boolean checked) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, e -> {
            for (Object each : (List<?>) tree.getInput()) {
                tree.setSubtreeChecked(each, checked);
            }
            changed();
        });
    }

    private void changed() {
        String problem = problem();
        setErrorMessage(problem);
        setPageComplete(problem == null);
    }

    private String problem() {
        if (((List<?>) tree.getInput()).isEmpty()) {
            return StartMessages.No_examples;
        }
        if (checked().isEmpty()) {
            return StartMessages.Check_example;
        }
        if (project().isEmpty()) {
            return StartMessages.Project_needs_name;
        }
        IStatus valid = ResourcesPlugin.getWorkspace().validateName(project(), IResource.PROJECT);
        if (!valid.isOK()) {
            return valid.getMessage();
        }
        IProject existing = ResourcesPlugin.getWorkspace().getRoot().getProject(project());
        return existing.exists() && !existing.isOpen() ? NLS.bind(StartMessages.Project_closed, project()) : null;
    }

    /** Groups with their examples. */
    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object element) {
            return element instanceof Group group ? group.examples().toArray() : new Object[0];
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof Group;
        }
    }
}
