/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The law files of a folder, inside a jar or on disk. */
final class LawFolder {

    private LawFolder() {
    }

    /**
     * Files of law and directories below a folder, sorted.
     *
     * @param base URL of the jar's or class folder's root, with a slash at its end
     * @param folder path of the folder, with a slash at its end
     * @return paths from the root
     * @throws IOException if the folder cannot be listed
     */
    static List<String> files(String base, String folder) throws IOException {
        if (base.startsWith("file:")) {
            Path root = Path.of(URI.create(base));
            try (Stream<Path> files = Files.walk(root.resolve(folder))) {
                return files.filter(Files::isRegularFile).map(f -> root.relativize(f).toString().replace('\\', '/')).filter(LawFolder::isLaw).sorted().toList();
            }
        }
        URLConnection connection = URI.create(base).toURL().openConnection();
        if (!(connection instanceof JarURLConnection jar)) {
            throw new IOException("the folder " + folder + " can be listed only in a jar or on disk; name its files");
        }
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
            return file.stream().map(JarEntry::getName).filter(n -> n.startsWith(folder) && isLaw(n)).sorted().toList();
        }
    }

    private static boolean isLaw(String name) {
        return name.endsWith(".statute") || name.endsWith(".agencies");
    }
}
