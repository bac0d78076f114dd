/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawLibrary;
import org.comity.statute.Reform;
import org.comity.terms.Citation;

/**
 * What can be chosen from the law there is.
 *
 * @param jurisdictions jurisdictions by name
 * @param reforms proposed reforms: those that include others first, then by title
 */
public record LawCatalogue(List<Choice> jurisdictions, List<Choice> reforms) {

    /** Nothing is known yet. */
    public static final LawCatalogue EMPTY = new LawCatalogue(List.of(), List.of());

    /**
     * One choice.
     *
     * @param path name or path
     * @param title what it is about, in the reader's language; the path if it has no title
     * @param detail more on it, such as who proposed it; may be empty
     * @param includes paths of what it consists of; empty if it stands alone
     */
    public record Choice(String path, String title, String detail, List<String> includes) {
    }

    /** The choices of a library in a language. */
    public static LawCatalogue of(LawLibrary law, String language) {
        return new LawCatalogue(
            law.jurisdictions().stream().filter(j -> !DraftReading.CORE.equals(j.getName())).map(j -> choice(j.getName(), Texts.in(j.getTitle(), language))).toList(),
            law.reforms().stream().map(r -> reform(r, language)).sorted(order(language)).toList());
    }

    /** The subject names a reform; its place in the study it comes from is a detail. */
    private static Choice reform(Reform reform, String language) {
        String subject = Texts.in(reform.getTitle(), language);
        String origin = Texts.in(reform.getTitles(), language);
        List<String> includes = reform.getIncludes().stream().map(Citation::getPath).filter(Objects::nonNull).toList();
        return new Choice(reform.getName(), !subject.isEmpty() ? subject : origin.isEmpty() ? reform.getName() : origin, subject.isEmpty() ? "" : origin, includes);
    }

    private static Comparator<Choice> order(String language) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag(language));
        return Comparator.<Choice, Boolean>comparing(c -> c.includes().isEmpty()).thenComparing(Choice::title, collator).thenComparing(Choice::path);
    }

    private static Choice choice(String path, String title) {
        return new Choice(path, title.isEmpty() ? path : title, "", List.of());
    }
}
