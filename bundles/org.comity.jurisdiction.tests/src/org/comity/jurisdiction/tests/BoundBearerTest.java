/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.comity.register.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that runs over parties gives its norm to each of them. */
class BoundBearerTest {

    @TempDir
    private Path folder;

    @Test
    void aVariableOfTheRuleIsTheBearer() {
        SmallLaw law = SmallLaw.of(folder, """
            jurisdiction QQ { en "Q" } { languages en  instrument help en "help" { kind assistance } }
            statute QQ.Act { en "Act" } { in force from 2000-01-01
                article 1 { text en "Each party reports." paraphrase  rule r on help { for party p  norm p must "report" } }
            }
            """, "agencies QQ { en \"Q\" } { levels top { en \"top\" } 1  entity S { en \"S\" } is state  agency X { en \"X\" } level top of S  agency Y { en \"Y\" } level top of S }");
        assertEquals(List.of("active [A] must report", "active [B] must report"), SmallLaw.norms(
            law.review("agreement D \"Draft\" { under QQ as of 2015-03-01 instrument QQ.help party A is QQ.X party B is QQ.Y }"), Origin.DERIVED));
    }
}
