/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.views.rules;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** What the user wants to hear of each rule, kept with the workspace. May be read by any thread. */
public final class RuleSeverities {

    private static final RuleSeverities SHARED = new RuleSeverities();
    private static final String KEY = "severities";

    private volatile Map<String, Severity> chosen = load();

    private RuleSeverities() {
    }

    /** The one choice of this workbench. */
    public static RuleSeverities shared() {
        return SHARED;
    }

    /** How findings of a rule are shown, by its path; a rule that another one incorporates counts as itself. */
    public Severity of(String rule) {
        Map<String, Severity> now = chosen;
        Severity found = now.get(rule);
        if (found == null && rule != null && rule.indexOf('>') >= 0) {
            found = now.get(rule.substring(rule.indexOf('>') + 1));
        }
        return found == null ? Severity.AS_LAW : found;
    }

    /** All rules of which the user wants something else than the law, by path. */
    public Map<String, Severity> chosen() {
        return Map.copyOf(chosen);
    }

    /**
     * Replaces the choice.
     *
     * @param wanted severities by the path of the rule
     */
    public void choose(Map<String, Severity> wanted) {
        Map<String, Severity> next = new TreeMap<>(wanted);
        next.values().removeIf(s -> s == Severity.AS_LAW);
        chosen = next;
        IEclipsePreferences node = node();
        node.put(KEY, next.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining("\n")));
        try {
            node.flush();
        } catch (BackingStoreException e) {
            ILog.of(RuleSeverities.class).warn("The severities of rules could not be kept", e);
        }
    }

    private static Map<String, Severity> load() {
        Map<String, Severity> found = new TreeMap<>();
        for (String line : node().get(KEY, "").split("\n")) {
            int at = line.indexOf('=');
            for (Severity each : Severity.values()) {
                // what an older or newer version wrote and this one does not know is left out
                if (at > 0 && each.name().equals(line.substring(at + 1))) {
                    found.put(line.substring(0, at), each);
                }
            }
        }
        return found;
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode("org.comity.workbench.views");
    }
}
