/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.agreement.Agreement;
import org.comity.engine.derive.FixData;
import org.comity.engine.draft.DraftReading;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.ide.text.IdeWords;
import org.comity.lang.validation.IssueCode;
import org.comity.statute.Jurisdiction;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** Cures for the issues of the languages and for what the law finds; each says what it changes and changes text only. */
public class TextFixes {

    /** Issues whose data are what may be written instead. */
    private static final Set<IssueCode> REPLACED = Set.of(IssueCode.FULL_WIDTH, IssueCode.GLUED, IssueCode.WORD, IssueCode.RESERVED, IssueCode.NFC,
        IssueCode.CITE_UNRESOLVED, IssueCode.UNRESOLVED, IssueCode.ROLE, IssueCode.TOPIC, IssueCode.INSTRUMENT, IssueCode.DRAFT_ROLE,
        IssueCode.DRAFT_NAME, IssueCode.DRAFT_INSTRUMENT, IssueCode.FEATURE, IssueCode.FUNCTION);

    private static final Set<String> CODES = Set.of(IssueCode.LANGUAGE_MISSING.id(), IssueCode.NO_JURISDICTION.id(), IssueCode.END.id(), IssueCode.QUOTE.id());

    @Inject
    private Catalogues catalogues;

    /**
     * Whether there may be a cure for an issue.
     *
     * @param code id of the issue or name of the rule that found it; null is none
     * @param data the data of the issue; null is none
     */
    public boolean handles(String code, String[] data) {
        boolean some = data != null && data.length > 0;
        return some && FixData.read(data[0]).isPresent() || code != null && (CODES.contains(code) || some && isReplaced(code));
    }

    /** Whether there may be a cure for an issue of the languages. */
    public boolean handles(String code) {
        return CODES.contains(code) || isReplaced(code);
    }

    private static boolean isReplaced(String code) {
        return REPLACED.stream().anyMatch(c -> c.id().equals(code));
    }

    /**
     * The cures of an issue, best first.
     *
     * @param resource the file as it was validated
     * @param code id of the issue
     * @param offset where the issue begins
     * @param length how long the marked text is
     * @param data the data of the issue; null is none
     */
    public List<TextFix> of(XtextResource resource, String code, int offset, int length, String[] data) {
        List<String> values = data == null ? List.of() : List.of(data);
        if (!values.isEmpty() && FixData.read(values.get(0)).isPresent()) {
            EObject place = at(resource, offset);
            return values.stream().flatMap(v -> FixData.read(v).stream()).flatMap(f -> FindingFixes.of(resource, place, f).stream()).toList();
        }
        if (isReplaced(code)) {
            return values.stream().map(v -> new TextFix(IdeWords.of("fix-replace", v), List.of(new TextChange(offset, length, v)))).toList();
        } else if (IssueCode.LANGUAGE_MISSING.id().equals(code)) {
            return languages(resource, offset, length, values);
        } else if (IssueCode.NO_JURISDICTION.id().equals(code)) {
            return jurisdictions(resource, offset);
        } else if (IssueCode.END.id().equals(code)) {
            int end = resource.getParseResult().getRootNode().getTotalLength();
            return List.of(new TextFix(IdeWords.of("fix-brace"), List.of(new TextChange(end, 0, "\n}\n"))));
        } else if (IssueCode.QUOTE.id().equals(code)) {
            String text = resource.getParseResult().getRootNode().getText();
            int end = text.indexOf('\n', offset);
            return List.of(new TextFix(IdeWords.of("fix-quote"), List.of(new TextChange(end < 0 ? text.length() : end, 0, "\""))));
        }
        return List.of();
    }

    private static List<TextFix> languages(XtextResource resource, int offset, int length, List<String> missing) {
        LocalizedText text = EcoreUtil2.getContainerOfType(at(resource, offset), LocalizedText.class);
        INode node = text == null ? null : NodeModelUtils.getNode(text);
        int end = node == null ? offset + length : node.getEndOffset();
        String added = missing.stream().map(l -> " " + l + " \"\"").collect(Collectors.joining());
        return List.of(new TextFix(IdeWords.of("fix-language", String.join(", ", missing)), List.of(new TextChange(end, 0, added))));
    }

    private List<TextFix> jurisdictions(XtextResource resource, int offset) {
        Agreement agreement = EcoreUtil2.getContainerOfType(at(resource, offset), Agreement.class);
        INode node = agreement == null ? null : NodeModelUtils.getNode(agreement);
        List<TextFix> fixes = new ArrayList<>();
        if (node != null) {
            int brace = brace(node);
            for (Jurisdiction each : catalogues.at(agreement).all()) {
                if (brace >= 0 && !DraftReading.CORE.equals(each.getName())) {
                    fixes.add(new TextFix(IdeWords.of("fix-law", each.getName()), List.of(new TextChange(brace, 0, "\n    under " + each.getName()))));
                }
            }
        }
        return fixes;
    }

    /** Offset after the brace that opens the agreement's own block; -1 if there is none. */
    private static int brace(INode agreement) {
        for (ILeafNode leaf : agreement.getLeafNodes()) {
            if ("{".equals(leaf.getText()) && NodeModelUtils.findActualSemanticObjectFor(leaf) instanceof Agreement) {
                return leaf.getEndOffset();
            }
        }
        return -1;
    }

    private static EObject at(XtextResource resource, int offset) {
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(resource.getParseResult().getRootNode(), offset);
        return leaf == null ? null : NodeModelUtils.findActualSemanticObjectFor(leaf);
    }
}
