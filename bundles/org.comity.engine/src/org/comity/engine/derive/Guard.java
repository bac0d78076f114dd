/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.HashSet;
import java.util.Set;
import org.comity.register.Finding;
import org.comity.register.Origin;
import org.comity.register.RegisterFactory;
import org.comity.statute.Verdict;

/** Lets one rule fail without the others: whatever goes wrong in it, in whichever step, is one finding on the rule itself. */
final class Guard {

    private final Session session;
    private final Set<String> failed = new HashSet<>();
    private RuntimeException stop;

    Guard(Session session) {
        this.session = session;
    }

    /** A checkpoint whose exceptions end the derivation wherever they are thrown. */
    Runnable stopping(Runnable checkpoint) {
        return () -> {
            try {
                checkpoint.run();
            } catch (RuntimeException e) {
                stop = e;
                throw e;
            }
        };
    }

    /** Does what a rule asks for; a rule is of a plug-in, and nothing is known of what it may throw. */
    void run(Candidate candidate, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            if (broken == stop) {
                throw broken;
            }
            if (failed.add(candidate.path())) {
                session.add(finding(candidate, broken));
            }
        }
    }

    private Finding finding(Candidate candidate, RuntimeException broken) {
        String why = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        Finding finding = RegisterFactory.eINSTANCE.createFinding();
        finding.setId("statute.rule-failed(" + candidate.path() + ")");
        finding.setOrigin(Origin.DERIVED);
        finding.setRule(candidate.path());
        finding.setVerdict(Verdict.ERROR);
        finding.setPlace(candidate.rule());
        finding.setMessage(Texts.of("This rule could not be evaluated and was left out: " + why, "此規則無法執行，已略過：" + why,
            "Diese Regel konnte nicht ausgewertet werden und blieb außer Betracht: " + why, "この規則は評価できず除外された：" + why));
        finding.getCitations().add(candidate.provision());
        finding.setWhy(session.traces.of("statute.rule-failed", candidate.path(), why, candidate.rule()));
        return finding;
    }
}
