/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.formatting2;

import org.comity.agreement.Agreement;
import org.comity.agreement.DraftElement;
import org.comity.agreement.DraftFile;
import org.comity.lang.formatting2.TermsFormatter;
import org.comity.terms.Citation;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class AgreementFormatter extends TermsFormatter {

	protected void format(DraftFile draftFile, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Agreement agreement : draftFile.getAgreements()) {
			doc.format(agreement);
		}
	}

	protected void format(Agreement agreement, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		doc.format(agreement.getTitle());
		doc.format(agreement.getJurisdiction());
		for (Citation citation : agreement.getReforms()) {
			doc.format(citation);
		}
		doc.format(agreement.getPurpose());
		for (Citation citation : agreement.getInstruments()) {
			doc.format(citation);
		}
		for (DraftElement draftElement : agreement.getElements()) {
			doc.format(draftElement);
		}
	}
	
	// TODO: implement for Article, Order, Party, Basis, GroundUse, FactAssertion, Event, Situation, Opinion, Definition, Parameter, Clause, PracticeStatement, Cost, KeyDeclaration, DataFlow, Decision, Liability, Forum, Dispute, Negotiation, Mediation, Ruling, CourtStep, Term, Review, Renewal, HandOver, Notice, Report
}
