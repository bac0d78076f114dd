/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.conformance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Amendment;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.StatuteKind;
import org.comity.statute.TextStatus;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;
import org.eclipse.emf.ecore.EObject;

/** Checks of provisions and rules as they stand: source, status of the text, time of force, examples. */
final class LawChecks {

    private static final Set<StatuteKind> TIMELESS = EnumSet.of(StatuteKind.MANUAL, StatuteKind.DOCTRINE, StatuteKind.JUDGMENT, StatuteKind.LETTER);

    private final LawLibrary law;
    private final String prefix;
    private final List<CheckResult> results = new ArrayList<>();

    LawChecks(LawLibrary law, String prefix) {
        this.law = law;
        this.prefix = prefix;
    }

    List<CheckResult> run() {
        for (String path : law.paths()) {
            Citable element = law.find(path).orElse(null);
            if (!prefix.isEmpty() && !LawPaths.within(path, prefix)) {
                continue;
            }
            if (element instanceof Statute statute) {
                interval(path, statute);
            } else if (element instanceof ProvisionBody provision) {
                status(path, provision.getTexts());
            } else if (element instanceof Rule rule) {
                status(path, rule.getTexts());
                source(path, rule);
                examples(path, rule);
            }
        }
        return results;
    }

    /**
     * Advice and doctrine are not in force; a decision or a letter says what the law was before; what has no rules decides nothing.
     * Everything else is in force from some day on. Provisions have the time of their law.
     */
    private void interval(String path, Statute statute) {
        boolean timeless = TIMELESS.contains(statute.getKind()) || statute.getRules().isEmpty() && statute.getProvisions().stream().noneMatch(Coverage::hasRules);
        boolean inside = !statute.getProvisions().isEmpty() && statute.getProvisions().stream().noneMatch(p -> p.getIntervals().isEmpty());
        add(Check.INTERVAL, path, timeless || inside || !statute.getIntervals().isEmpty(),
            "nothing says since when this is in force; add 'in force from …' to the statute or to each of its provisions");
    }

    private void status(String path, List<TextVersion> texts) {
        for (TextVersion text : texts) {
            boolean stated = text.getStatus() != null && text.getStatus() != TextStatus.UNSTATED;
            boolean explained = text.getStatus() == TextStatus.PARAPHRASE || text.getNote() != null && !text.getNote().isBlank();
            add(Check.STATUS, path, stated && explained, !stated ? "nobody says whether this text was compared; write 'verified \"with what\"' or 'unverified \"why\"' after it"
                : "say in a text after '" + text.getStatus().getLiteral() + "' what it was compared with, or why it was not");
        }
    }

    private void source(String path, Rule rule) {
        boolean found = !rule.getSources().isEmpty();
        for (EObject e = rule; e != null && !found; e = e.eContainer()) {
            found = e instanceof Rule r && !r.getTexts().isEmpty() || e instanceof ProvisionBody p && hasText(p) || e instanceof Amendment;
        }
        add(Check.SOURCE, path, found, "there is no text this rule rests on; add a 'text' to its provision, or 'source' with a citation");
    }

    /** A provision whose words stand in its items has a text, too. */
    private static boolean hasText(ProvisionBody provision) {
        return !provision.getTexts().isEmpty() || provision.getProvisions().stream().anyMatch(LawChecks::hasText);
    }

    private void examples(String path, Rule rule) {
        List<String> missing = Conformance.missingExamples(rule);
        add(Check.EXAMPLES, path, missing.isEmpty(), "an example is missing: " + String.join(", ", missing));
    }

    private void add(Check check, String subject, boolean holds, String message) {
        results.add(holds ? CheckResult.ok(check, subject) : CheckResult.wrong(check, subject, message));
    }
}
