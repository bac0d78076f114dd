/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.colour;

import java.util.LinkedHashMap;
import java.util.Map;
import org.comity.terms.Element;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.xtext.ide.editor.syntaxcoloring.DefaultSemanticHighlightingCalculator;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;

/**
 * Colours names, citations, modalities and values by what they mean. Each place has a style of its own and, for editors
 * that know no others, the nearest kind of token of the protocol.
 */
public class Colouring extends DefaultSemanticHighlightingCalculator {

    private record Style(String id, String token) {
    }

    private static final Style DECLARATION = new Style(ComityStyles.DECLARATION, SemanticTokenTypes.Property);
    private static final Style ACTOR = new Style(ComityStyles.ACTOR, SemanticTokenTypes.Class);
    private static final Style CITATION = new Style(ComityStyles.CITATION, SemanticTokenTypes.Namespace);
    private static final Style REFERENCE = new Style(ComityStyles.REFERENCE, SemanticTokenTypes.Variable);

    private static final Map<EStructuralFeature, Style> FEATURES = new LinkedHashMap<>();

    static {
        FEATURES.put(TermsPackage.Literals.CITATION__TARGET, CITATION);
        FEATURES.put(TermsPackage.Literals.NORM_SENTENCE__MODALITY, new Style(ComityStyles.MODALITY, SemanticTokenTypes.Modifier));
        FEATURES.put(TermsPackage.Literals.TEXT_ENTRY__LANGUAGE, new Style(ComityStyles.LANGUAGE, SemanticTokenTypes.Decorator));
        Style feature = new Style(ComityStyles.FEATURE, SemanticTokenTypes.Property);
        FEATURES.put(TermsPackage.Literals.NAVIGATION__FEATURE, feature);
        FEATURES.put(TermsPackage.Literals.FUNCTION_CALL__FUNCTION, new Style(ComityStyles.FEATURE, SemanticTokenTypes.Function));
        Style value = new Style(ComityStyles.VALUE, SemanticTokenTypes.Number);
        FEATURES.put(TermsPackage.Literals.MONEY__AMOUNT, value);
        FEATURES.put(TermsPackage.Literals.MONEY__CURRENCY, value);
        FEATURES.put(TermsPackage.Literals.SHARE__PERCENT, value);
        FEATURES.put(TermsPackage.Literals.SHARE__FRACTION, value);
        FEATURES.put(TermsPackage.Literals.DURATION__VALUE, value);
        FEATURES.put(TermsPackage.Literals.BY_DATE__DATE, value);
        FEATURES.put(TermsPackage.Literals.ON_DATE__DATE, value);
    }

    @Override
    protected boolean highlightElement(EObject object, IHighlightedPositionAcceptor acceptor, CancelIndicator cancelIndicator) {
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            Style style = style(object, feature);
            if (style != null && object.eIsSet(feature)) {
                for (INode node : NodeModelUtils.findNodesForFeature(object, feature)) {
                    highlightNode(acceptor, node, style.id(), style.token());
                }
            }
        }
        return false;
    }

    private static Style style(EObject object, EStructuralFeature feature) {
        Style own = FEATURES.get(feature);
        if (own != null) {
            return own;
        }
        if (feature instanceof EReference reference && !reference.isContainment()) {
            return TermsPackage.Literals.ACTOR.isSuperTypeOf(reference.getEReferenceType()) ? ACTOR : REFERENCE;
        }
        return object instanceof Element && feature == TermsPackage.Literals.ELEMENT__NAME ? DECLARATION : null;
    }
}
