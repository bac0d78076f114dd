/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.engine.derive.FixData;
import org.comity.engine.text.Insertion;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/**
 * What a rule of the law proposes for a draft, as changes of its text: an element to add, a feature to set, another instrument
 * to declare. A proposal that cannot be written without guessing gives nothing.
 */
final class FindingFixes {

    private FindingFixes() {
    }

    /**
     * The changes a proposal comes to, best first.
     *
     * @param resource the draft
     * @param place element the finding is about, or anything in it
     * @param data the proposal
     */
    static List<TextFix> of(XtextResource resource, EObject place, FixData data) {
        Agreement agreement = EcoreUtil2.getContainerOfType(place, Agreement.class);
        if (agreement == null) {
            return List.of();
        }
        if (!data.insert().isEmpty()) {
            return List.of(new TextFix(label(data, data.insert()), List.of(added(resource, agreement, data.insert()))));
        } else if (!data.path().isEmpty()) {
            return set(resource, agreement, place, data);
        } else if (!data.instrument().isEmpty()) {
            return instruments(resource, agreement, data);
        }
        return List.of();
    }

    private static List<TextFix> set(XtextResource resource, Agreement agreement, EObject place, FixData data) {
        int dot = data.path().indexOf('.');
        String head = dot < 0 ? "" : data.path().substring(0, dot);
        String feature = data.path().substring(dot + 1);
        EObject named = EcoreUtil2.getAllContentsOfType(agreement, Element.class).stream().filter(e -> head.equals(e.getName())).findFirst().orElse(null);
        for (EObject element : Stream.of(head.equals("agreement") ? agreement : named, place).filter(e -> e != null).toList()) {
            Optional<String> added = Settings.added(element, head, feature, data.value());
            List<TextChange> changes = added.isPresent() ? List.of(added(resource, agreement, added.get())) : Settings.changes(element, agreement, feature, data.value());
            if (!changes.isEmpty()) {
                return List.of(new TextFix(label(data, data.path() + " = " + data.value()), changes));
            }
        }
        return List.of();
    }

    /** One way for each instrument that is declared, since the rule does not say which of them is wrong. */
    private static List<TextFix> instruments(XtextResource resource, Agreement agreement, FixData data) {
        if (agreement.getInstruments().isEmpty()) {
            return List.of(new TextFix(label(data, data.instrument()), List.of(added(resource, agreement, "instrument " + data.instrument()))));
        }
        boolean several = agreement.getInstruments().size() > 1;
        return NodeModelUtils.findNodesForFeature(agreement, AgreementPackage.Literals.AGREEMENT__INSTRUMENTS).stream()
            .filter(n -> !data.instrument().equals(NodeModelUtils.getTokenText(n)))
            .map(n -> new TextFix(label(data, data.instrument()) + (several ? " (" + NodeModelUtils.getTokenText(n) + " → " + data.instrument() + ")" : ""),
                List.of(Settings.replaced(n, data.instrument())))).toList();
    }

    private static TextChange added(XtextResource resource, Agreement agreement, String element) {
        Insertion insertion = Insertion.last(resource.getParseResult().getRootNode().getText(), end(agreement), element);
        return new TextChange(insertion.offset(), 0, insertion.text());
    }

    /** Offset after the brace that closes an agreement; after its last word if there is none. */
    private static int end(Agreement agreement) {
        INode node = NodeModelUtils.findActualNodeFor(agreement);
        int end = node.getEndOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden() && "}".equals(leaf.getText())) {
                end = leaf.getEndOffset();
            }
        }
        return end;
    }

    private static String label(FixData data, String otherwise) {
        return data.label().isEmpty() ? otherwise : data.label();
    }
}
