/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.toolbar;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;

/** The entries of one setting in the main menu. The extension names the {@link Setting} after a colon. */
public final class SettingMenu extends CompoundContributionItem implements IExecutableExtension {

    private Setting setting = Setting.AS_OF;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        setting = Setting.valueOf(String.valueOf(data));
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return setting.menu().toArray(IContributionItem[]::new);
    }
}
