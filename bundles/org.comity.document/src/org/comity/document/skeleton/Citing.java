/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.skeleton;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.directory.Agency;
import org.comity.engine.law.LawLibrary;

/**
 * Proposed bases that leave open which provision gives an agency its task: the directory knows those of the parties. Only such
 * bases are filled in; whether a law allows a transfer of powers is for the drafter to find out.
 */
final class Citing {

    private static final Pattern TASK = Pattern.compile("(basis\\s+\\S+\\s+cites\\s+)(\\S+)(\\s+for competence\\s*)");

    private final LawLibrary law;
    private final DraftPlan plan;

    Citing(LawLibrary law, DraftPlan plan) {
        this.law = law;
        this.plan = plan;
    }

    /** The clause with each provision that could be meant, the last party's first; the clause alone if it leaves nothing open. */
    List<String> ways(String clause) {
        Matcher matcher = TASK.matcher(clause);
        if (!matcher.matches() || law.find(matcher.group(2)).isPresent()) {
            return List.of(clause);
        }
        List<String> ways = new ArrayList<>();
        provisions().forEach(p -> ways.add(matcher.group(1) + p + matcher.group(3)));
        ways.add(clause);
        return ways;
    }

    private Set<String> provisions() {
        Set<String> found = new LinkedHashSet<>();
        for (int i = plan.parties().size() - 1; i >= 0; i--) {
            Agency agency = law.agency(plan.parties().get(i).agency()).orElse(null);
            if (agency != null) {
                agency.getCompetences().forEach(c -> c.getCitations().forEach(each -> found.add(law.path(each, plan.jurisdiction()))));
            }
        }
        found.removeIf(p -> law.find(p).isEmpty());
        return found;
    }
}
