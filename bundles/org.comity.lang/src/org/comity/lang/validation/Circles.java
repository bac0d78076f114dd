/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Circles in a graph of elements. */
public final class Circles {

    private Circles() {
    }

    /**
     * A way from an element back to itself.
     *
     * @param start where it begins
     * @param next where one gets from an element; must be total
     * @return the elements along the way, {@code start} first and last; empty if there is none
     */
    public static <T> Optional<List<T>> find(T start, Function<T, ? extends Iterable<T>> next) {
        return walk(start, start, next, new HashSet<>(), new ArrayList<>(List.of(start)));
    }

    private static <T> Optional<List<T>> walk(T from, T goal, Function<T, ? extends Iterable<T>> next, Set<T> seen, List<T> way) {
        for (T step : next.apply(from)) {
            if (step.equals(goal)) {
                way.add(goal);
                return Optional.of(way);
            }
            if (seen.add(step)) {
                way.add(step);
                Optional<List<T>> found = walk(step, goal, next, seen, way);
                if (found.isPresent()) {
                    return found;
                }
                way.remove(way.size() - 1);
            }
        }
        return Optional.empty();
    }
}
