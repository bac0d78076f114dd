/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.parser;

import org.antlr.runtime.CharStream;
import org.antlr.runtime.TokenSource;
import org.comity.lang.statute.parser.antlr.StatuteParser;
import org.comity.lang.parser.GuardedParse;
import org.comity.lang.parser.LineRecovery;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** The generated parser of law, within limits and a line at a time. */
public class SafeStatuteParser extends StatuteParser {

    @Override
    protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
        String rule = ruleName == null ? getDefaultRuleName() : ruleName;
        return GuardedParse.run(in, GrammarUtil.findRuleForName(getGrammarAccess().getGrammar(), rule), builder,
            () -> LineRecovery.run(in, rule.equals(getDefaultRuleName()), builder, text -> super.doParse(ruleName, text, text == in ? builder : createNodeModelBuilder(),
                initialLookAhead)));
    }

    @Override
    protected XtextTokenStream createTokenStream(TokenSource source) {
        return LineRecovery.words(source, getTokenDefProvider());
    }
}
