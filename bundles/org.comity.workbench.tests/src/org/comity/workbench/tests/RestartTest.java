/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The workbench is closed and started again, in processes of its own, and everything is as it was. */
class RestartTest {

    @Test
    void everythingIsFoundAsItWasLeft() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("restart");
        assertEquals(List.of(), start(work));
        assertEquals(List.of("editor ice.agreement", "selected plough", "as of 2021-05-01", "view true", "perspective org.comity.workbench.drafting", "problems 1"), start(work));
    }

    /** Starts the workbench on a workspace, and returns what it says when it has been closed. */
    private static List<String> start(Path work) throws IOException, InterruptedException {
        Path own = Files.createDirectories(work.resolve("configuration"));
        if (!Files.exists(own.resolve("config.ini"))) {
            Files.copy(Path.of(new URL(System.getProperty("osgi.configuration.area")).getPath()).resolve("config.ini"), own.resolve("config.ini"));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-Dfile.encoding=UTF-8", "-Duser.language=en",
            "-Duser.country=US", "-Dcomity.welcome=never", "-cp", Path.of(URI.create(System.getProperty("osgi.framework"))).toString(), "org.eclipse.core.runtime.adaptor.EclipseStarter",
            "-configuration", own.toString(), "-data", work.resolve("workspace").toString(), "-application", "org.comity.workbench.tests.secondStart", "-product",
            "org.comity.workbench.product", "-nosplash"));
        if (System.getProperty("osgi.dev") != null) {
            command.addAll(List.of("-dev", System.getProperty("osgi.dev")));
        }
        Path out = work.resolve("out.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "the workbench did not end");
        } finally {
            process.destroyForcibly();
        }
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream().filter(line -> line.matches("(editor|selected|as of|view|perspective|problems|failed) .*")).toList();
    }
}
