/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import com.google.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.service.OperationCanceledManager;
import org.eclipse.xtext.validation.AbstractDeclarativeValidator;
import org.eclipse.xtext.validation.EValidatorRegistrar;

/**
 * Base of the checks of one topic; the validator of a language is composed of them. A check that fails is one issue that
 * names it, and the others run.
 */
public abstract class Checks extends AbstractDeclarativeValidator {

    @Inject
    private OperationCanceledManager cancellation;

    @Override
    public void register(EValidatorRegistrar registrar) {
        // the validator of the language is registered; registered twice, each check would report twice
    }

    @Override
    protected List<EPackage> getEPackages() {
        return List.of();
    }

    /** Reports an issue at a feature of an element. */
    protected void report(IssueCode code, EObject source, EStructuralFeature feature, Collection<String> data, Object... parts) {
        report(code, source, feature, INSIGNIFICANT_INDEX, data, parts);
    }

    /** Reports an issue at one value of a feature of an element. */
    protected void report(IssueCode code, EObject source, EStructuralFeature feature, int index, Collection<String> data, Object... parts) {
        addIssue(code.text(parts), source, feature, index, code.id(), data.toArray(String[]::new));
    }

    /** Reports an issue at a node. */
    protected void report(IssueCode code, EObject source, INode node, Collection<String> data, Object... parts) {
        addIssue(code.text(parts), source, node.getOffset(), node.getLength(), code.id(), data.toArray(String[]::new));
    }

    /** A hint of the form {@code Did you mean …?}, with a blank before it; empty without candidates. */
    protected static String hint(Collection<String> nearest) {
        return Nearest.hint(nearest);
    }

    @Override
    protected void handleExceptionDuringValidation(Throwable failure) {
        cancellation.propagateIfCancelException(failure);
        addIssue(IssueCode.INTERNAL.text(getClass().getSimpleName() + "." + getCurrentMethod().getName(), failure), getCurrentObject(),
            (EStructuralFeature) null, IssueCode.INTERNAL.id());
    }
}
