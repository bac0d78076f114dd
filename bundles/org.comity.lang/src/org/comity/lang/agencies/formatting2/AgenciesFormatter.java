/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.formatting2;

import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.directory.DirectoryFile;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.directory.Succession;
import org.comity.lang.formatting2.TermsFormatter;
import org.eclipse.xtext.formatting2.IFormattableDocument;

public class AgenciesFormatter extends TermsFormatter {

	protected void format(DirectoryFile directoryFile, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		for (Directory directory : directoryFile.getDirectories()) {
			doc.format(directory);
		}
	}

	protected void format(Directory directory, IFormattableDocument doc) {
		// TODO: format HiddenRegions around keywords, attributes, cross references, etc. 
		doc.format(directory.getTitle());
		for (Level level : directory.getLevels()) {
			doc.format(level);
		}
		for (LegalEntity legalEntity : directory.getEntities()) {
			doc.format(legalEntity);
		}
		for (Agency agency : directory.getAgencies()) {
			doc.format(agency);
		}
		for (Succession succession : directory.getSuccessions()) {
			doc.format(succession);
		}
	}
	
	// TODO: implement for Level, LegalEntity, Agency, Competence, Unit, Officer, Succession
}
