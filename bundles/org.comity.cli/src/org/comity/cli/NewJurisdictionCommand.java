/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.comity.jurisdiction.project.Checkout;
import org.comity.jurisdiction.project.NewJurisdiction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity new-jurisdiction}: makes the project of a new jurisdiction, which builds and passes the kit as it is. */
@Command(name = "new-jurisdiction", mixinStandardHelpOptions = true, sortOptions = false,
    description = "Makes a plug-in project with a sample statute, directory, calendar, draft and test. Change it into the law of your country.",
    footer = {"", "Example: comity new-jurisdiction AT --name Austria --language de"})
final class NewJurisdictionCommand implements Callable<Integer>, NeedsTerminal {

    @Parameters(paramLabel = "ID", description = "Name of the jurisdiction in paths, such as AT.")
    private String id;

    @Option(names = "--name", paramLabel = "NAME", description = "What people call it (default: the ID).")
    private String name;

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "Language of its law and messages (default: en).")
    private String language;

    @Option(names = "--into", paramLabel = "FOLDER", description = "Where the project's folder is made (default: the bundles of this checkout, else here).")
    private Path into;

    private Terminal terminal;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        Path parent = into != null ? into : home();
        try {
            NewJurisdiction jurisdiction = new NewJurisdiction(id, name == null ? id : name, language);
            Path folder = parent.resolve(jurisdiction.bundle());
            jurisdiction.create(parent).forEach(f -> terminal.print(f + "\n"));
            Path pom = Checkout.of(parent);
            if (pom != null) {
                jurisdiction.createTests(parent).forEach(f -> terminal.print(f + "\n"));
                Checkout.register(pom, jurisdiction);
                terminal.print(pom + " (now builds it)\n");
            }
            terminal.print("\nNext: comity conformance " + folder + "\n");
            return 0;
        } catch (IllegalArgumentException | IOException e) {
            throw new UserProblem(e.getMessage());
        }
    }

    /** The start script of a checkout says where it is. */
    private static Path home() {
        String home = System.getProperty("comity.home");
        Path bundles = home == null ? null : Path.of(home, "bundles");
        return bundles != null && Files.isDirectory(bundles) ? bundles : Path.of("");
    }
}
