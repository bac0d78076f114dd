/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.comity.lang.Files;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.TextRegion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Layout: the same twice as once, and nothing but blanks changed. */
class FormatterTest {

    static Stream<String> blocks() {
        return Files.BLOCKS.stream();
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void formattingTwiceIsFormattingOnce(String block) {
        String once = format(block, Files.block(block));
        assertEquals(once, format(block, once));
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void onlyBlanksChange(String block) {
        String text = Files.block(block);
        for (String input : List.of(text, text.replaceAll("(?m)^ +", ""), text.replace("\n", "\r\n"))) {
            XtextResource before = new Files().add(block, input);
            XtextResource after = new Files().add(block, format(block, input));
            assertEquals(List.of(), after.getParseResult().hasSyntaxErrors() ? Files.texts(after) : List.of());
            assertEquals(words(before), words(after));
            assertTrue(EcoreUtil.equals(before.getContents().get(0), after.getContents().get(0)));
        }
    }

    @Test
    void oneMemberPerLineInABlockThatIsBrokenOrTooLong() {
        assertEquals("""
            agreement A "a" {
                under XX as of 2014-01-01
                party P is XX.O as requesting { unit U "u"  officer V "v" }
                article "one" {
                    clause c: P must "act" to P
                }

                cost K "k" actual borne by P 60%, Q 40%
                situation s "s" when (a or b) and count of (n in norms where n.x : n.y) > 1
                clause long: each P, P.U must "do a thing that takes many words to say, as legal drafters well know" to P every month by day 20
                    for next month via letter, fax under b unless s
            }
            """, format("a.agreement", """
            agreement A "a"{under XX as of 2014-01-01 party P is XX.O as requesting{unit U "u" officer V "v"}
            article "one"{clause c:P must "act" to P
            }


            cost K "k" actual borne by P 60% ,Q 40%   situation s "s" when ( a or b ) and count of( n in norms where n . x : n.y )>1
            clause long : each P,P.U must "do a thing that takes many words to say, as legal drafters well know" to P every month by day 20 for next month via letter,fax under b unless s}"""));
    }

    @Test
    void aTextInSeveralLanguagesIsBrokenBetweenThemAndNotAfterItsBrace() {
        String german = "Ein langer Titel, der eine Zeile schon fast allein füllt, damit der zweite nicht mehr Platz hat";
        assertEquals("agreement A { de \"" + german + "\"\n    en \"A long title that does not fit on the line\" } {\n    under XX as of 2014-01-01\n}\n",
            format("a.agreement", "agreement A {\nde \"" + german + "\" en \"A long title that does not fit on the line\" } {\nunder XX as of 2014-01-01 }"));
    }

    @Test
    void commentsStayWhereTheyAre() {
        assertEquals("""
            // head

            agreement A { // beside
                // above
                under XX /* inside */ as of 2014-01-01
                event e /* a
              b */ "e" // after

                /* before
                   next */
                event f "f" when e // why
                    and g
                // last
            }
            // tail
            """, format("a.agreement", """
            // head

            agreement A { // beside
            // above
              under XX   /* inside */   as of 2014-01-01
            event e /* a
              b */ "e" // after


            /* before
                   next */
               event f "f" when e // why
               and g
                       // last
            }
               // tail
            """));
    }

    @Test
    void stringsAreNeverTouched() {
        String text = "agreement A {\n    event e \"a   b\n  c\"\n    text \"\"\"  x\n\n      y {  \"\"\"\n}\n";
        assertEquals(text, format("a.agreement", text));
    }

    @Test
    void aFileWithSyntaxErrorsIsLeftAlone() {
        assertEquals("agreement A {event e}", format("a.agreement", "agreement A {event e}"));
    }

    @Test
    void onlyTheRequestedPartIsFormatted() {
        String text = "agreement A {\n  event e \"e\"\n  event f \"f\"\n}\n";
        XtextResource resource = new Files().add("a.agreement", text);
        ITextRegionAccess access = Files.service(resource, TextRegionAccessBuilder.class).forNodeModel(resource).create();
        FormatterRequest request = new FormatterRequest().setTextRegionAccess(access).addRegion(new TextRegion(25, 10));
        assertEquals("agreement A {\n  event e \"e\"\n    event f \"f\"\n}\n",
            access.getRewriter().renderToString(Files.service(resource, IFormatter2.class).format(request)));
    }

    @Test
    void anEmptyFileStaysEmpty() {
        assertEquals("", format("a.agreement", ""));
        assertEquals("agreement A { }\n", format("a.agreement", "agreement A {\n}"));
    }

    private static List<String> words(XtextResource resource) {
        List<String> words = new ArrayList<>();
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            if (!leaf.getText().isBlank()) {
                words.add(leaf.getText().stripTrailing());
            }
        }
        return words;
    }

    static String format(String name, String text) {
        XtextResource resource = new Files().add(name, text);
        ITextRegionAccess access = Files.service(resource, TextRegionAccessBuilder.class).forNodeModel(resource).create();
        return access.getRewriter().renderToString(Files.service(resource, IFormatter2.class).format(new FormatterRequest().setTextRegionAccess(access)));
    }
}
