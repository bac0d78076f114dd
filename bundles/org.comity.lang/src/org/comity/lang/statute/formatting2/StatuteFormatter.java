/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.statute.formatting2;

import org.comity.lang.formatting2.TermsFormatter;
import org.comity.statute.CitationPattern;
import org.comity.statute.CurrencyRule;
import org.comity.statute.FactDefinition;
import org.comity.statute.FiscalYearStart;
import org.comity.statute.Fixture;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.LawFile;
import org.comity.statute.Macro;
import org.comity.statute.Reform;
import org.comity.statute.Role;
import org.comity.statute.Statute;
import org.comity.statute.Topic;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class StatuteFormatter extends TermsFormatter {

	protected void format(LawFile lawFile, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Jurisdiction jurisdiction : lawFile.getJurisdictions()) {
			doc.format(jurisdiction);
		}
		for (Statute statute : lawFile.getStatutes()) {
			doc.format(statute);
		}
		for (Reform reform : lawFile.getReforms()) {
			doc.format(reform);
		}
	}

	protected void format(Jurisdiction jurisdiction, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		doc.format(jurisdiction.getTitle());
		for (FiscalYearStart fiscalYearStart : jurisdiction.getFiscalYears()) {
			doc.format(fiscalYearStart);
		}
		for (CitationPattern citationPattern : jurisdiction.getCitationPatterns()) {
			doc.format(citationPattern);
		}
		for (CurrencyRule currencyRule : jurisdiction.getCurrencies()) {
			doc.format(currencyRule);
		}
		for (Role role : jurisdiction.getRoles()) {
			doc.format(role);
		}
		for (Topic topic : jurisdiction.getTopics()) {
			doc.format(topic);
		}
		for (FactDefinition factDefinition : jurisdiction.getFacts()) {
			doc.format(factDefinition);
		}
		for (Instrument instrument : jurisdiction.getInstruments()) {
			doc.format(instrument);
		}
		for (Macro macro : jurisdiction.getMacros()) {
			doc.format(macro);
		}
		for (Fixture fixture : jurisdiction.getFixtures()) {
			doc.format(fixture);
		}
	}
	
	// TODO: implement for Role, Topic, FactDefinition, Instrument, Macro, Statute, ProvisionBody, TextVersion, Ground, Rule, RuleBody, NormTemplate, Message, Fix, TopicRule, Qualification, CostRule, ApplicableLaw, RequiredContent, Incorporation, Reform, Amendment
}
