/* SPDX-License-Identifier: EPL-2.0 */
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * Takes the signatures out of the jars in a folder. A class from a signed jar is hashed when it is loaded and kept out of Java's
 * class data archive, which makes a start a third slower. What Maven fetched has been checked by its checksums.
 */
final class Unsign {

    public static void main(String[] args) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
        }
        for (Path jar : jars) {
            unsign(jar);
        }
    }

    private static void unsign(Path jar) throws IOException {
        Path copy = jar.resolveSibling(jar.getFileName() + ".new");
        try (JarFile file = new JarFile(jar.toFile(), false)) {
            List<? extends ZipEntry> entries = Collections.list(file.entries());
            if (entries.stream().noneMatch(e -> isSignature(e.getName()))) {
                return;
            }
            Manifest manifest = file.getManifest();
            manifest.getEntries().clear();
            try (OutputStream out = Files.newOutputStream(copy); JarOutputStream target = new JarOutputStream(out, manifest)) {
                for (ZipEntry each : entries) {
                    if (isSignature(each.getName()) || each.getName().equalsIgnoreCase(JarFile.MANIFEST_NAME)) {
                        continue;
                    }
                    ZipEntry entry = new ZipEntry(each.getName());
                    entry.setTime(each.getTime());
                    target.putNextEntry(entry);
                    file.getInputStream(each).transferTo(target);
                    target.closeEntry();
                }
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static boolean isSignature(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
