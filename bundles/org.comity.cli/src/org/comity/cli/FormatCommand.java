/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.comity.lang.Languages;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.formatting2.FormatterRequest;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.ITextReplacement;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code comity format}: lays files out in house style. Only white space changes; a file with syntax errors is left alone. */
@Command(name = "format", mixinStandardHelpOptions = true,
    description = "Formats drafts, directories and statutes. Only white space changes.",
    footer = {"", "Example: comity format --check drafts/"})
final class FormatCommand implements Callable<Integer>, NeedsTerminal {

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "Files, or folders with files (.agreement, .statute, .agencies).")
    private List<Path> names;

    @Option(names = "--check", description = "Change nothing; end with 1 if a file is not formatted.")
    private boolean check;

    private Terminal terminal;

    @Override
    public void use(Terminal given) {
        terminal = given;
    }

    @Override
    public Integer call() {
        Languages.register();
        int code = 0;
        for (Path file : Inputs.find(names, ".agreement", ".statute", ".agencies")) {
            try {
                String text = Inputs.read(file);
                String formatted = format(file, text);
                if (!formatted.equals(text)) {
                    terminal.say(file + (check ? ": not formatted" : ": formatted"));
                    code = check ? Math.max(code, 1) : code;
                    if (!check) {
                        write(file, formatted);
                    }
                }
            } catch (UserProblem problem) {
                terminal.say(problem.getMessage());
                code = 2;
            }
        }
        return code;
    }

    private static String format(Path file, String text) {
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(uri);
        if (services == null) {
            throw new UserProblem(file + ": only .agreement, .statute and .agencies files can be formatted");
        }
        XtextResource resource = (XtextResource) new XtextResourceSet().createResource(uri);
        try {
            resource.load(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
        } catch (IOException e) {
            throw new UserProblem(file + ": cannot be read: " + e.getMessage());
        }
        if (resource.getParseResult().hasSyntaxErrors() || !resource.getErrors().isEmpty() && resource.getContents().isEmpty()) {
            throw new UserProblem(file + ": has syntax errors and was left as it is; 'comity review' shows them");
        }
        FormatterRequest request = new FormatterRequest();
        request.setAllowIdentityEdits(false);
        request.setTextRegionAccess(services.get(TextRegionAccessBuilder.class).forNodeModel(resource).create());
        List<ITextReplacement> edits = services.get(IFormatter2.class).format(request);
        String formatted = request.getTextRegionAccess().getRewriter().renderToString(edits);
        if (!squeeze(formatted).equals(squeeze(text))) {
            throw new UserProblem(file + ": formatting would change more than white space; the file was left as it is");
        }
        return formatted;
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s\\u3000\\u00A0\\uFEFF]+", "");
    }

    /** Writes beside the file and moves, so that a full disk or a cut never leaves half a file. */
    private static void write(Path file, String text) {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        try {
            Files.writeString(beside, text);
            try {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UserProblem(file + ": could not be written: " + e.getMessage());
        }
    }
}
