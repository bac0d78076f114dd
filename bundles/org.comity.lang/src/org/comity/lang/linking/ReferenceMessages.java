/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.linking;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.List;
import java.util.Map;
import org.comity.directory.DirectoryPackage;
import org.comity.lang.validation.IssueCode;
import org.comity.lang.validation.Nearest;
import org.comity.lang.validation.Sentence;
import org.comity.statute.StatutePackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.diagnostics.DiagnosticMessage;
import org.eclipse.xtext.linking.impl.IllegalNodeException;
import org.eclipse.xtext.linking.impl.LinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * What a reader is told about a reference to nothing, with the nearest names. Citations are silent here: what they cite may
 * simply not be loaded, which a check weighs.
 */
public class ReferenceMessages extends LinkingDiagnosticMessageProvider {

    /** How many names are compared at most; a directory of a country has some ten thousand bodies. */
    private static final int MOST = 50_000;

    private static final Map<EClass, Sentence> WANTED = Map.of(
        TermsPackage.Literals.ACTOR, Sentence.ACTOR,
        TermsPackage.Literals.ELEMENT, Sentence.ELEMENT,
        TermsPackage.Literals.KEY, Sentence.KEY,
        DirectoryPackage.Literals.AGENCY, Sentence.AGENCY,
        DirectoryPackage.Literals.LEVEL, Sentence.LEVEL,
        DirectoryPackage.Literals.LEGAL_ENTITY, Sentence.LEGAL_ENTITY,
        StatutePackage.Literals.FIXTURE, Sentence.FIXTURE,
        org.comity.agreement.AgreementPackage.Literals.AGREEMENT, Sentence.AGREEMENT);

    @Inject
    private IScopeProvider scopes;

    @Inject
    private IQualifiedNameConverter converter;

    @Inject
    private IResourceScopeCache cache;

    @Override
    public DiagnosticMessage getUnresolvedProxyMessage(ILinkingDiagnosticContext context) {
        EClass type = context.getReference().getEReferenceType();
        if (type == TermsPackage.Literals.CITABLE) {
            return null;
        }
        String name;
        try {
            name = context.getLinkText();
        } catch (IllegalNodeException e) {
            name = e.getNode().getText().strip();
        }
        List<String> nearest = nearest(context, name);
        String text = IssueCode.UNRESOLVED.text(WANTED.containsKey(type) ? WANTED.get(type).text() : type.getName(), name, Nearest.hint(nearest));
        return new DiagnosticMessage(text, IssueCode.UNRESOLVED.severity(), IssueCode.UNRESOLVED.id(), nearest.toArray(String[]::new));
    }

    private List<String> nearest(ILinkingDiagnosticContext context, String name) {
        if (context.getContext().eResource() == null) {
            return List.of();
        }
        return cache.get(List.of(ReferenceMessages.class, name, context.getReference()), context.getContext().eResource(), () ->
            Nearest.of(name, Iterables.transform(Iterables.limit(scopes.getScope(context.getContext(), context.getReference()).getAllElements(), MOST),
                d -> converter.toString(d.getName()))));
    }
}
