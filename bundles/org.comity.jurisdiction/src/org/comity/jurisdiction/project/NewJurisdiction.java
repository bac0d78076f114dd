/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Makes the project of a new jurisdiction: a bundle with a sample statute, a directory, a calendar and a draft, which passes
 * the conformance kit as it is, so that its author changes something that works. Beside it a test of a few lines.
 *
 * @param id name of the jurisdiction in paths, such as {@code FR}; letters and digits, a letter first
 * @param name what people call it; no quotation marks or line ends
 * @param language tag of the language its texts and messages are in, such as {@code fr}
 */
public record NewJurisdiction(String id, String name, String language) {

    private static final Pattern ID = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,15}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Map<String, String> BUNDLE = new LinkedHashMap<>();

    static {
        for (String same : List.of("pom.xml", "plugin.xml", "build.properties", "README.md")) {
            BUNDLE.put(same, same);
        }
        BUNDLE.put("project", ".project");
        BUNDLE.put("MANIFEST.MF", "META-INF/MANIFEST.MF");
        BUNDLE.put("law.index", "META-INF/comity/law.index");
        BUNDLE.put("jurisdiction.statute", "law/jurisdiction.statute");
        BUNDLE.put("sample-act.statute", "law/sample-act.statute");
        BUNDLE.put("agencies.agencies", "law/agencies.agencies");
        BUNDLE.put("first.agreement", "examples/first.agreement");
        BUNDLE.put("first.expected", "examples/first.expected");
    }

    /**
     * A jurisdiction to make.
     *
     * @throws IllegalArgumentException with a message for the author, if a part cannot be used
     */
    public NewJurisdiction {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' cannot be the name of a jurisdiction in paths: use up to 16 letters and digits, such as FR");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("'" + language + "' is no language tag: write it as fr or zh-TW");
        }
        if (name.isBlank() || name.contains("\"") || name.contains("\n") || name.contains("*/")) {
            throw new IllegalArgumentException("The name of the jurisdiction must be one line without quotation marks");
        }
    }

    /** Name of the bundle, which is also the name of its folder. */
    public String bundle() {
        return "org.comity.jurisdiction." + id.toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the project.
     *
     * @param parent folder in which the project's folder is made
     * @return the files that were written
     * @throws IOException if the project's folder is there already, or a file cannot be written
     */
    public List<Path> create(Path parent) throws IOException {
        return write(parent.resolve(bundle()), BUNDLE);
    }

    /**
     * Writes the test beside the project.
     *
     * @param parent folder in which {@link #create} made the project
     * @return the files that were written
     * @throws IOException if the test's folder is there already, or a file cannot be written
     */
    public List<Path> createTests(Path parent) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("tests-pom.xml", "pom.xml");
        files.put("LawTest.java.txt", "src/" + bundle().replace('.', '/') + "/tests/LawTest.java");
        return write(parent.resolve(bundle() + ".tests"), files);
    }

    private List<Path> write(Path folder, Map<String, String> files) throws IOException {
        if (Files.exists(folder)) {
            throw new IOException(folder + " is there already; nothing was changed");
        }
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path target = folder.resolve(file.getValue());
            Files.createDirectories(target.getParent());
            written.add(Files.writeString(target, fill(template(file.getKey()))));
        }
        return written;
    }

    private String fill(String template) {
        return template.replace("${ID}", id).replace("${id}", id.toLowerCase(Locale.ROOT)).replace("${name}", name).replace("${lang}", language);
    }

    private static String template(String name) throws IOException {
        try (InputStream in = NewJurisdiction.class.getResourceAsStream("template/" + name)) {
            if (in == null) {
                throw new IOException("the template " + name + " is missing in this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
