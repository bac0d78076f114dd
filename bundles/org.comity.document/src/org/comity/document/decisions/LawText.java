/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.document.CitationText;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.statute.ProvisionBody;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;

/** The law a finding rests on in words, so that a reviewer can see later what has changed. */
public final class LawText {

    private static final int MOST = 600;

    private LawText() {
    }

    /**
     * The provisions a finding cites, with their wording.
     *
     * @param finding the finding
     * @param law all law
     * @param citations how citations read
     * @param language language of the reader
     * @return one provision a line; empty if the finding cites none
     */
    public static String of(Finding finding, LawLibrary law, CitationText citations, String language) {
        List<String> lines = new ArrayList<>();
        for (String path : finding.getCitations().stream().distinct().toList()) {
            Citable found = law.find(path).orElse(null);
            String wording = "";
            if (found instanceof ProvisionBody provision) {
                wording = wording(provision, finding.eContainer() instanceof Register register ? register.getAsOf() : null, language);
            }
            String line = citations.of(finding, path) + (wording.isEmpty() ? "" : ": " + wording);
            lines.add(line.length() > MOST ? line.substring(0, MOST) + "…" : line);
        }
        return String.join("\n", lines);
    }

    /** The wording in force on the date of the review. */
    private static String wording(ProvisionBody provision, LocalDate date, String language) {
        for (TextVersion version : provision.getTexts()) {
            if (version.getInterval() == null || date == null || Intervals.contains(version.getInterval(), date)) {
                return Texts.in(version.getText(), language).strip().replaceAll("\\s+", " ");
            }
        }
        return "";
    }
}
