/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.agreement.FactAssertion;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.law.LawPaths;
import org.comity.statute.FactDefinition;
import org.comity.statute.FactOwner;
import org.comity.statute.Jurisdiction;
import org.comity.statute.StatutePackage;
import org.comity.terms.Actor;
import org.comity.terms.Element;
import org.comity.terms.Expression;
import org.comity.terms.SymbolKind;
import org.comity.terms.SymbolLiteral;
import org.eclipse.emf.ecore.EObject;

/**
 * Facts about the world that a jurisdiction declares and a draft or a reviewer asserts. A fact nobody asserted has its
 * default, or is unknown and becomes a question.
 */
public final class Facts {

    private final DraftReading reading;
    private final Map<FactOwner, Map<String, Optional<FactDefinition>>> definitions = new EnumMap<>(FactOwner.class);

    Facts(DraftReading reading) {
        this.reading = reading;
    }

    /** The declaration of a fact for an owner, in the jurisdiction or the neutral catalogue. */
    public Optional<FactDefinition> definition(FactOwner owner, String name) {
        return owner == null ? Optional.empty()
            : definitions.computeIfAbsent(owner, o -> new HashMap<>()).computeIfAbsent(name, n -> declared(owner, n));
    }

    private Optional<FactDefinition> declared(FactOwner owner, String name) {
        List<Jurisdiction> declaring = new ArrayList<>();
        if (reading.jurisdiction() != null) {
            declaring.add(reading.jurisdiction());
        }
        reading.law().jurisdiction(DraftReading.CORE).ifPresent(declaring::add);
        return declaring.stream().flatMap(j -> j.getFacts().stream())
            .filter(f -> owner(f) == owner && name.equals(f.getName())).findFirst();
    }

    /** What a fact belongs to; one declared 'of' a role belongs to the parties that have it. */
    public static FactOwner owner(FactDefinition definition) {
        return definition.getOfRole() != null ? FactOwner.PARTY : definition.getOwner();
    }

    /**
     * The assertion of a fact, if the draft has one.
     *
     * @param owner whose fact
     * @param subject the element it is about; null for the agreement
     * @param name name of the fact
     */
    public Optional<FactAssertion> assertion(FactOwner owner, EObject subject, String name) {
        List<String> paths = paths(owner, subject, name);
        FactAssertion last = null;
        for (FactAssertion each : reading.draft().all(FactAssertion.class)) {
            if (paths.stream().anyMatch(p -> reading.correspondence().isFact(each.getPath(), p))) {
                last = each;
            }
        }
        return Optional.ofNullable(last);
    }

    /**
     * The value of a declared fact: an expression of the draft, a default, or unknown.
     *
     * @return the asserted expression, a {@code SymbolKind} default, or an {@link Unknown} that names the fact
     */
    public Object value(FactDefinition definition, EObject subject) {
        Optional<FactAssertion> assertion = assertion(owner(definition), subject, definition.getName());
        if (assertion.isPresent()) {
            Expression value = assertion.get().getValue();
            if (value instanceof SymbolLiteral literal && literal.getSymbol() == SymbolKind.UNKNOWN) {
                return new Unknown(assertion.get().getPath(), "the draft says it is not known");
            }
            if (value != null) {
                return value;
            }
        }
        if (definition.eIsSet(StatutePackage.Literals.FACT_DEFINITION__DEFAULT)
            && definition.getDefault() != SymbolKind.UNKNOWN) {
            return definition.getDefault();
        }
        return new Unknown(path(definition, subject), "nobody has said so");
    }

    /** Path under which an answer to a fact is recorded. */
    public String path(FactDefinition definition, EObject subject) {
        List<String> paths = paths(owner(definition), subject, definition.getName());
        return paths.get(0);
    }

    private List<String> paths(FactOwner owner, EObject subject, String name) {
        List<String> paths = new ArrayList<>();
        switch (owner) {
            case AGREEMENT -> paths.add("agreement." + name);
            case PARTY -> {
                if (subject instanceof Actor actor) {
                    paths.add(Draft.name(actor) + "." + name);
                    Actor party = Draft.owner(actor);
                    if (party != actor) {
                        paths.add(Draft.name(party) + "." + name);
                    }
                    reading.roles(actor).forEach(role -> paths.add(role + "." + name));
                    // an answer may still name the role as the draft does
                    Draft.roles(actor).stream().map(role -> role + "." + name).filter(p -> !paths.contains(p)).forEach(paths::add);
                }
            }
            default -> {
                if (subject instanceof Element element && element.getName() != null) {
                    paths.add(LawPaths.segment(element) + "." + name);
                }
                paths.add(owner.getLiteral() + "." + name);
            }
        }
        if (paths.isEmpty()) {
            paths.add(owner.getLiteral() + "." + name);
        }
        return paths;
    }
}
