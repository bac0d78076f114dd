/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.agreement.DraftFile;
import org.comity.document.skeleton.AgencyGuide;
import org.comity.document.skeleton.DraftNames;
import org.comity.document.skeleton.DraftPlan;
import org.comity.document.skeleton.DraftReader;
import org.comity.document.skeleton.InstrumentGuide;
import org.comity.document.skeleton.Proposal;
import org.comity.document.skeleton.Skeleton;
import org.comity.engine.derive.ReviewOptions;
import org.comity.engine.law.LawLibrary;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.SourceProblem;
import org.comity.lang.formatting2.HouseStyle;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The first text of a draft, under every jurisdiction and for every instrument there is. What the law requires of each, and what it
 * has against the draft all the same, is listed in {@code skeletons.txt}.
 */
class SkeletonTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);
    private static final LawLibrary LAW = Drafts.REVIEWER.law().library();
    private static final DraftReader READER = new Reader();

    @TestFactory
    Stream<DynamicTest> everyInstrument() throws IOException {
        Map<String, List<String>> expected = expected();
        return LAW.jurisdictions().stream().filter(j -> !LawLibrary.CORE.equals(j.getName()))
            .flatMap(j -> new InstrumentGuide(LAW, "en").instruments(j.getName()).stream()
                .map(i -> DynamicTest.dynamicTest(i.path(), () -> check(j.getName(), i, expected.get(i.path())))));
    }

    private static void check(String jurisdiction, InstrumentGuide.Choice instrument, List<String> expected) {
        DraftPlan plan = plan(jurisdiction, instrument);
        Skeleton skeleton = new Skeleton(LAW, READER, plan, "en");
        List<Proposal> all = skeleton.proposals();
        List<Proposal> usual = all.stream().filter(Proposal::usual).toList();
        for (List<Proposal> chosen : List.of(List.<Proposal>of(), usual, all)) {
            String text = skeleton.text(chosen);
            assertEquals(List.of(), READER.read(text).errors(), text);
            assertEquals(text, READER.format(text), "house style");
            assertTrue(Skeleton.firstField(text) > text.indexOf("agreement "), text);
        }
        List<String> found = new ArrayList<>();
        all.stream().filter(p -> p.weight() == Proposal.Weight.REQUIRED).forEach(p -> found.add("required " + p.clause().replace("\n", "  ")));
        all.forEach(p -> assertFalse(p.label().isBlank() || p.reason().isBlank(), p.clause()));
        List<String> left = skeleton.errors(usual);
        left.forEach(e -> found.add("left " + e));
        // a clause that is proposed is one the drafter may leave out; the law then says so, at the head of the text
        assertEquals(left.size(), skeleton.text(usual).lines().filter(l -> l.startsWith("// TODO ")).count());
        if (expected != null) {
            assertEquals(String.join("\n", expected), String.join("\n", found));
        }
    }

    /** Parties in the roles of the instrument: the two bodies the law has least against. */
    private static DraftPlan plan(String jurisdiction, InstrumentGuide.Choice instrument) {
        List<AgencyGuide.Choice> all = AgencyGuide.agencies(LAW, jurisdiction, DAY, "en");
        int step = Math.max(1, all.size() / 10);
        DraftPlan best = null;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < all.size(); i += step) {
            for (int j = i + step; j < all.size(); j += step) {
                if (!all.get(j).path().startsWith(all.get(i).path() + ".")) {
                    DraftPlan plan = plan(jurisdiction, instrument, all.get(i).path(), all.get(j).path());
                    int errors = new Skeleton(LAW, READER, plan, "en").errors(List.of()).size();
                    best = errors < least ? plan : best;
                    least = Math.min(errors, least);
                }
            }
        }
        return best;
    }

    private static DraftPlan plan(String jurisdiction, InstrumentGuide.Choice instrument, String a, String b) {
        List<InstrumentGuide.Seat> seats = instrument.roles();
        String language = LAW.jurisdiction(jurisdiction).orElseThrow().getLanguages().get(0);
        return new DraftPlan("Test", "A \"first\" text", language, jurisdiction, DAY, instrument.path(), List.of(
            new DraftPlan.Member("A", a, seats.isEmpty() ? "" : seats.get(0).role()),
            new DraftPlan.Member("B", b, seats.isEmpty() ? "" : seats.get(seats.size() - 1).role())));
    }

    @Test
    void whatTheLawRequiresIsReadOnceMoreAfterEachClause() {
        Assumptions.assumeTrue(LAW.jurisdiction("US").isPresent());
        InstrumentGuide.Choice order = new InstrumentGuide(LAW, "en").instruments("US").stream().filter(i -> i.path().equals("US.order")).findFirst().orElseThrow();
        assertEquals("order under the Economy Act", order.label());
        assertEquals(List.of("31 U.S.C. § 1535"), order.basis());
        assertEquals(List.of("ordering", "filling"), order.roles().stream().map(InstrumentGuide.Seat::role).toList());
        Skeleton skeleton = new Skeleton(LAW, READER, plan("US", order, "US.President.DOI.BSEE", "US.President.DOC.NOAA"), "en");
        assertEquals(4, skeleton.errors(List.of()).size());
        List<Proposal> required = skeleton.proposals().stream().filter(p -> p.weight() == Proposal.Weight.REQUIRED).toList();
        assertEquals(List.of("31 U.S.C. § 1535(a)(1)", "31 U.S.C. § 1535(a)(2)", "31 U.S.C. § 1535(a)(3)", "31 U.S.C. § 1535(a)(4)"),
            required.stream().map(Proposal::cited).toList());
        assertEquals(List.of(), skeleton.errors(required));
        // three of the four: the law asks for the last
        assertEquals(1, skeleton.errors(required.subList(0, 3)).size());
    }

    @Test
    void agenciesAreFoundByEveryNameTheyHave() {
        Assumptions.assumeTrue(LAW.jurisdiction("TW").isPresent());
        List<AgencyGuide.Choice> all = AgencyGuide.agencies(LAW, "TW", DAY, "en");
        assertEquals(List.of("陽明山國家公園管理處"), all.stream().filter(a -> a.matches("陽管處")).map(AgencyGuide.Choice::name).toList());
        assertEquals(List.of("陽明山國家公園管理處"), all.stream().filter(a -> a.matches("national headquarters park")).map(AgencyGuide.Choice::name).toList());
        // founded on 2014-01-01
        assertTrue(all.stream().anyMatch(a -> a.shortName().equals("SPC7")));
        // its ministry ended on 2023-07-31 and was succeeded
        assertEquals(List.of("TW.EY.MOA.FA"), all.stream().filter(a -> a.shortName().equals("FA")).map(AgencyGuide.Choice::path).toList());
        assertFalse(AgencyGuide.agencies(LAW, "TW", DAY.withYear(2013), "en").stream().anyMatch(a -> a.shortName().equals("SPC7")));
    }

    @Test
    void namesAreMadeOfWhatPeopleWrite() {
        assertEquals("Ice-roads-2024", DraftNames.of(" Ice roads (2024)! "));
        assertEquals("漁業-執法", DraftNames.of("漁業 執法"));
        assertEquals("A-2024", DraftNames.of("2024"));
        assertEquals("Agreement", DraftNames.of("…"));
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        try (InputStream in = SkeletonTest.class.getResourceAsStream("skeletons.txt")) {
            List<String> lines = new ArrayList<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("    ")) {
                    lines.add(line.strip());
                } else if (!line.startsWith("#") && !line.isBlank()) {
                    lines = new ArrayList<>();
                    expected.put(line.strip(), lines);
                }
            }
        }
        return expected;
    }

    /** Reads under all law there is. */
    private static final class Reader implements DraftReader {

        private static final URI NAME = URI.createURI("skeleton.agreement");

        @Override
        public Reading read(String text) {
            Reviewer.ReviewedFile file = Drafts.REVIEWER.review(NAME, text, ReviewOptions.asWritten(DAY));
            List<String> errors = file.problems().stream().filter(p -> p.severity() == SourceProblem.Severity.ERROR).map(SourceProblem::message).toList();
            return new Reading(errors, file.resource().getContents().isEmpty() ? null
                : ((DraftFile) file.resource().getContents().get(0)).getAgreements().stream().findFirst().orElse(null));
        }

        @Override
        public String format(String text) {
            return HouseStyle.of(Drafts.REVIEWER.parse(NAME, text)).orElse(text);
        }
    }
}
