/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.LinkedHashMap;
import java.util.Map;

/** Variables and bound roles an expression sees; inner scopes hide outer ones. Immutable. */
public final class Scope {

    /** No variables. */
    public static final Scope EMPTY = new Scope(null, null, null, Map.of());

    private final Scope parent;
    private final String name;
    private final Object value;
    private final Map<String, ?> values;

    private Scope(Scope parent, String name, Object value, Map<String, ?> values) {
        this.parent = parent;
        this.name = name;
        this.value = value;
        this.values = values;
    }

    /** A scope with one more variable. */
    public Scope with(String name, Object value) {
        return new Scope(this, name, value, Map.of());
    }

    /**
     * A scope with more variables.
     *
     * @param more the variables; must not change afterwards
     */
    public Scope with(Map<String, ?> more) {
        return more.isEmpty() ? this : new Scope(this, null, null, more);
    }

    /** The value of a variable, or null if there is none. */
    public Object get(String variable) {
        for (Scope s = this; s != null; s = s.parent) {
            if (variable.equals(s.name)) {
                return s.value;
            }
            Object found = s.values.isEmpty() ? null : s.values.get(variable);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** All variables, outermost first. */
    public Map<String, Object> all() {
        Map<String, Object> all = parent == null ? new LinkedHashMap<>() : parent.all();
        if (name != null) {
            all.put(name, value);
        }
        all.putAll(values);
        return all;
    }
}
