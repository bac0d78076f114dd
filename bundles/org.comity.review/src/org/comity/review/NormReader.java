/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.comity.document.NormTimes;
import org.comity.engine.derive.Texts;
import org.comity.register.NormRow;
import org.comity.register.RowState;
import org.comity.terms.Modality;
import org.comity.terms.Verb;

/** Reads norms. */
final class NormReader {

    private final ReaderWords words;
    private final String language;
    private final HeadReader heads;
    private final NormTimes times;

    NormReader(ReaderWords words, String language, HeadReader heads, NormTimes times) {
        this.times = times;
        this.words = words;
        this.language = language;
        this.heads = heads;
    }

    NormItem read(NormRow row) {
        String verb = row.getVerb() == null || row.getVerb() == Verb.NONE ? "" : " " + row.getVerb().getLiteral();
        List<LocalDate> due = row.getDueDates().stream().sorted().toList();
        return new NormItem(heads.head(row), List.copyOf(row.getBearers()), row.getModality(), words.of("modality-" + row.getModality().getLiteral()) + verb,
            Texts.in(row.getAction(), language), List.copyOf(row.getCounterparties()), times.of(row), due, row.getState(), state(row),
            HeadReader.text(row.getMatter()));
    }

    private String state(NormRow row) {
        List<String> parts = new ArrayList<>();
        if (row.getState() != RowState.ACTIVE) {
            parts.add(words.of("state-" + row.getState().getLiteral()));
        }
        // a permission is not the kind of thing one enforces
        if (!row.isEnforceable() && row.getModality() != Modality.MAY) {
            parts.add(words.of("unenforceable"));
        }
        return String.join("; ", parts);
    }
}
