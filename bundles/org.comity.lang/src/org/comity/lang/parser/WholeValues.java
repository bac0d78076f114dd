/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.parser;

import java.util.Collection;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.conversion.ValueConverterException;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.DefaultEcoreElementFactory;

/**
 * Fills the model with values that were written. Where the parser recovers from a missing word it passes nothing on; then a
 * list gets no empty entry and a number keeps its default, so that no reader of the model has to expect either.
 */
public class WholeValues extends DefaultEcoreElementFactory {

    @Override
    public void set(EObject object, String feature, Object value, String ruleName, INode node) throws ValueConverterException {
        EStructuralFeature structural = object.eClass().getEStructuralFeature(feature);
        boolean nothing = getTokenAsStringIfPossible(value) == null && structural != null && structural.getEType().getInstanceClass().isPrimitive();
        if (!nothing) {
            super.set(object, feature, value, ruleName, node);
        }
    }

    @Override
    public void add(EObject object, String feature, Object value, String ruleName, INode node) throws ValueConverterException {
        super.add(object, feature, value, ruleName, node);
        if (value != null && !(value instanceof EObject)) {
            ((Collection<?>) object.eGet(object.eClass().getEStructuralFeature(feature))).removeIf(Objects::isNull);
        }
    }
}
