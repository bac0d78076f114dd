/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Nearest;
import org.comity.lang.validation.Sentence;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Turns the parser's complaints into sentences about what to write instead. */
@Singleton
public class SyntaxMessages extends SyntaxErrorMessageProvider {

    /** Signs that an input method gives for ASCII ones and that compatibility normalisation does not map. */
    private static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("、", ","), Map.entry("。", "."), Map.entry("“", "\""),
        Map.entry("”", "\""), Map.entry("„", "\""), Map.entry("「", "\""), Map.entry("」", "\""), Map.entry("『", "\""), Map.entry("』", "\""),
        Map.entry("《", "\""), Map.entry("》", "\""), Map.entry("‘", "\""), Map.entry("’", "\""), Map.entry("'", "\""), Map.entry("【", "["),
        Map.entry("】", "]"), Map.entry("–", "-"), Map.entry("—", "-"), Map.entry("−", "-"), Map.entry("≤", "<="), Map.entry("≥", ">="),
        Map.entry("≠", "<>"), Map.entry("×", "*"));

    /** What the parser calls a kind of token, in words. */
    private static final Map<String, String> KINDS = Map.of("RULE_ID", Sentence.NAME.text(), "RULE_INT", Sentence.NUMBER.text(),
        "RULE_STRING", Sentence.TEXT.text(), "RULE_TEXTBLOCK", Sentence.TEXT_BLOCK.text(), "RULE_ORD", Sentence.ORDINAL.text(),
        "EOF", Sentence.END_OF_FILE.text(), "<EOF>", Sentence.END_OF_FILE.text());

    private static final Set<String> NAMES = Set.of("ID", "Name", "QualifiedName");

    private static final Pattern EXPECTING = Pattern.compile("expecting (\\S+)$");
    private static final Pattern MISSING = Pattern.compile("^missing (\\S+) at");
    private static final Pattern NUMBER_UNIT = Pattern.compile("^(\\d[\\d_]*)([a-zA-Z]+)$");
    private static final Pattern ASCII_FIRST = Pattern.compile("^([a-z][a-z-]*[a-z])([^\\x00-\\x7F].*)$");
    private static final Pattern ASCII_LAST = Pattern.compile("^(.*[^\\x00-\\x7F])([a-z][a-z-]*)$");

    private final Set<String> keywords;
    private final Set<String> namedAfter;

    @Inject
    SyntaxMessages(IGrammarAccess grammar) {
        keywords = GrammarUtil.getAllKeywords(grammar.getGrammar());
        namedAfter = namedAfter(grammar.getGrammar());
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
        RecognitionException exception = context.getRecognitionException();
        String raw = String.valueOf(context.getDefaultMessage());
        if (raw.startsWith("mismatched character '<EOF>'")) {
            return message(IssueCode.QUOTE, List.of());
        }
        Token token = exception == null ? null : exception.token;
        if (raw.contains("'<EOF>'") || token != null && token.getType() == Token.EOF) {
            return message(IssueCode.END, List.of());
        }
        if (token == null || token.getText() == null) {
            return message(IssueCode.SYNTAX, List.of(), text(raw, ""));
        }
        String word = token.getText();
        SyntaxErrorMessage sign = sign(word);
        if (sign != null) {
            return sign;
        }
        SyntaxErrorMessage glued = glued(word);
        if (glued != null) {
            return glued;
        }
        if (keywords.contains(word) && isWord(word) && namedAfter.contains(before(exception))) {
            return message(IssueCode.RESERVED, List.of("^" + word), word, "^" + word);
        }
        if (isWord(word) && !keywords.contains(word)) {
            List<String> nearest = Nearest.of(word, keywords);
            if (!nearest.isEmpty() && word.length() > 2) {
                return message(IssueCode.WORD, nearest, word, nearest.get(0));
            }
        }
        return message(IssueCode.SYNTAX, List.of(), text(raw, word));
    }

    @Override
    public SyntaxErrorMessage getSyntaxErrorMessage(IValueConverterErrorContext context) {
        return message(IssueCode.VALUE, List.of(), context.getDefaultMessage());
    }

    /** Words of the language that a name follows. */
    private static Set<String> namedAfter(Grammar grammar) {
        Set<String> words = new HashSet<>();
        for (ParserRule rule : GrammarUtil.allParserRules(grammar)) {
            for (Group group : EcoreUtil2.eAllOfType(rule, Group.class)) {
                for (int i = 0; i + 1 < group.getElements().size(); i++) {
                    if (group.getElements().get(i) instanceof Keyword keyword && group.getElements().get(i + 1) instanceof Assignment name
                        && name.getTerminal() instanceof RuleCall call && NAMES.contains(call.getRule().getName())) {
                        words.add(keyword.getValue());
                    }
                }
            }
        }
        return words;
    }

    /** The visible token before the one the parser stumbled over; empty if there is none. */
    private static String before(RecognitionException exception) {
        if (exception.input instanceof TokenStream tokens) {
            for (int i = exception.token.getTokenIndex() - 1; i >= 0; i--) {
                if (tokens.get(i).getChannel() == Token.DEFAULT_CHANNEL) {
                    return tokens.get(i).getText();
                }
            }
        }
        return "";
    }

    private static SyntaxErrorMessage sign(String word) {
        if ("\"".equals(word)) {
            return message(IssueCode.QUOTE, List.of());
        }
        if (word.length() != 1 || Character.isLetterOrDigit(word.charAt(0)) && word.charAt(0) < 0xFF00) {
            return null;
        }
        String ascii = SIGNS.getOrDefault(word, Normalizer.normalize(word, Normalizer.Form.NFKC));
        return ascii.equals(word) || ascii.chars().anyMatch(c -> c > 0x7E) ? null : message(IssueCode.FULL_WIDTH, List.of(ascii), word, ascii);
    }

    /** {@code 7days}, {@code must填寫}, {@code 填寫must}: the lexer knows no context and reads each as one word. */
    private SyntaxErrorMessage glued(String word) {
        for (Pattern pattern : List.of(NUMBER_UNIT, ASCII_FIRST, ASCII_LAST)) {
            Matcher matcher = pattern.matcher(word);
            if (matcher.matches()) {
                String own = pattern == ASCII_FIRST ? matcher.group(1) : matcher.group(2);
                if (keywords.contains(own)) {
                    return message(IssueCode.GLUED, List.of(matcher.group(1) + " " + matcher.group(2)), matcher.group(1), matcher.group(2));
                }
            }
        }
        return null;
    }

    private static String text(String raw, String word) {
        Matcher missing = MISSING.matcher(raw);
        if (missing.find()) {
            return Sentence.MISSING_BEFORE.text(word, words(missing.group(1)));
        }
        String expected = expected(raw);
        // that a block may end is no help to somebody who goes on writing
        if (expected != null && !word.isEmpty() && !"'}'".equals(expected)) {
            return Sentence.EXPECTED.text(shorten(word), words(expected));
        }
        return word.isEmpty() ? raw : Sentence.NOT_EXPECTED.text(shorten(word));
    }

    private static String expected(String raw) {
        Matcher matcher = raw == null ? null : EXPECTING.matcher(raw);
        return matcher != null && matcher.find() ? matcher.group(1) : null;
    }

    private static String words(String token) {
        return KINDS.getOrDefault(token, token);
    }

    private static String shorten(String word) {
        return word.length() <= 40 ? word : word.substring(0, 39) + "…";
    }

    private static boolean isWord(String word) {
        return !word.isEmpty() && Character.isLetter(word.charAt(0));
    }

    private static SyntaxErrorMessage message(IssueCode code, List<String> data, Object... parts) {
        return new SyntaxErrorMessage(code.text(parts), code.id(), data.toArray(String[]::new));
    }
}
