/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.toolbar;

import java.util.Arrays;
import java.util.List;
import org.comity.workbench.views.ViewMessages;
import org.comity.workbench.views.session.ReviewSession;
import org.comity.workbench.views.session.SessionListener;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** The toolbar of the settings: each says what it is at present, and opens its menu. */
public final class SettingsBar extends WorkbenchWindowControlContribution implements SessionListener {

    private ToolBar bar;
    private ToolItem reset;

    @Override
    protected Control createControl(Composite parent) {
        bar = new ToolBar(parent, SWT.FLAT | SWT.RIGHT);
        for (Setting setting : Setting.values()) {
            ToolItem item = new ToolItem(bar, SWT.DROP_DOWN);
            item.setData(setting);
            item.setText(setting.text());
            item.setToolTipText(setting.tip());
            item.addListener(SWT.Selection, e -> open(item));
        }
        emphasize();
        ReviewSession.shared().addListener(this);
        bar.addDisposeListener(e -> ReviewSession.shared().removeListener(this));
        return bar;
    }

    @Override
    public void reviewed() {
        refresh();
    }

    @Override
    public void settingsChanged() {
        refresh();
    }

    private void refresh() {
        if (bar.isDisposed()) {
            return;
        }
        boolean changed = false;
        for (ToolItem item : settings()) {
            String text = ((Setting) item.getData()).text();
            if (!text.equals(item.getText())) {
                item.setText(text);
                changed = true;
            }
        }
        changed |= emphasize();
        if (changed) {
            bar.pack();
            widen(bar);
            bar.requestLayout();
        }
    }

    /** The items of the settings: all but the one that resets them. */
    private List<ToolItem> settings() {
        return Arrays.stream(bar.getItems()).filter(i -> i.getData() instanceof Setting).toList();
    }

    /** Shows what is not as the draft says, and offers to read it as it says; whether the bar has changed its size. */
    private boolean emphasize() {
        Color colour = JFaceResources.getColorRegistry().get(JFacePreferences.ACTIVE_HYPERLINK_COLOR);
        settings().forEach(item -> item.setForeground(((Setting) item.getData()).deviates() ? colour : null));
        boolean wanted = !Setting.deviations().isEmpty();
        boolean present = reset != null && !reset.isDisposed();
        if (wanted && !present) {
            reset = new ToolItem(bar, SWT.PUSH);
            reset.setText(ViewMessages.Reset);
            reset.setToolTipText(ViewMessages.Reset_tip);
            // the item goes with the click
            reset.addListener(SWT.Selection, e -> bar.getDisplay().asyncExec(Setting::reset));
        } else if (!wanted && present) {
            reset.dispose();
            reset = null;
        }
        return wanted != present;
    }

    /** The item of the outer toolbar that holds a control has the width it was made with; it must follow the control. */
    private static void widen(Control control) {
        Composite parent = control.getParent();
        if (parent instanceof ToolBar outer) {
            for (ToolItem each : outer.getItems()) {
                if (each.getControl() == control) {
                    each.setWidth(control.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
                }
            }
            outer.pack();
        }
        if (parent != null && !(parent instanceof org.eclipse.swt.widgets.Shell)) {
            widen(parent);
        }
    }

    private void open(ToolItem item) {
        MenuManager manager = new MenuManager();
        ((Setting) item.getData()).menu().forEach(manager::add);
        Menu menu = manager.createContextMenu(bar);
        Rectangle bounds = item.getBounds();
        Point corner = bar.toDisplay(bounds.x, bounds.y + bounds.height);
        menu.setLocation(corner);
        // the menu is asked for its choice after it was hidden
        menu.addListener(SWT.Hide, e -> bar.getDisplay().asyncExec(() -> {
            manager.dispose();
            if (!item.isDisposed()) {
                item.setToolTipText(((Setting) item.getData()).tip());
            }
        }));
        // or it would cover the menu
        item.setToolTipText(null);
        menu.setVisible(true);
    }
}
