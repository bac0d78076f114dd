/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.comity.document.Impact.Affected;
import org.comity.document.Impact.Tally;
import org.comity.engine.derive.Texts;
import org.comity.engine.difference.Change;
import org.comity.engine.law.LawLibrary;

/** An impact as one page that stands alone: by provision, then by agreement. */
public final class ImpactHtml implements Impact.Report {

    private final CitationText citations;
    private final RowText rows;
    private final String language;
    private final Words words;
    private final StringBuilder agreements = new StringBuilder();

    /**
     * A renderer.
     *
     * @param law all law
     * @param language language of the reader
     */
    public ImpactHtml(LawLibrary law, String language) {
        this.citations = new CitationText(law, language);
        this.rows = new RowText(language, citations);
        this.language = language;
        this.words = new Words(language);
    }

    @Override
    public String finish(String title, Impact impact) {
        StringBuilder body = new StringBuilder("<p>");
        if (impact.affected() == 0) {
            body.append(Html.text(String.format(words.of("impact-none"), impact.read()))).append("</p>\n");
            return Html.page(language, title, body.toString());
        }
        body.append(Html.text(String.format(words.of("impact-affected"), impact.affected(), impact.read()))).append("</p>\n");
        provisions(body, impact.provisions());
        return Html.page(language, title, body.append(agreements).toString());
    }

    private void provisions(StringBuilder body, Map<String, Tally> provisions) {
        body.append("<h2>").append(Html.text(words.of("impact-by-provision"))).append("</h2>\n<div class=\"wide\"><table>\n<thead><tr><th scope=\"col\">")
            .append(Html.text(words.of("impact-provision"))).append("</th>");
        for (Change.Kind kind : Change.Kind.values()) {
            body.append("<th scope=\"col\">").append(Html.text(words.of("impact-" + word(kind)))).append("</th>");
        }
        body.append("<th scope=\"col\">").append(Html.text(words.of("impact-agreements"))).append("</th></tr></thead>\n<tbody>\n");
        provisions.forEach((path, tally) -> {
            body.append("<tr><th scope=\"row\">").append(cited(path)).append("</th>");
            for (Change.Kind kind : Change.Kind.values()) {
                int count = tally.counts[kind.ordinal()];
                body.append("<td class=\"number\">").append(count == 0 ? "" : Html.span(word(kind), Integer.toString(count))).append("</td>");
            }
            body.append("<td>").append(Html.text(String.join(", ", tally.agreements))).append("</td></tr>\n");
        });
        body.append("</tbody>\n</table></div>\n");
    }

    @Override
    public void add(Affected affected) {
        StringBuilder body = agreements;
        String name = String.valueOf(affected.after().getAgreement().getName());
        String title = Texts.in(affected.after().getAgreement().getTitle(), language);
        body.append("<h2>").append(Html.text(title.isEmpty() ? name : title)).append("</h2>\n<p class=\"quiet\">").append(Html.text(name + ", " + affected.file())).append("</p>\n");
        Map<String, List<Change>> byProvision = new TreeMap<>();
        affected.changes().forEach(c -> byProvision.computeIfAbsent(c.provision(), p -> new ArrayList<>()).add(c));
        byProvision.forEach((path, changes) -> {
            body.append("<h3>").append(cited(path)).append("</h3>\n<ul>\n");
            changes.forEach(c -> change(body, c));
            body.append("</ul>\n");
        });
    }

    private void change(StringBuilder body, Change change) {
        body.append("<li>").append(Html.span(word(change.kind()), words.of(change.subject().word()) + ", " + words.of("impact-" + word(change.kind())))).append(": ")
            .append(Html.text(rows.of(change.row())));
        for (String feature : change.features()) {
            body.append("<br><small>").append(Html.text(rows.feature(feature) + ": ")).append("</small>").append(Html.text(rows.value(change.before(), feature))).append(" → ")
                .append(Html.text(rows.value(change.after(), feature)));
        }
        if (change.quiet() != null) {
            String when = words.of(change.kind() == Change.Kind.VANISHES ? "impact-now" : "impact-before");
            body.append("<br><small>").append(Html.text(when + ": " + rows.verdict(change.quiet()) + " — " + rows.message(change.quiet()))).append("</small>");
        }
        body.append("</li>\n");
    }

    private String cited(String path) {
        String cited = citations.of(path);
        return Html.text(cited) + (cited.equals(path) ? "" : " <small>" + Html.text(path) + "</small>");
    }

    private static String word(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
