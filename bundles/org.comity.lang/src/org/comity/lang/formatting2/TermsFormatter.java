/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import org.comity.terms.LocalizedText;
import org.comity.terms.Share;
import org.comity.terms.TextEntry;
import org.eclipse.xtext.formatting2.AbstractJavaFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class TermsFormatter extends AbstractJavaFormatter {

	protected void format(LocalizedText localizedText, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (TextEntry textEntry : localizedText.getEntries()) {
			doc.format(textEntry);
		}
	}

	protected void format(Share share, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		doc.format(share.getMoney());
	}
	
	// TODO: implement for EventRef, Moment, StatutoryDate, ByEvent, Within, DurationBefore, DurationAfter, BeforeEvent, AfterEvent, During, Every, Times, EachTime, NormSentence, Implication, Disjunction, Conjunction, Negation, Quantifier, Comparison, Membership, CoversTest, CitesTest, Addition, Multiplication, CitationList, FunctionCall, Aggregate, MoneyLiteral, DurationLiteral, StateTest, Navigation
}
