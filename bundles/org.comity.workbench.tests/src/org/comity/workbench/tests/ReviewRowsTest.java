/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comity.review.CostBars;
import org.comity.review.CostTotals;
import org.comity.engine.text.Insertion;
import org.comity.review.NormGroups;
import org.comity.review.NormGroups.By;
import org.comity.review.Review;
import org.comity.review.map.MapBuilder;
import org.comity.review.map.MapColours;
import org.comity.review.map.MapGraph.EdgeKind;
import org.comity.review.map.MapLayout;
import org.comity.review.map.MapPicture;
import org.comity.review.map.MapSvg;
import org.comity.review.map.TextSize;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What the views show, before they show it. */
class ReviewRowsTest {

    @AfterEach
    void close() {
        Workspace.page().closeAllEditors(false);
        Workspace.settle();
    }

    @Test
    void aClauseGoesBeforeTheClosingBrace() {
        assertEquals("agreement A {\n    party X\n    term permanent\n}\n", inserted("agreement A {\n    party X\n}\n", 27));
        assertEquals("agreement A {\n    term permanent\n}", inserted("agreement A {}", 14));
        assertEquals("agreement A {\r\n    term permanent\r\n}\r\n", inserted("agreement A {\r\n}\r\n", 16));
        assertEquals("agreement A {\n    term permanent\n", inserted("agreement A {", 13));
        Insertion two = Insertion.last("agreement A {\n}\n", 15, "a\nb");
        assertEquals("    a\n    b\n", two.text());
        assertEquals("a\n    b", two.text().substring(two.selected(), two.selected() + two.length()));
    }

    @Test
    void sharesAreSummedPerPartyAndUnknownAmountsAreCounted() throws CoreException {
        Review review = review(Drafts.COSTS, "Roads");
        List<CostTotals.Total> totals = CostTotals.of(review);
        assertEquals(List.of("A", "B"), totals.stream().map(CostTotals.Total::party).toList());
        // 60% of 10,000 and a third of 1,000.00; the third is reimbursed in 2021
        assertEquals(new BigDecimal("6333.33"), totals.get(0).bears());
        assertEquals(Map.of("2020", new BigDecimal("6000.00"), "2021", new BigDecimal("333.33")), totals.get(0).byYear());
        assertEquals(new BigDecimal("4666.67"), totals.get(1).bears());
        assertEquals(new BigDecimal("1000.00"), totals.get(1).advances());
        assertEquals(1, totals.get(1).unknown());
        CostBars bars = CostBars.of(review);
        assertEquals(List.of("A 60%", "B 40%"), bars.items().get(0).parts().stream().map(CostBars.Part::text).toList());
        assertEquals(List.of("A 1/3", "B 2/3"), bars.items().get(2).parts().stream().map(CostBars.Part::text).toList());
        assertEquals(List.of("2020", "2021"), bars.years().get(0).years());
    }

    @Test
    void normsAreGroupedByPartyAndByDate() throws CoreException {
        Review review = review(Drafts.COSTS, "Roads");
        assertEquals(List.of("B  Beta"), NormGroups.of(review, review.norms(), By.PARTY).stream().map(NormGroups.Group::label).toList());
        assertEquals(List.of("2020-02"), NormGroups.of(review, review.norms(), By.DUE).stream().map(NormGroups.Group::label).toList());
        assertEquals(List.of(""), NormGroups.of(review, review.norms(), By.ARTICLE).stream().map(NormGroups.Group::label).toList());
    }

    @Test
    void theMapIsTheSameEachTimeAndNothingInItIsMarkup() throws Exception {
        Review review = review(Drafts.COSTS.replace("plough the road", "<script>alert('x')</script> & plough"), "Roads");
        MapPicture picture = MapLayout.of(MapBuilder.of(review), TextSize.COMMON);
        assertEquals(picture, MapLayout.of(MapBuilder.of(review), TextSize.COMMON));
        assertEquals(List.of("B>A DUTY", "A>B MONEY"), picture.arrows().stream().map(a -> a.edge().from() + ">" + a.edge().to() + " " + a.edge().kind()).toList());
        assertTrue(picture.boxes().stream().allMatch(b -> b.x() >= 0 && b.x() + b.width() <= picture.width() && b.y() + b.height() <= picture.height()));
        assertTrue(picture.arrows().stream().noneMatch(a -> picture.boxes().stream().anyMatch(b -> overlap(a, b))), "a label lies on a box");
        String svg = MapSvg.of(picture, "a < b", MapColours.LIGHT);
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertEquals(0, document.getElementsByTagName("script").getLength());
        assertEquals("a < b", document.getElementsByTagName("title").item(0).getTextContent());
        assertFalse(svg.contains("href"));
        assertEquals(picture.boxes().size() + 2 * picture.arrows().size() + 1, document.getElementsByTagName("rect").getLength() + picture.arrows().size());
        assertTrue(picture.keys().stream().map(k -> k.legend().kind()).toList().containsAll(List.of(EdgeKind.DUTY, EdgeKind.MONEY)));
    }

    private static boolean overlap(MapPicture.Arrow label, MapPicture.Box box) {
        return label.x() < box.x() + box.width() && box.x() < label.x() + label.width() && label.y() < box.y() + box.height() && box.y() < label.y() + label.height();
    }

    private static String inserted(String draft, int end) {
        Insertion insertion = Insertion.last(draft, end, "term permanent");
        assertEquals("term permanent", insertion.text().substring(insertion.selected(), insertion.selected() + insertion.length()));
        return draft.substring(0, insertion.offset()) + insertion.text() + draft.substring(insertion.offset());
    }

    private static Review review(String text, String name) throws CoreException {
        Workspace.open(Workspace.file(Workspace.project("Rows"), "rows.agreement", text));
        Workspace.until("the review", () -> ReviewSession.shared().current() != null && ReviewSession.shared().current().name().equals(name));
        return ReviewSession.shared().current();
    }
}
