/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.comity.editor.Outside;
import org.comity.workbench.start.HelpPageHandler;
import org.comity.workbench.start.StartIds;
import org.comity.workbench.start.StartMessages;
import org.comity.workbench.start.help.HelpText.Look;
import org.comity.workbench.start.help.HelpText.Part;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A page of the help, for desktops on which no browser shows it. A link leads on by a click, or by Enter at the caret. */
public final class HelpView extends ViewPart {

    /** Id of this view. */
    public static final String ID = StartIds.BUNDLE + ".help.view";

    private static final int MARGIN = 12;

    private final Deque<String> before = new ArrayDeque<>();
    private StyledText text;
    private Action back;
    private LocalResourceManager resources;
    private List<Part> parts = List.of();
    private String page = "";

    /**
     * Shows a page.
     *
     * @param where the page of the workbench
     * @param name name of the page of the help
     * @throws PartInitException if the view cannot be opened
     * @throws IOException if there is no such page
     */
    public static void show(IWorkbenchPage where, String name) throws PartInitException, IOException {
        HelpPageHandler.file(name);
        ((HelpView) where.showView(ID)).go(name);
    }

    @Override
    public void createPartControl(Composite parent) {
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        text.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        text.setLineSpacing(2);
        resources = new LocalResourceManager(JFaceResources.getResources(), text);
        text.addMouseListener(MouseListener.mouseUpAdapter(e -> {
            if (e.button == 1 && text.getSelectionCount() == 0) {
                follow(text.getCaretOffset());
            }
        }));
        text.addKeyListener(KeyListener.keyPressedAdapter(e -> {
            if (e.character == SWT.CR) {
                follow(text.getCaretOffset());
            } else if (e.character == SWT.BS) {
                back.run();
            }
        }));
        back = new Action(StartMessages.Help_back, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_TOOL_BACK)) {
            @Override
            public void run() {
                if (!before.isEmpty()) {
                    show(before.pop());
                }
            }
        };
        Action contents = new Action(StartMessages.Help_contents, PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(ISharedImages.IMG_ETOOL_HOME_NAV)) {
            @Override
            public void run() {
                go("index.html");
            }
        };
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        tools.add(back);
        tools.add(contents);
        show("index.html");
    }

    /** Name of the page that is shown. */
    public String page() {
        return page;
    }

    /** What is read. */
    public StyledText text() {
        return text;
    }

    /** Follows the link at an offset, if there is one. */
    public void follow(int offset) {
        parts.stream().filter(p -> p.look() == Look.LINK && p.start() <= offset && offset <= p.end()).findFirst().ifPresent(p -> {
            String target = p.target().replaceAll("#.*", "");
            if (target.matches("https?:.*")) {
                Outside.open(getSite().getShell(), target);
            } else if (!target.isEmpty()) {
                go(target);
            }
        });
    }

    private void go(String name) {
        if (!name.equals(page)) {
            before.push(page);
            show(name);
        }
    }

    private void show(String name) {
        HelpText read;
        try (InputStream in = HelpPageHandler.file(name).openStream()) {
            read = HelpText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            read = new HelpText(String.valueOf(e.getMessage()), List.of());
        }
        page = name;
        parts = read.parts();
        text.setText(read.text());
        List<StyleRange> styles = new ArrayList<>();
        for (Part part : parts) {
            StyleRange style = new StyleRange(part.start(), part.end() - part.start(), null, null);
            switch (part.look()) {
                case TITLE -> style.font = font(1.5, SWT.BOLD);
                case HEADING -> style.font = font(1.2, SWT.BOLD);
                case BOLD -> style.fontStyle = SWT.BOLD;
                case ITALIC -> style.fontStyle = SWT.ITALIC;
                case CODE -> style.font = JFaceResources.getTextFont();
                default -> {
                    style.underline = true;
                    style.underlineStyle = SWT.UNDERLINE_LINK;
                }
            }
            styles.add(style);
        }
        // a part inside another comes first; what holds it is not to hide it
        for (int i = styles.size() - 1; i >= 0; i--) {
            text.setStyleRange(styles.get(i));
        }
        // the second line of an item stands below its first, not below the sign before it
        for (int line = 0; line < text.getLineCount(); line++) {
            if (text.getLine(line).matches("  (•|\\d+\\.)  .*")) {
                text.setLineWrapIndent(line, 1, 2 * MARGIN);
            }
        }
        text.setTopIndex(0);
        back.setEnabled(!before.isEmpty());
    }

    private Font font(double size, int style) {
        FontData[] base = JFaceResources.getDialogFont().getFontData();
        return resources.create(FontDescriptor.createFrom(base).setHeight((int) Math.round(base[0].getHeight() * size)).setStyle(style));
    }

    @Override
    public void setFocus() {
        text.setFocus();
    }
}
