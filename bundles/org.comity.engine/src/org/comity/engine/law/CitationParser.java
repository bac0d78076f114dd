/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.law;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.comity.statute.CitationPattern;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionKind;
import org.comity.statute.Statute;
import org.comity.terms.LocalizedText;
import org.comity.terms.TextEntry;

/**
 * Reads citations as lawyers write them, {@code 行政程序法第十九條第2項} or {@code § 5 Abs. 2 S. 1 Nr. 1 VwVfG}: the inverse of the
 * citation patterns that jurisdictions declare. Numbers may be full-width or Chinese, blanks do not count.
 */
public final class CitationParser {

    private static final Pattern SECTION = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
    private static final String NUMBER = "([0-9]+[a-z]?)";
    private static final Pattern CHINESE = Pattern.compile("(?<=[第之])[〇零一二三四五六七八九十百]+|[〇零一二三四五六七八九十百]+(?=[條条項款目句])");
    private static final Pattern RANGE = Pattern.compile("^(.*?)(?:至|~|–|bis|through)(.*)$");
    private static final String DIGITS = "〇一二三四五六七八九";

    private final LawLibrary law;

    /** A parser for the citations of all jurisdictions of a library. */
    public CitationParser(LawLibrary law) {
        this.law = law;
    }

    /**
     * What a citation leads to.
     *
     * @param paths paths of provisions, two for a range; empty if it leads nowhere
     * @param problem why it leads nowhere, in English; null if it does
     */
    public record Result(List<String> paths, String problem) {
    }

    /** Reads one citation or a range of two. */
    public Result parse(String text) {
        String written = normal(text);
        Statute statute = null;
        String title = "";
        for (Statute each : law.statutes()) {
            for (String name : titles(each)) {
                String normal = normal(name);
                if (!normal.isEmpty() && normal.length() > title.length() && written.contains(normal)) {
                    statute = each;
                    title = normal;
                }
            }
        }
        if (statute == null) {
            return new Result(List.of(), "no statute is named that is loaded");
        }
        String rest = written.replace(title, " ");
        Matcher range = RANGE.matcher(rest);
        List<String> paths = new ArrayList<>();
        for (String part : range.matches() ? List.of(range.group(1), range.group(2)) : List.of(rest)) {
            Result one = resolve(statute, numbers(statute, part));
            if (one.problem() != null) {
                return one;
            }
            paths.addAll(one.paths());
        }
        return new Result(List.copyOf(paths), null);
    }

    private static List<String> titles(Statute statute) {
        List<String> titles = new ArrayList<>();
        for (LocalizedText text : new LocalizedText[] {statute.getTitle(), statute.getTitles()}) {
            if (text != null) {
                if (text.getText() != null) {
                    titles.add(text.getText());
                }
                text.getEntries().stream().map(TextEntry::getText).filter(t -> t != null).forEach(titles::add);
            }
        }
        return titles;
    }

    /** The numbers that any pattern of the jurisdiction finds; the pattern that finds most is the one it was written by. */
    private Map<String, String> numbers(Statute statute, String text) {
        Map<String, String> best = Map.of();
        Jurisdiction jurisdiction = law.jurisdiction(LawPaths.root(statute.getName())).orElse(null);
        for (CitationPattern pattern : jurisdiction == null ? List.<CitationPattern>of() : jurisdiction.getCitationPatterns()) {
            Map<String, String> found = new LinkedHashMap<>();
            Matcher section = SECTION.matcher(String.valueOf(pattern.getPattern()));
            while (section.find()) {
                find(section.group(1), text, found);
            }
            best = found.size() > best.size() ? found : best;
        }
        return best;
    }

    private static void find(String section, String text, Map<String, String> found) {
        Matcher placeholder = PLACEHOLDER.matcher(section);
        if (placeholder.find()) {
            String before = normal(section.substring(0, placeholder.start()));
            String after = normal(section.substring(placeholder.end()));
            String one = Pattern.quote(before) + NUMBER + Pattern.quote(after);
            boolean branch = placeholder.group(1).equals(CitationParts.BRANCH) && !before.isEmpty();
            Matcher number = Pattern.compile(branch ? "(?:" + one + ")+" : one).matcher(text);
            if (number.find()) {
                found.putIfAbsent(placeholder.group(1), branch ? branches(number.group(), one) : number.group(1));
            }
        }
    }

    /** An article may branch more than once: の2の2 is 2-2. */
    private static String branches(String text, String one) {
        return Pattern.compile(one).matcher(text).results().map(r -> r.group(1)).collect(Collectors.joining("-"));
    }

    private Result resolve(Statute statute, Map<String, String> numbers) {
        List<Provision> children = statute.getProvisions();
        String path = statute.getName();
        for (ProvisionKind kind : ProvisionKind.values()) {
            String number = numbers.get(kind.getLiteral());
            if (number != null) {
                String full = kind == ProvisionKind.ARTICLE && numbers.containsKey(CitationParts.BRANCH) ? number + "-" + numbers.get(CitationParts.BRANCH) : number;
                Provision next = children.stream().filter(p -> p.getKind() == kind && full.equalsIgnoreCase(p.getNumber())).findFirst().orElse(null);
                if (next == null) {
                    return new Result(List.of(), path + " has no " + kind.getLiteral() + " " + full);
                }
                path = LawPaths.of(next);
                children = next.getProvisions();
            }
        }
        return new Result(List.of(path), null);
    }

    /** Compatible characters, Chinese numbers as digits, no blanks. */
    private static String normal(String text) {
        Matcher chinese = CHINESE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
        StringBuilder out = new StringBuilder();
        while (chinese.find()) {
            chinese.appendReplacement(out, Integer.toString(number(chinese.group())));
        }
        chinese.appendTail(out);
        return out.toString();
    }

    /** 十九 is 19, 二十四 is 24, 一百零二 is 102. */
    private static int number(String chinese) {
        int total = 0;
        int digit = 0;
        for (char c : chinese.replace('零', '〇').toCharArray()) {
            int place = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (place > 0) {
                total += (digit == 0 ? 1 : digit) * place;
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + digit;
    }
}
