/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.comity.workbench.tests.robust.KillDuringSave;
import org.junit.jupiter.api.Test;

/** A process that is killed while it saves leaves the text that was confirmed, or a newer one. The long run is a script. */
class KillDuringSaveTest {

    private static final int KILLS = 6;

    @Test
    void nothingThatWasSavedIsLost() throws IOException, InterruptedException {
        Path framework = Path.of(URI.create(System.getProperty("osgi.framework")));
        Path configuration = Path.of(new URL(System.getProperty("osgi.configuration.area")).getPath());
        KillDuringSave run = new KillDuringSave(framework, configuration, System.getProperty("osgi.dev"), Files.createTempDirectory("kill"), 20261123);
        assertEquals(List.of(), run.run(KILLS));
    }
}
