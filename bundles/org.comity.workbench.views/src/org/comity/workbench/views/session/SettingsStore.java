/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.session;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.comity.review.ReviewSettings;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Keeps the settings with the workspace. */
final class SettingsStore {

    private static final String AS_OF = "asOf";
    private static final String REFORMS = "reforms";
    private static final String UNDER = "under";
    private static final String LANGUAGE = "language";

    private SettingsStore() {
    }

    /** What was kept; drafts as they are written, in the language of the workbench, if nothing was or it cannot be read. */
    static ReviewSettings load() {
        IEclipsePreferences node = node();
        String reforms = node.get(REFORMS, "");
        return new ReviewSettings(date(node.get(AS_OF, "")), reforms.isEmpty() ? List.of() : Arrays.asList(reforms.split(" ")), blank(node.get(UNDER, "")),
            ReviewSettings.nearest(node.get(LANGUAGE, Locale.getDefault().toLanguageTag())));
    }

    static void save(ReviewSettings settings) {
        IEclipsePreferences node = node();
        node.put(AS_OF, settings.asOf() == null ? "" : settings.asOf().toString());
        node.put(REFORMS, String.join(" ", settings.reforms()));
        node.put(UNDER, settings.under() == null ? "" : settings.under());
        node.put(LANGUAGE, settings.language());
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(SettingsStore.class).warn("The settings of the review could not be kept", e);
        }
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.comity.workbench.views");
    }

    private static LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
