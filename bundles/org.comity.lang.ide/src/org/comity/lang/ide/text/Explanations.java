/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.ide.text;

import com.google.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.comity.agreement.Agreement;
import org.comity.agreement.Body;
import org.comity.agreement.Party;
import org.comity.agreement.PartyUnit;
import org.comity.directory.Agency;
import org.comity.directory.Competence;
import org.comity.directory.SuperiorLink;
import org.comity.engine.expression.Feature;
import org.comity.engine.expression.Function;
import org.comity.engine.expression.Type;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.TextStanding;
import org.comity.lang.index.ComityExports;
import org.comity.lang.stored.SourceNodes;
import org.comity.statute.FactDefinition;
import org.comity.statute.Force;
import org.comity.statute.Instrument;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Macro;
import org.comity.statute.Provision;
import org.comity.statute.Role;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.TextVersion;
import org.comity.statute.Topic;
import org.comity.terms.Citation;
import org.comity.terms.LocalizedText;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.documentation.IEObjectDocumentationProvider;
import org.eclipse.xtext.documentation.impl.MultiLineCommentDocumentationProvider;
import org.eclipse.xtext.nodemodel.ICompositeNode;

/**
 * Explains an element in Markdown: a provision by its text on the date of the draft that cites it, an agency by its place in
 * the directory, a name of the draft by what the draft says of it.
 */
public class Explanations implements IEObjectDocumentationProvider {

    private static final int RULES = 12;

    @Inject
    private MultiLineCommentDocumentationProvider comments;

    @Override
    public String getDocumentation(EObject element) {
        return explain(element, element);
    }

    /**
     * An explanation of an element.
     *
     * @param element what to explain
     * @param from where it is mentioned; if that is in a draft, law is given as of the draft's date
     * @return Markdown; never null, never empty
     */
    public String explain(EObject element, EObject from) {
        LocalDate date = Optional.ofNullable(EcoreUtil2.getContainerOfType(from, Agreement.class)).map(Agreement::getAsOf).orElse(null);
        Markdown out = new Markdown();
        if (element instanceof Provision provision) {
            provision(provision, date, out);
        } else if (element instanceof Rule rule) {
            rule(rule, out);
        } else if (element instanceof Statute statute) {
            head(element, statute.getKind().getLiteral(), out);
            texts(statute.getTitles(), out);
            out.line(Intervals.text(statute.getIntervals()));
        } else if (element instanceof Agency agency) {
            agency(agency, out);
        } else if (element instanceof Party party) {
            own(element, out);
            mentioned(party.getAgency(), out);
        } else if (element instanceof PartyUnit unit) {
            own(element, out);
            mentioned(unit.getAgency(), out);
        } else if (element instanceof Body body) {
            own(element, out);
            mentioned(body.getAgency(), out);
        } else if (element instanceof Instrument instrument) {
            instrument(instrument, out);
        } else if (isCatalogue(element)) {
            head(element, Labels.kind(element), out);
            texts(labels(element), out);
        } else {
            own(element, out);
        }
        String comment = SourceNodes.of(element) == null ? null : comments.getDocumentation(element);
        if (comment != null) {
            out.text(comment.strip());
        }
        return out.toString();
    }

    /** An explanation of a feature after a dot. */
    public String explain(Feature feature) {
        return new Markdown().head(feature.owner() + "." + feature.name(), feature.type().toString()).line(feature.documentation()).toString();
    }

    /** An explanation of a function. */
    public String explain(Function function) {
        return new Markdown().head(function.signature(), function.type().toString()).line(function.documentation()).toString();
    }

    /** An explanation of a name of which only the type is known. */
    public String explain(String name, Type type) {
        return new Markdown().head(name, type.toString()).toString();
    }

    private void provision(Provision provision, LocalDate date, Markdown out) {
        Statute statute = EcoreUtil2.getContainerOfType(provision, Statute.class);
        String heading = provision.getHeading() == null ? "" : " " + provision.getHeading();
        out.head(LawPaths.of(provision), (statute == null ? "" : Labels.any(statute.getTitle()) + ", ") + Labels.name(provision) + heading);
        if (date != null) {
            Intervals.excludedBy(provision, date).ifPresent(e -> out.text(IdeWords.of("not-in-force", date.toString(), Intervals.text(Intervals.of(e)))));
        }
        text(version(provision.getTexts(), date), out);
        for (Provision part : provision.getProvisions()) {
            TextVersion version = version(part.getTexts(), date);
            if (version != null) {
                out.text(Labels.name(part) + ": " + Labels.text(version));
            }
        }
        List<Rule> rules = EcoreUtil2.eAllOfType(provision, Rule.class);
        rules.stream().limit(RULES).forEach(r -> out.item("`" + LawPaths.of(r) + "` " + ruleLine(r)));
        if (rules.size() > RULES) {
            out.item("… " + IdeWords.of("more", String.valueOf(rules.size() - RULES)));
        }
    }

    private void rule(Rule rule, Markdown out) {
        head(rule, "rule", out);
        out.line(ruleLine(rule));
        if (rule.getViolation() != null) {
            texts(rule.getViolation().getText(), out);
        }
        rule.getNorms().forEach(n -> out.item(Markdown.escape(Labels.sentence(n.getSentence()))));
        rule.getReadings().forEach(r -> out.item(Markdown.escape(r.getName() + ": " + r.getAuthor())));
        if (rule.eContainer() instanceof Provision provision) {
            text(version(provision.getTexts(), null), out);
        }
    }

    private static String ruleLine(Rule rule) {
        String force = rule.getForce() == Force.UNSTATED ? "" : rule.getForce().getLiteral() + " ";
        String on = rule.isOnAny() ? "on any" : rule.getInstruments().isEmpty() ? ""
            : "on " + rule.getInstruments().stream().map(Citation::getPath).collect(Collectors.joining(", "));
        return (force + on).strip();
    }

    private void agency(Agency agency, Markdown out) {
        head(agency, Labels.any(agency.getTitle()), out);
        if (agency.getLevel() != null && !agency.getLevel().eIsProxy()) {
            out.text(IdeWords.of("level", agency.getLevel().getName() + " " + Labels.any(agency.getLevel().getTitle())));
        }
        if (agency.getFrom() != null || agency.getUntil() != null) {
            out.line((agency.getFrom() == null ? "…" : agency.getFrom()) + " – " + (agency.getUntil() == null ? "" : agency.getUntil()));
        }
        if (agency.eContainer() instanceof Agency superior) {
            out.item(IdeWords.of("under", named(superior)));
        }
        for (SuperiorLink link : agency.getSuperiors()) {
            if (link.getTo() != null && !link.getTo().eIsProxy()) {
                out.item(IdeWords.of("superior", link.getKind().getLiteral(), named(link.getTo())) + (link.getMatter() == null ? "" : " (" + Markdown.escape(link.getMatter()) + ")"));
            }
        }
        for (Competence competence : agency.getCompetences()) {
            out.item(IdeWords.of("may", Markdown.escape(competence.getText())) + competence.getCitations().stream().map(Citation::getPath)
                .collect(Collectors.joining(", ", competence.getCitations().isEmpty() ? "" : " (", competence.getCitations().isEmpty() ? "" : ")")));
        }
    }

    private static void instrument(Instrument instrument, Markdown out) {
        head(instrument, instrument.getKind().getLiteral(), out);
        texts(instrument.getLabels(), out);
        if (!instrument.getRoles().isEmpty()) {
            out.line(IdeWords.of("roles", instrument.getRoles().stream().map(r -> r.getRole() + " " + r.getLower() + ".." + (r.getUpper() < 0 ? "*" : r.getUpper()))
                .collect(Collectors.joining(", "))));
        }
        if (!instrument.getBases().isEmpty()) {
            out.line(IdeWords.of("basis", instrument.getBases().stream().map(Citation::getPath).collect(Collectors.joining(", "))));
        }
    }

    private void mentioned(Agency agency, Markdown out) {
        if (agency != null && !agency.eIsProxy()) {
            agency(agency, out);
        }
    }

    private static String named(Agency agency) {
        return "`" + LawPaths.of(agency) + "` " + Markdown.escape(Labels.any(agency.getTitle()));
    }

    private static void own(EObject element, Markdown out) {
        out.head(Labels.name(element), Labels.kind(element));
        ICompositeNode node = SourceNodes.actual(element);
        out.code(node == null ? Labels.detail(element) : node.getText().strip());
    }

    private static void head(EObject element, String kind, Markdown out) {
        String path = LawPaths.of(element);
        out.head(path == null ? Labels.name(element) : path, kind);
        String title = ComityExports.title(element);
        if (title != null && !title.equals(kind)) {
            out.text(title);
        }
    }

    private static void text(TextVersion version, Markdown out) {
        if (version == null) {
            return;
        }
        texts(version.getText(), out);
        texts(version.getGloss(), out);
        out.note(version.getStatus().getLiteral() + (version.getNote() == null ? "" : ": " + version.getNote()));
    }

    private static void texts(LocalizedText text, Markdown out) {
        if (text != null) {
            if (text.getText() != null) {
                out.text(text.getText());
            }
            text.getEntries().forEach(e -> out.line("[" + e.getLanguage() + "] " + Markdown.escape(e.getText())));
        }
    }

    private static TextVersion version(List<TextVersion> texts, LocalDate date) {
        return texts.isEmpty() ? null : date == null ? texts.get(texts.size() - 1) : TextStanding.inForce(texts, date);
    }

    private static boolean isCatalogue(EObject e) {
        return e instanceof Role || e instanceof Topic || e instanceof FactDefinition || e instanceof Macro || e instanceof Jurisdiction;
    }

    private static LocalizedText labels(EObject e) {
        return e instanceof Role r ? r.getLabels() : e instanceof Topic t ? t.getLabels() : e instanceof FactDefinition f ? f.getLabels() : null;
    }
}
