/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.validation;

import com.google.common.collect.Iterables;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Amendment;
import org.comity.statute.AmendmentKind;
import org.comity.statute.StatutePackage;
import org.comity.terms.Citation;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.validation.Check;

/**
 * Citations that lead nowhere. Law that is loaded but has no such place is worth a warning; law that is not loaded at all
 * is said once per jurisdiction and file, since a draft may well cite law this installation does not have.
 */
public class CitationCheck extends Checks {

    @Inject
    private IGlobalScopeProvider visible;

    @Inject
    private IQualifiedNameConverter converter;

    /** Looks at all citations of a file at once, in the order of the text. */
    @Check
    public void checkCitations(EObject root) {
        if (root.eContainer() != null || root.eResource() == null) {
            return;
        }
        Set<String> loaded = null;
        Set<String> foreign = new HashSet<>();
        List<Citation> citations = new ArrayList<>(EcoreUtil2.eAllOfType(root, Citation.class));
        citations.sort(Comparator.comparingInt(CitationCheck::offset));
        for (Citation citation : citations) {
            if (citation.getPath() == null || citation.getTarget() == null || !citation.getTarget().eIsProxy() || isNew(citation)) {
                continue;
            }
            if (loaded == null) {
                loaded = jurisdictions(root.eResource());
            }
            report(citation, loaded, foreign);
        }
    }

    private void report(Citation citation, Set<String> loaded, Set<String> foreign) {
        String jurisdiction = LawPaths.root(citation.getPath());
        boolean alone = jurisdiction.equals(citation.getPath()) && !isJurisdiction(citation);
        if (loaded.contains(jurisdiction) || alone) {
            if (InstrumentCitations.is(citation)) {
                return; // said of instruments, with their own code
            }
            List<String> nearest = nearest(citation);
            report(IssueCode.CITE_UNRESOLVED, citation, TermsPackage.Literals.CITATION__TARGET, nearest, citation.getPath(), hint(nearest));
        } else if (!isEquivalent(citation) && foreign.add(jurisdiction)) {
            report(IssueCode.CITE_FOREIGN, citation, TermsPackage.Literals.CITATION__TARGET, List.of(jurisdiction), jurisdiction);
        }
    }

    /** Names in the part of the law the citation points to: beside the first segment that does not exist. */
    private List<String> nearest(Citation citation) {
        IScope all = visible.getScope(citation.eResource(), TermsPackage.Literals.CITATION__TARGET, null);
        QualifiedName path = converter.toQualifiedName(citation.getPath());
        QualifiedName known = path;
        do {
            known = known.skipLast(1);
        } while (!known.isEmpty() && all.getSingleElement(known) == null);
        QualifiedName parent = known;
        QualifiedName wanted = path.getSegmentCount() == 1 ? path : parent.append(path.getSegment(parent.getSegmentCount()));
        String rest = converter.toString(path).substring(converter.toString(wanted).length());
        return Nearest.of(converter.toString(wanted), Iterables.transform(Iterables.filter(all.getAllElements(),
            d -> path.getSegmentCount() == 1 || d.getName().getSegmentCount() == parent.getSegmentCount() + 1 && d.getName().startsWith(parent)),
            d -> converter.toString(d.getName()))).stream().map(n -> exists(all, n + rest) ? n + rest : n).toList();
    }

    private boolean exists(IScope all, String path) {
        return all.getSingleElement(converter.toQualifiedName(path)) != null;
    }

    /** First segments of all law that is visible. */
    private Set<String> jurisdictions(Resource resource) {
        Set<String> roots = new HashSet<>();
        IScope all = visible.getScope(resource, TermsPackage.Literals.CITATION__TARGET,
            d -> d.getEClass() == StatutePackage.Literals.STATUTE || d.getEClass() == StatutePackage.Literals.JURISDICTION);
        for (IEObjectDescription each : all.getAllElements()) {
            roots.add(each.getName().getFirstSegment());
        }
        return roots;
    }

    private static int offset(Citation citation) {
        INode node = NodeModelUtils.findActualNodeFor(citation);
        return node == null ? 0 : node.getOffset();
    }

    private static boolean isJurisdiction(Citation citation) {
        return citation.eContainmentFeature() == org.comity.agreement.AgreementPackage.Literals.AGREEMENT__JURISDICTION;
    }

    /** An equivalent elsewhere is of use only where that law is installed, and no loss where it is not. */
    private static boolean isEquivalent(Citation citation) {
        return citation.eContainmentFeature() == StatutePackage.Literals.EQUIVALENT__CITATIONS
            || citation.eContainmentFeature() == StatutePackage.Literals.PROVISION_BODY__EQUIVALENTS;
    }

    /** What a reform inserts need not be there yet. */
    private static boolean isNew(Citation citation) {
        return citation.eContainer() instanceof Amendment amendment && amendment.getKind() == AmendmentKind.INSERT
            && amendment.getTarget() == citation;
    }
}
