/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;

/**
 * Finds contributed law without an OSGi registry: every jar or folder on the class path may hold the file {@value #INDEX},
 * UTF-8, one resource path per line; a path that ends in {@code /} is a folder, read with its subfolders. Blank lines are
 * skipped; a line {@code # NAME} names the plug-in.
 */
public final class LawIndex {

    /** Path of the index in a jurisdiction's jar. */
    public static final String INDEX = "META-INF/comity/law.index";

    private LawIndex() {
    }

    /**
     * All law on a class path, sorted so that the order of the class path does not matter.
     *
     * @param loader the class loader to look in
     * @param problems receives one message for each index or entry that cannot be read
     */
    public static List<LawSource> find(ClassLoader loader, List<String> problems) {
        List<LawSource> sources = new ArrayList<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                read(index, sources, problems);
            }
        } catch (IOException e) {
            problems.add("The class path could not be searched for law: " + e.getMessage());
        }
        sources.sort(Comparator.comparing((LawSource s) -> s.contributor()).thenComparing(s -> s.uri().toString()));
        return sources;
    }

    /**
     * The law of a plug-in project on disk: what its index names, or every law file below it if it has none.
     *
     * @param project folder of the project
     * @param problems receives one message for each index or entry that cannot be read
     */
    public static List<LawSource> in(Path project, List<String> problems) {
        List<LawSource> sources = new ArrayList<>();
        Path index = project.resolve(INDEX);
        try {
            if (Files.isRegularFile(index)) {
                read(index.toUri().toURL(), sources, problems);
            } else {
                String base = project.toUri().toString();
                for (String file : LawFolder.files(base, "")) {
                    sources.add(new LawSource(URI.createURI(base + file), project.getFileName().toString()));
                }
            }
        } catch (IOException e) {
            problems.add(project + ": its law cannot be read: " + e.getMessage());
        }
        return sources;
    }

    /** Sources with others put in: a plug-in among the others takes the place of an installed one with its name. */
    public static List<LawSource> overriding(List<LawSource> installed, List<LawSource> others) {
        Set<String> replaced = others.stream().map(LawSource::contributor).collect(Collectors.toSet());
        List<LawSource> all = new ArrayList<>(installed.stream().filter(s -> !replaced.contains(s.contributor())).toList());
        all.addAll(others);
        return all;
    }

    private static void read(URL index, List<LawSource> sources, List<String> problems) {
        String base = index.toString().substring(0, index.toString().length() - INDEX.length());
        String contributor = base;
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String text = line.strip();
                if (text.startsWith("#")) {
                    contributor = text.substring(1).strip();
                } else if (text.endsWith("/")) {
                    for (String file : LawFolder.files(base, text)) {
                        sources.add(new LawSource(URI.createURI(base + file), contributor));
                    }
                } else if (!text.isEmpty()) {
                    sources.add(new LawSource(URI.createURI(base + text), contributor));
                }
            }
        } catch (IOException e) {
            problems.add(contributor + ": " + INDEX + " cannot be read: " + e.getMessage());
        }
    }
}
