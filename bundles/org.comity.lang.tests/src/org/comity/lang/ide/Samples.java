/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide;

import java.util.Locale;
import org.comity.lang.Files;
import org.eclipse.xtext.resource.XtextResource;

/** A small law and directory, and drafts with a place marked by {@code |}. */
final class Samples {

    static final String LAW = """
        jurisdiction XX { languages en
            role asker en "asking agency" topic cost.amount en "amount" fact urgent en "urgent" of agreement
            instrument help en "help" { kind assistance roles asker 1..1, requested 1..* basis XX.Act.1 }
            fixture two "event e \\"x\\"" define often() = agreement.shape in { recurring } }
        statute XX.Act { en "The Act" } { kind act in force from 2001-01-01
            article 1 "Helping" {
                paragraph 1 { text until 2009-12-31 en "Agencies help." de "Behörden helfen." verified "gazette"
                    text from 2010-01-01 en "Agencies shall help." verified
                    rule duty mandatory on help { norm requested must "help" to asker } } }
            article 2 { text en "Other." rule r on help { for norm n if n.bearer.role = asker then info en "x" } } }
        reform XX.R2020 "reform" { amend XX.Act.1 { paragraph 2 { text en "New." } } }
        """;

    static final String BODIES = """
        agencies XX { levels top "Top" 1, low 2 entity E "State" is state
            agency O "Office" level top of E { competence "helping out" kind rescue by XX.Act.1
                agency P "Post" level low { superior O for business in "mail" } } }
        """;

    static {
        // what the services say is compared with English texts
        Locale.setDefault(Locale.ENGLISH);
    }

    private final Files files = new Files();
    final XtextResource resource;
    final int offset;
    final String text;

    private Samples(String name, String marked) {
        files.add("xx.statute", LAW);
        files.add("xx.agencies", BODIES);
        offset = marked.indexOf('|');
        text = offset < 0 ? marked : marked.substring(0, offset) + marked.substring(offset + 1);
        resource = files.add(name, text);
    }

    static Samples agreement(String marked) {
        return new Samples("a.agreement", marked);
    }

    static Samples of(String name, String marked) {
        return new Samples(name, marked);
    }
}
