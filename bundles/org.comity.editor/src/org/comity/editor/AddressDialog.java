/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Says that nothing here opens an address, and gives the address to copy. */
final class AddressDialog extends MessageDialog {

    private static final int COPY = 0;
    private static final int WIDTH = 480;

    private final String address;

    AddressDialog(Shell shell, String address) {
        super(shell, EditorMessages.Outside_title, null, EditorMessages.Outside_none, INFORMATION, 1, EditorMessages.Outside_copy, IDialogConstants.CLOSE_LABEL);
        this.address = address;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.BORDER);
        text.setText(address);
        text.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        return text;
    }

    /** The dialog stays when the address has been copied: nothing else shows that it has. */
    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            Clipboard clipboard = new Clipboard(getShell().getDisplay());
            clipboard.setContents(new Object[] {address}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        } else {
            super.buttonPressed(button);
        }
    }
}
