/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.truth;

import static org.comity.engine.truth.Truth.FALSE;
import static org.comity.engine.truth.Truth.TRUE;
import static org.comity.engine.truth.Truth.UNKNOWN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LANGUAGES.md § 3.6, three values; tables of Kleene. */
class TruthTest {

    @ParameterizedTest
    @CsvSource({ "TRUE,TRUE, TRUE,TRUE,TRUE", "TRUE,FALSE, FALSE,TRUE,FALSE", "TRUE,UNKNOWN, UNKNOWN,TRUE,UNKNOWN",
        "FALSE,TRUE, FALSE,TRUE,TRUE", "FALSE,FALSE, FALSE,FALSE,TRUE", "FALSE,UNKNOWN, FALSE,UNKNOWN,TRUE",
        "UNKNOWN,TRUE, UNKNOWN,TRUE,TRUE", "UNKNOWN,FALSE, FALSE,UNKNOWN,UNKNOWN", "UNKNOWN,UNKNOWN, UNKNOWN,UNKNOWN,UNKNOWN" })
    void connectives(Truth a, Truth b, Truth and, Truth or, Truth implies) {
        assertEquals(and, a.and(b));
        assertEquals(or, a.or(b));
        assertEquals(implies, a.implies(b));
    }

    @Test
    void negation() {
        assertEquals(FALSE, TRUE.not());
        assertEquals(TRUE, FALSE.not());
        assertEquals(UNKNOWN, UNKNOWN.not());
    }

    @Test
    void quantifiersOverNothing() {
        assertEquals(TRUE, Truth.every(Stream.empty()));
        assertEquals(FALSE, Truth.some(Stream.empty()));
        assertEquals(TRUE, Truth.no(Stream.empty()));
    }

    @Test
    void oneUnknownMemberDecidesUnlessAnotherDoes() {
        assertEquals(UNKNOWN, Truth.every(Stream.of(TRUE, UNKNOWN, TRUE)));
        assertEquals(FALSE, Truth.every(Stream.of(UNKNOWN, FALSE)));
        assertEquals(UNKNOWN, Truth.some(Stream.of(FALSE, UNKNOWN)));
        assertEquals(TRUE, Truth.some(Stream.of(UNKNOWN, TRUE)));
        assertEquals(UNKNOWN, Truth.no(Stream.of(FALSE, UNKNOWN)));
        assertEquals(FALSE, Truth.no(Stream.of(UNKNOWN, TRUE)));
        assertEquals(TRUE, Truth.no(Stream.of(FALSE, FALSE)));
        assertEquals(TRUE, Truth.every(Stream.of(TRUE, TRUE)));
    }

    @Test
    void quantifiersReadNoFurtherThanTheyNeed() {
        List<Truth> read = new ArrayList<>();
        assertEquals(FALSE, Truth.every(Stream.of(TRUE, UNKNOWN, FALSE, TRUE).peek(read::add)));
        assertEquals(List.of(TRUE, UNKNOWN, FALSE), read);
        read.clear();
        assertEquals(TRUE, Truth.some(Stream.of(UNKNOWN, TRUE, FALSE).peek(read::add)));
        assertEquals(List.of(UNKNOWN, TRUE), read);
        assertEquals(TRUE, Truth.some(Stream.generate(() -> TRUE)));
    }

    @Test
    void questionsAboutCertainty() {
        assertEquals(TRUE, Truth.of(true));
        assertEquals(FALSE, Truth.of(false));
        assertTrue(TRUE.isTrue() && FALSE.isFalse() && UNKNOWN.isUnknown());
        assertFalse(UNKNOWN.isTrue() || UNKNOWN.isFalse() || TRUE.isUnknown());
    }
}
