/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agreement.scoping;

import com.google.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.agreement.Article;
import org.comity.agreement.DraftElement;
import org.comity.agreement.ElementContainer;
import org.comity.agreement.Order;
import org.comity.agreement.Party;
import org.comity.terms.Element;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.EObjectDescription;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.AbstractScope;
import org.eclipse.xtext.util.IResourceScopeCache;

/**
 * The names a draft or an order gives, relative to it. Articles add nothing to a name; what stands in an order is named
 * through the order from outside; units and officers are named through their party.
 */
class DraftNames {

    @Inject
    private IQualifiedNameConverter converter;

    @Inject
    private IResourceScopeCache cache;

    /** A scope of the names a container gives to elements of a type, before an outer scope. */
    IScope scope(ElementContainer container, EClass type, IScope outer) {
        return new Names(outer, cache.get(List.of(DraftNames.class, container, type), container.eResource(), () -> {
            Map<QualifiedName, IEObjectDescription> names = new LinkedHashMap<>();
            collect(container, "", type, names);
            return names;
        }));
    }

    private void collect(ElementContainer container, String prefix, EClass type, Map<QualifiedName, IEObjectDescription> names) {
        for (DraftElement element : container.getElements()) {
            String own = element.getName();
            put(names, prefix, own, element, type);
            if (element instanceof Party party && own != null) {
                party.getUnits().forEach(u -> put(names, prefix + own + ".", u.getName(), u, type));
                party.getOfficers().forEach(o -> put(names, prefix + own + ".", o.getName(), o, type));
            } else if (element instanceof Article article) {
                collect(article, prefix, type, names);
            } else if (element instanceof Order order && own != null) {
                collect(order, prefix + own + ".", type, names);
            }
        }
    }

    private void put(Map<QualifiedName, IEObjectDescription> names, String prefix, String name, Element element, EClass type) {
        if (name != null && !name.isEmpty() && type.isSuperTypeOf(element.eClass())) {
            QualifiedName qualified = converter.toQualifiedName(prefix + name);
            // of two elements with one name the first is meant; the second is reported
            names.putIfAbsent(qualified, EObjectDescription.create(qualified, element));
        }
    }

    private static final class Names extends AbstractScope {

        private final Map<QualifiedName, IEObjectDescription> names;

        Names(IScope outer, Map<QualifiedName, IEObjectDescription> names) {
            super(outer, false);
            this.names = names;
        }

        @Override
        public IEObjectDescription getSingleElement(QualifiedName name) {
            IEObjectDescription own = names.get(name);
            return own != null ? own : getParent().getSingleElement(name);
        }

        @Override
        protected Iterable<IEObjectDescription> getAllLocalElements() {
            return names.values();
        }
    }
}
