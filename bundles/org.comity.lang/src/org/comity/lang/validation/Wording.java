/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One English text with parts, read backwards: from the text to its parts. A part between quotation marks is a word of the
 * file and stays as it is; any other may be a text of its own.
 */
final class Wording {

    private static final Pattern PART = Pattern.compile("('?)%(?:(\\d)\\$)?s");

    private final String key;
    private final Pattern text;
    /** Of each part in the order of the English text: its number, from 0. */
    private final List<Integer> numbers = new ArrayList<>();
    /** Of each part in the order of the English text: whether it is a word of the file. */
    private final List<Boolean> quoted = new ArrayList<>();

    private Wording(String key, String english) {
        this.key = key;
        StringBuilder regex = new StringBuilder();
        Matcher part = PART.matcher(english);
        int end = 0;
        while (part.find()) {
            regex.append(Pattern.quote(english.substring(end, part.end(1)))).append("(.*?)");
            numbers.add(part.group(2) == null ? numbers.size() : Integer.parseInt(part.group(2)) - 1);
            quoted.add(!part.group(1).isEmpty());
            end = part.end();
        }
        text = Pattern.compile(regex.append(Pattern.quote(english.substring(end))).toString(), Pattern.DOTALL);
    }

    static Wording of(IssueCode code) {
        return new Wording(code.id(), code.pattern());
    }

    static Wording of(Sentence sentence) {
        return new Wording("sentence." + sentence.name().toLowerCase(Locale.ROOT).replace('_', '-'), sentence.pattern());
    }

    /** What translations go by. */
    String key() {
        return key;
    }

    /** How many parts it has. */
    int parts() {
        return numbers.size();
    }

    /**
     * The parts of a text, by their numbers; empty if this is not its wording.
     *
     * @param english a text of an issue
     * @param inner says a part that is a text of its own
     */
    Optional<Object[]> parts(String english, java.util.function.UnaryOperator<String> inner) {
        Matcher found = text.matcher(english);
        if (!found.matches()) {
            return Optional.empty();
        }
        Object[] parts = new Object[numbers.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[numbers.get(i)] = quoted.get(i) ? found.group(i + 1) : inner.apply(found.group(i + 1));
        }
        return Optional.of(parts);
    }

    /** All there are. */
    static Stream<Wording> all() {
        return Stream.concat(Stream.of(IssueCode.values()).map(Wording::of), Stream.of(Sentence.values()).map(Wording::of));
    }
}
