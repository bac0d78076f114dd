/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests.robust;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Starts a process that saves a file over and over, kills it at a random moment, starts it again, and sees what the file
 * holds: the last text that was confirmed or a newer one, whole.
 */
public final class KillDuringSave {

    private final List<String> command;
    private final Random random;
    private int recovered;

    /**
     * For a test runtime.
     *
     * @param framework the jar of org.eclipse.osgi
     * @param configuration a folder with the config.ini of the test runtime; not changed
     * @param dev the file that says where classes of development bundles are; may be null
     * @param seed of the random moments
     */
    public KillDuringSave(Path framework, Path configuration, String dev, Path work, long seed) throws IOException {
        Path own = work.resolve("configuration");
        Files.createDirectories(own);
        Files.copy(configuration.resolve("config.ini"), own.resolve("config.ini"));
        command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m", "-cp", framework.toString(),
            "org.eclipse.core.runtime.adaptor.EclipseStarter", "-configuration", own.toString(), "-data", work.resolve("workspace").toString(),
            "-application", "org.comity.workbench.tests.saveLoop", "-nosplash"));
        if (dev != null) {
            command.addAll(List.of("-dev", dev));
        }
        random = new Random(seed);
    }

    /**
     * Kills so many times.
     *
     * @return what went wrong, in lines; empty if nothing did
     */
    public List<String> run(int kills) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        int confirmed = 0;
        for (int i = 0; i <= kills; i++) {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            AtomicInteger found = new AtomicInteger(Integer.MIN_VALUE);
            AtomicInteger saved = new AtomicInteger(confirmed);
            StringBuilder rest = new StringBuilder();
            Thread reader = new Thread(() -> read(process, found, saved, rest));
            reader.start();
            long end = System.currentTimeMillis() + 60_000;
            while (found.get() == Integer.MIN_VALUE && process.isAlive() && System.currentTimeMillis() < end) {
                Thread.sleep(2);
            }
            if (found.get() >= 0) {
                Thread.sleep(random.nextInt(250));
            }
            process.destroyForcibly().waitFor();
            reader.join();
            if (found.get() < confirmed) {
                wrong.add("after kill " + i + ": " + confirmed + " was confirmed, " + (found.get() < 0 ? "nothing whole" : found.get()) + " was there. " + rest);
            } else if (found.get() > confirmed) {
                recovered++;
            }
            confirmed = Math.max(saved.get(), Math.max(confirmed, found.get()));
        }
        return wrong;
    }

    /** How often a text was there that had not been confirmed yet. */
    public int recovered() {
        return recovered;
    }

    private static void read(Process process, AtomicInteger found, AtomicInteger saved, StringBuilder rest) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.matches("found -?\\d+")) {
                    found.set(Integer.parseInt(line.substring(6)));
                } else if (line.matches("saved \\d+")) {
                    saved.set(Integer.parseInt(line.substring(6)));
                } else {
                    rest.append(line).append('\n');
                }
            }
        } catch (IOException e) {
            // the process was killed while it wrote
            return;
        }
    }

    /** Arguments: jar of org.eclipse.osgi, configuration folder, kills, seed, and perhaps the dev file. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("kill");
        KillDuringSave run = new KillDuringSave(new File(args[0]).toPath(), Path.of(args[1]), args.length > 4 ? args[4] : null, work, Long.parseLong(args[3]));
        List<String> wrong = run.run(Integer.parseInt(args[2]));
        wrong.forEach(System.out::println);
        System.out.println(args[2] + " kills, " + wrong.size() + " times text was lost, " + run.recovered() + " times a text was there that had not been confirmed");
        System.exit(wrong.isEmpty() ? 0 : 1);
    }
}
