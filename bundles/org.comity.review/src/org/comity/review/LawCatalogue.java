/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.util.List;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawLibrary;

/**
 * What can be chosen from the law there is.
 *
 * @param jurisdictions jurisdictions by name
 * @param reforms proposed reforms by path
 */
public record LawCatalogue(List<Choice> jurisdictions, List<Choice> reforms) {

    /** Nothing is known yet. */
    public static final LawCatalogue EMPTY = new LawCatalogue(List.of(), List.of());

    /**
     * One choice.
     *
     * @param path name or path
     * @param title title in the reader's language; the path if it has none
     */
    public record Choice(String path, String title) {
    }

    /** The choices of a library in a language. */
    public static LawCatalogue of(LawLibrary law, String language) {
        return new LawCatalogue(
            law.jurisdictions().stream().filter(j -> !DraftReading.CORE.equals(j.getName())).map(j -> choice(j.getName(), Texts.in(j.getTitle(), language))).toList(),
            law.reforms().stream().map(r -> choice(r.getName(), title(r, language))).toList());
    }

    private static String title(org.comity.statute.Reform reform, String language) {
        String translated = Texts.in(reform.getTitles(), language);
        return translated.isEmpty() ? Texts.in(reform.getTitle(), language) : translated;
    }

    private static Choice choice(String path, String title) {
        return new Choice(path, title.isEmpty() ? path : title);
    }
}
