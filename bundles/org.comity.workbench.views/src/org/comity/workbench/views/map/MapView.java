/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.review.Item;
import org.comity.review.NormItem;
import org.comity.review.Review;
import org.comity.review.map.MapBuilder;
import org.comity.review.map.MapColours;
import org.comity.review.map.MapGraph;
import org.comity.review.map.MapLayout;
import org.comity.review.map.MapPicture;
import org.comity.review.map.MapSvg;
import org.comity.review.map.TextSize;
import org.comity.workbench.views.ItemSelection;
import org.comity.workbench.views.ItemTree;
import org.comity.workbench.views.LawJob;
import org.comity.workbench.views.Opening;
import org.comity.workbench.views.ReviewView;
import org.comity.workbench.views.ViewIcons;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.list.Tones;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IMemento;

/** Parties, duties and money as a diagram; it can be exported as SVG. A click selects what an arrow stands for, a double click goes to its clause. */
public final class MapView extends ReviewView {

    private static final String ZOOM = "zoom";
    private static final double STEP = 1.2;
    private static final double LEAST = 0.3;
    private static final double MOST = 3;
    private static final double READABLE = 0.6;

    private final ItemSelection selection = new ItemSelection();
    private ScrolledComposite scroll;
    private Canvas canvas;
    private LawJob<MapPicture> job;
    private MapGraph graph = MapGraph.EMPTY;
    private MapPicture picture = MapPicture.EMPTY;
    private Object selected;
    private double zoom = 1;
    /** Whether the diagram follows the size of the view, until the reader wants another size. */
    private boolean fitted = true;

    /** What is drawn at present. */
    public MapPicture picture() {
        return picture;
    }

    /** The diagram of the present draft as the text of an SVG file, for paper; null if there is no draft. */
    public static String svg() {
        Review review = ReviewSession.shared().current();
        return review == null ? null : MapSvg.of(MapLayout.of(MapBuilder.of(review), TextSize.COMMON), summary(review), MapColours.LIGHT);
    }

    @Override
    protected void createContent(Composite parent) {
        scroll = new ScrolledComposite(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new Canvas(scroll, SWT.DOUBLE_BUFFERED);
        canvas.setBackground(canvas.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
        scroll.setContent(canvas);
        canvas.addPaintListener(e -> paint(e.gc));
        scroll.addListener(SWT.Resize, e -> refit());
        canvas.addListener(SWT.MouseDown, e -> select(e.x / zoom, e.y / zoom));
        canvas.addListener(SWT.MouseDoubleClick, e -> open());
        canvas.addListener(SWT.MouseWheel, e -> {
            if ((e.stateMask & SWT.MOD1) != 0) {
                zoom(e.count > 0 ? zoom * STEP : zoom / STEP);
                e.doit = false;
            }
        });
        canvas.addListener(SWT.KeyDown, e -> {
            if (e.character == '+' || e.character == '-') {
                zoom(e.character == '+' ? zoom * STEP : zoom / STEP);
            } else if (e.keyCode == SWT.CR) {
                open();
            } else if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_LEFT || e.keyCode == SWT.ARROW_UP) {
                step(e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
        });
        canvas.addListener(SWT.Traverse, e -> e.doit = true);
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = NLS.bind(ViewMessages.Chart_of, text());
            }
        });
        job = new LawJob<>(getTitle(), canvas, this::laidOut);
        getSite().setSelectionProvider(selection);
        Float kept = memento() == null ? null : memento().getFloat(ZOOM);
        if (kept != null) {
            zoom(kept);
        }
        actions();
    }

    @Override
    protected String promise() {
        return ViewMessages.Map_empty;
    }

    @Override
    protected String show(Review review) {
        MapGraph found = MapBuilder.of(review);
        setContentDescription(summary(review));
        if (!found.equals(graph)) {
            graph = found;
            TextSize size = new MeasuredText(canvas, found);
            job.ask(() -> MapLayout.of(found, size), 0);
        }
        return found.nodes().isEmpty() ? ViewMessages.Map_nothing : null;
    }

    @Override
    protected void focus() {
        canvas.setFocus();
    }

    @Override
    public void saveState(IMemento memento) {
        if (!fitted) {
            memento.putFloat(ZOOM, (float) zoom);
        }
    }

    private void actions() {
        Action export = ItemTree.action(ViewMessages.Export_svg, this::export);
        export.setToolTipText(ViewMessages.Export_svg_tip);
        export.setImageDescriptor(ViewIcons.descriptor("export"));
        Action in = ItemTree.action(ViewMessages.Zoom_in, () -> zoom(zoom * STEP));
        in.setImageDescriptor(ViewIcons.descriptor("zoom-in"));
        Action out = ItemTree.action(ViewMessages.Zoom_out, () -> zoom(zoom / STEP));
        out.setImageDescriptor(ViewIcons.descriptor("zoom-out"));
        Action fit = ItemTree.action(ViewMessages.Zoom_fit, this::fit);
        IToolBarManager bar = getViewSite().getActionBars().getToolBarManager();
        bar.add(in);
        bar.add(out);
        bar.add(export);
        for (Action each : new Action[] {in, out, fit, export}) {
            getViewSite().getActionBars().getMenuManager().add(each);
        }
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(m -> {
            for (Item item : items()) {
                Action open = ItemTree.action(item.label().replace("&", "&&"), () -> Opening.open(getSite().getPage(), item.place()));
                open.setEnabled(item.place().exists());
                m.add(open);
            }
            m.add(new org.eclipse.jface.action.Separator());
            m.add(fit);
            m.add(export);
        });
        canvas.setMenu(menu.createContextMenu(canvas));
    }

    private void laidOut(MapPicture found) {
        picture = found;
        selected = null;
        resize();
        refit();
    }

    private void resize() {
        scroll.setMinSize((int) Math.ceil(picture.width() * zoom), (int) Math.ceil(picture.height() * zoom));
        canvas.redraw();
    }

    private void zoom(double wanted) {
        fitted = false;
        zoom = Math.max(LEAST, Math.min(MOST, wanted));
        resize();
    }

    private void fit() {
        fitted = true;
        refit();
    }

    /** As large as it fits into the view, but not so small that it cannot be read. */
    private void refit() {
        if (fitted && picture.width() > 1) {
            double wanted = Math.min((scroll.getSize().x - 4) / picture.width(), (scroll.getSize().y - 4) / picture.height());
            zoom = Math.max(READABLE, Math.min(1, wanted));
            resize();
        }
    }

    private void paint(GC gc) {
        Transform transform = new Transform(gc.getDevice());
        transform.scale((float) zoom, (float) zoom);
        gc.setTransform(transform);
        new MapPainter(gc, colours(), selected).paint(picture);
        gc.setTransform(null);
        transform.dispose();
    }

    private MapColours colours() {
        MapColours theme = Tones.dark(canvas) ? MapColours.DARK : MapColours.LIGHT;
        // labels are painted on what the theme really has as a background
        org.eclipse.swt.graphics.RGB b = canvas.getBackground().getRGB();
        String background = String.format("#%02x%02x%02x", b.red, b.green, b.blue);
        return new MapColours(background, theme.text(), theme.quiet(), theme.party(), theme.partyLine(), theme.other(), theme.otherLine(), theme.duty(), theme.power(),
            theme.ban(), theme.money());
    }

    private void select(double x, double y) {
        canvas.setFocus();
        Object found = null;
        for (MapPicture.Box box : picture.boxes()) {
            found = box.contains(x, y) ? box.node() : found;
        }
        for (MapPicture.Arrow arrow : picture.arrows()) {
            found = arrow.contains(x, y) ? arrow.edge() : found;
        }
        select(found);
    }

    private void select(Object wanted) {
        selected = wanted;
        canvas.redraw();
        selection.set(items());
    }

    /** Goes through nodes and edges by the arrow keys. */
    private void step(int by) {
        List<Object> all = new ArrayList<>(graph.nodes());
        all.addAll(graph.edges());
        if (!all.isEmpty()) {
            select(all.get(Math.floorMod(all.indexOf(selected) + by, all.size())));
        }
    }

    /** The results that what is selected stands for. */
    private List<Item> items() {
        Review review = ReviewSession.shared().current();
        List<Item> found = new ArrayList<>();
        if (review != null && selected instanceof MapGraph.Edge edge) {
            review.norms().stream().filter(n -> edge.ids().contains(n.id())).forEach(found::add);
            review.moves().stream().filter(m -> edge.ids().contains(m.id())).forEach(found::add);
        } else if (review != null && selected instanceof MapGraph.Node node) {
            for (NormItem norm : review.norms()) {
                if (norm.bearers().stream().anyMatch(b -> b.equals(node.name()) || b.startsWith(node.name() + "."))) {
                    found.add(norm);
                }
            }
        }
        return found;
    }

    private void open() {
        Review review = ReviewSession.shared().current();
        if (selected instanceof MapGraph.Node node && review != null && review.parties().containsKey(node.name())) {
            Opening.open(getSite().getPage(), review.parties().get(node.name()).place());
        } else {
            items().stream().filter(i -> i.place().exists()).findFirst().ifPresent(i -> Opening.open(getSite().getPage(), i.place()));
        }
    }

    private void export() {
        String svg = svg();
        Review review = ReviewSession.shared().current();
        if (svg == null || review == null) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFileName(review.name() + ".svg");
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            try {
                Files.writeString(Path.of(chosen), svg, StandardCharsets.UTF_8);
            } catch (IOException e) {
                MessageDialog.openError(getSite().getShell(), ViewMessages.Export_svg, NLS.bind(ViewMessages.Export_failed, chosen, e.getMessage()));
            }
        }
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        graph.edges().forEach(e -> lines.add(e.from() + " → " + e.to() + ": " + String.join(", ", e.lines())));
        return String.join("; ", lines);
    }
}
