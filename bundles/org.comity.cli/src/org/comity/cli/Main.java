/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;
import org.apache.log4j.varia.NullAppender;
import org.comity.engine.calendar.Eras;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Entry point of the command line. Results go to standard output, messages to standard error, both in UTF-8 whatever the
 * locale. Ends with 0 if no errors were found, 1 if the drafts have errors, 2 if something could not be read.
 */
@Command(name = "comity", mixinStandardHelpOptions = true, version = "comity 0.1.0",
    description = "Reviews agreements between public agencies under the law as of a date.",
    subcommands = {ReviewCommand.class, CompareCommand.class, ImpactCommand.class, FormatCommand.class, LawCommand.class, ConformanceCommand.class,
        NewJurisdictionCommand.class, WordsCommand.class},
    footer = {"", "Exit codes: 0 no errors found, 1 the drafts have errors, 2 wrong usage or unreadable input."})
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    /** Runs one command and ends the Java process with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(code);
    }

    /**
     * Runs one command without ending the process.
     *
     * @param out where results go
     * @param err where messages go
     * @param args the arguments
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        // libraries may have something to say to their developers; a reader of reviews need not see it
        Logger.getRootLogger().removeAllAppenders();
        Logger.getRootLogger().addAppender(new NullAppender());
        Logger.getRootLogger().setLevel(Level.OFF);
        Terminal terminal = new Terminal(out, err);
        CommandLine line = new CommandLine(new Main(), new CommandLine.IFactory() {
            @Override
            public <K> K create(Class<K> type) throws Exception {
                K command = CommandLine.defaultFactory().create(type);
                if (command instanceof NeedsTerminal needs) {
                    needs.use(terminal);
                }
                return command;
            }
        });
        line.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.registerConverter(LocalDate.class, text -> Eras.parse(text)
            .orElseThrow(() -> new CommandLine.TypeConversionException("there is no day '" + text + "'; write it as 2014-08-31")));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler((problem, command, result) -> {
            terminal.say(problem instanceof UserProblem ? problem.getMessage() : "Something went wrong that is not your fault: " + problem);
            return 2;
        });
        try {
            return line.execute(args);
        } catch (StackOverflowError tooDeep) {
            terminal.say("The input is nested too deeply to be read.");
            return 2;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: review, format, law, conformance, new-jurisdiction or words.");
    }
}
