/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.comity.lang.Files;
import org.comity.lang.validation.IssueCode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip gives one message, with what to write instead as its data. */
class SyntaxMessagesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
        clause a： P must "x"                            | FULL_WIDTH | :
        term from 2014-01-01 until 2014-12-31，          | FULL_WIDTH | ,
        clause a: P must填寫 "x"                          | GLUED      | must 填寫
        cost K "x" settled within 7days of a             | GLUED      | 7 days
        caluse a: P must "x"                             | WORD       | clause
        event term "x"                                   | RESERVED   | ^term
        event e 'x'                                      | FULL_WIDTH | "
        event e "x                                       | QUOTE      |
        term from 2014-02-30                             | VALUE      |
        """)
    void oneMessageSaysWhatToWrite(String fragment, IssueCode code, String replacement) {
        List<Issue> issues = Files.issues(new Files().add("a.agreement", "agreement A { under XX\n" + fragment.strip() + "\n}"));
        Issue first = issues.stream().filter(i -> i.getCode().equals(code.id())).findFirst()
            .orElseThrow(() -> new AssertionError(issues.toString()));
        assertEquals(2, first.getLineNumber());
        String[] data = first.getData();
        assertEquals(replacement, data == null || data.length == 0 ? null : data[0]);
    }

    @org.junit.jupiter.api.Test
    void endOfFileInsideABlockNamesTheBrace() {
        assertEquals(List.of("error terms.syntax.end 2: " + IssueCode.END.text()),
            Files.texts(new Files().add("a.agreement", "agreement A {\nevent e \"x\"")).stream().filter(t -> t.contains("syntax")).toList());
    }
}
