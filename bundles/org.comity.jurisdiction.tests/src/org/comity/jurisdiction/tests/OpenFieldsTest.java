/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.comity.engine.derive.Texts;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A field that nobody has filled in is a finding of its clause, for reviewers as for drafters. */
class OpenFieldsTest {

    private static final String LAW = "jurisdiction XX \"Testland\" { languages en  role requesting en \"requesting\"  instrument help en \"help\" { kind assistance } }";
    private static final String AGENCIES = "agencies XX \"Testland\" { levels central \"centre\" 1  agency A \"Office A\" level central  agency B \"Office B\" level central }";
    private static final String DRAFT = """
        agreement D { en "Draft" de "…" } {
            under XX as of 2015-04-01
            instrument XX.help
            party A is XX.A as requesting
            party B is XX.B as requesting
            event e "…"
            clause c: A must "…" to B
            article "One" {
                clause d: B must "answer … in time" to A
                liability external of A for ""\"
                    …
                    ""\"
            }
        }
        """;

    @Test
    void eachPartIsNamedOnce(@TempDir Path folder) {
        Register register = SmallLaw.of(folder, LAW, AGENCIES).review(DRAFT);
        assertEquals(List.of("warning agreement.field.open -", "warning agreement.field.open e", "warning agreement.field.open c", "warning agreement.field.open null"),
            SmallLaw.findings(register, "agreement.field"));
        List<Finding> open = register.getResults().stream().filter(r -> r instanceof Finding f && f.getRule().equals("agreement.field.open")).map(Finding.class::cast).toList();
        assertEquals("A field (…) is still open; write there what the parties agree", Texts.in(open.get(0).getMessage(), "en"));
        assertEquals("Ein Feld (…) ist noch offen; dort steht, was die Beteiligten vereinbaren", Texts.in(open.get(0).getMessage(), "de"));
    }
}
