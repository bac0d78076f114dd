/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.scoping;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.lang.index.ComityExports;
import org.comity.statute.StatutePackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.impl.AliasedEObjectDescription;
import org.eclipse.xtext.scoping.IScope;

/**
 * Elements that may be named without their first segments: tried inside each prefix, innermost first, and at last by the
 * full path. Of law in force and law proposed under one path, the law in force is meant.
 */
final class RelativeScope implements IScope {

    private static final Set<EClass> FULL = Set.of(StatutePackage.Literals.STATUTE, StatutePackage.Literals.PROVISION,
        StatutePackage.Literals.AMENDMENT, StatutePackage.Literals.RULE, StatutePackage.Literals.REFORM);

    private final IScope all;
    private final List<QualifiedName> prefixes;

    RelativeScope(IScope all, List<QualifiedName> prefixes) {
        this.all = all;
        this.prefixes = prefixes;
    }

    @Override
    public IEObjectDescription getSingleElement(QualifiedName name) {
        for (QualifiedName prefix : prefixes) {
            IEObjectDescription inside = single(prefix.append(name));
            if (inside != null) {
                return new AliasedEObjectDescription(name, inside);
            }
        }
        return single(name);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(QualifiedName name) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (QualifiedName prefix : prefixes) {
            all.getElements(prefix.append(name)).forEach(d -> found.add(new AliasedEObjectDescription(name, d)));
        }
        Iterables.addAll(found, all.getElements(name));
        return found;
    }

    @Override
    public IEObjectDescription getSingleElement(EObject object) {
        return Iterables.getFirst(getElements(object), null);
    }

    @Override
    public Iterable<IEObjectDescription> getElements(EObject object) {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IEObjectDescription each : all.getElements(object)) {
            shorten(each, found);
            found.add(each);
        }
        return found;
    }

    @Override
    public Iterable<IEObjectDescription> getAllElements() {
        List<IEObjectDescription> found = new ArrayList<>();
        for (IEObjectDescription each : all.getAllElements()) {
            if (!shorten(each, found)) {
                found.add(each);
            }
        }
        return found;
    }

    /** Law is proposed by its full path, as it is cited everywhere; the entries of a catalogue or directory by the shorter name. */
    private boolean shorten(IEObjectDescription each, List<IEObjectDescription> into) {
        if (FULL.contains(each.getEClass())) {
            return false;
        }
        for (QualifiedName prefix : prefixes) {
            if (each.getName().getSegmentCount() > prefix.getSegmentCount() && each.getName().startsWith(prefix)) {
                into.add(new AliasedEObjectDescription(each.getName().skipFirst(prefix.getSegmentCount()), each));
                return true;
            }
        }
        return false;
    }

    private IEObjectDescription single(QualifiedName name) {
        IEObjectDescription first = all.getSingleElement(name);
        if (first != null && first.getUserData(ComityExports.PROPOSED) != null) {
            for (IEObjectDescription each : all.getElements(name)) {
                if (each.getUserData(ComityExports.PROPOSED) == null) {
                    return each;
                }
            }
        }
        return first;
    }
}
