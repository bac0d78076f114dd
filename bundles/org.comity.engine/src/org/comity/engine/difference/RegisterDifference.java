/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.comity.register.Finding;
import org.comity.register.Register;
import org.comity.register.Result;

/**
 * The difference of two registers of one draft: exactly the findings, norms, costs and silences that appear, vanish or say
 * something else. Rows are matched by {@link RowKey}; where several share a key, those that say the same are matched first
 * and the rest in their order. Deterministic, and independent of the order of unchanged rows.
 */
public final class RegisterDifference {

    private final Register before;
    private final Register after;
    private final boolean sameDay;

    private RegisterDifference(Register before, Register after) {
        this.before = before;
        this.after = after;
        this.sameDay = Objects.equals(before.getAsOf(), after.getAsOf());
    }

    /**
     * All changes from one register to another.
     *
     * @param before a register
     * @param after a register of the same draft
     * @return changes by subject, then by provision, then by key; empty if nothing that matters differs
     */
    public static List<Change> between(Register before, Register after) {
        return new RegisterDifference(before, after).changes();
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            Map<String, List<Result>> was = rows(before, subject);
            Map<String, List<Result>> is = rows(after, subject);
            Set<String> keys = new LinkedHashSet<>(was.keySet());
            keys.addAll(is.keySet());
            for (String key : keys) {
                match(subject, key, new ArrayList<>(was.getOrDefault(key, List.of())), new ArrayList<>(is.getOrDefault(key, List.of())), changes);
            }
        }
        changes.sort(Comparator.comparing(Change::subject).thenComparing(Change::provision).thenComparing(Change::key).thenComparing(Change::kind));
        return changes;
    }

    private static Map<String, List<Result>> rows(Register register, Subject subject) {
        Map<String, List<Result>> rows = new LinkedHashMap<>();
        for (Result row : register.getResults()) {
            if (Subject.of(row) == subject) {
                rows.computeIfAbsent(RowKey.of(row, register), k -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private void match(Subject subject, String key, List<Result> was, List<Result> is, List<Change> changes) {
        was.removeIf(old -> is.stream().filter(now -> differing(old, now).isEmpty()).findFirst().map(is::remove).orElse(false));
        int both = Math.min(was.size(), is.size());
        for (int i = 0; i < both; i++) {
            Result old = was.get(i);
            Result now = is.get(i);
            changes.add(new Change(Change.Kind.CHANGES, subject, key, provision(old, now), old, now, differing(old, now), null));
        }
        was.subList(both, was.size()).forEach(old -> changes.add(
            new Change(Change.Kind.VANISHES, subject, key, provision(old, null), old, null, List.of(), quiet(old, after, before))));
        is.subList(both, is.size()).forEach(now -> changes.add(
            new Change(Change.Kind.APPEARS, subject, key, provision(null, now), null, now, List.of(), quiet(now, before, after))));
    }

    private List<String> differing(Result old, Result now) {
        Map<String, String> a = RowContent.of(old, before, sameDay);
        Map<String, String> b = RowContent.of(now, after, sameDay);
        Set<String> features = new LinkedHashSet<>(a.keySet());
        features.addAll(b.keySet());
        return features.stream().filter(f -> !Objects.equals(a.get(f), b.get(f))).toList();
    }

    /** The provision a change comes from: the one cited on one side only, else the first one cited, else the rule or check. */
    private static String provision(Result old, Result now) {
        if (old != null && now != null) {
            for (String path : now.getCitations()) {
                if (!old.getCitations().contains(path)) {
                    return path;
                }
            }
            for (String path : old.getCitations()) {
                if (!now.getCitations().contains(path)) {
                    return path;
                }
            }
        }
        Result row = now != null ? now : old;
        if (!row.getCitations().isEmpty()) {
            return row.getCitations().get(0);
        }
        return row instanceof Finding finding ? finding.getRule() : row.getWhy() == null || row.getWhy().getRule() == null ? "" : row.getWhy().getRule();
    }

    /** What the same rule says at the same place, or of the draft as a whole, in the register that has no such finding. */
    private static Finding quiet(Result row, Register elsewhere, Register here) {
        if (!(row instanceof Finding finding)) {
            return null;
        }
        String key = RowKey.of(row, here);
        Finding whole = null;
        for (Result other : elsewhere.getResults()) {
            if (other instanceof Finding f && Subject.isQuiet(f) && finding.getRule().equals(f.getRule())) {
                if (key.equals(RowKey.of(f, elsewhere))) {
                    return f;
                }
                whole = f.getPlace() == elsewhere.getAgreement() ? f : whole;
            }
        }
        return whole;
    }
}
