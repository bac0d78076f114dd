/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.comity.jurisdiction.LawBase;
import org.comity.jurisdiction.LawIndex;
import org.comity.jurisdiction.LawSource;
import org.comity.jurisdiction.LiveLaw;
import org.comity.lang.stored.StoredForms;
import org.comity.lang.stored.StoredResource;
import org.eclipse.emf.common.util.URI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A jurisdiction's project that is open stands for the installed plug-in, and an edited text for its file. */
class LiveLawTest {

    private static final String XX = "jurisdiction XX \"XX\" { languages en  instrument old en \"old\" { kind contract } }";
    private static final String YY = "jurisdiction YY \"YY\" { languages en  instrument other en \"other\" { kind contract } }";

    @TempDir
    private Path folder;
    private LiveLaw live;
    private Path project;

    @BeforeEach
    void write() throws IOException {
        Path installed = Files.createDirectories(folder.resolve("installed"));
        List<LawSource> sources = new ArrayList<>();
        sources.add(new LawSource(uri(Files.writeString(installed.resolve("xx.statute"), XX)), "plugin.xx"));
        sources.add(new LawSource(uri(Files.writeString(installed.resolve("yy.statute"), YY)), "plugin.yy"));
        live = new LiveLaw(sources, StoredForms.NONE);
        project = Files.createDirectories(folder.resolve("plugin.xx"));
        Files.createDirectories(project.resolve("META-INF/comity"));
        Files.createDirectories(project.resolve("law"));
        Files.writeString(project.resolve("META-INF/comity/law.index"), "# plugin.xx\nlaw/\n");
        Files.writeString(project.resolve("law/xx.statute"), XX.replace("old", "fresh"));
    }

    private static URI uri(Path file) {
        return URI.createFileURI(file.toString());
    }

    private List<String> instruments() {
        LawBase law = live.current();
        assertEquals(List.of(), law.problems());
        return law.library().paths().stream().filter(p -> law.library().find(p).orElse(null) instanceof org.comity.statute.Instrument).sorted().toList();
    }

    private List<LawSource> project() {
        List<String> problems = new ArrayList<>();
        List<LawSource> sources = LawIndex.in(project, problems);
        assertEquals(List.of(), problems);
        return sources;
    }

    @Test
    void anOpenProjectStandsForTheInstalledPlugIn() {
        assertEquals(List.of("XX.old", "YY.other"), instruments());
        live.open("plugin.xx", project());
        assertEquals(List.of("XX.fresh", "YY.other"), instruments());
        assertEquals(List.of("plugin.xx"), live.open());
        live.close("plugin.xx");
        assertEquals(List.of("XX.old", "YY.other"), instruments());
    }

    @Test
    void anEditedTextCountsBeforeItIsSaved() throws IOException {
        live.open("plugin.xx", project());
        URI file = project().get(0).uri();
        live.edit(file, XX.replace("old", "edited"));
        assertEquals(List.of("XX.edited", "YY.other"), instruments());
        live.edit(file, null);
        assertEquals(List.of("XX.fresh", "YY.other"), instruments());
        Files.writeString(project.resolve("law/xx.statute"), XX.replace("old", "saved"));
        live.saved(file);
        assertEquals(List.of("XX.saved", "YY.other"), instruments());
    }

    @Test
    void aProjectWithoutInstalledPlugInStandsBeside() throws IOException {
        Path other = Files.createDirectories(folder.resolve("plugin.zz/law"));
        Path file = Files.writeString(other.resolve("zz.statute"), XX.replace("XX", "ZZ"));
        live.open("plugin.zz", List.of(new LawSource(uri(file), "plugin.zz")));
        assertEquals(List.of("XX.old", "YY.other", "ZZ.old"), instruments());
    }

    @Test
    void aBrokenEditIsReportedAndTheOthersWork() {
        live.open("plugin.xx", project());
        live.edit(project().get(0).uri(), "jurisdiction XX {{");
        LawBase law = live.current();
        assertEquals(List.of("plugin.xx xx.statute:1"), law.problems().stream().map(p -> p.contributor() + " " + p.file().lastSegment() + ":" + p.line()).distinct().toList());
        assertEquals(true, law.library().find("YY.other").isPresent());
    }

    @Test
    void nothingIsReadAgainWithoutAChangeAndOnlyTheChangedFileWithOne() {
        LawBase first = live.current();
        assertSame(first, live.current());
        live.open("plugin.xx", project());
        LawBase second = live.current();
        assertNotSame(first, second);
        live.open("plugin.xx", project());
        assertSame(second, live.current(), "the same files");
        live.edit(project().get(0).uri(), XX.replace("old", "edited"));
        assertEquals(List.of("yy.statute"), live.current().resources().getResources().stream()
            .filter(r -> r instanceof StoredResource s && s.isStored()).map(r -> r.getURI().lastSegment()).toList());
    }
}
