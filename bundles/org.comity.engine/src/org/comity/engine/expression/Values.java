/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.List;
import org.comity.agreement.Clause;
import org.comity.directory.Agency;
import org.comity.terms.Actor;
import org.comity.terms.Timing;
import org.eclipse.emf.ecore.EObject;

/** Values that are not plain Java objects. Numbers are {@code BigDecimal}, truth is {@code Truth}, lists are {@code List}. */
public final class Values {

    /** What the draft does not contain. The text is closed: this is an answer, not a question. */
    public static final Object MISSING = new Object() {
        @Override
        public String toString() {
            return "missing";
        }
    };

    /** No one: a superior that does not exist. */
    public static final Object NOBODY = new Object() {
        @Override
        public String toString() {
            return "nobody";
        }
    };

    private Values() {
    }

    /**
     * What the world has not answered.
     *
     * @param fact path of the fact that would answer it, or null if no single fact would
     * @param reason why it is not known, in English, for the trace
     */
    public record Unknown(String fact, String reason) {
        @Override
        public String toString() {
            return "unknown";
        }
    }

    /** A word used as a value: an enumeration literal, a matter, a level. */
    public record Symbol(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** Roles of an actor; it equals any one of them. */
    public record Roles(List<String> names) {
        @Override
        public String toString() {
            return String.join(", ", names);
        }
    }

    /**
     * A written norm with one of its bearers.
     *
     * @param clause the clause
     * @param bearer one bearer, or null if the draft names none
     */
    public record Norm(Clause clause, Actor bearer) {
        @Override
        public String toString() {
            return clause.getName() == null ? "clause" : clause.getName();
        }
    }

    /** When a norm is due, with the sentence it belongs to. */
    public record Deadline(List<Timing> timings) {
    }

    /** What an agency's charter lets it do, with what its units and subordinate agencies may. */
    public record Charter(Actor actor, Agency agency) {
        @Override
        public String toString() {
            return "charter of " + (agency == null ? "?" : agency.getName());
        }
    }

    /** Practice of an element: the note and the element it is about. */
    public record Practice(EObject note, EObject element, Actor bearer) {
    }

    /** Whether a value is there and known. */
    public static boolean known(Object value) {
        return value != MISSING && !(value instanceof Unknown);
    }
}
