/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.engine.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.agreement.Basis;
import org.comity.agreement.FactAssertion;
import org.comity.directory.Agency;
import org.comity.directory.SuperiorKind;
import org.comity.engine.draft.Draft;
import org.comity.engine.draft.DraftReading;
import org.comity.engine.expression.Values.Symbol;
import org.comity.engine.expression.Values.Unknown;
import org.comity.engine.calendar.FiscalYear;
import org.comity.engine.law.Intervals;
import org.comity.engine.truth.Truth;
import org.comity.statute.Reform;
import org.comity.terms.Actor;
import org.comity.terms.Citation;
import org.eclipse.emf.ecore.EObject;

/** The closed list of functions. All are total: a question the directory or the law cannot answer is unknown. */
public final class FunctionCatalog {

    /** Parties whose common superior may be asked for at once. */
    private static final int MOST_ACTORS = 40;

    private static final Type ACTOR = Type.element("actor");
    // after the types it uses
    private static final FunctionCatalog STANDARD = new FunctionCatalog();

    private final Map<String, Function> byName = new LinkedHashMap<>();

    private FunctionCatalog() {
        add("subordinate", "subordinate(a, b)", 2, 2, Type.TRUTH, "a stands under b: in its chain of command or under its supervision.",
            (r, a) -> pair(r, a, (x, y) -> r.graph().subordinate(x, y, r.subordinationBy())));
        add("nonSubordinate", "nonSubordinate(a, b)", 2, 2, Type.TRUTH, "Neither stands under the other, and they are not the same.",
            (r, a) -> pair(r, a, (x, y) -> r.graph().nonSubordinate(x, y, r.subordinationBy())));
        add("sameLegalEntity", "sameLegalEntity(a, b)", 2, 2, Type.TRUTH, "Both are organs of one legal person.",
            (r, a) -> pair(r, a, (x, y) -> r.graph().entity(x) == null || r.graph().entity(y) == null
                ? new Unknown(null, "the directory does not name the legal entity") : r.graph().sameLegalEntity(x, y)));
        add("commonSuperior", "commonSuperior(a, b[, kind])", 1, MOST_ACTORS, ACTOR,
            "The one nearest body above both; nobody if there is none, unknown if there are several.", FunctionCatalog::commonSuperior);
        add("commonSuperiors", "commonSuperiors(a, b[, kind])", 1, MOST_ACTORS, Type.list(ACTOR), "All nearest bodies above both.",
            (r, a) -> new ArrayList<Object>(commonSuperiors(r, a)));
        add("superior", "superior(a[, kind])", 1, 2, ACTOR, "The direct superior; nobody, or unknown if there are several.", FunctionCatalog::superior);
        add("ancestors", "ancestors(a)", 1, 1, Type.list(ACTOR), "All superiors.", (r, a) -> {
            Agency agency = agency(a.get(0));
            return agency == null ? List.of() : new ArrayList<Object>(r.graph().superiors(agency, r.subordinationBy()));
        });
        add("legalEntity", "legalEntity(a)", 1, 1, Type.element("entity"), "Legal person of a.", (r, a) -> {
            Agency agency = agency(a.get(0));
            return agency == null || r.graph().entity(agency) == null ? new Unknown(null, "not in the directory") : r.graph().entity(agency);
        });
        add("level", "level(a)", 1, 1, Type.element("level"), "Level of a.", (r, a) -> {
            Agency agency = agency(a.get(0));
            return agency == null || r.graph().level(agency) == null ? new Unknown(null, "not in the directory") : r.graph().level(agency);
        });
        add("relation", "relation(a, b)", 2, 2, Type.WORD, "intra-entity, inter-ministry, local-local, central-local, inter-entity",
            (r, a) -> pair(r, a, (x, y) -> new Symbol(r.graph().relation(x, y))));
        add("existsOn", "existsOn(a[, date])", 1, 2, Type.TRUTH, "a exists on the date.", (r, a) -> {
            Agency agency = agency(a.get(0));
            LocalDate date = a.size() > 1 && a.get(1) instanceof LocalDate d ? d : r.asOf();
            return agency == null ? new Unknown(null, "not in the directory")
                : new org.comity.engine.directory.OrganGraph(r.law().directories(), date).expired(agency) == null;
        });
        add("successors", "successors(a)", 1, 1, Type.list(ACTOR), "Bodies that took over from a.", (r, a) -> {
            Agency agency = agency(a.get(0));
            return agency == null ? List.of() : new ArrayList<Object>(r.graph().successors(agency));
        });
        add("competent", "competent(a, matter)", 2, 2, Type.TRUTH, "A provision in force lets a act in the matter; unknown if the directory has nothing on a.",
            (r, a) -> {
                if (a.get(1) == Values.MISSING) {
                    return new Unknown(null, "no matter is stated");
                }
                Truth truth = r.competences().competent(a.get(0) instanceof Actor x ? x : null, word(a.get(1)));
                return truth == Truth.UNKNOWN ? new Unknown(null, "the directory lists no competence of " + show(a.get(0))) : truth;
            });
        add("established", "established(e)", 1, 1, Type.TRUTH, "True only if e is known and true, or a basis that leads to law in force; the one way from unknown to false.",
            (r, a) -> a.get(0) instanceof Basis basis ? basis.getCitations().stream()
                .anyMatch(c -> r.law().find(r.correspondence().path(c)).filter(p -> inForce(r, p)).isPresent()) : a.get(0) == Truth.TRUE);
        add("isParty", "isParty(a)", 1, 1, Type.TRUTH, "a signs, itself or through its party.",
            (r, a) -> a.get(0) instanceof Actor actor && r.draft().signs(actor));
        add("reaches", "reaches(list, a)", 2, 2, Type.TRUTH, "a is one of the list.", (r, a) -> {
            if (a.get(1) instanceof Unknown) {
                return a.get(1);
            }
            return a.get(1) instanceof Actor actor && list(a.get(0)).stream().anyMatch(x -> x instanceof Actor b && Draft.same(b, actor));
        });
        path("regulated", "regulated(topic)", "The draft regulates the topic.", (r, a) -> r.topics().regulated((String) a.get(0)));
        path("inForce", "inForce(path)", "The provision is in force on the date.",
            (r, a) -> r.law().find((String) a.get(0)).filter(p -> inForce(r, p)).isPresent());
        path("resolved", "resolved(path)", "The citation leads to a provision that is loaded.", (r, a) -> r.law().find((String) a.get(0)).isPresent());
        add("fiscalYear", "fiscalYear(date)", 1, 2, Type.element("fiscal year"), "Fiscal year that contains the date.",
            (r, a) -> a.get(0) instanceof LocalDate d ? CostDates.fiscalYear(d, a.size() > 1 && a.get(1) instanceof Actor x ? x : null, r) : a.get(0));
        add("endOf", "endOf(period)", 1, 1, Type.DATE, "Last day.", (r, a) -> a.get(0) instanceof FiscalYear y ? y.end() : a.get(0));
        add("startOf", "startOf(period)", 1, 1, Type.DATE, "First day.", (r, a) -> a.get(0) instanceof FiscalYear y ? y.start() : a.get(0));
        add("daysBetween", "daysBetween(a, b)", 2, 2, Type.NUMBER, "Calendar days from a to b.",
            (r, a) -> a.get(0) instanceof LocalDate x && a.get(1) instanceof LocalDate y ? BigDecimal.valueOf(ChronoUnit.DAYS.between(x, y))
                : new Unknown(null, "a date is missing"));
        add("contains", "contains(text, part)", 2, 2, Type.TRUTH, "The text contains the part.",
            (r, a) -> a.get(0) instanceof String s && a.get(1) instanceof String p && s.contains(p));
        add("length", "length(text or list)", 1, 1, Type.NUMBER, "Number of characters or elements.",
            (r, a) -> BigDecimal.valueOf(a.get(0) instanceof String s ? s.length() : list(a.get(0)).size()));
    }

    /** The one catalogue. */
    public static FunctionCatalog standard() {
        return STANDARD;
    }

    /** A function by name. */
    public Optional<Function> function(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All functions in catalogue order. */
    public Collection<Function> functions() {
        return byName.values();
    }

    /** Whether a basis or ground cites a provision of a run, or one below it. */
    static boolean cites(List<Citation> cited, List<Citation> wanted, DraftReading reading) {
        for (Citation c : cited) {
            for (String path : reading.correspondence().paths(c)) {
                for (Citation w : wanted) {
                    if (org.comity.engine.law.LawPaths.withinRange(path, reading.path(w), w.getUpTo())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Object commonSuperior(DraftReading r, List<Object> arguments) {
        for (Object a : arguments) {
            if (a instanceof Actor actor && Draft.agency(actor) == null) {
                return new Unknown(null, show(a) + " is not in the directory");
            }
        }
        Set<Agency> found = commonSuperiors(r, arguments);
        if (found.isEmpty()) {
            return Values.NOBODY;
        }
        if (found.size() == 1) {
            return found.iterator().next();
        }
        for (FactAssertion fact : r.draft().all(FactAssertion.class)) {
            if ("superior.choice".equals(fact.getPath()) && fact.getValue() != null) {
                String chosen = ExpressionText.of(fact.getValue());
                for (Agency each : found) {
                    if (chosen.equals(each.getName()) || chosen.equals(org.comity.engine.law.LawPaths.of(each))) {
                        return each;
                    }
                }
            }
        }
        return new Unknown("superior.choice", "several common superiors: " + String.join(", ", found.stream().map(Agency::getName).toList()));
    }

    private static Set<Agency> commonSuperiors(DraftReading r, List<Object> arguments) {
        Set<SuperiorKind> kinds = r.commonSuperiorBy();
        List<Agency> agencies = new ArrayList<>();
        for (Object a : arguments) {
            if (a instanceof Symbol s && SuperiorKind.get(s.name()) != null) {
                kinds = Set.of(SuperiorKind.get(s.name()));
            } else {
                for (Object each : list(a)) {
                    Agency agency = agency(each);
                    if (agency != null && !agencies.contains(agency)) {
                        agencies.add(agency);
                    }
                }
            }
        }
        return agencies.size() < 2 ? Set.of() : r.graph().commonSuperiors(agencies, kinds);
    }

    private static Object superior(DraftReading r, List<Object> arguments) {
        Agency agency = agency(arguments.get(0));
        if (agency == null) {
            return new Unknown(null, show(arguments.get(0)) + " is not in the directory");
        }
        Set<SuperiorKind> kinds = arguments.size() > 1 && arguments.get(1) instanceof Symbol s && SuperiorKind.get(s.name()) != null
            ? Set.of(SuperiorKind.get(s.name())) : r.subordinationBy();
        Set<Agency> found = r.graph().directSuperiors(agency, kinds);
        if (found.isEmpty()) {
            return Values.NOBODY;
        }
        return found.size() == 1 ? found.iterator().next()
            : new Unknown("superior.choice", "several superiors: " + String.join(", ", found.stream().map(Agency::getName).toList()));
    }

    private static Object pair(DraftReading r, List<Object> arguments, java.util.function.BiFunction<Agency, Agency, Object> test) {
        Agency a = agency(arguments.get(0));
        Agency b = agency(arguments.get(1));
        if (a == null || b == null) {
            return new Unknown(null, show(arguments.get(a == null ? 0 : 1)) + " is not in the directory");
        }
        return test.apply(a, b);
    }

    private static Agency agency(Object value) {
        return value instanceof Actor actor ? Draft.agency(actor) : null;
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of(value);
    }

    private static String word(Object value) {
        return value instanceof Symbol s ? s.name() : String.valueOf(value);
    }

    private static String show(Object value) {
        return value instanceof Actor actor ? Draft.name(actor) : String.valueOf(value);
    }

    private void add(String name, String signature, int least, int most, Type type, String doc, Function.Body body) {
        byName.put(name, new Function(name, signature, least, most, type, false, doc, body));
    }

    /** What only a reform would insert is in force where the reform is switched on. */
    private static boolean inForce(DraftReading reading, EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Reform reform && !reading.reforms().contains(reform)) {
                return false;
            }
        }
        return Intervals.excludedBy(element, reading.asOf()).isEmpty();
    }

    private void path(String name, String signature, String doc, Function.Body body) {
        byName.put(name, new Function(name, signature, 1, 1, Type.TRUTH, true, doc, body));
    }
}
