/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import java.nio.file.Path;
import java.util.List;
import org.comity.document.Places;
import org.comity.document.Words;
import org.comity.engine.derive.ReviewOptions;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.Reviewer;
import org.comity.jurisdiction.Reviewer.ReviewedFile;
import org.comity.jurisdiction.SourceProblem;
import org.comity.lang.validation.ProblemWords;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;

/** Drafts one after another: each is read, given to a command and forgotten; one that cannot be read does not stop the others. */
final class DraftFiles {

    /** What a command does with a draft; answers the exit code it calls for. */
    @FunctionalInterface
    interface Work {
        int on(Path file, ReviewedFile reviewed);
    }

    private final Terminal terminal;
    private final Reviewer reviewer;
    private final Words words;
    private final ProblemWords problemWords;

    DraftFiles(Terminal terminal, Reviewer reviewer, String language) {
        this.terminal = terminal;
        this.reviewer = reviewer;
        words = new Words(language);
        problemWords = new ProblemWords(language);
    }

    /**
     * Works through files.
     *
     * @param files the files
     * @param options how each is read first
     * @param checks whether the checks of the language are of interest, besides its syntax
     * @param work what to do with each
     * @return the highest exit code
     */
    int each(List<Path> files, ReviewOptions options, boolean checks, Work work) {
        int code = 0;
        int done = 0;
        for (Path file : files) {
            try {
                code = Math.max(code, one(file, options, checks, work));
            } catch (UserProblem problem) {
                terminal.say(problem.getMessage());
                code = 2;
            } catch (StackOverflowError tooDeep) {
                terminal.say(file + ": nested too deeply to be read");
                code = 2;
            }
            terminal.progress(++done, files.size());
        }
        return code;
    }

    private int one(Path file, ReviewOptions options, boolean checks, Work work) {
        String text = Inputs.read(file);
        if (text.isBlank()) {
            throw new UserProblem(file + ": the file is empty; a draft begins with: agreement NAME \"Title\" { under JURISDICTION … }");
        }
        URI uri = URI.createFileURI(file.toAbsolutePath().toString());
        ReviewedFile reviewed = checks ? reviewer.review(uri, text, options) : reviewer.derive(uri, text, options);
        try {
            int code = problems(file, reviewed);
            if (reviewed.registers().isEmpty()) {
                terminal.say(file + ": there is no agreement in this file");
                return 2;
            }
            return Math.max(code, work.on(file, reviewed));
        } finally {
            reviewer.forget(reviewed);
        }
    }

    private int problems(Path file, ReviewedFile reviewed) {
        int code = 0;
        for (SourceProblem problem : reviewed.problems()) {
            if (problem.severity() != SourceProblem.Severity.INFO) {
                String kind = words.of(problem.severity() == SourceProblem.Severity.ERROR ? "verdict-error" : "verdict-warning");
                String said = problemWords.say(problem.code(), problem.message());
                terminal.say(file + ":" + problem.line() + ":" + problem.column() + ": " + kind + ": " + said + " [" + problem.code() + "]");
            }
            code = problem.severity() == SourceProblem.Severity.ERROR ? 1 : code;
        }
        return code;
    }

    /** Where the elements of a draft stand, and those of the law. */
    static Places places(ReviewedFile file, LawBase law) {
        return new Places() {
            @Override
            public int line(EObject element) {
                return element != null && element.eResource() == file.resource() ? file.line(element) : 0;
            }

            @Override
            public int column(EObject element) {
                return element != null && element.eResource() == file.resource() ? file.column(element) : 0;
            }

            @Override
            public int notUnderstood() {
                return file.notUnderstood();
            }

            @Override
            public String inLaw(EObject element) {
                boolean own = element == null || element.eResource() == file.resource();
                return own ? null : law.place(element).map(p -> p.file().lastSegment() + ":" + p.line() + ":" + p.column()).orElse(null);
            }
        };
    }
}
