/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.reading.Mark;
import org.comity.document.reading.Paragraph;
import org.comity.review.FindingItem;
import org.comity.review.Item;
import org.comity.review.Review;
import org.comity.workbench.reviewing.ReviewingIcons;
import org.comity.workbench.reviewing.ReviewingMessages;
import org.comity.workbench.views.ClauseReader;
import org.comity.workbench.views.ItemSelection;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ProvisionOpener;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewIds;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/**
 * The draft as a document: numbered paragraphs in full sentences, findings in the margin, what the law adds set apart. It shows
 * the draft selected in the Project Explorer, open in an editor or not.
 */
public final class DocumentView extends ReviewView implements ClauseReader {

    private static final String ZOOM = "zoom";
    private static final String LAW = "law";
    private static final String FILE = "file";
    private static final double STEP = 1.15;
    private static final double LEAST = 0.5;
    private static final double MOST = 4;

    private final ISelectionListener onSelection = this::selectedElsewhere;
    private final ItemSelection selection = new ItemSelection();
    private final Map<String, Item> items = new HashMap<>();
    private Combo drafts;
    private FindBar find;
    private StyledText text;
    private Page page;
    private Gutter gutter;
    private double zoom = 1;
    private boolean law = true;
    private boolean following;
    private boolean dark;

    /** The text of the document. */
    public StyledText text() {
        return text;
    }

    /** The line for searching. */
    public FindBar find() {
        return find;
    }

    /** The paragraphs on the screen. */
    public List<Paragraph> paragraphs() {
        return page.pieces().stream().map(Piece::paragraph).toList();
    }

    /** Titles of the agreements to choose from; none if the file holds one only. */
    public List<String> choices() {
        return drafts.isVisible() ? List.of(drafts.getItems()) : List.of();
    }

    /** The paragraph that is selected; null if none is. */
    public Paragraph selected() {
        return page.marked() < 0 ? null : page.pieces().get(page.marked()).paragraph();
    }

    /** Selects a paragraph, as a click does. */
    public void select(int index) {
        text.setCaretOffset(page.pieces().get(index).first());
        page.reveal(index);
        chosen(index);
    }

    /** Shows or hides what the law adds. */
    public void showLaw(boolean wanted) {
        law = wanted;
        page.mark(-1);
        refresh();
        gutter.redraw();
    }

    /** Shows the text larger or smaller. */
    public void zoom(double wanted) {
        zoom = Math.max(LEAST, Math.min(MOST, wanted));
        page.restyle(zoom);
        gutter.redraw();
    }

    @Override
    protected void createContent(Composite parent) {
        drafts = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(drafts);
        drafts.setVisible(false);
        drafts.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            List<Review> all = ReviewSession.shared().drafts();
            if (drafts.getSelectionIndex() < all.size()) {
                ReviewSession.shared().show(all.get(drafts.getSelectionIndex()));
            }
        }));
        Composite sheet = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(sheet);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sheet);
        text = new StyledText(sheet, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(4, 8, 24, 24);
        text.setLineSpacing(3);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(text);
        Float kept = memento() == null ? null : memento().getFloat(ZOOM);
        zoom = kept == null ? 1 : kept;
        law = memento() == null || !Boolean.FALSE.equals(memento().getBoolean(LAW));
        page = new Page(text, zoom);
        gutter = new Gutter(sheet, text, page, this::tip, this::chosen);
        gutter.control().moveAbove(text);
        GridDataFactory.fillDefaults().hint(Gutter.WIDTH, SWT.DEFAULT).grab(false, true).applyTo(gutter.control());
        find = new FindBar(parent, text);
        find.place(sheet);
        text.addCaretListener(e -> caret());
        text.addListener(SWT.MouseVerticalWheel, e -> {
            if ((e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                zoom(e.count > 0 ? zoom * STEP : zoom / STEP);
            }
        });
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> e.doit = !key(e.character, e.stateMask)));
        text.addListener(SWT.Paint, e -> theme());
        actions();
        getSite().setSelectionProvider(selection);
        getSite().getPage().addPostSelectionListener(onSelection);
        reopen();
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(onSelection);
        super.dispose();
    }

    @Override
    public boolean show(Item item) {
        int index = page.of(item.id());
        if (index >= 0) {
            page.mark(index);
            page.reveal(index);
            gutter.redraw();
        }
        return index >= 0;
    }

    @Override
    protected String promise() {
        return ReviewingMessages.Document_empty;
    }

    @Override
    protected String noDraft() {
        return ReviewingMessages.Document_empty;
    }

    @Override
    protected String show(Review review) {
        items.clear();
        Stream.of(review.findings(), review.norms(), review.costs(), review.silences(), review.notes()).flatMap(List::stream)
            .forEach(i -> items.put(i.id(), i));
        String kept = selected() == null ? null : key(selected());
        page.show(review.document(), law);
        if (kept != null && (selected() == null || !key(selected()).equals(kept))) {
            following = true;
            page.mark(index(kept));
            following = false;
        }
        gutter.redraw();
        choices(review);
        setContentDescription(summary(review));
        return null;
    }

    @Override
    protected void focus() {
        text.setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putFloat(ZOOM, (float) zoom);
        memento.putBoolean(LAW, law);
        IFile file = ReviewSession.shared().file();
        if (file != null) {
            memento.putString(FILE, file.getFullPath().toPortableString());
        }
    }

    /** What was read last is read again, unless an editor has come first. */
    private void reopen() {
        String path = memento() == null ? null : memento().getString(FILE);
        if (path != null) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(path));
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed() && !ReviewSession.shared().hasDraft()) {
                    ReviewSession.shared().look(file);
                }
            });
        }
    }

    /** One file may hold several agreements. */
    private void choices(Review review) {
        List<Review> all = ReviewSession.shared().drafts();
        boolean several = all.size() > 1;
        GridData data = (GridData) drafts.getLayoutData();
        if (several) {
            String[] titles = all.stream().map(r -> r.title().isEmpty() ? r.name() : r.title()).toArray(String[]::new);
            if (!java.util.Arrays.equals(titles, drafts.getItems())) {
                drafts.setItems(titles);
            }
            drafts.select(all.indexOf(review));
        }
        if (data.exclude == several) {
            data.exclude = !several;
            drafts.setVisible(several);
            drafts.getParent().layout();
        }
    }

    private static String key(Paragraph p) {
        return p.name().isEmpty() ? p.kind() + p.numbered() : p.name();
    }

    private int index(String key) {
        for (int i = 0; i < page.pieces().size(); i++) {
            if (key(page.pieces().get(i).paragraph()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private void caret() {
        int index = page.at(text.getCaretOffset());
        if (!following && index >= 0 && index != page.marked() && text.isFocusControl()) {
            chosen(index);
        }
    }

    /** The reader chose a paragraph: its findings are selected everywhere. */
    private void chosen(int index) {
        page.mark(index);
        gutter.redraw();
        List<Item> here = items(index);
        if (!here.isEmpty()) {
            following = true;
            selection.set(here);
            following = false;
        }
    }

    private List<Item> items(int index) {
        Paragraph p = page.pieces().get(index).paragraph();
        return Stream.concat(p.marks().stream().map(Mark::finding), p.results().stream()).map(items::get).filter(i -> i != null).toList();
    }

    private String tip(int index) {
        List<Mark> marks = page.pieces().get(index).paragraph().marks();
        String said = marks.stream().map(m -> items.get(m.finding())).filter(FindingItem.class::isInstance).map(i -> "•  " + ((FindingItem) i).verdictText()
            + ": " + i.label()).collect(Collectors.joining("\n"));
        boolean added = page.pieces().get(index).paragraph().added();
        return said.isEmpty() ? added ? ReviewingMessages.Added_by_law : null : said.replace("&", "&&");
    }

    /** Somebody selected a result, or a draft in the Project Explorer. */
    private void selectedElsewhere(IWorkbenchPart part, ISelection chosen) {
        if (part == this || following || part instanceof IEditorPart || !(chosen instanceof IStructuredSelection s) || !getSite().getPage()
            .isPartVisible(this)) {
            return;
        }
        if (s.getFirstElement() instanceof Item item) {
            show(item);
        } else if (s.size() == 1) {
            IFile file = Adapters.adapt(s.getFirstElement(), IFile.class);
            if (file != null) {
                boolean decisions = "review".equals(file.getFileExtension());
                IFile draft = decisions ? file.getParent().getFile(IPath.fromPortableString(file.getName()).removeFileExtension()
                    .addFileExtension("agreement")) : file;
                ReviewSession.shared().look(draft);
            }
        }
    }

    private void theme() {
        boolean now = org.comity.workbench.views.list.Tones.dark(text);
        if (now != dark) {
            dark = now;
            text.getDisplay().asyncExec(() -> {
                if (!text.isDisposed()) {
                    zoom(zoom);
                }
            });
        }
    }

    private boolean key(char character, int mask) {
        if ((mask & SWT.MOD1) == 0) {
            return false;
        }
        switch (character) {
            case '+', '=' -> zoom(zoom * STEP);
            case '-' -> zoom(zoom / STEP);
            case '0' -> zoom(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void actions() {
        IActionBars bars = getViewSite().getActionBars();
        Action copy = ItemTree.action(ReviewingMessages.Copy, text::copy);
        bars.setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
        bars.setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(), ItemTree.action("", text::selectAll));
        bars.setGlobalActionHandler(ActionFactory.FIND.getId(), ItemTree.action(ReviewingMessages.Find, find::open));
        Action in = ItemTree.action(ReviewingMessages.Zoom_in, () -> zoom(zoom * STEP));
        in.setImageDescriptor(ViewIcons.descriptor("zoom-in"));
        Action out = ItemTree.action(ReviewingMessages.Zoom_out, () -> zoom(zoom / STEP));
        out.setImageDescriptor(ViewIcons.descriptor("zoom-out"));
        Action normal = ItemTree.action(ReviewingMessages.Zoom_reset, () -> zoom(1));
        Action added = new Action(ReviewingMessages.Show_law, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                showLaw(isChecked());
            }
        };
        added.setChecked(law);
        added.setImageDescriptor(ViewIcons.descriptor("law"));
        Action search = ItemTree.action(ReviewingMessages.Find, find::open);
        search.setImageDescriptor(ReviewingIcons.descriptor("find"));
        IToolBarManager tools = bars.getToolBarManager();
        for (Action each : new Action[] {search, added, in, out}) {
            tools.add(each);
        }
        IMenuManager menu = bars.getMenuManager();
        for (Action each : new Action[] {added, in, out, normal}) {
            menu.add(each);
        }
        MenuManager context = new MenuManager();
        context.setRemoveAllWhenShown(true);
        context.addMenuListener(m -> {
            fill(m);
            m.add(new Separator());
            m.add(copy);
        });
        text.setMenu(context.createContextMenu(text));
        getSite().registerContextMenu(context, selection);
    }

    private void fill(IMenuManager menu) {
        if (page.marked() < 0) {
            return;
        }
        Paragraph p = selected();
        List<String> paths = new ArrayList<>();
        items(page.marked()).forEach(i -> i.head().citations().stream().filter(c -> !paths.contains(c.path())).forEach(c -> {
            paths.add(c.path());
            menu.add(ItemTree.action(ReviewingMessages.Open_provision + ": " + c.text().replace("&", "&&"), () -> provision(c.path())));
        }));
        menu.add(ItemTree.action(ReviewingMessages.Explain, () -> Opening.view(getSite().getPage(), ViewIds.WHY, IViewPart.class, false)));
        Action open = ItemTree.action(ReviewingMessages.Open_editor, () -> open(p.line()));
        open.setEnabled(p.line() > 0);
        menu.add(open);
    }

    private void provision(String path) {
        ProvisionOpener opener = Opening.view(getSite().getPage(), ViewIds.LAW, ProvisionOpener.class, true);
        if (opener != null) {
            opener.show(path);
        }
    }

    /** For whoever does read code. */
    private void open(int line) {
        IFile file = ReviewSession.shared().file();
        try {
            if (file != null && IDE.openEditor(getSite().getPage(), file, "org.comity.workbench.agreement", true) instanceof ITextEditor editor) {
                int offset = editor.getDocumentProvider().getDocument(editor.getEditorInput()).getLineOffset(line - 1);
                editor.selectAndReveal(offset, 0);
            }
        } catch (org.eclipse.core.runtime.CoreException | org.eclipse.jface.text.BadLocationException e) {
            org.eclipse.core.runtime.ILog.of(DocumentView.class).error("The clause could not be opened", e);
        }
    }
}
