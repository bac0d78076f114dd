/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.parser;

import org.antlr.runtime.CharStream;
import org.comity.lang.agencies.parser.antlr.AgenciesParser;
import org.comity.lang.parser.GuardedParse;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

/** The generated parser of directories, within limits. */
public class SafeAgenciesParser extends AgenciesParser {

    @Override
    protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
        String rule = ruleName == null ? getDefaultRuleName() : ruleName;
        return GuardedParse.run(in, GrammarUtil.findRuleForName(getGrammarAccess().getGrammar(), rule), builder,
            () -> super.doParse(ruleName, in, builder, initialLookAhead));
    }
}
