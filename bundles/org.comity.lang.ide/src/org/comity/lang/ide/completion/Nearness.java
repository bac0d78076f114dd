/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import org.comity.agreement.Agreement;
import org.comity.agreement.AgreementPackage;
import org.comity.agreement.DraftFile;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.resource.IEObjectDescription;

/** What a drafter most likely means: names of the draft before those of its law, those before all others; in a line that is begun, what goes on with it. */
final class Nearness {

    private static final int OWN = 100;
    private static final int OWN_LAW = 50;
    private static final int ELSEWHERE = -150;

    private Nearness() {
    }

    /** What to add to the priority of a name. */
    static int of(IEObjectDescription candidate, ContentAssistContext context) {
        if (context.getResource() == null) {
            return 0;
        }
        if (candidate.getEObjectURI() != null && context.getResource().getURI().equals(candidate.getEObjectURI().trimFragment())) {
            return OWN;
        }
        String law = law(context);
        return law != null && candidate.getName().getSegmentCount() > 1 && law.equals(candidate.getName().getFirstSegment()) ? OWN_LAW : 0;
    }

    /** What to add to the priority of a word of the language: one that begins a clause belongs at the start of a line. */
    static int of(AbstractElement element, ContentAssistContext context) {
        return isDraft(context) && begins(element) != startsLine(context) ? ELSEWHERE : 0;
    }

    private static boolean isDraft(ContentAssistContext context) {
        return context.getResource() != null && !context.getResource().getContents().isEmpty() && context.getResource().getContents().get(0) instanceof DraftFile;
    }

    private static String law(ContentAssistContext context) {
        EObject place = context.getCurrentModel();
        while (place != null && !(place instanceof Agreement)) {
            place = place.eContainer();
        }
        Citation citation = place == null ? null : ((Agreement) place).getJurisdiction();
        return citation == null ? null : citation.getPath();
    }

    private static boolean startsLine(ContentAssistContext context) {
        String text = context.getRootNode().getText();
        int start = Math.min(context.getReplaceRegion().getOffset(), text.length());
        return text.substring(text.lastIndexOf('\n', start - 1) + 1, start).isBlank();
    }

    /** Whether a word stands at the start of an element of a draft. */
    private static boolean begins(AbstractElement element) {
        EObject rule = GrammarUtil.containingRule(element);
        if (rule instanceof EnumRule || !(rule instanceof ParserRule parser) || !(parser.getType().getClassifier() instanceof EClass type)) {
            return false;
        }
        return type == AgreementPackage.Literals.AGREEMENT
            || AgreementPackage.Literals.DRAFT_ELEMENT.isSuperTypeOf(type) && isFirst(element, parser.getAlternatives());
    }

    private static boolean isFirst(AbstractElement element, AbstractElement in) {
        if (in instanceof Group group) {
            return isFirst(element, group.getElements().get(0));
        } else if (in instanceof Alternatives choice) {
            return choice.getElements().stream().anyMatch(c -> isFirst(element, c));
        }
        EObject part = element;
        while (part != null && part != in) {
            part = part.eContainer() instanceof AbstractElement ? part.eContainer() : null;
        }
        return part == in;
    }
}
