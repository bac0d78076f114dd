/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The help pages of each language say what the English ones say: the same paragraphs, lists and rows, the same drafts, keys, words
 * of the language and links in each, and the names that stand on the screen in that language.
 */
class HelpTranslationsTest {

    private static final Path BUNDLES = Path.of("..").toAbsolutePath().normalize();
    private static final Path ENGLISH = BUNDLES.resolve("org.comity.help/doc");
    private static final Map<String, String> LANGUAGES = Map.of("zh_TW", "nl/zh/TW/doc", "de", "nl/de/doc", "ja", "nl/ja/doc");

    private static final Pattern BLOCK = Pattern.compile("</?(?:h1|h2|p|ul|ol|li|table|tr|th|td|pre|title|q|span)\\b[^>]*>");
    private static final Pattern WORD = Pattern.compile("<(?:code|kbd)>.*?</|href=\"[^\"]*\\.html\"", Pattern.DOTALL);
    private static final Pattern LABEL = Pattern.compile("<b>(.*?)</b>", Pattern.DOTALL);
    private static final Pattern PROPERTIES = Pattern.compile("(.*?)(?:_(zh_TW|de|ja))?\\.properties");

    /** Of the buttons of the platform only the translations are ours. */
    private static final Map<String, String> BUTTONS = Map.of("finish", "Finish", "nextButton", "Next");

    private record Text(String bundle, String key) {
    }

    @TestFactory
    Stream<DynamicTest> everyPageSaysWhatTheEnglishOneSays() throws IOException {
        Map<String, Map<Text, String>> labels = labels();
        List<DynamicTest> tests = new ArrayList<>();
        for (String language : LANGUAGES.keySet().stream().sorted().toList()) {
            try (Stream<Path> pages = Files.list(ENGLISH).filter(p -> p.toString().endsWith(".html"))) {
                for (Path page : pages.sorted().toList()) {
                    Path other = BUNDLES.resolve("org.comity.help").resolve(LANGUAGES.get(language)).resolve(page.getFileName());
                    tests.add(DynamicTest.dynamicTest(language + " " + page.getFileName(),
                        () -> compare(Files.readString(page), Files.readString(other), labels.get(""), labels.get(language))));
                }
            }
        }
        assertTrue(tests.size() >= 18, "pages: " + tests.size());
        return tests.stream();
    }

    private static void compare(String english, String translated, Map<Text, String> ours, Map<Text, String> theirs) {
        assertEquals(found(BLOCK, english), found(BLOCK, translated));
        String[] texts = BLOCK.split(english);
        String[] others = BLOCK.split(translated);
        List<String> tags = found(BLOCK, english);
        // what stands before the first block is the head of the file
        for (int i = 1; i < texts.length; i++) {
            if (tags.get(i - 1).startsWith("<pre")) {
                assertEquals(texts[i], others[i]);
                continue;
            }
            assertEquals(texts[i].isBlank(), others[i].isBlank(), others[i]);
            assertEquals(found(WORD, texts[i]).stream().sorted().toList(), found(WORD, others[i]).stream().sorted().toList(), others[i]);
            List<String> left = new ArrayList<>(names(others[i]));
            for (String label : names(texts[i])) {
                String same = left.stream().filter(l -> isSame(label, l, ours, theirs)).findFirst().orElse(null);
                assertTrue(left.remove(same), () -> "no " + label + " in " + left);
            }
            assertEquals(List.of(), left);
        }
    }

    /** Whether a path of names is the translation of another; a name that is not one of ours may be said in any way. */
    private static boolean isSame(String label, String other, Map<Text, String> ours, Map<Text, String> theirs) {
        String[] names = label.split(" > ");
        String[] others = other.split(" > ");
        boolean same = names.length == others.length;
        for (int i = 0; same && i < names.length; i++) {
            String name = names[i];
            Set<String> words = new HashSet<>();
            ours.forEach((text, said) -> {
                if ((said.equalsIgnoreCase(name) || lead(said).equalsIgnoreCase(name)) && theirs.containsKey(text)) {
                    words.add(theirs.get(text).toLowerCase(Locale.ROOT));
                    words.add(lead(theirs.get(text)).toLowerCase(Locale.ROOT));
                }
            });
            same = words.isEmpty() || words.contains(others[i].toLowerCase(Locale.ROOT));
        }
        return same;
    }

    /** A label without what is filled into its end, or before its beginning. */
    private static String lead(String label) {
        return label.replaceAll("^\\{\\d\\} ?", "").replaceAll("[:：]? ?\\{.*", "").replaceAll("[:： ]+$", "");
    }

    private static List<String> names(String html) {
        List<String> names = new ArrayList<>();
        Matcher label = LABEL.matcher(html);
        while (label.find()) {
            names.add(label.group(1).replaceAll("\\s+", " ").replace("&gt;", ">").replace("&amp;", "&"));
        }
        return names;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    /** All texts of the interface by language, as they stand on the screen; English has no name. */
    private static Map<String, Map<Text, String>> labels() throws IOException {
        Map<String, Map<Text, String>> labels = new HashMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.find(BUNDLES.getParent(), 12, (p, a) -> p.toString().matches(".*[/\\\\](src|l10n|nl[/\\\\][^/\\\\]+[/\\\\]org)[/\\\\].*\\.properties"))) {
            files = all.toList();
        }
        for (Path file : files) {
            Matcher name = PROPERTIES.matcher(file.getFileName().toString());
            assertTrue(name.matches());
            Properties texts = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
            Map<Text, String> language = labels.computeIfAbsent(name.group(2) == null ? "" : name.group(2), k -> new HashMap<>());
            String place = file.resolveSibling(name.group(1)).toString();
            texts.forEach((key, text) -> language.put(new Text(place, (String) key), plain((String) text)));
            if (file.getParent().endsWith("org/eclipse/jface")) {
                BUTTONS.forEach((key, text) -> labels.computeIfAbsent("", k -> new HashMap<>()).put(new Text(place, key), text));
            }
        }
        return labels;
    }

    /** Without the key to press, whether a letter of the label or one in brackets after it, and without the signs of a button. */
    private static String plain(String label) {
        return label.replace("''", "'").replaceAll("[(（]&.[)）]", "").replace("&", "").replace("...", "…").replaceAll("^< | >$", "").replaceAll(" ?[(（].[)）]$", "");
    }
}
