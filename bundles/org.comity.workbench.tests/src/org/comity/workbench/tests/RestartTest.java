/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.comity.workbench.launch.InterfaceLanguage;
import org.junit.jupiter.api.Test;

/** The workbench is closed and started again, in processes of its own, and everything is as it was. */
class RestartTest {

    @Test
    void everythingIsFoundAsItWasLeft() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("restart");
        String asked = "(editor|selected|as of|view|perspective|problems|failed) .*";
        assertEquals(List.of(), start(work, asked));
        assertEquals(List.of("editor ice.agreement", "selected plough", "as of 2021-05-01", "view true", "perspective org.comity.workbench.drafting", "problems 1"), start(work, asked));
    }

    /** In a workspace that was used in English before, since a window remembers the names of its views. */
    @Test
    void theInterfaceSpeaksTheLanguageThatWasChosen() throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("language");
        assertEquals(List.of(), start(work, "failed .*"));
        List<String> english = start(work, "(menu|platform|tab|switch|failed) .*");
        assertEquals("menu &File", english.get(0));
        assertEquals("platform &Finish, New", english.get(1));
        assertTrue(english.containsAll(List.of("tab Project Explorer", "tab Register", "tab Costs", "switch Drafting, Drafting", "switch Reviewing, Reviewing")), english.toString());
        new InterfaceLanguage(work.resolve("configuration")).choose("de");
        List<String> german = start(work, "(menu|platform|tab|switch|failed) .*");
        assertEquals("menu &Datei", german.get(0));
        assertEquals("platform &Fertigstellen, Neu", german.get(1));
        assertTrue(german.containsAll(List.of("tab Projekt-Explorer", "tab Register", "tab Kosten", "switch Entwerfen, Entwerfen", "switch Prüfen, Prüfen")), german.toString());
        assertEquals(english.size(), german.size());
    }

    /** Starts the workbench on a workspace, and returns what it says of what is asked when it has been closed. */
    private static List<String> start(Path work, String asked) throws IOException, InterruptedException {
        Path own = Files.createDirectories(work.resolve("configuration"));
        if (!Files.exists(own.resolve("config.ini"))) {
            Files.copy(Path.of(new URL(System.getProperty("osgi.configuration.area")).getPath()).resolve("config.ini"), own.resolve("config.ini"));
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-Dfile.encoding=UTF-8", "-Duser.language=en",
            "-Duser.country=US", "-Dcomity.welcome=never",
            // the launcher of this process, as the start scripts use it
            "-jar", System.getProperty("java.class.path"),
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
        return Files.readAllLines(out, StandardCharsets.UTF_8).stream().filter(line -> line.matches(asked)).toList();
    }
}
