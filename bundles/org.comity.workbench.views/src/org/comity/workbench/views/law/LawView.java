/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.engine.law.LawLibrary;
import org.comity.review.LawOutline;
import org.comity.review.LawOutline.Line;
import org.comity.review.LawPage;
import org.comity.review.LawReader;
import org.comity.review.Review;
import org.comity.review.Use;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.LawJob;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ProvisionOpener;
import org.comity.workbench.views.SearchField;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Column;
import org.comity.workbench.views.list.LazyTree;
import org.comity.workbench.views.list.Row;
import org.comity.workbench.views.list.Tone;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.session.SessionListener;
import org.comity.workbench.views.session.TextPositions;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;

/** Statutes by jurisdiction as of the date, full text search, and which drafts of the workspace rely on a provision. */
public final class LawView extends ViewPart implements SessionListener, ProvisionOpener {

    private static final int MOST = 400;

    /** What the outline was made of; it is made again when one of them changes. */
    private record Made(LawLibrary law, LocalDate date, String language) {
    }

    private SearchField search;
    private ItemTree items;
    private StyledText page;
    private CTabItem usesTab;
    private ItemTree uses;
    private LawJob<List<Line>> outlining;
    private LawJob<Optional<LawPage>> reading;
    private LawJob<List<Use>> using;
    private List<Line> outline = List.of();
    private Made made;
    private String path = "";
    private IMemento memento;

    /** The outline, or what was found in it. */
    public LazyTree tree() {
        return items.tree();
    }

    /** The search field. */
    public SearchField search() {
        return search;
    }

    /** The drafts that rely on the provision shown. */
    public LazyTree uses() {
        return uses.tree();
    }

    /** The text that is shown. */
    public String text() {
        return page.getText();
    }

    @Override
    public void init(IViewSite site, IMemento kept) throws PartInitException {
        super.init(site, kept);
        memento = kept;
    }

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        search = new SearchField(left, this::fill);
        items = new ItemTree(left, this, List.of(Column.text("law", ViewMessages.Law_column, 120)));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(items.tree().control());
        items.tree().openFirst(1);
        items.tree().restore(memento);
        items.tree().addSelectionChangedListener(e -> selected());
        items.onOther(row -> {
            if (row.item() instanceof Line line && !line.path().isEmpty()) {
                Opening.law(getSite().getPage(), line.path());
            }
        });
        items.addToMenu(this::menu);
        search.leadTo(items.tree().control());
        CTabFolder tabs = new CTabFolder(sash, SWT.TOP | SWT.FLAT);
        page = new StyledText(tabs, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        page.setMargins(12, 10, 12, 10);
        page.setLineSpacing(2);
        page.setText(ViewMessages.Law_nothing);
        CTabItem text = new CTabItem(tabs, SWT.NONE);
        text.setText(ViewMessages.Text_column);
        text.setControl(page);
        Composite right = new Composite(tabs, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(right);
        uses = new ItemTree(right, this, List.of(Column.text("what", ViewMessages.What, 46), Column.text("how", ViewMessages.How, 26),
            Column.text("provision", ViewMessages.Provision, 22), Column.text("line", ViewMessages.Line, 8)));
        uses.tree().openFirst(1);
        uses.onOther(row -> {
            if (row.item() instanceof Use use) {
                Opening.open(getSite().getPage(), use.place());
            }
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(uses.tree().control());
        usesTab = new CTabItem(tabs, SWT.NONE);
        usesTab.setText(NLS.bind(ViewMessages.Relied_on, 0));
        usesTab.setControl(right);
        tabs.setSelection(0);
        sash.setWeights(46, 54);
        getSite().setSelectionProvider(items.tree());
        outlining = new LawJob<>(getTitle(), sash, this::outlined);
        reading = new LawJob<>(getTitle(), sash, found -> found.ifPresent(p -> PageText.show(page, p, language())));
        using = new LawJob<>(getTitle(), sash, this::used);
        items.fillViewMenu(getViewSite().getActionBars().getMenuManager());
        ReviewSession.shared().addListener(this);
        update();
    }

    @Override
    public void dispose() {
        ReviewSession.shared().removeListener(this);
        super.dispose();
    }

    @Override
    public void setFocus() {
        search.control().setFocus();
    }

    @Override
    public void saveState(IMemento kept) {
        items.tree().save(kept);
    }

    @Override
    public void reviewed() {
        update();
    }

    @Override
    public void settingsChanged() {
        update();
    }

    @Override
    public void show(String wanted) {
        path = wanted;
        search.control().setText("");
        if (!select(wanted)) {
            read();
        }
    }

    private void update() {
        ReviewSession session = ReviewSession.shared();
        LawLibrary law = session.law();
        if (law == null || page.isDisposed()) {
            return;
        }
        Made wanted = new Made(law, date(), language());
        if (!wanted.equals(made)) {
            made = wanted;
            setContentDescription(NLS.bind(ViewMessages.Law_of, wanted.date()));
            outlining.ask(() -> LawOutline.of(law, wanted.date(), wanted.language()), 0);
        }
        read();
    }

    private static LocalDate date() {
        Review review = ReviewSession.shared().current();
        LocalDate date = ReviewSession.shared().settings().asOf();
        return date != null ? date : review != null ? review.asOf() : LocalDate.now();
    }

    private static String language() {
        return ReviewSession.shared().settings().language();
    }

    private void outlined(List<Line> found) {
        outline = found;
        fill();
    }

    private void fill() {
        if (search.isEmpty()) {
            items.tree().show(outline.stream().map(l -> row(l, l.path().isEmpty() ? l.label() : l.path())).toList());
            if (!path.isEmpty() && items.tree().selectedRows().isEmpty()) {
                select(path);
            }
        } else {
            items.tree().show(search.orNothing(LawOutline.search(outline, search.text(), MOST).stream().map(l -> Row.leaf(l.path(), l, "law",
                l.inForce() ? Tone.PLAIN : Tone.QUIET, l.path() + "  " + (l.detail().isEmpty() ? l.label() : l.detail()))).toList()));
        }
    }

    private static Row row(Line line, String key) {
        List<Row> children = new ArrayList<>();
        for (Line each : line.children()) {
            children.add(row(each, each.path().isEmpty() ? each.label() : each.path()));
        }
        boolean heading = line.path().isEmpty();
        return new Row(key, line, heading ? null : "law", heading ? Tone.HEADING : line.inForce() ? Tone.PLAIN : Tone.QUIET,
            List.of(line.detail().isEmpty() ? line.label() : line.label() + "  " + line.detail()), children);
    }

    /** Selects the line of a path, or of the provision above a rule. */
    private boolean select(String wanted) {
        for (String up = wanted; !up.isEmpty(); up = up.contains(".") ? up.substring(0, up.lastIndexOf('.')) : "") {
            String each = up;
            if (items.tree().select(item -> item instanceof Line line && line.path().equals(each))) {
                return true;
            }
        }
        return false;
    }

    private void selected() {
        for (Row row : items.tree().selectedRows()) {
            if (row.item() instanceof Line line && !line.path().isEmpty() && !line.path().equals(path)) {
                // a rule was asked for, and the provision it stands in was selected for it
                path = path.startsWith(line.path() + ".") && ReviewSession.shared().law() != null && items.tree().control().isFocusControl() ? line.path()
                    : path.startsWith(line.path() + ".") ? path : line.path();
            }
        }
        read();
    }

    private void read() {
        LawLibrary law = ReviewSession.shared().law();
        if (law == null || path.isEmpty() || made == null) {
            return;
        }
        String wanted = path;
        Made now = made;
        reading.ask(() -> new LawReader(law, now.date(), now.language(), new TextPositions()).page(wanted), 0);
        using.ask(() -> ReviewSession.shared().uses(wanted), 0);
    }

    private void used(List<Use> found) {
        usesTab.setText(NLS.bind(ViewMessages.Relied_on, found.size()));
        List<Row> drafts = new ArrayList<>();
        for (String draft : found.stream().map(Use::draft).distinct().toList()) {
            List<Row> rows = new ArrayList<>();
            for (Use use : found) {
                if (use.draft().equals(draft)) {
                    rows.add(Row.leaf(rows.size() + use.path(), use, "written", Tone.PLAIN, use.what(), use.how(), use.path(), use.place().line() == 0 ? "" : String.valueOf(use.place().line())));
                }
            }
            drafts.add(Row.group(draft, null, null, draft + " (" + rows.size() + ")", rows));
        }
        uses.tree().show(drafts);
    }

    private void menu(IMenuManager menu) {
        for (Row row : items.tree().selectedRows()) {
            if (row.item() instanceof Line line && !line.path().isEmpty()) {
                menu.add(ItemTree.action(ViewMessages.Copy_path, () -> copy(line.path())));
                menu.add(ItemTree.action(ViewMessages.Open_source, () -> Opening.law(getSite().getPage(), line.path())));
            }
        }
    }

    private void copy(String text) {
        Clipboard clipboard = new Clipboard(page.getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }
}
