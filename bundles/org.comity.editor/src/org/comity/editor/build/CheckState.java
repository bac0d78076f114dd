/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.build;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.comity.editor.ResourceChecker;
import org.comity.editor.index.ContentHash;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.comity.editor.model.VisibleProjects;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.eclipse.xtext.resource.XtextResource;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Under what the problems of a file are found: the plug-ins that find them, the language of messages, and what the checkers
 * say of themselves.
 */
final class CheckState {

    private static String installed;

    private CheckState() {
    }

    /** The state files of a language in a project are checked in now. */
    static String of(IProject project, Language language) {
        StringBuilder state = new StringBuilder(installed()).append(' ').append(Locale.getDefault().toLanguageTag());
        VisibleProjects.of(project).stream().skip(1).forEach(each -> state.append(" +").append(each.getName()));
        LanguageRegistry.shared().wordings().forEach(each -> state.append(' ').append(each.language()));
        for (ResourceChecker checker : LanguageRegistry.shared().checkers(language)) {
            state.append(' ').append(checker.getClass().getName()).append('=').append(checker.state());
        }
        return state.toString();
    }

    /** The states in which a file of a language need not be checked again today. */
    static Set<String> good(IProject project, Language language) {
        String state = of(project, language);
        return Set.of(state, today(state));
    }

    /** The state a file was checked in. */
    static String after(String state, Language language, XtextResource checked) {
        return LanguageRegistry.shared().checkers(language).stream().anyMatch(c -> c.isForToday(checked)) ? today(state) : state;
    }

    private static String today(String state) {
        return state + " on " + LocalDate.now();
    }

    /** A hash over the versions of all plug-ins the languages and checkers come from and those build on. */
    private static synchronized String installed() {
        if (installed == null) {
            Set<String> versions = new TreeSet<>();
            Set<Bundle> seen = new HashSet<>();
            for (IConfigurationElement each : Platform.getExtensionRegistry().getConfigurationElementsFor(LanguageRegistry.POINT)) {
                collect(Platform.getBundle(each.getContributor().getName()), seen, versions);
            }
            installed = ContentHash.of(String.join(" ", versions).getBytes(java.nio.charset.StandardCharsets.UTF_8)).substring(0, 16);
        }
        return installed;
    }

    private static void collect(Bundle bundle, Set<Bundle> seen, Set<String> versions) {
        if (bundle == null || !seen.add(bundle)) {
            return;
        }
        versions.add(bundle.getSymbolicName() + ":" + bundle.getVersion());
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        for (BundleWire wire : wiring == null ? java.util.List.<BundleWire>of() : wiring.getRequiredWires(null)) {
            collect(wire.getProvider().getBundle(), seen, versions);
        }
    }
}
