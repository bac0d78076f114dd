/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftFile;
import org.comity.engine.derive.Derivation;
import org.comity.engine.derive.ReviewOptions;
import org.comity.lang.stored.SourceNodes;
import org.comity.register.Register;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reviews drafts under a body of law. The editor, the command line and the conformance kit all come through here. */
public final class Reviewer {

    private final LawBase law;
    private final Derivation derivation;

    /**
     * A reviewer.
     *
     * @param law the law to read drafts under
     */
    public Reviewer(LawBase law) {
        this.law = law;
        this.derivation = new Derivation(law.library());
    }

    /** Derivation over this law. */
    public Derivation derivation() {
        return derivation;
    }

    /** The law. */
    public LawBase law() {
        return law;
    }

    /**
     * A file of drafts, reviewed.
     *
     * @param uri the file
     * @param problems problems of the text
     * @param registers one register per agreement, in file order; their places stay valid
     * @param resource the parsed file
     */
    public record ReviewedFile(URI uri, List<SourceProblem> problems, List<Register> registers, XtextResource resource) {

        /** 1-based line of the first place that is not understood as text, so that what is written there does not count; 0 if all is. */
        public int notUnderstood() {
            int line = 0;
            if (resource.getParseResult() != null) {
                for (INode each : resource.getParseResult().getSyntaxErrors()) {
                    line = line == 0 ? each.getStartLine() : Math.min(line, each.getStartLine());
                }
            }
            return line;
        }

        /** 1-based line of an element of this file, or 0. */
        public int line(EObject element) {
            ICompositeNode node = element == null ? null : SourceNodes.actual(element);
            return node == null ? 0 : node.getStartLine();
        }

        /** 1-based column of an element of this file, or 0. */
        public int column(EObject element) {
            ICompositeNode node = element == null ? null : SourceNodes.actual(element);
            return node == null ? 0 : NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn();
        }
    }

    /**
     * Reviews a text as a draft.
     *
     * @param uri name of the draft; its extension must be that of agreements
     * @param text the text; never null, may be nonsense
     * @param options how to read it
     */
    public ReviewedFile review(URI uri, String text, ReviewOptions options) {
        XtextResource resource = parse(uri, text);
        return new ReviewedFile(uri, Problems.of(resource, null), registers(resource, options), resource);
    }

    /** As {@link #review}, but of the problems only what keeps the text from being read; for many drafts at once. */
    public ReviewedFile derive(URI uri, String text, ReviewOptions options) {
        XtextResource resource = parse(uri, text);
        return new ReviewedFile(uri, Problems.ofText(resource, null), registers(resource, options), resource);
    }

    /**
     * Reads a draft once more in another way.
     *
     * @param file a reviewed file that was not forgotten
     * @param options how to read it now
     * @return one register per agreement, in the order of the file's own
     */
    public List<Register> again(ReviewedFile file, ReviewOptions options) {
        return registers(file.resource(), options);
    }

    private List<Register> registers(XtextResource resource, ReviewOptions options) {
        List<Register> registers = new ArrayList<>();
        for (EObject root : resource.getContents()) {
            if (root instanceof DraftFile file) {
                for (Agreement agreement : file.getAgreements()) {
                    registers.add(derivation.derive(agreement, options));
                }
            }
        }
        return registers;
    }

    /** Parses a text as a draft into the law's resource set, in place of an earlier one of the same name. */
    public XtextResource parse(URI uri, String text) {
        XtextResourceSet resources = law.resources();
        XtextResource old = (XtextResource) resources.getResource(uri, false);
        if (old != null) {
            resources.getResources().remove(old);
        }
        XtextResource resource = (XtextResource) resources.createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail.", impossible);
        }
        return resource;
    }

    /** Forgets a draft, so that the next one does not see its names. */
    public void forget(ReviewedFile file) {
        law.resources().getResources().remove(file.resource());
    }
}
