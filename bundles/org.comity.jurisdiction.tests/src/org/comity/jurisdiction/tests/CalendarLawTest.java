/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Calendars;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calendars that the law declares: working days, eras of dates, and reforms made of others. */
class CalendarLawTest {

    private static final String LAW = """
        jurisdiction QQ { en "Q" } {
            languages en
            holidays QQ.off-days
            dates zh-TW minguo
            dates ja japanese
            role requesting en "requesting"
            role requested en "requested"
            instrument help en "help" { kind assistance  roles requesting 1..1, requested 1..1 }
        }
        calendar QQ.off-days { en "Days off" } known from 2015-01-01 until 2015-12-31 {
            source "a gazette"
            off 2015-04-03 to 2015-04-06 en "Spring"
            working 2015-04-11 en "made up"
        }
        statute QQ.Act { en "Act" } {
            in force from 2000-01-01
            article 1 { text en "Help." paraphrase  rule r on help { norm requested must "help" to requesting after request } }
            article 2 { text en "Report." paraphrase  rule r on help { norm requesting must "report" to requested after request } }
        }
        reform QQ.One { en "One" } proposed 2015-01-01 { amend QQ.Act.1 { rule more on help { norm requested must "hurry" to requesting } } }
        reform QQ.Two { en "Two" } proposed 2015-01-01 { amend QQ.Act.2 { rule more on help { norm requesting must "thank" to requested } } }
        reform QQ.Both { en "Both" } proposed 2015-01-01 { includes QQ.One, QQ.Two }
        """;
    private static final String AGENCIES = "agencies QQ { en \"Q\" } { levels top { en \"top\" } 1  entity S { en \"S\" } is state"
        + "  agency X { en \"X\" } level top of S  agency Y { en \"Y\" } level top of S }";

    @TempDir
    private Path folder;

    private static String draft(String body) {
        return "agreement D \"Draft\" { under QQ as of 2015-03-01 instrument QQ.help party A is QQ.X as requesting party B is QQ.Y as requested " + body + " }";
    }

    private List<LocalDate> due(String timing) {
        Register register = SmallLaw.of(folder, LAW, AGENCIES).review(draft("request R from A to B written on 2015-04-01 clause c: B must \"x\" to A " + timing));
        return SmallLaw.all(register, NormRow.class).stream().filter(r -> r.getClauses().stream().anyMatch(c -> "c".equals(c.getName())))
            .flatMap(r -> r.getDueDates().stream()).toList();
    }

    @Test
    void workingDaysSkipWeekendsAndDaysOffAndCountDaysMadeUp() {
        // 1 April 2015 is a Wednesday: 2 Apr (1), 7 (2), 8 (3), 9 (4), 10 (5), Saturday 11 is worked (6), 13 (7)
        assertEquals(List.of(LocalDate.of(2015, 4, 2)), due("within 1 working days after R"));
        assertEquals(List.of(LocalDate.of(2015, 4, 7)), due("within 2 working days after R"));
        assertEquals(List.of(LocalDate.of(2015, 4, 11)), due("within 6 working days after R"));
        assertEquals(List.of(LocalDate.of(2015, 4, 13)), due("within 7 working days after request"));
        assertEquals(List.of(LocalDate.of(2015, 3, 30)), due("2 working days before R"));
    }

    @Test
    void aCountThatLeavesTheCalendarHasNoDate() {
        assertEquals(List.of(), due("within 300 working days after R"));
        assertEquals(List.of(LocalDate.of(2016, 1, 26)), due("within 300 days after R"));
    }

    @Test
    void anEventTheDraftDoesNotDateGivesNoDate() {
        assertEquals(List.of(), due("within 2 days after \"the flood\""));
    }

    @Test
    void aDayOutsideTheCalendarIsAnErrorWhereItIsWritten() {
        AssertionError error = assertThrows(AssertionError.class,
            () -> SmallLaw.of(folder, LAW.replace("working 2015-04-11", "working 2016-04-11"), AGENCIES));
        assertTrue(error.getMessage().contains("statute.calendar") && error.getMessage().contains("2016-04-11"), error.getMessage());
    }

    @Test
    void datesOfAnEraAreReadAndShown() {
        SmallLaw law = SmallLaw.of(folder, LAW, AGENCIES);
        Register register = law.review("agreement D \"Draft\" { under QQ as of 民國104年3月1日 }");
        assertEquals(LocalDate.of(2015, 3, 1), register.getAsOf());
        assertEquals(LocalDate.of(2015, 3, 1), law.review("agreement D \"Draft\" { under QQ as of 平成27年3月1日 }").getAsOf());
        assertEquals("民國104年3月1日 (2015-03-01)", Calendars.show(register.getAsOf(), register.getJurisdiction(), "zh-TW"));
        assertEquals("平成27年3月1日 (2015-03-01)", Calendars.show(register.getAsOf(), register.getJurisdiction(), "ja"));
        assertEquals("2015-03-01", Calendars.show(register.getAsOf(), register.getJurisdiction(), "en"));
    }

    @Test
    void aNameMayBeginWithAnEra() {
        Register register = SmallLaw.of(folder, LAW, AGENCIES).review("agreement 民國104年計畫 \"Draft\" { under QQ as of 2015-03-01 group 平成會 \"x\" }");
        assertEquals("民國104年計畫", register.getAgreement().getName());
    }

    @Test
    void aReformSwitchesOnThoseItIncludes() {
        SmallLaw law = SmallLaw.of(folder, LAW, AGENCIES);
        List<String> both = List.of("hurry", "thank");
        assertEquals(both, added(law, "QQ.Both"));
        assertEquals(both, added(law, "QQ.One", "QQ.Two"));
        assertEquals(List.of("hurry"), added(law, "QQ.One"));
        assertEquals(List.of(), added(law));
    }

    private static List<String> added(SmallLaw law, String... reforms) {
        Register register = law.review(draft(""), LocalDate.of(2015, 3, 1), reforms);
        return SmallLaw.all(register, NormRow.class).stream().map(r -> r.getAction().getText() == null ? Texts.in(r.getAction(), "en") : r.getAction().getText())
            .filter(List.of("hurry", "thank")::contains).sorted().toList();
    }

    @Test
    void reformsThatIncludeEachOtherAreAnError() {
        AssertionError error = assertThrows(AssertionError.class, () -> SmallLaw.of(folder, LAW.replace("includes QQ.One, QQ.Two", "includes QQ.Both"), AGENCIES));
        assertTrue(error.getMessage().contains("statute.reform.cycle"), error.getMessage());
    }
}
