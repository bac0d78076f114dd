/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comity.engine.expression.Feature;
import org.comity.engine.expression.FeatureCatalog;
import org.comity.engine.expression.Function;
import org.comity.engine.expression.FunctionCatalog;
import org.comity.engine.expression.Type;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code comity words}: what a rule of law can ask of a draft. */
@Command(name = "words", mixinStandardHelpOptions = true,
    description = "Lists what a rule can ask: of the draft, of a party, a clause, a cost, a request; and the functions it can use.",
    footer = {"", "Example: comity words cost"})
final class WordsCommand implements Callable<Integer>, NeedsTerminal {

    @Parameters(arity = "0..1", paramLabel = "OF", description = "Only what can be asked of this: actor, norm, cost, request, data …")
    private String owner;

    private Terminal terminal;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        FeatureCatalog catalog = FeatureCatalog.standard();
        if (owner != null) {
            Collection<Feature> features = catalog.features(owner);
            if (features.isEmpty()) {
                throw new UserProblem("nothing can be asked of '" + owner + "'; there is " + String.join(", ", catalog.owners()));
            }
            features(owner, features);
            return 0;
        }
        heading("a rule begins with");
        for (Map.Entry<String, Type> root : catalog.roots().entrySet()) {
            line(root.getKey(), root.getValue().toString(), "");
        }
        catalog.owners().forEach(o -> features(o, catalog.features(o)));
        heading("functions");
        for (Function function : FunctionCatalog.standard().functions()) {
            line(function.signature(), function.type().toString(), function.documentation());
        }
        return 0;
    }

    private void features(String of, Collection<Feature> features) {
        heading(of);
        features.forEach(f -> line(of + "." + f.name(), f.type().toString(), f.documentation()));
    }

    private void heading(String text) {
        terminal.print("\n" + terminal.style().bold(text) + "\n");
    }

    private void line(String name, String type, String documentation) {
        terminal.print(String.format("  %-32s  %-16s  %s", name, type, documentation).stripTrailing() + "\n");
    }
}
