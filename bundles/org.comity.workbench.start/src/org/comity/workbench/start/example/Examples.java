/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.workbench.start.project.AgreementsProject;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.Bundle;

/** The examples of the product: what there is, and copies for the user to work on. */
public final class Examples {

    /** Name of the project that takes them, unless the user wants another. */
    public static final String PROJECT = "Examples";

    private static final String BUNDLE = "org.comity.examples";
    private static final String FOLDER = "agreements/";
    private static final Pattern HEAD = Pattern.compile("(?m)^agreement\\s+\\S+\\s*(?:\"([^\"]*)\"|\\{([^{}]*)\\}\\s*\\{)?");
    private static final Pattern ENTRY = Pattern.compile("([\\w-]+)\\s+\"([^\"]*)\"");
    private static final Pattern UNDER = Pattern.compile("(?m)^\\s+under\\s+(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("\\A\\s*/\\*(.*?)\\*/", Pattern.DOTALL);

    private Examples() {
    }

    /**
     * All examples, by path. A file that cannot be read is left out and logged.
     *
     * @param language language of the reader, BCP 47
     */
    public static List<Example> all(String language) {
        Bundle bundle = Platform.getBundle(BUNDLE);
        Enumeration<URL> files = bundle == null ? null : bundle.findEntries(FOLDER, "*.agreement", true);
        List<Example> found = new ArrayList<>();
        for (URL file : files == null ? List.<URL>of() : Collections.list(files)) {
            try (InputStream in = file.openStream()) {
                String path = file.getPath().substring(file.getPath().indexOf(FOLDER) + FOLDER.length());
                found.add(read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8), language));
            } catch (IOException | RuntimeException e) {
                ILog.of(Examples.class).error(file + " cannot be read", e);
            }
        }
        found.sort(Comparator.comparing(Example::path));
        return found;
    }

    /** The head of a draft is read as it is written; a list of titles is not worth the setting up of a language. */
    private static Example read(String path, String text, String language) {
        Matcher head = HEAD.matcher(text);
        String title = head.find() ? head.group(1) != null ? head.group(1) : title(head.group(2) == null ? "" : head.group(2), language) : "";
        Matcher under = UNDER.matcher(text);
        Matcher comment = COMMENT.matcher(text);
        String about = comment.find() ? comment.group(1).replaceAll("SPDX-License-Identifier:\\s*\\S+", "").replaceAll("\\s*\\R\\s*\\*?\\s*", " ").strip() : "";
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Example(path, title.isEmpty() ? name : title, about, under.find() ? under.group(1) : "", name.contains("-remedied."), text);
    }

    /** The title in a language, else in English, else the first. */
    private static String title(String texts, String language) {
        Map<String, String> titles = new LinkedHashMap<>();
        Matcher entry = ENTRY.matcher(texts);
        while (entry.find()) {
            titles.putIfAbsent(entry.group(1).split("-")[0], entry.group(2));
        }
        String own = titles.getOrDefault(language.split("-")[0], titles.get("en"));
        return own != null ? own : titles.values().stream().findFirst().orElse("");
    }

    /**
     * Copies examples into a project, which is made if there is none. A file that is there already is left as it is: the user
     * may have worked on it.
     *
     * @param examples what to copy
     * @param project name of the project
     * @param monitor to report progress to
     * @return the files, copied or there before, in the order of the examples
     */
    public static List<IFile> copy(List<Example> examples, String project, IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, examples.size() + 1);
        List<IFile> files = new ArrayList<>();
        IProject target = ResourcesPlugin.getWorkspace().getRoot().getProject(project);
        if (!target.exists()) {
            AgreementsProject.plain(project, null, null);
            AgreementsProject.markExamples(target);
        }
        for (Example each : examples) {
            IContainer folder = AgreementsProject.folder(IPath.fromPortableString("/" + project).append(each.folder()), null);
            IFile file = folder.getFile(IPath.fromPortableString(each.fileName()));
            if (!file.exists()) {
                file.create(new ByteArrayInputStream(each.text().getBytes(StandardCharsets.UTF_8)), true, progress.split(1));
            }
            files.add(file);
        }
        return files;
    }

    /** The project of the examples; it may not exist. */
    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(PROJECT);
    }
}
