/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.comity.document.CitationText;
import org.comity.document.NormTimes;
import org.comity.engine.law.LawLibrary;
import org.comity.register.NormRow;
import org.comity.register.Register;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timings and conditions of norms in the four languages, none of them in the words of the draft's syntax. */
class TimingWordsTest {

    private static final String LAW = """
        jurisdiction QQ { en "Q" } { languages en  role requested en "helper" zh-TW "被請求機關" de "Helfer" ja "支援者"
            fact unable en "unable to help" zh-TW "無法協助" de "zur Hilfe außerstande" ja "支援不能" of party
            instrument help en "help" { kind assistance } }
        """;
    private static final String AGENCIES = "agencies QQ { en \"Q\" } { levels top { en \"top\" } 1  entity S { en \"S\" } is state  agency X { en \"X\" } level top of S }";

    @TempDir
    private Path folder;
    private SmallLaw law;

    @BeforeEach
    void load() {
        law = SmallLaw.of(folder, LAW, AGENCIES);
    }

    private String in(String language, String timing) {
        Register register = law.review("agreement D \"Draft\" { under QQ as of 2015-03-01 instrument QQ.help party A is QQ.X as requested"
            + " event flood \"a flood\" situation urgent \"in an emergency\" clause c: A must \"x\" " + timing + " }");
        NormRow row = SmallLaw.all(register, NormRow.class).get(0);
        return new NormTimes(language, register.getJurisdiction(), new CitationText(new LawLibrary(List.of(register.getJurisdiction())), language)).of(row);
    }

    private void says(String timing, String en, String zh, String de, String ja) {
        assertEquals(List.of(en, zh, de, ja), List.of(in("en", timing), in("zh-TW", timing), in("de", timing), in("ja", timing)));
    }

    @Test
    void deadlines() {
        says("by 2015-05-31", "by 2015-05-31", "2015-05-31前", "bis 2015-05-31", "2015-05-31まで");
        says("by day 20 exclusive", "before day 20 of the month", "每月20日前（不含當日）", "vor dem 20. des Monats", "毎月20日より前（当日を含まない）");
        says("by day 20 of the month inclusive", "by day 20 of the month (inclusive)", "每月20日以前（含當日）", "bis einschließlich 20. des Monats", "毎月20日まで（当日を含む）");
        says("by end of next fiscal year", "by the end of the next fiscal year", "次一會計年度終了前", "bis Ende des nächsten Haushaltsjahres", "翌会計年度末まで");
        says("within 7 working days of receipt", "within 7 working days after receipt", "收受後7個工作日內", "Frist: 7 Arbeitstage nach: Eingang", "受領から7開庁日以内");
        says("within 1 day", "within 1 day", "1日內", "Frist: 1 Tag", "1日以内");
        says("2 weeks before end", "2 weeks before the end", "終了前2週", "2 Wochen vor: Ende", "終了の2週間前");
    }

    @Test
    void recurrences() {
        says("every month", "every month", "每月", "monatlich", "毎月");
        says("at least 2 times every year", "at least 2 times every year", "至少每年2次", "mindestens 2-mal jährlich", "少なくとも毎年2回");
        says("each time flood", "each time: a flood", "每次a flood時", "jedes Mal: a flood", "a floodのつど");
        says("continuously", "continuously", "隨時", "laufend", "常時");
    }

    @Test
    void conditions() {
        says("immediately when urgent", "immediately; when: in an emergency", "立即；有下列情形時：in an emergency", "sofort; wenn: in an emergency", "直ちに；次の場合：in an emergency");
        says("unless requested.unable", "unless: unable to help (helper)", "但有下列情形者不在此限：無法協助（被請求機關）", "außer: zur Hilfe außerstande (Helfer)", "次の場合を除く：支援不能（支援者）");
    }
}
