/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.XtextResource;

/** Brings a parsed file up to date with a text by parsing only what differs. */
final class TextUpdate {

    private TextUpdate() {
    }

    /** Makes the resource one of the given text; says whether it was not yet. */
    static boolean apply(XtextResource resource, String text) {
        IParseResult parsed = resource.isLoaded() ? resource.getParseResult() : null;
        if (parsed == null) {
            load(resource, text);
            return true;
        }
        String old = parsed.getRootNode().getText();
        if (old.equals(text)) {
            return false;
        }
        int start = commonStart(old, text);
        int end = commonEnd(old, text, start);
        try {
            resource.update(start, old.length() - end - start, text.substring(start, text.length() - end));
        } catch (RuntimeException e) {
            // a parser that lost its way is given the whole text
            ILog.of(TextUpdate.class).warn("Parsing the whole of " + resource.getURI() + " again", e);
            resource.unload();
            load(resource, text);
        }
        return true;
    }

    private static void load(XtextResource resource, String text) {
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail.", impossible);
        }
    }

    private static int commonStart(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int i = 0;
        while (i < limit && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static int commonEnd(String a, String b, int start) {
        int limit = Math.min(a.length(), b.length()) - start;
        int i = 0;
        while (i < limit && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
            i++;
        }
        return i;
    }
}
