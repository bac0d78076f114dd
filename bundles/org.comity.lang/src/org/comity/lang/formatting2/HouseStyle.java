/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.formatting2;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;

/** A whole file in house style. */
public final class HouseStyle {

    private HouseStyle() {
    }

    /**
     * The text of a file, formatted.
     *
     * @param resource a parsed file
     * @return its text in house style; empty if it has syntax errors, or formatting would change more than white space
     */
    public static Optional<String> of(XtextResource resource) {
        if (resource.getParseResult() == null || resource.getParseResult().hasSyntaxErrors()) {
            return Optional.empty();
        }
        IResourceServiceProvider services = resource.getResourceServiceProvider();
        FormatterRequest request = new FormatterRequest();
        request.setAllowIdentityEdits(false);
        request.setTextRegionAccess(services.get(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        List<ITextReplacement> edits = services.get(IFormatter2.class).format(request);
        String formatted = request.getTextRegionAccess().getRewriter().renderToString(edits);
        String text = resource.getParseResult().getRootNode().getText();
        return squeeze(formatted).equals(squeeze(text)) ? Optional.of(formatted) : Optional.empty();
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\uFEFF]+", "");
    }
}
