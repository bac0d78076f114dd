/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout of Comity that a new jurisdiction is built in: its build file names what is built. */
public final class Checkout {

    private static final String BEFORE = "    <!-- further jurisdictions: before this line -->";

    private Checkout() {
    }

    /** The build file of the checkout that holds a folder of bundles, or null if it is no such folder. */
    public static Path of(Path bundles) {
        Path parent = bundles.toAbsolutePath().normalize().getParent();
        Path pom = parent == null ? null : parent.resolve("pom.xml");
        try {
            return pom != null && Files.isRegularFile(pom) && Files.readString(pom).contains(BEFORE) ? pom : null;
        } catch (IOException e) {
            return null;
        }
    }

    /**
     * Adds a jurisdiction and its test to the build, in a profile of its own: whoever deletes its folder has taken it out.
     *
     * @throws IOException if the build file cannot be changed
     */
    public static void register(Path pom, NewJurisdiction jurisdiction) throws IOException {
        String text = Files.readString(pom);
        String bundle = jurisdiction.bundle();
        String profile = """
                <profile>
                  <id>%2$s</id>
                  <activation><file><exists>${basedir}/bundles/%1$s/pom.xml</exists></file></activation>
                  <modules>
                    <module>bundles/%1$s</module>
                    <module>bundles/%1$s.tests</module>
                  </modules>
                </profile>
            """.formatted(bundle, bundle.substring(bundle.lastIndexOf('.') + 1));
        if (!text.contains("bundles/" + bundle + "/pom.xml")) {
            Files.writeString(pom, text.replace(BEFORE, profile + BEFORE));
        }
    }
}
