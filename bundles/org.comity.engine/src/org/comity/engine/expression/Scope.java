/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.LinkedHashMap;
import java.util.Map;

/** Variables and bound roles an expression sees; inner scopes hide outer ones. Immutable. */
public final class Scope {

    /** No variables. */
    public static final Scope EMPTY = new Scope(null, Map.of());

    private final Scope parent;
    private final Map<String, Object> values;

    private Scope(Scope parent, Map<String, Object> values) {
        this.parent = parent;
        this.values = values;
    }

    /** A scope with one more variable. */
    public Scope with(String name, Object value) {
        return new Scope(this, Map.of(name, value));
    }

    /** A scope with more variables. */
    public Scope with(Map<String, ?> more) {
        return more.isEmpty() ? this : new Scope(this, new LinkedHashMap<>(more));
    }

    /** The value of a variable, or null if there is none. */
    public Object get(String name) {
        for (Scope s = this; s != null; s = s.parent) {
            Object value = s.values.get(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** All variables, outermost first. */
    public Map<String, Object> all() {
        Map<String, Object> all = parent == null ? new LinkedHashMap<>() : parent.all();
        all.putAll(values);
        return all;
    }
}
