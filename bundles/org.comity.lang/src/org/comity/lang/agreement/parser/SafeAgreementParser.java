/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.parser;

import org.antlr.runtime.CharStream;
import org.comity.lang.agreement.parser.antlr.AgreementParser;
import org.comity.lang.parser.GuardedParse;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.impl.NodeModelBuilder;
import org.eclipse.xtext.parser.IParseResult;

/** The generated parser of drafts, within limits. */
public class SafeAgreementParser extends AgreementParser {

    @Override
    protected IParseResult doParse(String ruleName, CharStream in, NodeModelBuilder builder, int initialLookAhead) {
        String rule = ruleName == null ? getDefaultRuleName() : ruleName;
        return GuardedParse.run(in, GrammarUtil.findRuleForName(getGrammarAccess().getGrammar(), rule), builder,
            () -> super.doParse(ruleName, in, builder, initialLookAhead));
    }
}
