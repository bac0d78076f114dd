/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

import java.util.List;
import java.util.stream.Collectors;
import org.comity.agreement.Article;
import org.comity.agreement.Clause;
import org.comity.agreement.PartyOfficer;
import org.comity.agreement.PartyUnit;
import org.comity.directory.Competence;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.law.LawPaths;
import org.comity.lang.index.ComityExports;
import org.comity.lang.stored.SourceNodes;
import org.comity.statute.Amendment;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.RuleBody;
import org.comity.statute.TextVersion;
import org.comity.terms.Actor;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.comity.terms.NormSentence;
import org.comity.terms.TermsPackage;
import org.comity.terms.Verb;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** What elements are called in lists: outline, completion, symbols. */
public final class Labels {

    private static final int LONGEST = 80;

    private Labels() {
    }

    /**
     * The short name of an element: its name, the number of a provision, or the word it begins with.
     *
     * @return never null, never empty
     */
    public static String name(EObject element) {
        if (element instanceof Provision provision) {
            return provision.getKind().getLiteral() + " " + provision.getNumber();
        }
        if (element instanceof Amendment amendment) {
            return amendment.getKind().getLiteral() + " " + LawPaths.target(amendment);
        }
        if (element instanceof Article article) {
            return article.getLabel() == null ? article.getKind().getLiteral() : article.getLabel();
        }
        String name = element instanceof Element named ? named.getName() : null;
        return name != null && !name.isEmpty() ? name : keyword(element);
    }

    /**
     * What stands beside the name: title, label, sentence or the beginning of the text.
     *
     * @return never null; may be empty
     */
    public static String detail(EObject element) {
        if (element instanceof Clause clause) {
            return shorten(sentence(clause.getSentence()));
        }
        if (element instanceof Competence competence) {
            return shorten(competence.getText());
        }
        String title = ComityExports.title(element);
        if (title != null) {
            return shorten(title);
        }
        if (element instanceof ProvisionBody body && !body.getTexts().isEmpty()) {
            return shorten(text(body.getTexts().get(0)));
        }
        if (element instanceof RuleBody rule && rule.getViolation() != null) {
            return shorten(any(rule.getViolation().getText()));
        }
        EStructuralFeature label = element instanceof Article ? null : element.eClass().getEStructuralFeature("label");
        if (label instanceof EAttribute && element.eGet(label) != null) {
            return shorten(String.valueOf(element.eGet(label)));
        }
        return element instanceof Element ? "" : shorten(source(element));
    }

    /** A norm in one line: who must what to whom. */
    public static String sentence(NormSentence sentence) {
        if (sentence == null) {
            return "";
        }
        String bearers = sentence.isUnstated() ? "unstated" : names(sentence.getBearers());
        String verb = sentence.getVerb() == null || sentence.getVerb() == Verb.NONE ? "" : " " + sentence.getVerb().getLiteral();
        String action = any(sentence.getAction() != null ? sentence.getAction() : sentence.getObject());
        String to = sentence.getCounterparties().stream().map(c -> " " + c.getDirection().getLiteral() + " " + names(c.getActors()))
            .collect(Collectors.joining());
        return bearers + " " + sentence.getModality().getLiteral() + verb + (action.isEmpty() ? "" : " " + action) + to;
    }

    /** Text of a version of law in its own language: the first given. */
    public static String text(TextVersion version) {
        return any(version.getText());
    }

    /** A text in whatever language it is first given; empty if there is none. */
    public static String any(LocalizedText text) {
        String found = text == null ? null : text.getText() != null || text.getEntries().isEmpty() ? text.getText()
            : Texts.in(text, String.valueOf(text.getEntries().get(0).getLanguage()));
        return found == null ? "" : found;
    }

    /** The name an actor has in a draft; for an agency its path. */
    public static String actor(Actor actor) {
        if (actor == null || actor.eIsProxy()) {
            return "?";
        }
        return actor instanceof PartyUnit || actor instanceof PartyOfficer ? Draft.name(actor) : String.valueOf(actor.getName());
    }

    /** The kind of an element in words: {@code data flow}, {@code rule}. */
    public static String kind(EObject element) {
        return element.eClass().getName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    }

    private static String names(List<Actor> actors) {
        return actors.stream().map(Labels::actor).collect(Collectors.joining(", "));
    }

    private static String keyword(EObject element) {
        ICompositeNode node = SourceNodes.of(element);
        if (node != null) {
            for (ILeafNode leaf : node.getLeafNodes()) {
                if (!leaf.isHidden()) {
                    return leaf.getText();
                }
            }
        }
        return kind(element);
    }

    private static String source(EObject element) {
        ICompositeNode node = SourceNodes.of(element);
        return node == null ? "" : NodeModelUtils.getTokenText(node);
    }

    private static String shorten(String text) {
        String line = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    /** Whether an element bears a name that a file gives it. */
    public static boolean isNamed(EObject element) {
        return element instanceof Element && element.eGet(TermsPackage.Literals.ELEMENT__NAME) != null;
    }
}
