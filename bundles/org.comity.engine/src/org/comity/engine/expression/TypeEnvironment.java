/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What an expression may mention at the place where it stands.
 *
 * @param variables variables of 'for' and parameters, with their types
 * @param roles whether a word is a role
 * @param facts owner type of a declared fact to whether it exists: {@code owner + "." + name}
 * @param macros result type of a macro by name, or null
 */
public record TypeEnvironment(Map<String, Type> variables, Function<String, Boolean> roles, Function<String, Boolean> facts,
    Function<String, Type> macros) {

    /** This environment with one more variable. */
    public TypeEnvironment with(String name, Type type) {
        Map<String, Type> more = new LinkedHashMap<>(variables);
        more.put(name, type);
        return new TypeEnvironment(more, roles, facts, macros);
    }
}
