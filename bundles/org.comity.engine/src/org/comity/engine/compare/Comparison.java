/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.comity.engine.difference.RowKey;
import org.comity.engine.draft.Draft;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.register.CostLine;
import org.comity.register.EquivalenceRow;
import org.comity.register.Finding;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.register.Silence;
import org.comity.statute.Verdict;
import org.eclipse.emf.ecore.EObject;

/**
 * One draft under several laws, side by side. Rows of different laws stand in one line where they are about the same: the
 * same rule of neutral law, provisions that are declared equivalent, the same item of cost, topics that correspond.
 *
 * @param columns the registers, one per law
 * @param words what the draft's words stand for; a cell without rows where the word is of that law itself
 * @param findings what is neither ok nor not applicable under at least one law
 * @param norms obligations and other norms by origin
 * @param costs who bears each item
 * @param silences who decides where the draft is silent
 */
public record Comparison(List<Register> columns, List<Line<EquivalenceRow>> words, List<Line<Finding>> findings,
    Map<Origin, List<Line<NormRow>>> norms, List<Line<CostLine>> costs, List<Line<Silence>> silences) {

    /**
     * Compares.
     *
     * @param law the law the registers were derived under
     * @param columns registers of one and the same draft; at least one
     */
    public static Comparison of(LawLibrary law, List<Register> columns) {
        Alignment alignment = new Alignment(law, columns.stream().map(Comparison::name).filter(Objects::nonNull).toList());
        Map<Origin, List<Line<NormRow>>> norms = new EnumMap<>(Origin.class);
        for (Origin origin : Origin.VALUES) {
            norms.put(origin, lines(columns, NormRow.class, (n, r) -> n.getOrigin() != origin ? null : origin == Origin.WRITTEN ? n.getId() : provision(n, alignment)));
        }
        List<Line<Finding>> findings = lines(columns, Finding.class, (f, r) -> finding(f, r, law, alignment)).stream()
            .filter(l -> l.cells().stream().anyMatch(c -> !c.rows().isEmpty())).toList();
        return new Comparison(List.copyOf(columns), lines(columns, EquivalenceRow.class, (e, r) -> e.getKind() + " " + e.getWritten()), findings, norms,
            lines(columns, CostLine.class, (c, r) -> c.getItem()), lines(columns, Silence.class, (s, r) -> alignment.topic(s.getTopic())));
    }

    /** Name of the law a register was derived under, or null. */
    public static String name(Register column) {
        return column.getJurisdiction() == null ? null : column.getJurisdiction().getName();
    }

    /** Findings of a verdict in a column. */
    public long count(int column, Verdict verdict) {
        return columns.get(column).getResults().stream().filter(r -> r instanceof Finding f && f.getVerdict() == verdict).count();
    }

    private static String provision(Result row, Alignment alignment) {
        return row.getCitations().isEmpty() ? row.getId() : alignment.provision(row.getCitations().get(0));
    }

    /** A rule of neutral law is one line under all laws; a rule of one law stands beside those of equivalent provisions. */
    private static String finding(Finding finding, Register register, LawLibrary law, Alignment alignment) {
        boolean own = law.jurisdiction(LawPaths.root(finding.getRule())).isPresent() && !finding.getCitations().isEmpty();
        return own ? alignment.provision(finding.getCitations().get(0)) : RowKey.of(finding, register);
    }

    private static <T extends Result> List<Line<T>> lines(List<Register> columns, Class<T> type, BiFunction<T, Register, String> key) {
        Map<String, List<List<T>>> cells = new LinkedHashMap<>();
        Map<String, EObject> places = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            for (Result row : columns.get(i).getResults()) {
                String line = type.isInstance(row) ? key.apply(type.cast(row), columns.get(i)) : null;
                if (line != null) {
                    List<List<T>> all = cells.computeIfAbsent(line, k -> columns.stream().map(c -> (List<T>) new ArrayList<T>()).toList());
                    all.get(i).add(type.cast(row));
                    places.putIfAbsent(line, place(row));
                }
            }
        }
        List<Line<T>> lines = new ArrayList<>();
        cells.forEach((line, rows) -> lines.add(new Line<>(line, places.get(line), rows.stream().map(Comparison::cell).toList())));
        if (type == Finding.class) {
            Draft draft = new Draft(columns.get(0).getAgreement());
            lines.sort(Comparator.comparingInt((Line<T> l) -> severity(l)).thenComparingInt(l -> l.place() == null ? -1 : draft.position(l.place())));
        }
        return lines;
    }

    private static <T extends Result> Cell<T> cell(List<T> rows) {
        List<T> said = rows.stream().filter(r -> !(r instanceof Finding f) || !quiet(f.getVerdict())).toList();
        if (!said.isEmpty()) {
            return new Cell<>(Cell.Says.SOMETHING, said);
        }
        boolean ok = rows.stream().anyMatch(r -> r instanceof Finding f && f.getVerdict() == Verdict.OK);
        return new Cell<>(rows.isEmpty() ? Cell.Says.NOTHING : ok ? Cell.Says.OK : Cell.Says.NOT_APPLICABLE, List.of());
    }

    private static boolean quiet(Verdict verdict) {
        return verdict == Verdict.OK || verdict == Verdict.NOT_APPLICABLE;
    }

    private static EObject place(Result row) {
        return row instanceof Finding f ? f.getPlace() : row.getClauses().isEmpty() ? null : row.getClauses().get(0);
    }

    /** The worst verdict of a line, in the order in which a reader wants them. */
    private static <T extends Result> int severity(Line<T> line) {
        List<Verdict> order = List.of(Verdict.ERROR, Verdict.CONTESTED, Verdict.WARNING, Verdict.OPEN, Verdict.ADVICE, Verdict.INFO);
        return line.cells().stream().flatMap(c -> c.rows().stream()).map(r -> order.indexOf(((Finding) r).getVerdict()))
            .mapToInt(i -> i < 0 ? order.size() : i).min().orElse(order.size());
    }
}
