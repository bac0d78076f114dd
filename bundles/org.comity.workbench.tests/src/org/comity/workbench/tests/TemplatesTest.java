/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.comity.editor.LanguageEditor;
import org.comity.editor.assist.Completion;
import org.comity.editor.template.Templates;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.preference.IPreferencePage;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.persistence.TemplatePersistenceData;
import org.eclipse.jface.text.templates.persistence.TemplateReaderWriter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Texts with gaps. */
class TemplatesTest {

    /** Where the templates of a language belong, with | for the place. */
    private static final Map<String, String> PLACES = Map.of("agreement", "agreement X {\n    |\n}\n", "statute", "statute XX.B \"b\" {\n    article 9 {\n        |\n    }\n    |\n}\n",
        "agencies", "agencies YY \"y\" {\n    |\n}\n");
    private static final List<String> LANGUAGES = List.of("", "nl/zh/TW/", "nl/de/", "nl/ja/");

    private LanguageEditor editor;
    private IDocument document;

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void templatesAreOfferedWhereTheirFirstWordMayStand() throws CoreException {
        open("t.agreement", "");
        assertEquals(List.of("agreement  whole agreement"), offered(0));
        open("t.agreement", "agreement X {\n    \n}\n");
        List<String> inside = offered(document.get().indexOf("\n}"));
        assertEquals(Set.of("party  party", "article  article", "clause  clause with deadline", "clause  clause every month", "clause  clause that forbids",
            "request  request in writing", "cost  cost with shares", "data  data", "decision  decision", "liability  liability", "contact  contact",
            "dispute  dispute clause", "term  end of the agreement"), new TreeSet<>(inside));
        open("t.agreement", "agreement X {\n    cl\n}\n");
        assertEquals(3, offered(document.get().indexOf("\n}")).size());
        open("t.agreement", "agreement X {\n    clause c: \n}\n");
        assertEquals(List.of(), offered(document.get().indexOf("\n}")));
    }

    @Test
    void theGapsAreFilledOneAfterTheOther() throws Exception {
        open("t.agreement", "agreement X {\n    req\n}\n");
        apply("request  request in writing", document.get().indexOf("\n}"));
        String today = LocalDate.now().toString();
        assertEquals("agreement X {\n    request wish from A to B written on " + today + "\n    \n}\n", document.get());
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        assertEquals("wish", widget.getSelectionText());
        widget.insert("r1");
        key(widget, '\t');
        assertEquals("A", widget.getSelectionText());
        key(widget, '\t');
        assertEquals("B", widget.getSelectionText());
        assertTrue(document.get().contains("request r1 from A to B"), document.get());
        Screenshot.take("template");
    }

    @Test
    void theGapsHoldThePartiesOfTheDraftAndANameItDoesNotUseYet() throws Exception {
        open("t.agreement", "agreement X {\n    party coast is TW.CGA as requested\n    party fish is TW.FA as requesting\n    clause help: coast must \"sail\"\n    cl\n}\n");
        apply("clause  clause with deadline", document.get().lastIndexOf("\n}"));
        assertEquals("    clause help2: fish must \"what is to be done\" to coast within 30 days of request", line(4));
        StyledText widget = (StyledText) editor.getAdapter(Control.class);
        assertEquals("help2", widget.getSelectionText());
        key(widget, '\t');
        assertEquals("fish", widget.getSelectionText());
        Screenshot.take("template-parties");
    }

    @Test
    void aTemplateTellsWhatItIsFor() throws CoreException {
        open("t.agreement", "agreement X {\n    \n}\n");
        ICompletionProposal found = proposal("cost  cost with shares", document.get().indexOf("\n}"));
        assertTrue(found.getAdditionalProposalInfo().startsWith("What is paid by whom in which shares, to whom and until when\n\ncost expenses "), found.getAdditionalProposalInfo());
    }

    @Test
    void everyTemplateCanBeReadInEveryLanguage() throws Exception {
        StringBuilder wrong = new StringBuilder();
        for (String extension : PLACES.keySet()) {
            open("t." + extension, "");
            IParser parser = editor.model().language().service(IParser.class);
            for (String language : LANGUAGES) {
                for (Template each : read(extension, language)) {
                    String place = PLACES.get(extension);
                    boolean whole = each.getPattern().startsWith(extension);
                    int inner = extension.equals("statute") && !each.getPattern().startsWith("rule") ? place.lastIndexOf('|') : place.indexOf('|');
                    String before = whole ? "" : place.substring(0, inner).replace("|", "");
                    document.set(before + (whole ? "" : place.substring(inner + 1).replace("|", "")));
                    String what = extension + " " + language + " " + each.getName();
                    if (language.isEmpty()) {
                        // the workbench of the tests is English: as the user gets it
                        ICompletionProposal proposal = Arrays.stream(Completions.at(editor, before.length())).filter(p -> p.getDisplayString().endsWith("  " + each.getName()))
                            .findFirst().orElseThrow(() -> new AssertionError(what + " is not offered"));
                        ((ICompletionProposalExtension2) proposal).apply(editor.getAdapter(ITextViewer.class), '\0', 0, before.length());
                    } else {
                        document.replace(before.length(), 0, filled(each));
                    }
                    if (parser.parse(new StringReader(document.get())).hasSyntaxErrors()) {
                        wrong.append(what).append('\n').append(document.get()).append('\n');
                    }
                }
            }
        }
        assertEquals("", wrong.toString());
    }

    @Test
    void thePreferencePageShowsAllOfThem() throws Exception {
        PreferenceDialog dialog = PreferencesUtil.createPreferenceDialogOn(Workspace.page().getWorkbenchWindow().getShell(), "org.comity.editor.templates",
            new String[] {"org.comity.editor.templates", "org.comity.editor.preferences"}, null);
        dialog.setBlockOnOpen(false);
        dialog.open();
        Workspace.rest();
        assertEquals("Templates", ((IPreferencePage) dialog.getSelectedPage()).getTitle());
        Screenshot.take("templates-page");
        dialog.close();
        assertEquals(20, Templates.store().getTemplates().length);
    }

    /** The text with its gaps as they are proposed; what the platform does, without an editor. */
    private static String filled(Template template) {
        return template.getPattern().replaceAll("\\$\\{[^:}]*:text\\('([^']*)'\\)\\}", "$1").replaceAll("\\$\\{([^:}]*):(named\\([^)]*\\)|free)\\}", "$1").replaceAll("\\$\\{[^:}]*:[a-z_]+\\}", "2026-01-31")
            .replace("${cursor}", "").replaceAll("\\$\\{([^}]*)\\}", "$1");
    }

    private static List<Template> read(String extension, String language) throws Exception {
        try (InputStream words = Platform.getBundle("org.comity.workbench").getEntry(language + "templates/" + extension + ".properties").openStream();
            InputStream templates = Platform.getBundle("org.comity.workbench").getEntry("templates/" + extension + ".xml").openStream()) {
            return Arrays.stream(new TemplateReaderWriter().read(templates, new PropertyResourceBundle(words))).map(TemplatePersistenceData::getTemplate).toList();
        }
    }

    private void open(String name, String text) throws CoreException {
        Workspace.page().closeAllEditors(false);
        IProject project = Workspace.project("Templates");
        editor = Workspace.open(Workspace.file(project, name, text));
        document = Workspace.document(editor);
    }

    private String line(int number) throws BadLocationException {
        return document.get(document.getLineOffset(number), document.getLineInformation(number).getLength());
    }

    private void apply(String label, int offset) {
        ((ICompletionProposalExtension2) proposal(label, offset)).apply(editor.getAdapter(ITextViewer.class), '\0', 0, offset);
        Workspace.pump();
        editor.setFocus();
    }

    private ICompletionProposal proposal(String label, int offset) {
        return Arrays.stream(Completions.at(editor, offset)).filter(p -> p.getDisplayString().equals(label)).findFirst()
            .orElseThrow(() -> new AssertionError(label + " is not among " + offered(offset)));
    }

    private List<String> offered(int offset) {
        return Arrays.stream(Completions.at(editor, offset)).filter(p -> p.getClass().getSimpleName().equals("LanguageTemplateProposal"))
            .map(ICompletionProposal::getDisplayString).toList();
    }

    private static void key(StyledText widget, char character) {
        Event event = new Event();
        event.character = character;
        event.keyCode = character;
        widget.notifyListeners(SWT.KeyDown, event);
        Workspace.pump();
    }

    /** What the key for completion asks for. */
    private static final class Completions {
        static ICompletionProposal[] at(LanguageEditor editor, int offset) {
            return new Completion().computeCompletionProposals(editor.getAdapter(ITextViewer.class), offset);
        }
    }
}
