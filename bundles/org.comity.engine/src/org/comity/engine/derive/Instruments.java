/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.engine.draft.DraftReading;
import org.comity.statute.Instrument;
import org.comity.statute.Rule;
import org.comity.terms.Citable;
import org.comity.terms.Citation;

/**
 * Which instrument a draft is: what it declares, or its equivalent if it is read under another law, and what the facts
 * imply. A conclusive qualification replaces, an indication adds.
 */
final class Instruments {

    private final DraftReading reading;
    private final Set<String> declared = new LinkedHashSet<>();
    private final Set<String> withoutEquivalent = new LinkedHashSet<>();
    private final Map<String, String> replacedBy = new LinkedHashMap<>();
    private final Set<String> conclusive = new LinkedHashSet<>();
    private final Map<String, List<String>> indicated = new LinkedHashMap<>();
    private final Set<String> instead = new LinkedHashSet<>();

    Instruments(DraftReading reading) {
        this.reading = reading;
        for (Citation citation : reading.agreement().getInstruments()) {
            String path = reading.correspondence().path(citation);
            List<String> here = reading.law().find(path).orElse(null) instanceof Instrument instrument
                ? reading.correspondence().instrument(instrument).here() : List.of();
            declared.addAll(here);
            if (here.isEmpty()) {
                withoutEquivalent.add(path);
            }
        }
    }

    /** Declared instruments, by path. */
    Set<String> declared() {
        return declared;
    }

    /** Declared instruments that are unknown, or have no counterpart in the jurisdiction the draft is read under. */
    Set<String> withoutEquivalent() {
        return withoutEquivalent;
    }

    /** Instruments that the facts imply: conclusive ones and indications. */
    Set<String> implied() {
        Set<String> all = new LinkedHashSet<>(conclusive);
        all.addAll(indicated.keySet());
        return all;
    }

    /** Indications that speak against a declared instrument. */
    Set<String> indicatedInstead() {
        return instead;
    }

    /** The rule that replaced a declared instrument, or null. */
    String replacedBy(String instrument) {
        return replacedBy.get(instrument);
    }

    /** Records that the facts imply an instrument. */
    void imply(Set<String> instruments, String insteadOf, boolean conclusively, String rule) {
        for (String instrument : instruments) {
            if (conclusively) {
                conclusive.add(instrument);
                if (insteadOf != null && declared.contains(insteadOf)) {
                    replacedBy.putIfAbsent(insteadOf, rule);
                }
            } else {
                indicated.computeIfAbsent(instrument, i -> new ArrayList<>()).add(rule);
                if (insteadOf != null && declared.contains(insteadOf) && !declared.contains(instrument)) {
                    instead.add(instrument);
                }
            }
        }
    }

    /** Whether a rule speaks about an instrument that is declared (and not replaced) or conclusively implied. */
    boolean active(Rule rule) {
        return rule.isOnAny() || rule.getInstruments().isEmpty() || on(rule, effective());
    }

    /** Whether a rule speaks only about an instrument that the facts indicate besides the declared one. */
    boolean implied(Rule rule) {
        return !active(rule) && on(rule, withSupers(indicated.keySet()));
    }

    /** Why a rule does not apply, where an instrument it speaks about was replaced; else null. */
    String reclassifiedBy(Rule rule) {
        for (Citation citation : rule.getInstruments()) {
            String by = replacedBy.get(reading.law().path(citation, reading.jurisdictionName()));
            if (by != null) {
                return by;
            }
        }
        return null;
    }

    private Set<String> effective() {
        Set<String> effective = new LinkedHashSet<>(declared);
        effective.removeAll(replacedBy.keySet());
        effective.addAll(conclusive);
        return withSupers(effective);
    }

    private boolean on(Rule rule, Set<String> instruments) {
        for (Citation citation : rule.getInstruments()) {
            if (instruments.contains(reading.law().path(citation, reading.jurisdictionName()))) {
                return true;
            }
        }
        return false;
    }

    private Set<String> withSupers(Set<String> paths) {
        Set<String> all = new LinkedHashSet<>();
        for (String path : paths) {
            String next = path;
            while (next != null && all.add(next)) {
                Citable found = reading.law().find(next).orElse(null);
                Citation parent = found instanceof Instrument i ? i.getSuperInstrument() : null;
                next = parent == null ? null : reading.law().path(parent, reading.jurisdictionName());
            }
        }
        return all;
    }
}
