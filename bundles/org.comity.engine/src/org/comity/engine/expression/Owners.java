/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.agreement.DataFlow;
import org.comity.agreement.GroundUse;
import org.comity.directory.LegalEntity;
import org.comity.directory.Level;
import org.comity.engine.calendar.FiscalYear;
import org.comity.engine.expression.Values.Charter;
import org.comity.engine.expression.Values.Deadline;
import org.comity.engine.expression.Values.Norm;
import org.comity.engine.expression.Values.Practice;
import org.comity.statute.FactOwner;
import org.comity.terms.Actor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** The owner type of a value, as the feature catalogue names it. */
final class Owners {

    private static final Map<EClass, String> BY_CLASS = new ConcurrentHashMap<>();

    private Owners() {
    }

    static String of(Object value) {
        if (value instanceof EObject element) {
            // asked of every element by every rule
            String known = BY_CLASS.get(element.eClass());
            return known != null ? known : BY_CLASS.computeIfAbsent(element.eClass(), c -> of(element).intern());
        } else if (value instanceof Norm) {
            return "norm";
        } else if (value instanceof Deadline) {
            return "deadline";
        } else if (value instanceof Charter) {
            return "charter";
        } else if (value instanceof Practice) {
            return "practice";
        } else if (value instanceof FiscalYear) {
            return "fiscal year";
        }
        return value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static String of(EObject element) {
        if (element instanceof Actor) {
            return "actor";
        } else if (element instanceof Level) {
            return "level";
        } else if (element instanceof LegalEntity) {
            return "entity";
        } else if (element instanceof DataFlow) {
            return "data";
        } else if (element instanceof GroundUse) {
            return "ground";
        }
        return element.eClass().getName().toLowerCase(Locale.ROOT);
    }

    static FactOwner factOwner(String owner) {
        return switch (owner) {
            case "actor" -> FactOwner.PARTY;
            case "request" -> FactOwner.REQUEST;
            case "cost" -> FactOwner.COST;
            case "norm" -> FactOwner.NORM;
            case "decision" -> FactOwner.DECISION;
            case "data" -> FactOwner.DATA;
            default -> FactOwner.AGREEMENT;
        };
    }
}
