/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawPlace;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.conformance.ExpectedReview;
import org.comity.lang.stored.StoredForms;
import org.comity.lang.stored.StoredResource;
import org.comity.register.Register;
import org.comity.statute.Provision;
import org.comity.statute.Rule;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Law from its stored form is the law that was parsed: in what it says, where it stands, and what it leads to. */
class StoredLawTest {

    private static final String CATALOGUE = """
        jurisdiction XX "Testland" {
            languages en
            role requesting en "requesting"
            role requested en "requested"
            fact harmless en "harmless" of agreement default true
            instrument help en "help" { kind assistance  basis XX.A.1 }
        }
        """;
    private static final String ACT = """
        // a comment, so that offsets and lines differ
        statute XX.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Help" verified
                rule tell on help { norm requested must "告知" to requesting within 5 working days }
            }
            article 2 { text en "Form" verified
                rule form on help overrides XX.A.1 { for request r  if agreement.harmless  require r.form = written  else error en "Not in writing" }
            }
        }
        """;
    private static final String AGENCIES = "agencies XX \"Testland\" { levels central \"centre\" 1  agency A \"甲\" level central  agency B \"乙\" level central }";
    private static final String DRAFT = "agreement D \"D\" { under XX as of 2015-04-01 instrument XX.help party A is XX.A as requesting party B is XX.B as requested request from A to B oral }";

    @TempDir
    private Path folder;
    private Path store;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("xx.statute"), CATALOGUE);
        Files.writeString(folder.resolve("act.statute"), ACT);
        Files.writeString(folder.resolve("xx.agencies"), AGENCIES);
        store = folder.resolve("store");
    }

    private LawBase load(StoredForms forms) {
        List<LawSource> sources = Stream.of("xx.statute", "act.statute", "xx.agencies")
            .map(f -> new LawSource(URI.createFileURI(folder.resolve(f).toString()), "test")).toList();
        return LawBase.of(sources, forms);
    }

    private LawBase load() {
        return load(new StoredForms(null, store));
    }

    private static List<String> stored(LawBase law) {
        List<String> stored = new ArrayList<>();
        for (Resource resource : law.resources().getResources()) {
            if (resource instanceof StoredResource r && r.isStored()) {
                stored.add(resource.getURI().lastSegment());
            }
        }
        return stored;
    }

    private static List<String> review(LawBase law) {
        Register register = new Reviewer(law).review(URI.createURI("test:/d.agreement"), DRAFT, ReviewOptions.asWritten(SmallLaw.TODAY)).registers().get(0);
        return register.getResults().stream().map(r -> r.eClass().getName() + " " + r.getId() + " " + r.getCitations()).toList();
    }

    private static Citable find(LawBase law, String path) {
        return law.library().find(path).orElseThrow();
    }

    @Test
    void theSecondTimeNothingIsParsed() {
        assertEquals(List.of(), stored(load()));
        assertEquals(List.of("xx.statute", "act.statute", "xx.agencies"), stored(load()));
    }

    @Test
    void aDraftIsReviewedAlike() {
        List<String> parsed = review(load(StoredForms.NONE));
        assertTrue(parsed.contains("Finding XX.A.2.form [XX.A.2]"), parsed.toString());
        load();
        LawBase law = load();
        assertEquals(parsed, review(law));
        assertEquals(3, stored(law).size());
    }

    @Test
    void theModelIsTheSame() {
        load();
        LawBase parsed = load(StoredForms.NONE);
        LawBase stored = load();
        for (int i = 0; i < 3; i++) {
            Resource a = parsed.resources().getResources().get(i);
            Resource b = stored.resources().getResources().get(i);
            EcoreUtil.resolveAll(a);
            EcoreUtil.resolveAll(b);
            assertEquals(attributes(a), attributes(b));
        }
        assertEquals(parsed.library().paths(), stored.library().paths());
    }

    /** Each element with its attributes, and with the paths its references lead to. */
    private static List<String> attributes(Resource resource) {
        List<String> all = new ArrayList<>();
        resource.getAllContents().forEachRemaining(e -> {
            StringBuilder line = new StringBuilder(e.eClass().getName());
            e.eClass().getEAllAttributes().forEach(f -> line.append(' ').append(f.getName()).append('=').append(e.eGet(f)).append(e.eIsSet(f)));
            e.eClass().getEAllReferences().stream().filter(f -> !f.isContainment() && !f.isContainer())
                .forEach(f -> line.append(' ').append(f.getName()).append("->").append(f.isMany() ? ((List<?>) e.eGet(f)).stream().map(StoredLawTest::name).toList() : name(e.eGet(f))));
            all.add(line.toString());
        });
        return all;
    }

    private static String name(Object target) {
        return target instanceof org.eclipse.emf.ecore.EObject e ? e.eIsProxy() + ":" + org.comity.engine.law.LawPaths.of(e) : "null";
    }

    @Test
    void citationsKeepTheirPathAndLead() {
        load();
        LawBase law = load();
        Citation citation = ((Rule) find(law, "XX.A.2.form")).getOverrides().get(0);
        assertEquals("XX.A.1", citation.getPath());
        assertEquals(find(law, "XX.A.1"), citation.getTarget());
    }

    @Test
    void placesSurvive() {
        load();
        LawBase law = load();
        Rule rule = (Rule) find(law, "XX.A.1.tell");
        assertEquals(null, NodeModelUtils.getNode(rule), "nodes are made only when asked for");
        LawPlace place = law.place(rule).orElseThrow();
        assertEquals(new LawPlace(URI.createFileURI(folder.resolve("act.statute").toString()), "test", 6, 9,
            "rule tell on help { norm requested must \"告知\" to requesting within 5 working days }"), place);
        assertEquals(load(StoredForms.NONE).place(find(load(StoredForms.NONE), "XX.A.2")).map(LawPlace::line), law.place(find(law, "XX.A.2")).map(LawPlace::line));
    }

    @Test
    void anEditedTextIsParsedAndItsOldFormForgotten() throws IOException {
        load();
        Files.writeString(folder.resolve("act.statute"), ACT.replace("rule tell", "rule inform"));
        LawBase law = load();
        assertEquals(List.of("xx.statute", "xx.agencies"), stored(law));
        assertTrue(law.library().find("XX.A.1.inform").isPresent());
        assertFalse(law.library().find("XX.A.1.tell").isPresent());
        assertEquals(3, stored(load()).size(), "stored again by the run that parsed it");
    }

    @Test
    void aReferenceLeadsToWhatTheOtherFileSaysNow() throws IOException {
        load();
        Files.writeString(folder.resolve("act.statute"), ACT.replace("article 1 {", "article 0 { text en \"New\" verified }\n    article 1 {"));
        LawBase law = load();
        Citation basis = ((org.comity.statute.Instrument) find(law, "XX.help")).getBases().get(0);
        assertEquals(List.of("xx.statute", "xx.agencies"), stored(law));
        assertEquals("1", ((Provision) basis.getTarget()).getNumber());
    }

    @Test
    void aDamagedFormIsNoHarm() throws IOException {
        load();
        try (Stream<Path> files = Files.list(store)) {
            for (Path file : files.toList()) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
        LawBase law = load();
        assertEquals(List.of(), stored(law));
        assertEquals(review(load(StoredForms.NONE)), review(law));
    }

    @Test
    void aFileWithSyntaxErrorsIsNotStored() throws IOException {
        Files.writeString(folder.resolve("act.statute"), ACT + "statute {");
        assertEquals(1, load().problems().size());
        LawBase law = load();
        assertEquals(List.of("xx.statute", "xx.agencies"), stored(law));
        assertEquals(1, law.problems().size());
    }

    @Test
    void aStoreThatCannotBeWrittenIsNoHarm() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "");
        LawBase law = load(new StoredForms(null, file));
        assertEquals(List.of(), law.problems());
        assertEquals(review(load(StoredForms.NONE)), review(law));
    }

    @Test
    void installedLawIsReviewedAlike() throws IOException {
        StoredForms forms = new StoredForms(null, store);
        List<LawSource> sources = Drafts.REVIEWER.law().sources();
        LawBase.of(sources, forms);
        LawBase stored = LawBase.of(sources, forms);
        assertEquals(sources.size(), stored(stored).size());
        assertEquals(Drafts.REVIEWER.law().library().paths(), stored.library().paths());
        Path examples = Path.of("..", "org.comity.examples", "agreements");
        Reviewer reviewer = new Reviewer(stored);
        try (Stream<Path> drafts = Files.walk(examples)) {
            for (Path draft : drafts.filter(d -> d.toString().endsWith(".agreement")).sorted().toList()) {
                ExpectedReview none = ExpectedReview.none(draft);
                if (Drafts.REVIEWER.derivation().jurisdictions().containsAll(none.jurisdictions())) {
                    assertEquals(ExpectedReview.lines(none.review(Drafts.REVIEWER), List.of()), ExpectedReview.lines(none.review(reviewer), List.of()), draft.toString());
                }
            }
        }
    }
}
