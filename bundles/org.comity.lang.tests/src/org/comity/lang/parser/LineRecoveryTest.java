/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.comity.lang.Files;
import org.comity.terms.Element;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** A line somebody is still writing costs no other line. */
class LineRecoveryTest {

    private static final String BEFORE = """
        agreement A {
          under XX
          article "One" {
            event a "first"
        """;
    private static final String AFTER = """
            event b "second"
          }
          article "Two" {
            event c "third"
          }
        }
        agreement B {
          event d "fourth"
        }
        """;

    @Test
    void whatFollowsAWordThatBeginsNothingIsRead() {
        for (String half : List.of("cl", "clausse x: B must", "even", "xyz 12 \"text\"", ")", "event z", "clause z: must \"do\"", "clause z: B must")) {
            XtextResource file = new Files().add("a.agreement", BEFORE + half + "\n" + AFTER);
            List<String> names = names(file);
            names.remove("z");
            assertEquals(List.of("A", "a", "b", "c", "B", "d"), names, half);
            assertEquals(List.of(5), linesOfSyntaxErrors(file).stream().map(l -> l == 6 ? 5 : l).distinct().toList(), half);
        }
    }

    @Test
    void severalSuchLinesAreLeftOut() {
        XtextResource file = new Files().add("a.agreement", BEFORE + "cl\nev\n" + AFTER.replace("  event c", "  cla\n  event c"));
        assertEquals(List.of("A", "a", "b", "c", "B", "d"), names(file));
        assertEquals(List.of(5, 10), linesOfSyntaxErrors(file));
    }

    @Test
    void theSameInLaw() {
        XtextResource file = new Files().add("a.statute", """
            statute XX.Act "Act" {
              article 1 "One" { text en "First." }
              artic
              article 2 "Two" { text en "Second." }
            }
            """);
        assertEquals(List.of(3), linesOfSyntaxErrors(file));
        assertEquals(2, EcoreUtil2.eAllOfType(file.getContents().get(0), org.comity.statute.Provision.class).size());
    }

    /** The text is whole again after the last key, and nothing is left of the message. */
    @Test
    void theWordFinishedIsReadLikeAnyOther() {
        XtextResource file = new Files().add("a.agreement", BEFORE + "\n" + AFTER);
        int at = BEFORE.length();
        String typed = "event z \"new\"";
        for (int i = 0; i < typed.length(); i++) {
            file.update(at + i, 0, typed.substring(i, i + 1));
            List<String> names = names(file);
            names.remove("z");
            assertEquals(List.of("A", "a", "b", "c", "B", "d"), names, typed.substring(0, i + 1));
        }
        assertEquals(List.of("A", "a", "z", "b", "c", "B", "d"), names(file));
        assertEquals(List.of(), linesOfSyntaxErrors(file));
    }

    @Test
    void aLineThatStopsAfterItsFirstWordIsSaidToStop() {
        for (String half : List.of("event", "clause", "third")) {
            assertEquals(List.of("5: This line stops before it says anything."), errors(BEFORE + half + "\n" + AFTER), half);
        }
    }

    @Test
    void aQuotationMarkWithoutPartnerCostsItsLineOnly() {
        String lone = "5: This quotation mark has no partner. Text stands between two \" signs.";
        assertEquals(List.of(lone), errors(BEFORE + "event z \"new\n" + AFTER));
        assertEquals(List.of("A", "a", "z", "b", "c", "B", "d"), names(new Files().add("a.agreement", BEFORE + "event z \"new\n" + AFTER)));
        // the first that is wrong there is the word
        assertEquals(List.of("5: 'new' is not expected here."), errors(BEFORE + "event z new\"\n" + AFTER));
        // the last text of the file has no other after it that could end it
        assertEquals(List.of("A", "a", "b", "c", "B", "d"), names(new Files().add("a.agreement", BEFORE + AFTER.replace("fourth\"", "fourth"))));
    }

    @Test
    void soDoTwoOfThem() {
        String text = BEFORE + "event z \"new\n" + AFTER.replace("third\"", "third");
        assertEquals(List.of("A", "a", "z", "b", "c", "B", "d"), names(new Files().add("a.agreement", text)));
        assertEquals(List.of(5, 9), linesOfSyntaxErrors(new Files().add("a.agreement", text)));
    }

    @Test
    void aTextOfSeveralLinesMayBeFollowedByAnError() {
        String text = BEFORE + "event z \"new\n  and long\" oops\n" + AFTER;
        assertEquals(List.of("6: 'oops' is not expected here."), errors(text));
        assertEquals(List.of("A", "a", "z", "b", "c", "B", "d"), names(new Files().add("a.agreement", text)));
    }

    private static List<String> errors(String text) {
        List<String> errors = new ArrayList<>();
        for (INode node : new Files().add("a.agreement", text).getParseResult().getSyntaxErrors()) {
            errors.add(node.getStartLine() + ": " + node.getSyntaxErrorMessage().getMessage());
        }
        return errors;
    }

    private static List<String> names(XtextResource file) {
        List<String> names = new ArrayList<>();
        EcoreUtil2.eAll(file.getContents().get(0)).forEachRemaining(e -> {
            if (e instanceof Element element && element.getName() != null) {
                names.add(element.getName());
            }
        });
        return names;
    }

    private static List<Integer> linesOfSyntaxErrors(XtextResource file) {
        List<Integer> lines = new ArrayList<>();
        for (INode node : file.getParseResult().getSyntaxErrors()) {
            lines.add(node.getStartLine());
        }
        return lines;
    }
}
