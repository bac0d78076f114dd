/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.Set;
import org.comity.statute.Verdict;

/** Step 2, second half: the declared instrument against the one the facts imply. A mismatch is itself a finding. */
final class CheckInstrument {

    private static final String CHECK = "agreement.instrument";

    private final Session session;

    CheckInstrument(Session session) {
        this.session = session;
    }

    void run() {
        Instruments instruments = session.instruments;
        Set<String> declared = instruments.declared();
        session.register.getDeclaredInstruments().addAll(declared);
        session.register.getImpliedInstruments().addAll(instruments.implied());
        if (session.reading.jurisdiction() == null) {
            missingLaw();
            return;
        }
        for (String unknown : instruments.withoutEquivalent()) {
            String under = String.valueOf(session.reading.jurisdictionName());
            add(Verdict.WARNING, "There is no instrument under " + under + " for " + unknown, under + " 無與 " + unknown + " 相當之形式",
                "Unter " + under + " gibt es keine Rechtsform für " + unknown, under + " には " + unknown + " に当たる形式がない");
        }
        if (session.reading.agreement().getInstruments().isEmpty()) {
            add(Verdict.WARNING, "The draft does not say which instrument it is", "草案未載明法律形式", "Der Entwurf nennt keine Rechtsform", "法形式が示されていない");
            return;
        }
        boolean said = false;
        for (String implied : instruments.implied()) {
            if (declared.contains(implied)) {
                continue;
            }
            said = true;
            boolean replaced = declared.stream().anyMatch(d -> instruments.replacedBy(d) != null);
            if (replaced || instruments.indicatedInstead().contains(implied)) {
                String instead = String.join(", ", declared);
                add(Verdict.WARNING, "The facts indicate " + implied + " instead of " + instead, "事實顯示應為 " + implied + "，而非 " + instead,
                    "Der Sachverhalt spricht für " + implied + " statt " + instead, "事実は " + instead + " でなく " + implied + " を示す");
            } else {
                add(Verdict.INFO, "The facts indicate " + implied + " besides", "事實並顯示 " + implied, "Der Sachverhalt spricht daneben für " + implied, "事実は併せて " + implied + " を示す");
            }
        }
        if (!said && !declared.isEmpty()) {
            String names = String.join(", ", declared);
            add(Verdict.OK, "Declared as " + names + "; the facts do not speak against it", "載明為 " + names + "，事實未顯示不符",
                "Als " + names + " bezeichnet; der Sachverhalt spricht nicht dagegen", names + " と表示され、事実に反しない");
        }
    }

    /** Without its law a draft can be read, but not be reviewed; that must not look like a clean result. */
    private void missingLaw() {
        org.comity.terms.Citation under = session.reading.agreement().getJurisdiction();
        if (under == null || under.getPath() == null) {
            return;
        }
        String name = under.getPath();
        session.add(LanguageFindings.create(session, "agreement.jurisdiction", Verdict.ERROR, session.reading.agreement(), Texts.of(
            "The law of '" + name + "' is not installed; nothing of it was checked", "未安裝「" + name + "」之法規，未檢查任何條文",
            "Das Recht '" + name + "' ist nicht installiert; nichts davon wurde geprüft", "「" + name + "」の法令が導入されておらず、検査していない"), "under", name));
    }

    private void add(Verdict verdict, String en, String zh, String de, String ja) {
        session.add(LanguageFindings.create(session, CHECK, verdict, session.reading.agreement(), Texts.of(en, zh, de, ja),
            "declared " + session.instruments.declared() + ", implied " + session.instruments.implied(), ""));
    }
}
