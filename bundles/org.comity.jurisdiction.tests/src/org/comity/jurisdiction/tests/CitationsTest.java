/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.io.IOException;
import org.comity.document.CitationText;
import org.comity.engine.law.CitationParser;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawSource;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Citations as lawyers write them, printed and read by the patterns a jurisdiction declares. */
class CitationsTest {

    private static final String LAW = """
        jurisdiction QQ { en "Q" } {
            languages zh-TW
            citation zh-TW "{act}[第{article}條][之{branch}][第{paragraph}項][第{item}款]"
            citation de "[§ {article} ][Abs. {paragraph} ][S. {sentence} ][Nr. {item} ]{act}"
            instrument help en "help" { kind assistance }
        }
        statute QQ.APA "程序法" { title en "Procedure Act" de "VfG"  in force from 2000-01-01
            article 11 { text zh-TW "甲" paraphrase }
            article 19 {
                paragraph 2 { item 2 { text zh-TW "乙" paraphrase }  sentence 1 { item 1 { text zh-TW "丙" paraphrase } } }
            }
            article 24-2-3 { text zh-TW "庚" paraphrase }
            article 24-1 { paragraph 1 { text zh-TW "丁" paraphrase } }
        }
        statute QQ.Long "行政程序法" { in force from 2000-01-01 article 19 { text zh-TW "戊" paraphrase } }
        reform QQ.Next { zh-TW "修正" } proposed 2015-01-01 {
            insert QQ.APA.19-1 { paragraph 1 { text zh-TW "己" paraphrase  rule r on help { norm requested must "x" to requesting } } }
        }
        """.replace("\"程序法\"", "{ zh-TW \"程序法\" }").replace("\"行政程序法\"", "{ zh-TW \"行政程序法\" }");

    @TempDir
    private Path folder;
    private LawBase law;

    @BeforeEach
    void load() throws IOException {
        Path file = Files.writeString(folder.resolve("law.statute"), LAW);
        law = LawBase.of(List.of(new LawSource(URI.createFileURI(file.toString()), "test")));
        assertEquals(List.of(), law.problems());
    }

    private List<String> read(String citation) {
        return new CitationParser(law.library()).parse(citation).paths();
    }

    private String problem(String citation) {
        return String.valueOf(new CitationParser(law.library()).parse(citation).problem()).toLowerCase(Locale.ROOT);
    }

    @Test
    void aCitationLeadsToItsProvision() {
        assertEquals(List.of("QQ.APA.19.2.2"), read("程序法第19條第2項第2款"));
        assertEquals(List.of("QQ.APA.19.2.2"), read("程序法 第 十九 條第二項第２款"));
        assertEquals(List.of("QQ.APA.24-1.1"), read("程序法第24條之1第1項"));
        assertEquals(List.of("QQ.APA.24-2-3"), read("程序法第24條之2之3"));
        assertEquals(List.of("QQ.APA.19.2.s1.1"), read("§ 19 Abs. 2 S. 1 Nr. 1 VfG"));
    }

    @Test
    void aRangeLeadsToItsEnds() {
        assertEquals(List.of("QQ.APA.11", "QQ.APA.19"), read("程序法第11條至第19條"));
    }

    @Test
    void theLongestTitleCounts() {
        assertEquals(List.of("QQ.Long.19"), read("行政程序法第19條"));
        assertEquals(List.of("QQ.APA"), read("程序法"));
    }

    @Test
    void whatLeadsNowhereSaysWhy() {
        assertEquals("qq.apa.19.2 has no item 7", problem("程序法第19條第2項第7款"));
        assertEquals("no statute is named that is loaded", problem("同法第3項"));
    }

    @Test
    void whatAReformInsertsIsPrintedAsProposed() {
        assertEquals("程序法第19條之1第1項（修正建議）", new CitationText(law.library(), "zh-TW").of("QQ.APA.19-1.1.r"));
        assertEquals("程序法第24條之2之3", new CitationText(law.library(), "zh-TW").of("QQ.APA.24-2-3"));
        assertEquals("程序法第19條第2項第2款", new CitationText(law.library(), "zh-TW").of("QQ.APA.19.2.2"));
        assertEquals("§ 19 Abs. 2 S. 1 Nr. 1 VfG", new CitationText(law.library(), "de").of("QQ.APA.19.2.s1.1"));
    }
}
