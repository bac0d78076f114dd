/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.CitationParts;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.register.Result;
import org.comity.statute.CitationPattern;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.terms.Citable;
import org.eclipse.emf.ecore.EObject;

/** Citations as readers know them, by the pattern of the jurisdiction: {@code Act § 19 (3)}; never a path where it can be helped. */
public final class CitationText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final LawLibrary law;
    private final String language;
    private final Words words;

    /**
     * A renderer.
     *
     * @param law all law
     * @param language language of the reader
     */
    public CitationText(LawLibrary law, String language) {
        this.law = law;
        this.language = language;
        this.words = new Words(language);
    }

    /** The citation of a path; the path itself if no pattern fits or it is not loaded. */
    public String of(String path) {
        Citable found = law.find(path).orElse(null);
        EObject provision = found instanceof Rule ? found.eContainer() : found;
        CitationParts parts = CitationParts.of(provision, law).orElse(null);
        if (parts == null) {
            return path;
        }
        String act = act(parts.statute());
        String proposed = parts.proposed() ? words.of("proposed") : "";
        if (parts.numbers().isEmpty()) {
            return act + proposed;
        }
        Jurisdiction jurisdiction = law.jurisdiction(LawPaths.root(path)).orElse(null);
        String pattern = jurisdiction == null ? null : pattern(jurisdiction);
        return (pattern == null ? act + " " + path.substring(parts.statute().getName().length() + 1) : fill(pattern, act, parts.numbers())) + proposed;
    }

    /**
     * One of the citations of a result. What a reform adds to a provision in force is cited as proposed: the provision itself
     * does not say it.
     *
     * @param result a result of the register
     * @param path one of its citations
     */
    public String of(Result result, String path) {
        String rule = result.getWhy() == null ? null : result.getWhy().getRule();
        if (rule != null && LawPaths.within(rule, path) && law.find(rule).filter(LawPaths::inReform).isPresent()) {
            return of(rule);
        }
        return of(path);
    }

    /** A statute as citations name it: the short title, where there is one in the reader's language. */
    private String act(Statute statute) {
        boolean shortTitle = statute.getTitle() != null
            && statute.getTitle().getEntries().stream().anyMatch(e -> e.getLanguage() != null && e.getLanguage().split("-")[0].equals(language.split("-")[0]));
        return shortTitle ? Texts.in(statute.getTitle(), language) : title(statute);
    }

    /** Title of a statute for the reader. */
    public String title(Statute statute) {
        String translated = statute.getTitles() == null ? "" : Texts.in(statute.getTitles(), language);
        boolean own = statute.getTitle() != null && (statute.getTitles() == null || !has(statute, language));
        String title = own ? Texts.in(statute.getTitle(), language) : translated;
        return title.isEmpty() ? statute.getName() : title;
    }

    private static boolean has(Statute statute, String language) {
        return statute.getTitles().getEntries().stream().anyMatch(e -> e.getLanguage().startsWith(language.split("-")[0]));
    }

    private String pattern(Jurisdiction jurisdiction) {
        String first = null;
        for (CitationPattern each : jurisdiction.getCitationPatterns()) {
            first = first == null ? each.getPattern() : first;
            if (each.getLanguage().split("-")[0].equals(language.split("-")[0])) {
                return each.getPattern();
            }
        }
        return first;
    }

    /** An article may branch more than once: 第252条の2の2 is article 252, branch 2-2. */
    private static String section(String section, Map<String, String> values) {
        String placeholder = "{" + CitationParts.BRANCH + "}";
        if (!section.contains(placeholder)) {
            return section;
        }
        StringBuilder branches = new StringBuilder();
        for (String branch : values.get(CitationParts.BRANCH).split("-")) {
            branches.append(section.replace(placeholder, branch));
        }
        return branches.toString();
    }

    /** A part in brackets is left out when its placeholders are empty; so is a placeholder's unit where the pattern has no brackets. */
    private static String fill(String pattern, String act, Map<String, String> numbers) {
        Map<String, String> values = new LinkedHashMap<>(numbers);
        values.put("act", act);
        values.put("title", act);
        String text = pattern;
        Matcher optional = OPTIONAL.matcher(text);
        StringBuilder out = new StringBuilder();
        while (optional.find()) {
            Matcher inside = PLACEHOLDER.matcher(optional.group(1));
            boolean full = true;
            while (inside.find()) {
                full &= values.containsKey(inside.group(1));
            }
            optional.appendReplacement(out, Matcher.quoteReplacement(full ? section(optional.group(1), values) : ""));
        }
        optional.appendTail(out);
        Matcher placeholders = PLACEHOLDER.matcher(out.toString());
        StringBuilder filled = new StringBuilder();
        while (placeholders.find()) {
            placeholders.appendReplacement(filled, Matcher.quoteReplacement(values.getOrDefault(placeholders.group(1), "")));
        }
        placeholders.appendTail(filled);
        return filled.toString().strip();
    }
}
