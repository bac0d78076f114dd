/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.comity.directory.Agency;
import org.comity.document.CitationText;
import org.comity.engine.law.CitationParser;
import org.comity.engine.law.Intervals;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.engine.law.TextStanding;
import org.comity.statute.Jurisdiction;
import org.comity.statute.ProvisionBody;
import org.comity.statute.Rule;
import org.comity.statute.Statute;
import org.comity.statute.TextVersion;
import org.comity.terms.Citable;
import org.comity.terms.Citation;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity law}: a provision as of a date, its rules, and who cites it. */
@Command(name = "law", mixinStandardHelpOptions = true,
    description = "Shows a provision as of a date, its rules and who cites it; without a citation, lists the law.",
    footer = {"", "Example: comity law COUNTRY.Act.19.3 --as-of 2014-08-01"})
final class LawCommand implements Callable<Integer>, NeedsTerminal {

    @Parameters(arity = "0..1", paramLabel = "CITATION", description = "Path of a statute, provision or rule, or a citation as lawyers write it.")
    private String path;

    @Option(names = "--as-of", paramLabel = "DATE", description = "The wording of this date (default: today).")
    private LocalDate asOf = LocalDate.now();

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of headings (default: en).")
    private String language;

    private Terminal terminal;
    private LawLibrary law;
    private CitationText citations;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        law = Law.load(terminal).library();
        citations = new CitationText(law, language);
        if (path == null) {
            list();
            return 0;
        }
        Optional<Citable> found = law.find(path);
        if (found.isEmpty()) {
            CitationParser.Result parsed = new CitationParser(law).parse(path);
            if (parsed.problem() == null) {
                for (String each : parsed.paths()) {
                    path = each;
                    show(law.find(each).orElseThrow());
                }
                return 0;
            }
            throw new UserProblem("there is no '" + path + "' in the law that is loaded" + near());
        }
        show(found.get());
        return 0;
    }

    private void list() {
        for (Jurisdiction jurisdiction : law.jurisdictions()) {
            line(jurisdiction.getName() + "  " + (jurisdiction.getTitle() == null ? "" : org.comity.engine.derive.Texts.in(jurisdiction.getTitle(), language)));
            jurisdiction.getInstruments().forEach(i -> line("  instrument " + LawPaths.of(i) + "  " + org.comity.engine.derive.Texts.in(i.getLabels(), language)));
        }
        for (Statute statute : law.statutes()) {
            line(statute.getName() + "  " + citations.title(statute) + "  [" + statute.getKind().getLiteral() + "]  " + Intervals.text(statute.getIntervals()));
        }
        law.reforms().forEach(r -> line(r.getName() + "  [reform]  " + (r.getProposedOn() == null ? "" : r.getProposedOn())));
    }

    private void show(Citable element) {
        String heading = citations.of(path);
        line(terminal.style().bold(path) + (heading.equals(path) ? "" : "  " + heading));
        Intervals.excludedBy(element, asOf).ifPresent(e -> line("not in force on " + asOf + ": " + LawPaths.of(e) + " (" + Intervals.text(Intervals.of(e)) + ")"));
        if (element instanceof ProvisionBody provision) {
            text(provision);
            provision.getProvisions().forEach(p -> line("  " + LawPaths.of(p) + (p.getHeading() == null ? "" : "  " + p.getHeading())));
            provision.getRules().forEach(this::rule);
        } else if (element instanceof Statute statute) {
            statute.getProvisions().forEach(p -> line("  " + LawPaths.of(p) + (p.getHeading() == null ? "" : "  " + p.getHeading())));
            statute.getRules().forEach(this::rule);
        } else if (element instanceof Rule rule) {
            if (rule.eContainer() instanceof ProvisionBody provision) {
                text(provision);
            }
            rule(rule);
        }
        citedBy();
    }

    private void text(ProvisionBody provision) {
        TextVersion version = TextStanding.inForce(provision.getTexts(), asOf);
        if (version == null) {
            return;
        }
        version.getText().getEntries().forEach(e -> line("  " + e.getLanguage() + "  " + e.getText()));
        if (version.getGloss() != null) {
            version.getGloss().getEntries().forEach(e -> line("  " + e.getLanguage() + " (our translation)  " + e.getText()));
        }
        line("  " + version.getStatus().getLiteral() + (version.getNote() == null ? "" : ": " + version.getNote()));
    }

    private void rule(Rule rule) {
        String on = rule.isOnAny() ? "any instrument" : String.join(", ", rule.getInstruments().stream().map(Citation::getPath).toList());
        line("  rule " + rule.getName() + "  " + rule.getForce().getLiteral() + (on.isEmpty() ? "" : "  on " + on) + "  " + rule.getExamples().size() + " examples");
    }

    private void citedBy() {
        TreeSet<String> users = new TreeSet<>();
        for (Statute statute : law.statutes()) {
            collect(statute, users);
        }
        law.reforms().forEach(r -> collect(r, users));
        for (Agency agency : law.agencies().values()) {
            boolean cites = agency.getCompetences().stream().flatMap(c -> c.getCitations().stream()).anyMatch(this::cites);
            if (cites) {
                users.add(LawPaths.of(agency) + " (competence)");
            }
        }
        if (!users.isEmpty()) {
            line("cited by");
            users.forEach(u -> line("  " + u));
        }
    }

    private void collect(EObject root, TreeSet<String> users) {
        TreeIterator<EObject> all = root.eAllContents();
        while (all.hasNext()) {
            EObject next = all.next();
            if (next instanceof Citation citation && cites(citation)) {
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

    private boolean cites(Citation citation) {
        return citation.getPath() != null && LawPaths.withinRange(path, citation.getPath(), citation.getUpTo());
    }

    private String near() {
        String up = path;
        while (up.contains(".")) {
            up = up.substring(0, up.lastIndexOf('.'));
            if (law.find(up).isPresent()) {
                String parent = up;
                List<String> children = law.paths().stream().filter(p -> p.startsWith(parent + ".") && p.indexOf('.', parent.length() + 1) < 0).limit(12).toList();
                return "; " + up + " has " + (children.isEmpty() ? "no parts" : String.join(", ", children));
            }
        }
        return "; 'comity law' lists it";
    }

    private void line(String text) {
        terminal.print(text + "\n");
    }
}
