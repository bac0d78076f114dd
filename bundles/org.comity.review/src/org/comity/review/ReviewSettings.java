/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.List;
import org.comity.engine.derive.ReviewOptions;

/**
 * How the reader wants drafts to be read.
 *
 * @param asOf date of the law; null: each draft's own
 * @param reforms paths of reforms switched on besides those a draft names itself
 * @param under name of the jurisdiction to read under; null: each draft's own
 * @param language language of messages, BCP 47
 */
public record ReviewSettings(LocalDate asOf, List<String> reforms, String under, String language) {

    /** Languages there are words for, in each language's own name. */
    public static final List<String> LANGUAGES = List.of("en", "zh-TW", "de", "ja");

    /** Drafts as they are written. */
    public static ReviewSettings asWritten(String language) {
        return new ReviewSettings(null, List.of(), null, language);
    }

    /** The nearest language there are words for. */
    public static String nearest(String language) {
        String primary = language.split("[-_]")[0];
        return LANGUAGES.stream().filter(l -> l.split("-")[0].equalsIgnoreCase(primary)).findFirst().orElse("en");
    }

    /** The same as of another date; null: each draft's own. */
    public ReviewSettings withAsOf(LocalDate date) {
        return new ReviewSettings(date, reforms, under, language);
    }

    /** The same with other reforms. */
    public ReviewSettings withReforms(List<String> paths) {
        return new ReviewSettings(asOf, List.copyOf(paths), under, language);
    }

    /** The same under another jurisdiction; null: each draft's own. */
    public ReviewSettings withUnder(String jurisdiction) {
        return new ReviewSettings(asOf, reforms, jurisdiction, language);
    }

    /** The same in another language. */
    public ReviewSettings withLanguage(String tag) {
        return new ReviewSettings(asOf, reforms, under, tag);
    }

    /** As options of the engine. */
    public ReviewOptions options(LocalDate today) {
        return new ReviewOptions(asOf, reforms, under, today);
    }
}
