/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.comity.document.Places;
import org.comity.engine.compare.Comparison;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.Reviewer.ReviewedFile;
import org.comity.register.Register;
import org.eclipse.emf.common.util.URI;

/** Two made-up jurisdictions that agree in part, and one draft; every expected cell follows from the text here. */
final class TwoLaws {

    static final String LAW = """
        jurisdiction XX { en "Testland" ja "試験国" } {
            languages en, ja
            role requesting en "requesting" ja "要請機関"
            role requested en "requested" ja "被要請機関"
            topic lead en "who leads" ja "主導"
            instrument help en "help" ja "援助" { kind assistance }
        }
        jurisdiction YY "Elsewhere" {
            languages en
            role requesting en "requesting"
            role requested en "requested"
            topic head en "who is the head" equivalent XX.lead
            instrument aid en "aid" { kind assistance  equivalent XX.help }
        }
        statute XX.A "Act A" {
            kind act
            in force from 2000-01-01
            article 1 { text en "Writing" verified
                rule written on help { for request r  require r.form = written  else error en "Not in writing" ja "書面でない" }
                rule tell on help { norm requested must "tell" to requesting }
            }
            article 2 { text en "Money" verified
                rule pays on help { for cost k  cost payer requesting payee requested }
            }
            article 3 { text en "Head" verified
                rule lead on help { topic lead otherwise decided by requesting }
            }
        }
        statute YY.B "Act B" {
            kind act
            in force from 2000-01-01
            article 5 { equivalent XX.A.1  text en "Form is free" verified
                rule any-form on aid { for request r  require true  else error en "Never" }
                rule refuse on aid { norm requested may refuse in "<what & what not>" }
            }
            article 6 { text en "Head" verified
                rule head on aid { topic head otherwise decided by requested }
            }
        }
        reform XX.R { en "Reform <R>" ja "改正" } {
            amend XX.A.1 { text en "Softly" verified
                rule written on help { for request r  require r.form = written  else advice en "Better in writing" ja "書面が望ましい" }
            }
            insert XX.A.4 { text en "New" verified  rule stop on help { for request r  require false  else error en "Stop" ja "停止" } }
            amend XX.A.2 { text en "Money" verified  rule pays on help { for cost k  cost payer requested payee requesting } }
            amend XX.A.3 { text en "Head" verified  rule lead on help { topic lead otherwise decided by requested } }
        }
        """;

    static final String AGENCIES = "agencies XX \"Testland\" { levels central \"centre\" 1  agency A \"Office A\" level central  agency B \"甲機関\" level central }";

    static final String DRAFT = """
        agreement D "援助 <b>合意</b>" { under XX as of 2015-04-01 instrument XX.help
            party A is XX.A as requesting
            party B is XX.B as requested
            request from A to B oral
            cost k "燃料" amount XTS 100
        }
        """;

    final LawBase law;
    final Reviewer reviewer;

    TwoLaws(Path folder) throws IOException {
        Path statutes = Files.writeString(folder.resolve("law.statute"), LAW);
        Path agencies = Files.writeString(folder.resolve("law.agencies"), AGENCIES);
        law = LawBase.of(List.of(new LawSource(URI.createFileURI(statutes.toString()), "test"), new LawSource(URI.createFileURI(agencies.toString()), "test")));
        reviewer = new Reviewer(law);
    }

    static ReviewOptions options(String under, String... reforms) {
        return new ReviewOptions(null, List.of(reforms), under, LocalDate.of(2015, 4, 1));
    }

    ReviewedFile read() {
        ReviewedFile file = reviewer.review(URI.createURI("test:/d.agreement"), DRAFT, options(null));
        if (!file.problems().stream().filter(p -> p.severity() == org.comity.jurisdiction.SourceProblem.Severity.ERROR).toList().isEmpty()) {
            throw new AssertionError(file.problems().toString());
        }
        return file;
    }

    Comparison compare(ReviewedFile file) {
        List<Register> columns = List.of(reviewer.again(file, options("XX")).get(0), reviewer.again(file, options("YY")).get(0));
        return Comparison.of(law.library(), columns);
    }

    Places places(ReviewedFile file) {
        return DraftFiles.places(file, law);
    }
}
