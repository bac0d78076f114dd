/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.history;

import java.util.BitSet;
import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Lets the user choose an earlier state of a text, and shows what differs. */
final class HistoryDialog extends TrayDialog {

    private final String name;
    private final String now;
    private final List<FileState> states;
    private org.eclipse.swt.widgets.List list;
    private StyledText preview;
    private FileState chosen;

    /**
     * A dialog.
     *
     * @param parent above which window
     * @param name name of the file
     * @param now its text as it is now
     * @param states earlier ones, at least one
     */
    HistoryDialog(Shell parent, String name, String now, List<FileState> states) {
        super(parent);
        this.name = name;
        this.now = now;
        this.states = states;
        this.chosen = states.get(0);
    }

    /** The state that was chosen. */
    FileState chosen() {
        return chosen;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        Point least = super.getInitialSize();
        return new Point(Math.max(least.x, 900), Math.max(least.y, 560));
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(HistoryMessages.Title);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, HistoryMessages.Restore, true);
        createButton(parent, IDialogConstants.CANCEL_ID, JFaceResources.getString("cancel"), false);
        show();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label message = new Label(area, SWT.WRAP);
        message.setText(NLS.bind(HistoryMessages.Choose, name));
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(message);
        SashForm sash = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        list = new org.eclipse.swt.widgets.List(labelled(sash, HistoryMessages.States), SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        states.forEach(s -> list.add(s.label()));
        list.select(0);
        list.addListener(SWT.Selection, e -> show());
        list.addListener(SWT.DefaultSelection, e -> okPressed());
        preview = new StyledText(labelled(sash, HistoryMessages.Preview), SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL);
        preview.setFont(JFaceResources.getTextFont());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(preview);
        sash.setWeights(1, 3);
        return area;
    }

    private static Composite labelled(Composite parent, String text) {
        Composite part = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(part);
        new Label(part, SWT.NONE).setText(text);
        return part;
    }

    private void show() {
        chosen = states.get(Math.max(0, list.getSelectionIndex()));
        boolean readable = chosen.text() != null;
        getButton(IDialogConstants.OK_ID).setEnabled(readable);
        preview.setText(readable ? chosen.text() : HistoryMessages.Unreadable);
        BitSet differing = readable ? Differing.lines(chosen.text(), now) : new BitSet();
        for (int line = differing.nextSetBit(0); line >= 0 && line < preview.getLineCount(); line = differing.nextSetBit(line + 1)) {
            preview.setLineBackground(line, 1, mark());
        }
        if (!differing.isEmpty()) {
            preview.setTopIndex(Math.max(0, differing.nextSetBit(0) - 3));
        }
    }

    /** A colour between that of the background and a green: it can be told from both, and the text can be read on it. */
    private Color mark() {
        RGB ground = preview.getBackground().getRGB();
        return new Color(new RGB((ground.red * 3 + 60) / 4, (ground.green * 3 + 160) / 4, (ground.blue * 3 + 60) / 4));
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        return null;
    }
}
