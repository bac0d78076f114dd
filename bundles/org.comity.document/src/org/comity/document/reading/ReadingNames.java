/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.reading;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.Agreement;
import org.comity.agreement.Basis;
import org.comity.agreement.Event;
import org.comity.agreement.PartyUnit;
import org.comity.agreement.Situation;
import org.comity.directory.Agency;
import org.comity.document.CitationText;
import org.comity.document.TimingWords;
import org.comity.engine.derive.Texts;
import org.comity.engine.draft.Draft;
import org.comity.engine.expression.ExpressionText;
import org.comity.engine.law.Calendars;
import org.comity.engine.law.LawLibrary;
import org.comity.register.Register;
import org.comity.statute.FactDefinition;
import org.comity.statute.Jurisdiction;
import org.comity.statute.Role;
import org.comity.statute.Topic;
import org.comity.terms.Actor;
import org.comity.terms.Citation;
import org.comity.terms.Element;
import org.comity.terms.LocalizedText;
import org.comity.terms.Money;
import org.eclipse.emf.ecore.EObject;

/** What a document calls things: agencies by their names, roles and topics by the words of the law, elements by their numbers, days in full. */
final class ReadingNames implements TimingWords.Naming {

    private final String language;
    private final ReadingWords words;
    private final LawLibrary law;
    private final CitationText citations;
    private final Jurisdiction jurisdiction;
    private final Map<String, Element> byName;
    private final boolean ownLanguage;
    private final Numbering numbers;

    ReadingNames(Register register, LawLibrary law, CitationText citations, String language, ReadingWords words, Numbering numbers) {
        this.language = language;
        this.words = words;
        this.law = law;
        this.citations = citations;
        this.numbers = numbers;
        this.jurisdiction = register.getJurisdiction();
        Agreement agreement = register.getAgreement();
        this.byName = new Draft(agreement).names();
        this.ownLanguage = agreement.getLanguages().isEmpty() || same(agreement.getLanguages().get(0), language);
    }

    /** An actor by its name: as the draft calls it where reader and draft share a language, else as the directory does. */
    String actor(Actor actor) {
        if (actor == null || actor.eIsProxy()) {
            return "?";
        }
        String label = label(actor);
        String official = official(actor);
        String name = ownLanguage && !label.isEmpty() ? label : !official.isEmpty() ? official : !label.isEmpty() ? label : Draft.name(actor);
        return Draft.owner(actor) != actor && official.isEmpty() ? words.say("unit", "unit", name, "of", actor(Draft.owner(actor))) : name;
    }

    /** An actor; empty for null. */
    String maybe(Actor actor) {
        return actor == null ? "" : actor(actor);
    }

    /** A day; empty for null. */
    String maybe(LocalDate date) {
        return date == null ? "" : date(date);
    }

    /** Several actors; empty for none. */
    String maybe(List<? extends Actor> actors) {
        return actors.isEmpty() ? "" : actors(actors);
    }

    /** Several actors. */
    String actors(List<? extends Actor> actors) {
        return words.and(actors.stream().map(this::actor).toList());
    }

    /** Actors a register names as the draft does; what is no actor of the draft stays as it is. */
    String named(List<String> names) {
        return words.and(names.stream().map(this::named).toList());
    }

    /** An actor a register names as the draft does. */
    String named(String name) {
        if (name == null) {
            return "";
        }
        Agency agency = byName.containsKey(name) ? null : superior(name);
        return byName.get(name) instanceof Actor actor ? actor(actor) : agency != null ? Texts.in(agency.getTitle(), language) : law.find(name).isPresent()
            ? citations.of(name) : name;
    }

    /** An agency above one of the parties, by its short name; null if there is none. */
    private Agency superior(String name) {
        for (Element each : byName.values()) {
            for (EObject up = each instanceof Actor actor ? Draft.agency(actor) : null; up != null; up = up.eContainer()) {
                if (up instanceof Agency agency && (name.equals(agency.getName()) || name.endsWith("." + agency.getName())) && agency.getTitle() != null) {
                    return agency;
                }
            }
        }
        return null;
    }

    /** Name of an actor in the directory, in the reader's language; empty if it has none. */
    String official(Actor actor) {
        boolean own = Draft.owner(actor) == actor || actor instanceof PartyUnit unit && unit.getAgency() != null;
        Agency agency = own ? Draft.agency(actor) : null;
        LocalizedText title = agency == null ? null : agency.getTitle();
        boolean there = title != null && (title.getText() != null && ownLanguage || title.getEntries().stream().anyMatch(e -> same(e.getLanguage(), language)));
        return there ? Texts.in(title, language) : label(actor).isEmpty() && title != null ? Texts.in(title, language) : "";
    }

    /** What the draft itself calls an actor; empty if nothing. */
    String label(Actor actor) {
        EObject object = actor;
        Object written = Optional.ofNullable(object.eClass().getEStructuralFeature("label")).map(object::eGet).orElse(null);
        return written instanceof String text ? text : "";
    }

    /** A role in the words of the law. */
    String role(String key) {
        return jurisdiction == null ? key : jurisdiction.getRoles().stream().filter(r -> key.equals(r.getName()) && r.getLabels() != null)
            .map(Role::getLabels).findFirst()
            .map(t -> Texts.in(t, language)).orElse(key);
    }

    /** A topic in the words of the law. */
    String topic(String key) {
        List<Jurisdiction> all = new ArrayList<>();
        if (jurisdiction != null) {
            all.add(jurisdiction);
        }
        law.jurisdiction(LawLibrary.CORE).ifPresent(all::add);
        return all.stream().flatMap(j -> j.getTopics().stream()).filter(t -> key.equals(t.getName()) && t.getLabels() != null).map(Topic::getLabels).findFirst()
            .map(t -> Texts.in(t, language)).orElse(key);
    }

    /** A fact in the words of the law, with whom it is about; its path if the law has no words for it. */
    String fact(String path) {
        int dot = path.lastIndexOf('.');
        String fact = jurisdiction == null ? null : jurisdiction.getFacts().stream().filter(f -> path.substring(dot + 1).equals(f.getName())
            && f.getLabels() != null)
            .map(FactDefinition::getLabels).findFirst().map(t -> Texts.in(t, language)).orElse(null);
        String owner = dot < 0 ? "" : path.substring(0, dot);
        String of = owner.isEmpty() || owner.equals("agreement") ? "" : byName.get(owner) instanceof Actor a ? actor(a) : byName.get(owner) != null
            ? element(byName.get(owner)) : role(owner);
        return fact == null ? path : words.say("fact-of", "fact", fact, "of", of);
    }

    /** A provision as readers know it. */
    String citation(Citation citation) {
        return citation == null || citation.getPath() == null ? "" : citations.of(citation.getPath()) + (citation.getUpTo() == null ? "" : "–"
            + citation.getUpTo());
    }

    /** Several provisions. */
    String citations(List<Citation> all) {
        return words.list(all.stream().map(this::citation).toList());
    }

    /** An element another one refers to: by its number, or what it is called. */
    @Override
    public String element(Element element) {
        if (element instanceof Actor actor) {
            return actor(actor);
        }
        if (element instanceof Event event && event.getLabel() != null) {
            return event.getLabel();
        }
        if (element instanceof Situation situation && situation.getLabel() != null) {
            return situation.getLabel();
        }
        if (element instanceof Basis basis) {
            return citations(basis.getCitations());
        }
        String number = numbers.of(element);
        return number.isEmpty() ? String.valueOf(element.getName()) : words.say("reference", "number", number);
    }

    /** Several elements. */
    String elements(List<? extends Element> elements) {
        return words.list(elements.stream().map(this::element).toList());
    }

    /** A day by the calendar of the jurisdiction, or in full. */
    @Override
    public String date(LocalDate date) {
        String own = Calendars.show(date, jurisdiction, language);
        int bracket = own.indexOf(" (");
        return bracket > 0 ? own.substring(0, bracket) : DateTimeFormatter.ofPattern(words.of("date"), Locale.forLanguageTag(language)).format(date);
    }

    /** An amount: {@code EUR 10,000}. */
    String money(Money money) {
        if (money == null || money.getAmount() == null) {
            return ExpressionText.money(money);
        }
        java.text.NumberFormat format = java.text.NumberFormat.getNumberInstance(Locale.forLanguageTag(language));
        format.setMinimumFractionDigits(Math.max(0, money.getAmount().scale()));
        format.setMaximumFractionDigits(Math.max(0, money.getAmount().scale()));
        return money.getCurrency() + "\u00a0" + format.format(money.getAmount());
    }

    private static boolean same(String tag, String other) {
        return tag != null && tag.split("-")[0].equalsIgnoreCase(other.split("-")[0]);
    }
}
