/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.launch;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.Platform;

/**
 * The language the interface starts in: that of the system, or one kept with the installation. Names of menus and views are
 * read before any of our code runs, so the choice stands where the framework looks for it, in its {@code config.ini}. What
 * {@code -nl} says goes before it.
 */
public final class InterfaceLanguage {

    /** The languages the interface speaks, as {@code -nl} names them; the first is that of the system. */
    public static final List<String> CHOICES = List.of("", "en", "zh_TW", "de", "ja");

    private static final String KEY = "osgi.nl=";

    private final Path file;

    /**
     * The choice kept in a folder.
     *
     * @param configuration folder of the configuration
     */
    public InterfaceLanguage(Path configuration) {
        this.file = configuration.resolve("config.ini");
    }

    /** The choice kept with this installation. */
    public static InterfaceLanguage installed() {
        URL area = Platform.getConfigurationLocation().getURL();
        return new InterfaceLanguage(new File(area.getPath()).toPath());
    }

    /** The language chosen, one of {@link #CHOICES}; that of the system if none was, or one the interface does not speak. */
    public String chosen() throws IOException {
        return lines().stream().filter(line -> line.startsWith(KEY)).map(line -> line.substring(KEY.length()).strip()).filter(CHOICES::contains).findFirst().orElse("");
    }

    /**
     * Chooses the language of the next start.
     *
     * @param language one of {@link #CHOICES}
     * @throws IOException if the installation must not be written to
     */
    public void choose(String language) throws IOException {
        if (!CHOICES.contains(language)) {
            throw new IllegalArgumentException(language);
        }
        List<String> lines = new ArrayList<>(lines());
        lines.removeIf(line -> line.startsWith(KEY));
        if (!language.isEmpty()) {
            lines.add(KEY + language);
        }
        // the framework does not start without this file, so it is never there in part
        Path next = file.resolveSibling("config.ini.next");
        Files.write(next, lines, StandardCharsets.ISO_8859_1);
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> lines() throws IOException {
        return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.ISO_8859_1) : List.of();
    }
}
