/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.reviewing.decide;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Under whose name decisions are made: whoever was named last in this workspace, at first the user of the system. */
final class Author {

    private static final String KEY = "author";

    private Author() {
    }

    static String get() {
        return node().get(KEY, System.getProperty("user.name", ""));
    }

    static void set(String name) {
        if (!name.equals(get())) {
            node().put(KEY, name);
            try {
                node().flush();
            } catch (BackingStoreException e) {
                ILog.of(Author.class).warn("The name of the reviewer could not be kept", e);
            }
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.comity.workbench.reviewing");
    }
}
