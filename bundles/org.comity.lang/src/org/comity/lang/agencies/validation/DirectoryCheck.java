/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.agencies.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.directory.Agency;
import org.comity.directory.Directory;
import org.comity.directory.DirectoryPackage;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.directory.Officer;
import org.comity.directory.Succession;
import org.comity.directory.SuperiorKind;
import org.comity.directory.SuperiorLink;
import org.comity.directory.Unit;
import org.comity.engine.law.LawPaths;
import org.comity.lang.validation.Checks;
import org.comity.lang.validation.Circles;
import org.comity.lang.validation.IssueCode;
import org.comity.terms.Element;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.validation.Check;

/** A directory: one element per path, periods that begin before they end, nobody above itself. */
public class DirectoryCheck extends Checks {

    /** One element per path; an agency may come again if its periods do not meet. */
    @Check
    public void checkNames(Directory directory) {
        Map<String, Element> seen = new HashMap<>();
        Set<String> levels = new HashSet<>();
        for (Level level : directory.getLevels()) {
            if (level.getName() != null && !levels.add(level.getName())) {
                report(IssueCode.LEVEL_TWICE, level, TermsPackage.Literals.ELEMENT__NAME, List.of(), level.getName());
            }
        }
        for (Element element : EcoreUtil2.eAllOfType(directory, Element.class)) {
            boolean named = element instanceof Agency || element instanceof Unit || element instanceof Officer;
            String path = named || element instanceof LegalEntity ? LawPaths.of(element) : null;
            if (path == null) {
                continue;
            }
            Element first = seen.putIfAbsent((named ? "" : "entity ") + path, element);
            if (first != null && !apart(first, element)) {
                report(IssueCode.AGENCY_TWICE, element, TermsPackage.Literals.ELEMENT__NAME, List.of(), path);
            }
        }
    }

    /** Periods of agencies. */
    @Check
    public void checkPeriod(Agency agency) {
        period(agency, agency.getFrom(), agency.getUntil(), DirectoryPackage.Literals.AGENCY__UNTIL);
    }

    /** Periods of links to a superior. */
    @Check
    public void checkPeriod(SuperiorLink link) {
        period(link, link.getFrom(), link.getUntil(), DirectoryPackage.Literals.SUPERIOR_LINK__UNTIL);
    }

    /** Nobody is above itself by edges of one kind that hold at one time. */
    @Check
    public void checkCircles(SuperiorLink link) {
        if (link.getTo() == null || link.getTo().eIsProxy() || !(link.eContainer() instanceof Agency agency)) {
            return;
        }
        Circles.find(new Step(agency, link.getFrom(), link.getUntil()), s -> above(s, link.getKind())).ifPresent(way ->
            report(IssueCode.AGENCY_CYCLE, link, DirectoryPackage.Literals.SUPERIOR_LINK__TO, List.of(), link.getKind().getLiteral(),
                way.stream().map(s -> s.agency().getName()).collect(Collectors.joining(" → "))));
    }

    /** What is succeeded should also end. */
    @Check
    public void checkSuccession(Succession succession) {
        for (int i = 0; i < succession.getFrom().size(); i++) {
            Agency agency = succession.getFrom().get(i);
            if (!agency.eIsProxy() && agency.getUntil() == null && succession.getMatter() == null && succession.getOn() != null && !ends(agency)) {
                report(IssueCode.SUCCESSION, succession, DirectoryPackage.Literals.SUCCESSION__FROM, i, List.of(), agency.getName(), succession.getOn());
            }
        }
    }

    /** A body on a way upwards; equal to another if it is the same body, whatever the period. */
    private record Step(Agency agency, LocalDate from, LocalDate until) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Step step && step.agency == agency;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(agency);
        }
    }

    private static List<Step> above(Step step, SuperiorKind kind) {
        List<Step> above = new ArrayList<>();
        for (SuperiorLink link : step.agency().getSuperiors()) {
            if (link.getKind() == kind && link.getTo() != null && !link.getTo().eIsProxy()) {
                add(above, link.getTo(), later(step.from(), link.getFrom()), earlier(step.until(), link.getUntil()));
            }
        }
        if (kind == SuperiorKind.ORGANISATIONAL && step.agency().eContainer() instanceof Agency parent) {
            add(above, parent, step.from(), step.until());
        }
        return above;
    }

    private static void add(List<Step> above, Agency agency, LocalDate from, LocalDate until) {
        if (from == null || until == null || !from.isAfter(until)) {
            above.add(new Step(agency, from, until));
        }
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a == null ? b : b == null || a.isBefore(b) ? a : b;
    }

    private static boolean ends(Agency agency) {
        for (EObject e = agency; e instanceof Agency a; e = e.eContainer()) {
            if (a.getUntil() != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Element a, Element b) {
        return a instanceof Agency x && b instanceof Agency y
            && (x.getUntil() != null && y.getFrom() != null && x.getUntil().isBefore(y.getFrom())
                || y.getUntil() != null && x.getFrom() != null && y.getUntil().isBefore(x.getFrom()));
    }

    private void period(EObject element, LocalDate from, LocalDate until, EStructuralFeature feature) {
        if (from != null && until != null && from.isAfter(until)) {
            report(IssueCode.PERIOD, element, feature, List.of(), from, until);
        }
    }
}
