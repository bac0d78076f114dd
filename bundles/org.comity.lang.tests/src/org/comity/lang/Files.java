/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.comity.lang.ide.IdeLanguages;
import org.comity.lang.validation.ProblemWords;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

/** Files of one workspace in memory; a test adds them in order and asks for their issues. */
public final class Files {

    /** The worked examples, in the order in which each finds what it names. */
    public static final List<String> BLOCKS = List.of("01.agencies", "02.statute", "03.statute", "04.statute", "05.statute", "06.statute",
        "07.statute", "08.statute", "09.agreement", "10.agreement", "11.agreement", "12.agreement");

    private final XtextResourceSet set;

    /** An empty workspace. */
    public Files() {
        IdeLanguages.register();
        set = new XtextResourceSet();
    }

    /** All worked examples. */
    public static Files blocks() {
        Files files = new Files();
        BLOCKS.forEach(b -> files.add(b, block(b)));
        return files;
    }

    /** Text of a worked example. */
    public static String block(String name) {
        try (InputStream in = Files.class.getResourceAsStream("blocks/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a file; the ending of its name chooses the language. */
    public XtextResource add(String name, String text) {
        XtextResource resource = (XtextResource) set.createResource(URI.createURI("memory:/" + name));
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), set.getLoadOptions());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return resource;
    }

    /** A file added before. */
    public XtextResource get(String name) {
        return (XtextResource) set.getResource(URI.createURI("memory:/" + name), false);
    }

    /** All issues of a file, as the editor and the command line see them. */
    public static List<Issue> issues(XtextResource resource) {
        return service(resource, IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** Issues as {@code severity code line: message}, in the order of the text. Each can be said in every language of the product. */
    public static List<String> texts(XtextResource resource) {
        List<Issue> issues = new ArrayList<>(issues(resource));
        issues.forEach(Files::assertSaid);
        issues.sort(java.util.Comparator.comparing(Issue::getOffset).thenComparing(Issue::getMessage));
        return issues.stream().map(i -> i.getSeverity().name().toLowerCase(java.util.Locale.ROOT) + " " + i.getCode() + " " + i.getLineNumber() + ": "
            + i.getMessage()).toList();
    }

    private static void assertSaid(Issue issue) {
        for (String language : List.of("zh-TW", "de", "ja")) {
            String said = new ProblemWords(language).say(issue.getCode(), issue.getMessage());
            assertNotEquals(issue.getMessage(), said, () -> issue.getCode() + " in " + language);
        }
    }

    /** A service of the language a file is written in. */
    public static <T> T service(XtextResource resource, Class<T> type) {
        return resource.getResourceServiceProvider().get(type);
    }

    /** The service provider of a kind of file. */
    public static IResourceServiceProvider services(String name) {
        IdeLanguages.register();
        return IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(URI.createURI("memory:/" + name));
    }
}
