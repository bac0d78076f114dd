/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.comity.document.CitationText;
import org.comity.document.Html;
import org.comity.document.NormTimes;
import org.comity.document.RowText;
import org.comity.document.Words;
import org.comity.document.reading.ReadingWords;
import org.comity.register.CostLine;
import org.comity.register.NormRow;
import org.comity.register.PayerShare;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.RowState;

/** Who owes what and who bears what, as tables of a report. */
final class ReportTables {

    private final Register register;
    private final String language;
    private final Words words;
    private final ReadingWords says;
    private final RowText rows;
    private final NormTimes times;
    private final StringBuilder body;

    ReportTables(Register register, String language, Words words, ReadingWords says, RowText rows, CitationText citations, StringBuilder body) {
        this.register = register;
        this.language = language;
        this.words = words;
        this.says = says;
        this.rows = rows;
        this.times = new NormTimes(language, register.getJurisdiction(), citations);
        this.body = body;
    }

    void write() {
        norms(all(NormRow.class));
        List<CostLine> costs = all(CostLine.class);
        costs(costs);
        totals(costs);
    }

    private void norms(List<NormRow> norms) {
        if (norms.isEmpty()) {
            return;
        }
        table("review-register", "who", "what", "towards", "when", "origin");
        for (NormRow row : norms) {
            cells(rows.bearers(row), words.of("modality-" + row.getModality().getLiteral()) + " " + rows.done(row),
                String.join(", ", row.getCounterparties()), times.of(row), origin(row));
        }
        end();
    }

    private void costs(List<CostLine> costs) {
        if (costs.isEmpty()) {
            return;
        }
        table("review-costs", "item", "borne", "amount", "due", "origin");
        for (CostLine line : costs) {
            boolean known = line.getAmount() != null && line.getAmount().getAmount() != null;
            cells(line.getItem(), rows.payers(line), known ? line.getAmount().getCurrency() + "\u00a0" + number(line.getAmount().getAmount()) : "",
                line.getSettledBy() == null ? "" : line.getSettledBy().toString(), origin(line));
        }
        end();
    }

    /** What each party bears, exactly, by currency; what has no amount yet is not in it. */
    private void totals(List<CostLine> costs) {
        Map<String, Map<String, BigDecimal>> sums = new TreeMap<>();
        for (CostLine line : costs) {
            for (PayerShare share : line.getState() == RowState.ACTIVE && line.getTrack() == null ? line.getPayers() : List.<PayerShare>of()) {
                if (share.getAmount() != null && share.getAmount().getAmount() != null) {
                    sums.computeIfAbsent(share.getParty(), p -> new TreeMap<>()).merge(share.getAmount().getCurrency(), share.getAmount().getAmount(),
                        BigDecimal::add);
                }
            }
        }
        if (sums.isEmpty()) {
            return;
        }
        table("review-totals", "who", "amount");
        sums.forEach((party, amounts) -> cells(party, amounts.entrySet().stream().map(a -> a.getKey() + "\u00a0" + number(a.getValue()))
            .collect(Collectors.joining(", "))));
        end();
    }

    private String origin(Result row) {
        String cited = rows.cited(row);
        String state = row instanceof NormRow n && n.getState() != RowState.ACTIVE ? "state-" + n.getState().getLiteral() : row instanceof CostLine c
            && c.getState() != RowState.ACTIVE
            ? "state-" + c.getState().getLiteral() : "";
        return words.of(row.getOrigin().getLiteral()) + (cited.isEmpty() ? "" : ": " + cited) + (state.isEmpty() ? "" : " [" + words.of(state) + "]");
    }

    private void table(String heading, String... columns) {
        body.append("<h2>").append(Html.text(says.of(heading))).append("</h2>\n<div class=\"wide\"><table>\n<thead><tr>");
        for (String column : columns) {
            body.append("<th scope=\"col\">").append(Html.text(says.of("column-" + column))).append("</th>");
        }
        body.append("</tr></thead>\n<tbody>\n");
    }

    private void cells(String... cells) {
        body.append("<tr>");
        for (String cell : cells) {
            body.append("<td>").append(Html.text(cell)).append("</td>");
        }
        body.append("</tr>\n");
    }

    private void end() {
        body.append("</tbody>\n</table></div>\n");
    }

    private String number(BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
        format.setMinimumFractionDigits(Math.max(0, amount.scale()));
        format.setMaximumFractionDigits(Math.max(0, amount.scale()));
        return format.format(amount);
    }

    private <T extends Result> List<T> all(Class<T> type) {
        return register.getResults().stream().filter(type::isInstance).map(type::cast).toList();
    }
}
