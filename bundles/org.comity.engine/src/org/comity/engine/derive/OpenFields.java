/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.derive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.agreement.DraftElement;
import org.comity.statute.Verdict;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * Texts that are nothing but the sign for a field. Wizards and fixes leave them for what only the parties know; to the rules
 * they are texts like others, so without this the draft would pass for complete.
 */
final class OpenFields {

    private static final String FIELD = "…";

    private final Map<EClass, List<EAttribute>> texts = new HashMap<>();
    private final Set<EObject> open = new LinkedHashSet<>();

    /** Looks at an element of a draft, without what it contains. */
    void visit(EObject element) {
        for (EAttribute text : texts.computeIfAbsent(element.eClass(), OpenFields::texts)) {
            if (FIELD.equals(element.eGet(text))) {
                open.add(part(element));
            }
        }
    }

    private static List<EAttribute> texts(EClass type) {
        List<EAttribute> found = new ArrayList<>();
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isMany() && attribute.getEAttributeType().getInstanceClass() == String.class) {
                found.add(attribute);
            }
        }
        return found;
    }

    /** The part of the draft that an element belongs to; the agreement for what stands in its head. */
    private static EObject part(EObject element) {
        EObject part = element;
        while (part.eContainer() != null && !(part instanceof DraftElement || part instanceof Agreement)) {
            part = part.eContainer();
        }
        return part;
    }

    /** One finding for each part in which a field is open. */
    void report(Session session) {
        for (EObject part : open) {
            session.add(LanguageFindings.create(session, "agreement.field.open", Verdict.WARNING, part, Texts.of(
                "A field (…) is still open; write there what the parties agree", "尚有欄位（…）未填寫；請寫明各方的約定",
                "Ein Feld (…) ist noch offen; dort steht, was die Beteiligten vereinbaren", "未記入の欄（…）があります。当事者の合意をそこに書いてください"), "text", FIELD));
        }
    }
}
