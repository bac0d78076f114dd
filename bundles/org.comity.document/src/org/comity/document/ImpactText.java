/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.document.Impact.Affected;
import org.comity.document.Impact.Tally;
import org.comity.engine.derive.Texts;
import org.comity.engine.difference.Change;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.text.DisplayWidth;

/** An impact for a terminal: provisions with what each changes, then each agreement: {@code +} appears, {@code -} vanishes, {@code ~} changes. */
public final class ImpactText implements Impact.Report {

    private final CitationText citations;
    private final RowText rows;
    private final String language;
    private final Words words;
    private final Style style;
    private final StringBuilder agreements = new StringBuilder();

    /**
     * A renderer.
     *
     * @param law all law
     * @param language language of the reader
     * @param style colours, or none
     */
    public ImpactText(LawLibrary law, String language, Style style) {
        this.citations = new CitationText(law, language);
        this.rows = new RowText(language, citations);
        this.language = language;
        this.words = new Words(language);
        this.style = style;
    }

    @Override
    public String finish(String title, Impact impact) {
        StringBuilder out = new StringBuilder(style.bold(title)).append('\n');
        if (impact.affected() == 0) {
            return out.append(String.format(words.of("impact-none"), impact.read())).append('\n').toString();
        }
        out.append(String.format(words.of("impact-affected"), impact.affected(), impact.read())).append("\n\n");
        provisions(out, impact.provisions());
        return out.append(agreements).toString();
    }

    private void provisions(StringBuilder out, Map<String, Tally> provisions) {
        out.append(style.bold(words.of("impact-by-provision"))).append('\n');
        int width = provisions.keySet().stream().mapToInt(p -> DisplayWidth.of(citations.of(p))).max().orElse(0);
        provisions.forEach((path, tally) -> {
            StringBuilder line = new StringBuilder("  ").append(DisplayWidth.pad(citations.of(path), Math.min(width, 90)));
            for (Change.Kind kind : Change.Kind.values()) {
                int count = tally.counts[kind.ordinal()];
                line.append(DisplayWidth.padLeft(count == 0 ? "" : sign(kind) + count, 6));
            }
            out.append(line).append("  ").append(String.join(", ", tally.agreements)).append('\n');
        });
        out.append('\n');
    }

    @Override
    public void add(Affected affected) {
        StringBuilder out = agreements;
        String title = Texts.in(affected.after().getAgreement().getTitle(), language);
        out.append(style.bold(affected.after().getAgreement().getName() + (title.isEmpty() ? "" : "  " + title))).append("  ").append(style.dim(affected.file())).append('\n');
        Map<String, List<Change>> byProvision = new LinkedHashMap<>();
        affected.changes().forEach(c -> byProvision.computeIfAbsent(c.provision(), p -> new java.util.ArrayList<>()).add(c));
        byProvision.keySet().stream().sorted().forEach(path -> {
            String cited = citations.of(path);
            out.append("  ").append(cited).append(cited.equals(path) ? "" : style.dim("  " + path)).append('\n');
            byProvision.get(path).forEach(this::change);
        });
        out.append('\n');
    }

    private void change(Change change) {
        String place = change.row() instanceof org.comity.register.Finding f && ReviewJson.name(f.getPlace()) != null && f.getPlace() != agreementOf(change)
            ? style.dim("  " + ReviewJson.name(f.getPlace())) : "";
        StringBuilder out = agreements;
        out.append("    ").append(sign(change.kind())).append(' ').append(words.of(change.subject().word())).append("  ").append(rows.of(change.row())).append(place).append('\n');
        for (String feature : change.features()) {
            out.append("        ").append(rows.feature(feature)).append(": ").append(rows.value(change.before(), feature)).append(" → ")
                .append(rows.value(change.after(), feature)).append('\n');
        }
        if (change.quiet() != null) {
            String when = words.of(change.kind() == Change.Kind.VANISHES ? "impact-now" : "impact-before");
            String why = rows.message(change.quiet());
            out.append("        ").append(when).append(": ").append(rows.verdict(change.quiet())).append(why.isEmpty() ? "" : " — " + why).append('\n');
        }
    }

    private static Object agreementOf(Change change) {
        return change.row().eContainer() instanceof org.comity.register.Register register ? register.getAgreement() : null;
    }

    private static String sign(Change.Kind kind) {
        return switch (kind) {
            case APPEARS -> "+";
            case VANISHES -> "-";
            case CHANGES -> "~";
        };
    }
}
