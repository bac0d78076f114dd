/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.catalogue;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.Agreement;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.law.LawPaths;
import org.comity.statute.Jurisdiction;
import org.comity.statute.StatutePackage;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.util.IResourceScopeCache;

/** Finds the catalogue for a place in a file of any language. */
@Singleton
public class Catalogues {

    @Inject
    private IGlobalScopeProvider visible;

    @Inject
    private IResourceScopeCache cache;

    /**
     * The catalogue for a place.
     *
     * @param place an element of a draft or of the law, in a resource
     */
    public Catalogue at(EObject place) {
        return at(jurisdictionOf(place), place);
    }

    /** The catalogue of a jurisdiction, seen from a place; a null name stands for none. */
    public Catalogue at(String jurisdiction, EObject place) {
        Map<String, Jurisdiction> all = all(place.eResource());
        return new Catalogue(jurisdiction, Optional.ofNullable(jurisdiction == null ? null : all.get(jurisdiction)),
            Optional.ofNullable(all.get(DraftReading.CORE)), List.copyOf(all.values()));
    }

    /** Name of the jurisdiction a place belongs to, or null: of a draft the one it stands under, of law its first segment. */
    public static String jurisdictionOf(EObject place) {
        Agreement agreement = EcoreUtil2.getContainerOfType(place, Agreement.class);
        if (agreement != null) {
            return jurisdiction(agreement, new ArrayList<>());
        }
        for (EObject e = place; e != null; e = e.eContainer()) {
            if (e.eContainer() != null && e.eContainer().eContainer() == null) {
                return LawPaths.jurisdictionOf(e);
            }
        }
        return null;
    }

    private static String jurisdiction(Agreement agreement, List<Agreement> seen) {
        if (agreement == null || agreement.eIsProxy() || seen.contains(agreement)) {
            return null;
        }
        seen.add(agreement);
        if (agreement.getJurisdiction() != null && agreement.getJurisdiction().getPath() != null) {
            return LawPaths.root(agreement.getJurisdiction().getPath());
        }
        String general = jurisdiction(agreement.getOrderUnder(), seen);
        return general != null ? general : jurisdiction(agreement.getPartOf(), seen);
    }

    private Map<String, Jurisdiction> all(Resource resource) {
        return cache.get(Catalogues.class, resource, () -> {
            Map<String, Jurisdiction> all = new LinkedHashMap<>();
            IScope scope = visible.getScope(resource, TermsPackage.Literals.CITATION__TARGET, d -> d.getEClass() == StatutePackage.Literals.JURISDICTION);
            for (IEObjectDescription each : scope.getAllElements()) {
                EObject found = EcoreUtil.resolve(each.getEObjectOrProxy(), resource);
                if (found instanceof Jurisdiction jurisdiction && jurisdiction.getName() != null) {
                    all.putIfAbsent(jurisdiction.getName(), jurisdiction);
                }
            }
            return all;
        });
    }
}
