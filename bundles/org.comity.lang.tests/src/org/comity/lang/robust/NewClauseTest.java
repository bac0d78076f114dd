/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.robust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.comity.lang.Files;
import org.comity.lang.parser.PartResult;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;

/** A clause that is being written: at each key only its neighbourhood is read again, and as if all were. */
class NewClauseTest {

    private static final String DRAFT = """
        agreement K {
          event e "it happens"
          party A is XX.O as asker
          party B is XX.O.P as requested { unit U "u" }
          clause a: A must "ask" to B
          clause b: B must "answer" to A within 3 days of a
          cost k "Cost" actual borne by A 60%, B 40% payable to B settled by day 10 of the month
          clause c: B.U must "file" to A after b
          article "One" {
            clause d: A must "do" to B
            clause f: A must "do more" to B after d
            clause g: B must "thank" to A
            clause h: B must "tell
              all" to A
            clause i: B must "note" after h
            clause j: B must "end" after i
            clause l: B must "rest"
          }
          clause m: A must "report" to B
          clause n: B must "read" to A after m
          clause o: B must "reply" to A after n
        }
        """;
    private static final String CLAUSE = "  clause z: B must \"answer, and send\" to A within 7 working days of b matter m1";

    @Test
    void betweenClauses() {
        assertEquals(CLAUSE.length(), parts("\n  cost k"));
    }

    @Test
    void inAnArticle() {
        assertEquals(CLAUSE.length(), parts("\n    clause i"));
    }

    @Test
    void atTheEndOfAnArticle() {
        assertEquals(CLAUSE.length(), parts("\n  }\n  clause m"));
    }

    @Test
    void atTheEnd() {
        assertEquals(CLAUSE.length(), parts("\n}\n", DRAFT.length() - 3));
    }

    /** Before the first elements nothing shows that the parser is where it was; there all may be read again. */
    @Test
    void atTheBeginning() {
        assertTrue(parts("\n  event e") < CLAUSE.length() / 2);
    }

    /** What is typed before a brace that ends a block may take the brace with it. */
    @Test
    void inTheLineOfABrace() {
        String text = DRAFT.replace("  }\n  clause m", "  cla }\n  clause m");
        XtextResource edited = small(DRAFT);
        Forms.link(edited);
        for (int i = 0; i < 4; i++) {
            int at = DRAFT.indexOf("  }\n  clause m") + 2 + i;
            edited.update(at, 0, "cla ".substring(i, i + 1));
            compare(edited, new StringBuilder(DRAFT).insert(at - i, "cla ".substring(0, i + 1)).toString(), "cla ".substring(0, i + 1));
        }
        assertEquals(text, edited.getParseResult().getRootNode().getText());
    }

    @Test
    void anErrorElsewhereStaysWhatItIs() {
        String text = DRAFT.replace("clause o: B must", "clause o B must");
        XtextResource edited = small(text);
        Forms.link(edited);
        int at = text.indexOf("\"do\"");
        edited.update(at + 1, 0, "x");
        compare(edited, new StringBuilder(text).insert(at + 1, "x").toString(), "x");
        assertEquals(PartResult.class, edited.getParseResult().getClass());
    }

    @Test
    void aClauseTakenOutAndBackIn() {
        XtextResource edited = small(DRAFT);
        Forms.link(edited);
        String clause = "    clause h: B must \"tell\n      all\" to A\n";
        int at = DRAFT.indexOf(clause);
        edited.update(at, clause.length(), "");
        compare(edited, DRAFT.replace(clause, ""), "out");
        edited.update(at, 0, clause);
        compare(edited, DRAFT, "in");
    }

    private static int parts(String before) {
        return parts(before, DRAFT.indexOf(before));
    }

    /** Types the clause and takes it away again; says how many keys of the first were read in part. */
    private static int parts(String before, int place) {
        StringBuilder text = new StringBuilder(DRAFT).insert(place, '\n');
        XtextResource edited = small(text.toString());
        Forms.link(edited);
        int at = place + 1;
        int parts = 0;
        for (int i = 0; i < CLAUSE.length(); i++) {
            String key = CLAUSE.substring(i, i + 1);
            edited.update(at + i, 0, key);
            text.insert(at + i, key);
            parts += edited.getParseResult() instanceof PartResult ? 1 : 0;
            compare(edited, text.toString(), before + " <- " + CLAUSE.substring(0, i + 1));
        }
        for (int i = CLAUSE.length() - 1; i >= 0; i--) {
            edited.update(at + i, 1, "");
            text.deleteCharAt(at + i);
            compare(edited, text.toString(), before + " back to " + CLAUSE.substring(0, i));
        }
        return parts;
    }

    private static void compare(XtextResource edited, String text, String what) {
        Forms.link(edited);
        XtextResource fresh = small(text);
        Forms.link(fresh);
        assertEquals(text, edited.getParseResult().getRootNode().getText(), what);
        assertEquals(Forms.errors(fresh), Forms.errors(edited), what);
        assertEquals(Forms.dump(fresh), Forms.dump(edited), what);
        assertEquals(Forms.links(fresh), Forms.links(edited), what);
        assertEquals(Files.texts(fresh), Files.texts(edited), what);
    }

    private static XtextResource small(String text) {
        Files files = new Files();
        files.add("xx.agencies", "agencies XX { entity E \"State\" is state agency O \"Office\" of E { agency P \"Post\" } }");
        return files.add("k.agreement", text);
    }
}
