/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.comity.directory.Agency;
import org.comity.document.CitationText;
import org.comity.engine.derive.Texts;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.TextStanding;
import org.comity.statute.Amendment;
import org.comity.statute.Force;
import org.comity.statute.NormTemplate;
import org.comity.statute.Provision;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Reform;
import org.comity.statute.RuleBody;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.TextStatus;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.comity.terms.LocalizedText;
import org.comity.terms.NormSentence;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

/** Reads pages of law as of a date. The law must not change meanwhile. */
public final class LawReader {

    private final LawLibrary law;
    private final LocalDate date;
    private final String language;
    private final Positions positions;
    private final ReaderWords words;
    private final CitationText citations;

    /**
     * A reader.
     *
     * @param law all law
     * @param date the date it is read as of
     * @param language language of the reader, BCP 47
     * @param positions where elements stand
     */
    public LawReader(LawLibrary law, LocalDate date, String language, Positions positions) {
        this.law = law;
        this.date = date;
        this.language = language;
        this.positions = positions;
        this.words = new ReaderWords(language);
        this.citations = new CitationText(law, language);
    }

    /** The page of a path; empty if there is no such law. */
    public Optional<LawPage> page(String path) {
        return law.find(path).map(element -> page(path, element));
    }

    /** The wording of a provision, or of the one a rule stands in: a line per part, in the law's own language. */
    public List<LawPage.Wording> wordings(String path) {
        List<LawPage.Wording> found = new ArrayList<>();
        law.find(path).map(LawReader::provision).ifPresent(p -> texts(p, "", found));
        return found;
    }

    /** Where a path stands in its own file; nowhere if it stands in none. */
    public Place place(String path) {
        return law.find(path).map(e -> new HeadReader(words, citations, positions).place(e)).orElse(Place.NOWHERE);
    }

    private LawPage page(String path, Citable element) {
        EObject shown = element instanceof Rule ? provision(element) : element;
        List<LawPage.Wording> wordings = new ArrayList<>();
        List<LawPage.RuleLine> rules = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        if (shown instanceof ProvisionBody body) {
            texts(body, "", wordings);
            rules(body, rules);
            notes(body, notes);
        } else if (shown instanceof Statute statute) {
            statute.getRules().forEach(r -> rules.add(rule(r)));
            add(statute.getNotes(), notes);
        } else if (shown instanceof Reform reform) {
            reform.getAmendments().forEach(a -> amendment(a, wordings, rules));
            add(reform.getNotes(), notes);
        }
        HeadReader heads = new HeadReader(words, citations, positions);
        Optional<EObject> excluded = Intervals.excludedBy(element, date);
        return new LawPage(path, title(path, element), element instanceof Provision p ? HeadReader.text(p.getHeading()) : "", force(element, excluded),
            excluded.isEmpty(), heads.place(element), List.copyOf(wordings), List.copyOf(rules), List.copyOf(notes), citedBy(path));
    }

    private String title(String path, Citable element) {
        if (element instanceof Statute statute) {
            return citations.title(statute);
        }
        if (element instanceof Reform reform) {
            String translated = Texts.in(reform.getTitles(), language);
            return translated.isEmpty() ? Texts.in(reform.getTitle(), language) : translated;
        }
        return citations.of(path);
    }

    private String force(Citable element, Optional<EObject> excluded) {
        if (excluded.isPresent()) {
            return words.of("not-in-force") + " " + date + " (" + Intervals.text(Intervals.of(excluded.get())) + ")";
        }
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (!Intervals.of(e).isEmpty()) {
                return words.of("in-force") + " " + Intervals.text(Intervals.of(e));
            }
        }
        return "";
    }

    private void amendment(Amendment amendment, List<LawPage.Wording> wordings, List<LawPage.RuleLine> rules) {
        String target = amendment.getTarget() == null || amendment.getTarget().getPath() == null ? "" : citations.of(amendment.getTarget().getPath());
        int before = wordings.size();
        texts(amendment, "", wordings);
        for (int i = before; i < wordings.size(); i++) {
            LawPage.Wording w = wordings.get(i);
            wordings.set(i, new LawPage.Wording((target + " " + w.label()).strip(), w.language(), w.text(), w.translation(), w.standing()));
        }
        rules(amendment, rules);
    }

    private void texts(ProvisionBody body, String label, List<LawPage.Wording> found) {
        TextVersion version = TextStanding.inForce(body.getTexts(), date);
        if (version != null) {
            String standing = version.getStatus() == TextStatus.UNSTATED ? "" : words.of("status-" + version.getStatus().getLiteral());
            String source = version.getNote() == null ? standing : standing + ": " + version.getNote();
            add(version.getText(), label, false, source, found);
            add(version.getGloss(), label, true, "", found);
        }
        for (Provision part : body.getProvisions()) {
            if (Intervals.excludedBy(part, date).isEmpty()) {
                texts(part, (label.isEmpty() ? "" : label + ".") + LawPaths.segment(part), found);
            }
        }
    }

    private static void add(LocalizedText text, String label, boolean translation, String standing, List<LawPage.Wording> found) {
        if (text != null) {
            if (text.getText() != null) {
                found.add(new LawPage.Wording(label, "", text.getText(), translation, standing));
            }
            text.getEntries().forEach(e -> found.add(new LawPage.Wording(label, HeadReader.text(e.getLanguage()), HeadReader.text(e.getText()), translation, standing)));
        }
    }

    private void rules(ProvisionBody body, List<LawPage.RuleLine> found) {
        body.getRules().forEach(r -> found.add(rule(r)));
        body.getProvisions().forEach(p -> rules(p, found));
    }

    private LawPage.RuleLine rule(Rule rule) {
        String force = rule.getForce() == Force.UNSTATED ? "" : words.of("force-" + rule.getForce().getLiteral());
        return new LawPage.RuleLine(LawPaths.of(rule), force, says(rule));
    }

    /** What a rule says to the drafter; else the duty it lays down; else its question. */
    private String says(RuleBody rule) {
        if (rule.getViolation() != null) {
            return Texts.in(rule.getViolation().getText(), language);
        }
        for (NormTemplate norm : rule.getNorms()) {
            NormSentence sentence = norm.getSentence();
            if (sentence != null) {
                return words.of("modality-" + sentence.getModality().getLiteral()) + " "
                    + Texts.in(sentence.getAction() != null ? sentence.getAction() : sentence.getObject(), language);
            }
        }
        return rule.getNotice() != null ? Texts.in(rule.getNotice().getText(), language) : Texts.in(rule.getQuestion(), language);
    }

    private void notes(ProvisionBody body, List<String> found) {
        add(body.getNotes(), found);
        body.getProvisions().forEach(p -> notes(p, found));
    }

    private void add(List<LocalizedText> notes, List<String> found) {
        notes.stream().map(n -> Texts.in(n, language)).filter(n -> !n.isEmpty()).forEach(found::add);
    }

    private List<String> citedBy(String path) {
        TreeSet<String> users = new TreeSet<>();
        law.statutes().forEach(s -> users(s, path, users));
        law.reforms().forEach(r -> users(r, path, users));
        for (Agency agency : law.agencies().values()) {
            if (agency.getCompetences().stream().flatMap(c -> c.getCitations().stream()).anyMatch(c -> cites(c, path))) {
                users.add(LawPaths.of(agency));
            }
        }
        return List.copyOf(users);
    }

    private static void users(EObject root, String path, TreeSet<String> users) {
        TreeIterator<EObject> all = root.eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            if (next instanceof Citation citation && cites(citation, path)) {
                EObject owner = next.eContainer();
                while (owner != null && LawPaths.of(owner) == null) {
                    owner = owner.eContainer();
                }
                String user = owner == null ? null : LawPaths.of(owner);
                if (user != null && !LawPaths.within(user, path)) {
                    users.add(user);
                }
            }
        }
    }

    private static boolean cites(Citation citation, String path) {
        return citation.getPath() != null && LawPaths.withinRange(path, citation.getPath(), citation.getUpTo());
    }

    private static ProvisionBody provision(EObject element) {
        EObject e = element;
        while (e != null && !(e instanceof ProvisionBody)) {
            e = e.eContainer();
        }
        return (ProvisionBody) e;
    }
}
