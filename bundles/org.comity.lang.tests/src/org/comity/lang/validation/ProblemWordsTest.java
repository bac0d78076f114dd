/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Issues in the language of the reader. That each issue a test finds has other words in each language is asserted where it is found. */
class ProblemWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-TW", "de", "ja"})
    void everyTextHasAllItsParts(String language) {
        ResourceBundle words = ResourceBundle.getBundle("org.comity.lang.validation.problems", Locale.forLanguageTag(language), ProblemWords.class.getClassLoader(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        assertEquals(new TreeSet<>(ProblemWords.wanted().keySet()), new TreeSet<>(words.keySet()));
        ProblemWords.wanted().forEach((key, parts) -> {
            String text = words.getString(key);
            assertFalse(text.isBlank(), key);
            assertEquals(parts, Pattern.compile("%\\S*?s").matcher(text).results().map(MatchResult::group).sorted().distinct().toList(), key);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zh-TW | terms.syntax              | 'mst' is not expected here; a name is.       | 此處不應有「mst」，而應為名稱。
        de    | terms.syntax              | 'mst' is not expected here; a name is.       | „mst“ wird hier nicht erwartet, sondern ein Name.
        ja    | terms.syntax              | 'mst' is not expected here; a name is.       | ここには「mst」ではなく名前を書きます。
        de    | terms.syntax              | Before '}' 'by' is missing.                  | Vor „}“ fehlt „by“.
        zh-TW | terms.reference           | There is no agency 'A'.                      | 找不到機關「A」。
        de    | terms.reference           | There is no level 'c'. Did you mean 'a.x' or 'b'? | Nicht gefunden: Stufe „c“. Ist „a.x“ oder „b“ gemeint?
        zh-TW | terms.twice               | 'TWD 5' is given twice; only one of them can count. | 「TWD 5」重複出現，只能有一個有效。
        ja    | agencies.period           | The period ends on 2009-01-01, before it begins on 2010-01-01. | 期間は 2010-01-01 に始まる前の 2009-01-01 に終わっています。
        de    | agreement.role            | 'askr' is not a role under the law of XX. Did you mean 'asker'? | „askr“ ist keine Rolle nach dem Recht von XX. Ist „asker“ gemeint?
        de    | terms.value               | There is no day 2014-02-31; write year-month-day, for example 2014-08-31. | Den Tag 2014-02-31 gibt es nicht; Jahr-Monat-Tag schreiben, zum Beispiel 2014-08-31.
        """, quoteCharacter = '`')
    void isSaidInTheLanguageOfTheReader(String language, String code, String english, String said) {
        assertEquals(said, new ProblemWords(language).say(code, english));
    }

    @Test
    void wordsOfTheFileStayAsTheyAre() {
        // a party that is called as a kind of element is
        assertEquals("Nicht gefunden: Schlüssel „agency“.", new ProblemWords("de").say("terms.reference", "There is no key 'agency'."));
        assertEquals("Der Name „a name“ ist schon in Zeile 3 vergeben.", new ProblemWords("de").say("agreement.name.twice", "The name 'a name' is already given in line 3."));
    }

    @Test
    void whatHasNoWordsStaysInEnglish() {
        List<String> stay = List.of("TW.APA.19.3.written", "terms.nfc");
        for (String code : stay) {
            assertEquals("A text of something else.", new ProblemWords("ja").say(code, "A text of something else."));
        }
        assertEquals("There is no agency 'A'.", new ProblemWords("en").say("terms.reference", "There is no agency 'A'."));
        assertEquals("There is no agency 'A'.", new ProblemWords("fr").say("terms.reference", "There is no agency 'A'."));
        assertEquals("There is no agency 'A'.", new ProblemWords("de").say(null, "There is no agency 'A'."));
    }

    /** A text that begins as another does is not taken for that. */
    @ParameterizedTest
    @EnumSource(Sentence.class)
    void eachPartIsKnownAsItself(Sentence sentence) {
        Object[] names = {"K", "L", "M", "N"};
        ResourceBundle german = ResourceBundle.getBundle("org.comity.lang.validation.problems", Locale.GERMAN, ProblemWords.class.getClassLoader());
        String own = german.getString("sentence." + sentence.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        assertEquals(String.format(own, names), new ProblemWords("de").say("terms.syntax", sentence.text(names)));
    }
}
