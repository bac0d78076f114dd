/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.util.Locale;
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
import org.eclipse.emf.ecore.EObject;

/** The owner type of a value, as the feature catalogue names it. */
final class Owners {

    private Owners() {
    }

    static String of(Object value) {
        if (value instanceof Norm) {
            return "norm";
        } else if (value instanceof Deadline) {
            return "deadline";
        } else if (value instanceof Charter) {
            return "charter";
        } else if (value instanceof Practice) {
            return "practice";
        } else if (value instanceof FiscalYear) {
            return "fiscal year";
        } else if (value instanceof Actor) {
            return "actor";
        } else if (value instanceof Level) {
            return "level";
        } else if (value instanceof LegalEntity) {
            return "entity";
        } else if (value instanceof DataFlow) {
            return "data";
        } else if (value instanceof GroundUse) {
            return "ground";
        }
        return value instanceof EObject o ? o.eClass().getName().toLowerCase(Locale.ROOT) : value.getClass().getSimpleName().toLowerCase(Locale.ROOT);
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
