/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comity.engine.draft.Draft;
import org.comity.engine.text.Template;
import org.comity.terms.Actor;

/**
 * The clause a fix proposes for a draft. Where nobody has the role it speaks of, as in a draft of equal members, the parties of
 * the draft stand in for the roles, one each in their order, so that the drafter has only to change them.
 */
final class InsertText {

    /** Where one party can stand only: the first of those that have a role. */
    private static final String FIRST = ".first";

    private InsertText() {
    }

    /**
     * Fills a clause in. A placeholder that ends with {@code .first} stands for one party where several have the role.
     *
     * @param clause the clause as the rule has it
     * @param values gives what stands for a placeholder, or null
     * @param parties the parties of the draft
     * @return null if something is left that nothing stands for: that is no text to put into a draft
     */
    static String of(Template clause, Function<String, String> given, Collection<? extends Actor> parties) {
        Function<String, String> values = path -> value(path, given);
        List<String> names = parties.stream().map(Draft::name).toList();
        List<String> unheld = new ArrayList<>();
        for (String path : clause.placeholders()) {
            if (values.apply(path) == null && !unheld.contains(path)) {
                if (names.isEmpty() || path.contains(".") && !path.endsWith(FIRST)) {
                    return null;
                }
                unheld.add(path);
            }
        }
        return clause.render(path -> unheld.contains(path) ? names.get(unheld.indexOf(path) % names.size()) : values.apply(path));
    }

    private static String value(String path, Function<String, String> given) {
        if (!path.endsWith(FIRST)) {
            return given.apply(path);
        }
        String all = given.apply(path.substring(0, path.length() - FIRST.length()));
        return all == null || all.indexOf(',') < 0 ? all : all.substring(0, all.indexOf(','));
    }
}
