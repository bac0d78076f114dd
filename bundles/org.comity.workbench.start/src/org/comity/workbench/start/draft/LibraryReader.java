/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.start.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.document.skeleton.DraftReader;
import org.comity.editor.language.LanguageRegistry;
import org.comity.lang.formatting2.HouseStyle;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.Issue;

/** Reads texts as drafts under the installed law. Each text stands alone; nothing of it stays. May be used in any thread. */
public final class LibraryReader implements DraftReader {

    private static final URI NAME = URI.createURI("new.agreement");

    @Override
    public Reading read(String text) {
        XtextResource resource = parse(text);
        List<String> errors = resource.getResourceServiceProvider().getResourceValidator().validate(resource, CheckMode.ALL, CancelIndicator.NullImpl).stream()
            .filter(i -> i.getSeverity() == Severity.ERROR).map(Issue::getMessage).toList();
        return new Reading(errors, agreement(resource));
    }

    @Override
    public String format(String text) {
        return HouseStyle.of(parse(text)).orElse(text);
    }

    private static Agreement agreement(XtextResource resource) {
        return resource.getContents().isEmpty() ? null : ((DraftFile) resource.getContents().get(0)).getAgreements().stream().findFirst().orElse(null);
    }

    /** A name as drafts write it: a word of the language is marked as a name. */
    public static String name(String name) {
        return parse("agreement " + name + " {}").getErrors().isEmpty() ? name : "^" + name;
    }

    /** A text as it is parsed, not linked. */
    private static XtextResource parse(String text) {
        // the first one to need the languages waits until they are there
        LanguageRegistry.shared();
        XtextResource resource = (XtextResource) new XtextResourceSet().createResource(NAME);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail.", impossible);
        }
        return resource;
    }
}
