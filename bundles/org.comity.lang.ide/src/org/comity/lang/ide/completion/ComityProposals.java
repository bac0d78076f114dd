/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.completion;

import com.google.common.base.Predicate;
import com.google.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.agreement.Agreement;
import org.comity.lang.catalogue.Catalogues;
import org.comity.lang.ide.completion.ExpressionProposals.Proposal;
import org.comity.lang.ide.text.Explanations;
import org.comity.lang.ide.text.Keywords;
import org.comity.lang.index.ComityExports;
import org.comity.lang.parser.TextGuard;
import org.comity.statute.RuleBody;
import org.comity.statute.StatutePackage;
import org.comity.terms.Element;
import org.comity.terms.TermsPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistContext;
import org.eclipse.xtext.ide.editor.contentassist.ContentAssistEntry;
import org.eclipse.xtext.ide.editor.contentassist.IIdeContentProposalAcceptor;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;

/**
 * Proposals with an explanation each. Words of the language only where they mean something, not where they may serve as
 * names; citations by what the place wants; features of an expression by type; roles, topics and matters that exist.
 */
public class ComityProposals extends IdeContentProposalProvider {

    /** Rules whose keywords are there to be names. */
    static final Set<String> NAMES = Set.of("Name", "SoftKeyword", "Word", "WordPath", "Segment", "QualifiedName", "Tag");

    private static final int VALUES = 600;

    private static final Map<String, List<String>> CHOICES = Map.of(
        "shape", List.of("single", "recurring", "standing", "one-way", "two-way"),
        "scope", List.of("part", "all"),
        "purposes", List.of("competence", "substance", "form", "cost", "coordination", "coercion", "command", "data"),
        "authorisation", List.of("statute", "order-specific", "order-general", "by-law"),
        "category", List.of("personal", "sensitive", "secret", "public"),
        "phase", List.of("preparedness", "response", "recovery"));

    @Inject
    private Catalogues catalogues;

    @Inject
    private ExpressionProposals expressions;

    @Inject
    private Explanations explanations;

    @Override
    public void createProposals(Collection<ContentAssistContext> contexts, IIdeContentProposalAcceptor acceptor) {
        if (contexts.isEmpty() || TextGuard.check(contexts.iterator().next().getRootNode().getText()).isPresent()) {
            return;
        }
        super.createProposals(contexts, once(acceptor));
    }

    @Override
    protected boolean filterKeyword(Keyword keyword, ContentAssistContext context) {
        ParserRule rule = GrammarUtil.containingParserRule(keyword);
        boolean letters = Character.isLetter(keyword.getValue().charAt(0));
        return letters && (rule == null || !NAMES.contains(rule.getName()));
    }

    @Override
    protected void _createProposals(Keyword keyword, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (filterKeyword(keyword, context)) {
            ContentAssistEntry entry = getProposalCreator().createProposal(keyword.getValue(), context, ContentAssistEntry.KIND_KEYWORD,
                e -> e.setDocumentation(Keywords.line(keyword.getValue()).orElse(null)));
            acceptor.accept(entry, getProposalPriorities().getKeywordPriority(keyword.getValue(), entry) + Nearness.of(keyword, context));
        }
    }

    @Override
    protected void _createProposals(RuleCall call, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        if (!NAMES.contains(call.getRule().getName())) {
            for (String phrase : Phrases.of(call.getRule())) {
                ContentAssistEntry entry = getProposalCreator().createProposal(phrase, context, ContentAssistEntry.KIND_KEYWORD,
                    e -> e.setDocumentation(Keywords.line(phrase).or(() -> Keywords.line(phrase.split(" ")[0])).orElse(null)));
                acceptor.accept(entry, getProposalPriorities().getKeywordPriority(phrase, entry) + Nearness.of(call, context));
            }
        }
    }

    @Override
    protected void _createProposals(Assignment assignment, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        AbstractElement terminal = assignment.getTerminal();
        EObject place = context.getCurrentModel();
        if (terminal instanceof CrossReference) {
            super._createProposals(assignment, context, acceptor);
        } else if (terminal instanceof RuleCall call && place != null) {
            String rule = call.getRule().getName();
            switch (assignment.getFeature()) {
                case "roles", "role", "as", "ofRole" -> catalogues.at(place).roles().forEach(r -> propose(r, context, acceptor));
                case "topics", "topic" -> catalogues.at(place).topics().forEach(t -> propose(t, context, acceptor));
                case "languages", "language" -> List.of("zh-TW", "en", "de", "ja").forEach(l -> propose(l, "language", null, context, acceptor));
                case "matter", "kinds" -> Matters.of(place).forEach(m -> propose(m, "matter", null, context, acceptor));
                case "feature" -> features(context, acceptor);
                case "name" -> {
                    if ("VariableRef".equals(type(assignment))) {
                        expressions.operands(place).forEach(p -> propose(p, context, acceptor));
                    }
                }
                default -> {
                    CHOICES.getOrDefault(assignment.getFeature(), List.of()).forEach(c -> propose(c, assignment.getFeature(), null, context, acceptor));
                    if (Set.of("STRING", "AnyText", "PlainText").contains(rule) && context.getPrefix().isEmpty()) {
                        text(context, acceptor);
                    }
                }
            }
        }
    }

    @Override
    protected Iterable<ContentAssistContext> getFilteredContexts(Collection<ContentAssistContext> contexts) {
        // at the end of a word the word itself is completed, not what may follow it without a blank
        List<ContentAssistContext> words = contexts.stream().filter(c -> !c.getPrefix().isEmpty() && Character.isLetterOrDigit(c.getPrefix().charAt(0))).toList();
        return words.isEmpty() ? contexts : words;
    }

    @Override
    protected Predicate<IEObjectDescription> getCrossrefFilter(CrossReference reference, ContentAssistContext context) {
        if (reference.getTerminal() instanceof RuleCall call && "Word".equals(call.getRule().getName())) {
            return d -> d.getName().getSegmentCount() == 1;
        }
        if (reference.getType().getClassifier() != TermsPackage.Literals.CITABLE) {
            return d -> true;
        }
        Before before = before(context);
        EClass only = switch (before.listKeyword()) {
            case "instrument", "extends", "qualify", "instead" -> StatutePackage.Literals.INSTRUMENT;
            case "on" -> context.getCurrentModel() instanceof RuleBody ? StatutePackage.Literals.INSTRUMENT : null;
            case "under" -> context.getCurrentModel() instanceof Agreement ? StatutePackage.Literals.JURISDICTION : null;
            case "with" -> StatutePackage.Literals.REFORM;
            case "implements" -> StatutePackage.Literals.RULE;
            default -> null;
        };
        return only != null ? d -> d.getEClass() == only
            : d -> d.getEClass() != StatutePackage.Literals.INSTRUMENT && d.getEClass() != StatutePackage.Literals.JURISDICTION;
    }

    /** The class an assignment's rule creates at that place. */
    private static String type(Assignment assignment) {
        EObject group = assignment.eContainer();
        while (group != null && !(group instanceof ParserRule)) {
            if (group instanceof Group g && !g.getElements().isEmpty() && g.getElements().get(0) instanceof Action action) {
                return action.getType().getClassifier().getName();
            }
            group = group.eContainer();
        }
        return group instanceof ParserRule rule ? rule.getType().getClassifier().getName() : "";
    }

    private void features(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        Before before = before(context);
        if (!".".equals(before.word(0))) {
            return;
        }
        List<String> path = new ArrayList<>();
        int i = 1;
        do {
            path.add(0, before.word(i));
            i += 2;
        } while (".".equals(before.word(i - 1)));
        ILeafNode last = before.leaf(1);
        EObject place = last == null ? null : NodeModelUtils.findActualSemanticObjectFor(last);
        expressions.features(path, place == null || place.eResource() == null ? context.getCurrentModel() : place).forEach(p -> propose(p, context, acceptor));
    }

    private static Before before(ContentAssistContext context) {
        return new Before(context.getRootNode(), context.getReplaceRegion().getOffset());
    }

    private void propose(Element element, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        propose(element.getName(), ComityExports.title(element), explanations.explain(element, context.getCurrentModel()), context, acceptor);
    }

    private void propose(Proposal proposal, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal(proposal.text(), context, proposal.kind(), e -> {
            e.setDescription(proposal.description());
            e.setDocumentation(proposal.documentation());
            if (proposal.text().endsWith("()")) {
                e.setEscapePosition(context.getOffset() - context.getPrefix().length() + proposal.text().length() - 1);
            }
        });
        acceptor.accept(entry, VALUES);
    }

    private void propose(String text, String description, String documentation, ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        propose(new Proposal(text, description, documentation, ContentAssistEntry.KIND_VALUE), context, acceptor);
    }

    private void text(ContentAssistContext context, IIdeContentProposalAcceptor acceptor) {
        ContentAssistEntry entry = getProposalCreator().createProposal("\"\"", context, ContentAssistEntry.KIND_TEXT, e -> {
            e.setDescription("text");
            e.setEscapePosition(context.getOffset() + 1);
        });
        acceptor.accept(entry, getProposalPriorities().getDefaultPriority(entry));
    }

    /** Several contexts often propose the same; each proposal is shown once. */
    private static IIdeContentProposalAcceptor once(IIdeContentProposalAcceptor acceptor) {
        Set<String> seen = new HashSet<>();
        return new IIdeContentProposalAcceptor() {
            @Override
            public void accept(ContentAssistEntry entry, int priority) {
                if (entry != null && seen.add(entry.getProposal())) {
                    acceptor.accept(entry, priority);
                }
            }

            @Override
            public boolean canAcceptMoreProposals() {
                return acceptor.canAcceptMoreProposals();
            }
        };
    }
}
