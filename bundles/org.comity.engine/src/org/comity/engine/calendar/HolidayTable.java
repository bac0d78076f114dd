/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Days off and make-up working days that somebody has announced, each with its source. The table knows where it begins and ends:
 * outside, every day is unknown, since governments move holidays from year to year.
 */
public final class HolidayTable {

    private final String name;
    private final LocalDate knownFrom;
    private final LocalDate knownUntil;
    private final Map<LocalDate, Entry> entries = new TreeMap<>();

    /**
     * A day that is not what its weekday says.
     *
     * @param date the day
     * @param working true for a working day made up on a weekend, false for a day off
     * @param label what the day is called; not null
     * @param source who announced it, where; not null
     */
    public record Entry(LocalDate date, boolean working, String label, String source) {

        /** An entry. */
        public Entry {
            Objects.requireNonNull(date, "date");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(source, "source");
        }
    }

    /**
     * A table.
     *
     * @param name what messages call it; not null
     * @param knownFrom first day the table answers for
     * @param knownUntil last day the table answers for
     * @param entries days that differ from their weekday, in any order; a day may have several labels
     * @throws IllegalArgumentException if an entry lies outside the table, or two entries disagree whether a day is worked
     */
    public HolidayTable(String name, LocalDate knownFrom, LocalDate knownUntil, Collection<Entry> entries) {
        this.name = Objects.requireNonNull(name, "name");
        this.knownFrom = Objects.requireNonNull(knownFrom, "knownFrom");
        this.knownUntil = Objects.requireNonNull(knownUntil, "knownUntil");
        for (Entry entry : entries) {
            if (!covers(entry.date())) {
                throw new IllegalArgumentException(outside(entry.date()));
            }
            Entry other = this.entries.putIfAbsent(entry.date(), entry);
            if (other != null && other.working() != entry.working()) {
                throw new IllegalArgumentException("Holiday table " + name + ": " + entry.date() + " is both a working day and a day off.");
            }
        }
    }

    /** Whether the table answers for a day. */
    public boolean covers(LocalDate date) {
        return !date.isBefore(knownFrom) && !date.isAfter(knownUntil);
    }

    /** What the table says about a day; nothing for an ordinary day and for one it does not cover. */
    public Optional<Entry> entry(LocalDate date) {
        return Optional.ofNullable(entries.get(date));
    }

    /** First day the table answers for. */
    public LocalDate knownFrom() {
        return knownFrom;
    }

    /** Last day the table answers for. */
    public LocalDate knownUntil() {
        return knownUntil;
    }

    /** Why the table does not answer for a day, in English. */
    String outside(LocalDate date) {
        return "Holiday table " + name + " knows " + knownFrom + " to " + knownUntil + ", not " + date + ".";
    }
}
