/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.comity.lang.formatting2.Lines.Before;
import org.comity.lang.formatting2.Lines.Block;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.IComment;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegion;
import org.eclipse.xtext.formatting2.regionaccess.IHiddenRegionPart;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.eclipse.xtext.formatting2.regionaccess.ITextRegionAccess;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.util.ITextRegion;

/**
 * The layout of all languages. A block that its author wrote on one line stays there while it fits; any other has one member
 * per line, four blanks deeper; the rest of a line that is too long stands four blanks deeper too. Only blanks between words
 * change: strings and comments stay as they are, and a file with syntax errors is left alone.
 */
public class TermsFormatter implements IFormatter2 {

    /** Columns a line may have. */
    public static final int WIDTH = 140;

    private static final String STEP = "    ";

    @Inject
    private GrammarLayout layout;

    @Override
    public List<ITextReplacement> format(FormatterRequest request) {
        ITextRegionAccess access = request.getTextRegionAccess();
        return access.hasSyntaxError() || access.regionForRootEObject() == null ? List.of() : new Run(access, request).format();
    }

    private final class Run {

        private final ITextRegionAccess access;
        private final FormatterRequest request;
        private final Lines lines;
        private final String newLine;
        private final List<ITextReplacement> replacements = new ArrayList<>();
        private int column;

        Run(ITextRegionAccess access, FormatterRequest request) {
            this.access = access;
            this.request = request;
            this.lines = new Lines(access, layout);
            this.newLine = access.regionForDocument().getText().contains("\r\n") ? "\r\n" : "\n";
            for (Block block : lines.blocks) {
                block.lines = (block.outer == null || block.outer.lines) && (brokenByAuthor(block) || width(block) > WIDTH - indent(block.outer).length());
            }
        }

        List<ITextReplacement> format() {
            for (int i = 0; i < lines.tokens.size(); i++) {
                ISemanticRegion token = lines.tokens.get(i);
                replace(token.getPreviousHiddenRegion(), gap(i, token.getPreviousHiddenRegion()));
                int last = token.getText().lastIndexOf('\n');
                column = last < 0 ? column + columns(token.getText()) : columns(token.getText().substring(last + 1));
            }
            if (!lines.tokens.isEmpty()) {
                IHiddenRegion end = lines.tokens.get(lines.tokens.size() - 1).getNextHiddenRegion();
                String text = rendered(end, "", newLine, true);
                replace(end, text.endsWith(newLine) ? text : text + newLine);
            }
            return replacements;
        }

        /** Blanks and comments before a token. */
        private String gap(int i, IHiddenRegion hidden) {
            Block block = lines.around.get(i);
            Before before = lines.before.get(i);
            String indent = indent(block);
            Block inner = before == Before.CLOSE ? lines.closed.get(i) : block;
            boolean line = inner == null || inner.lines;
            String text = switch (before) {
                case OPEN, MEMBER -> line ? rendered(hidden, indent, newLine + indent, before == Before.MEMBER) : before == Before.OPEN ? " " : "  ";
                case CLOSE -> line ? rendered(hidden, indent(inner), newLine + indent, false) : " ";
                case BREAK -> rendered(hidden, indent + STEP, broken(i, hidden) ? newLine + indent + STEP : " ", false);
                case BLANK -> rendered(hidden, indent + STEP, " ", false);
                case NOTHING -> rendered(hidden, indent + (i == 0 ? "" : STEP), "", i == 0);
            };
            int last = text.lastIndexOf('\n');
            column = last < 0 ? column + columns(text) : columns(text.substring(last + 1));
            return text;
        }

        private boolean broken(int i, IHiddenRegion hidden) {
            Block block = lines.around.get(i);
            return hidden.getText().indexOf('\n') >= 0 || (block == null || block.lines) && column + 1 + chunk(i) > WIDTH;
        }

        /** Comments of a gap each in its place, with blanks as wanted, ending in what is to stand before the token. */
        private String rendered(IHiddenRegion hidden, String indent, String end, boolean blankLines) {
            StringBuilder out = new StringBuilder();
            int newLines = 0;
            boolean comment = false;
            for (IHiddenRegionPart part : hidden.getParts()) {
                String text = part.getText();
                if (!(part instanceof IComment)) {
                    newLines += count(text);
                    continue;
                }
                boolean start = hidden.getPreviousSemanticRegion() == null && out.length() == 0;
                out.append(start ? "" : newLines > 0 ? newLine + (newLines > 1 && (blankLines || comment) ? newLine : "") + indent : " ");
                boolean line = text.endsWith("\n");
                out.append(line ? text.stripTrailing() : text);
                newLines = line ? 1 : 0;
                comment = true;
            }
            boolean broken = end.startsWith(newLine);
            if (newLines > 0 && comment && !broken) {
                boolean own = hidden.getPreviousSemanticRegion() == null;
                return out.append(newLines > 1 && own ? newLine : "").append(newLine).append(indent).toString();
            }
            if (comment && !broken && end.isEmpty()) {
                return out.append(' ').toString();
            }
            return out.append(broken && newLines > 1 && blankLines && hidden.getNextSemanticRegion() != null ? newLine : "").append(end).toString();
        }

        private void replace(IHiddenRegion hidden, String text) {
            if (!hidden.getText().equals(text) && requested(hidden)) {
                replacements.add(access.getRewriter().createReplacement(hidden.getOffset(), hidden.getLength(), text));
            }
        }

        private boolean requested(ITextRegion region) {
            return request.getRegions().isEmpty() || request.getRegions().stream().anyMatch(r -> r.contains(region));
        }

        private boolean brokenByAuthor(Block block) {
            if (block.close == block.open + 1 && !lines.tokens.get(block.close).getPreviousHiddenRegion().containsComment()) {
                return false;
            }
            for (int i = block.open + 1; i <= block.close; i++) {
                if (lines.tokens.get(i).getPreviousHiddenRegion().getText().indexOf('\n') >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** Columns of the whole member a block stands in, if it were written on one line. */
        private int width(Block block) {
            int from = block.open;
            while (from > 0 && !(lines.around.get(from) == block.outer && isLine(lines.before.get(from)))) {
                from--;
            }
            int to = block.close + 1;
            while (to < lines.tokens.size() && !(lines.before.get(to) == Before.MEMBER && lines.around.get(to) == block.outer
                || block.outer != null && block.outer.close == to)) {
                to++;
            }
            return flat(from, to);
        }

        private static boolean isLine(Before before) {
            return before == Before.MEMBER || before == Before.OPEN;
        }

        /** Columns of what must stay on the line with a token: up to the next place where the line may or will be broken. */
        private int chunk(int i) {
            int to = i + 1;
            while (to < lines.tokens.size() && lines.before.get(to) != Before.BREAK && !isBroken(to)) {
                to++;
            }
            return flat(i, to);
        }

        private boolean isBroken(int i) {
            Before before = lines.before.get(i);
            Block block = before == Before.CLOSE ? lines.closed.get(i) : lines.around.get(i);
            return (isLine(before) || before == Before.CLOSE) && (block == null || block.lines);
        }

        private int flat(int from, int to) {
            int columns = 0;
            for (int i = from; i < to; i++) {
                String text = lines.tokens.get(i).getText();
                int end = text.indexOf('\n');
                columns += i == from || lines.before.get(i) == Before.NOTHING ? 0 : lines.before.get(i) == Before.MEMBER ? 2 : 1;
                columns += columns(end < 0 ? text : text.substring(0, end));
                if (end >= 0) {
                    break;
                }
            }
            return columns;
        }

        private static String indent(Block block) {
            StringBuilder indent = new StringBuilder();
            for (Block b = block; b != null; b = b.outer) {
                indent.append(b.lines ? STEP : "");
            }
            return indent.toString();
        }
    }

    private static int columns(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int count(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
