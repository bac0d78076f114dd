/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.comity.editor.build.DraftBuilder;
import org.comity.editor.build.DraftNature;
import org.comity.editor.build.DraftReview;
import org.comity.review.ReviewSettings;
import org.comity.workbench.views.session.ReviewSession;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are not open are reviewed in the background, and again when something changes that they depend on. */
class BuilderTest {

    private static final String RULE = "6 XX.A.1.written";
    private static final String TERMS = """
        agreement Terms "General terms" {
            under XX as of 2020-01-01
            instrument XX.assistance
            party A is XX.Alpha as requesting
            party B is XX.Beta as requested
            request wish from A to B written
            clause plough: B must "plough the road" to A by 2020-02-01
        }
        """;
    private static final String ORDER = """
        agreement Order "An order" {
            order under Terms
            clause salt: B must "salt the road" to A within 5 days of plough
        }
        """;

    private final List<IProject> projects = new ArrayList<>();
    private ReviewSettings before;

    @BeforeEach
    void remember() {
        before = ReviewSession.shared().settings();
        Reviews.settle();
    }

    @AfterEach
    void close() throws CoreException {
        Workspace.page().closeAllEditors(false);
        ReviewSession.shared().change(before);
        for (IProject each : projects) {
            each.delete(true, true, null);
        }
        Reviews.settle();
    }

    @Test
    void filesNobodyHasOpenedGetMarkersAndAreNotKeptInMemory() throws CoreException {
        IProject project = project("Closed");
        IFile good = Workspace.file(project, "good.agreement", Drafts.GOOD);
        IFile oral = Workspace.file(project, "oral.agreement", Drafts.ORAL);
        IFile unreadable = Workspace.file(project, "unreadable.agreement", Drafts.UNREADABLE.replace("Ice", "Snow"));
        Workspace.file(project, "own.agencies", "agencies YY \"Own\" {\n    agency Gamma \"Agency Gamma\"\n}\n");
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(good).stream().filter(c -> !c.contains("twice")).toList());
        assertTrue(Reviews.codes(oral).contains(RULE), Reviews.codes(oral).toString());
        assertEquals(List.of("8 terms.syntax"), Reviews.codes(unreadable));
        assertEquals(Set.of("own.agencies"), Reviews.parsed(project));
    }

    @Test
    void aProjectFromElsewhereIsReviewedAsItIs() throws Exception {
        Path folder = Files.createTempDirectory("imported");
        Files.writeString(folder.resolve("oral.agreement"), Drafts.ORAL);
        IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("Imported");
        projects.add(project);
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription("Imported");
        description.setLocation(IPath.fromPath(folder));
        project.create(description, null);
        project.open(null);
        Reviews.settle();
        assertEquals(List.of(RULE), Reviews.codes(project.getFile("oral.agreement")));
        assertEquals(List.of(), List.of(project.getDescription().getNatureIds()));
    }

    @Test
    void aChangeOfLawConcernsThoseUnderIt() throws CoreException {
        IProject project = project("Law");
        IFile draft = Workspace.file(project, "good.agreement", Drafts.GOOD);
        IFile law = Workspace.file(project, "own.statute", """
            statute XX.Own "Own act" {
                kind act
                in force from 2000-01-01
                article 1 { text en "Never." unverified "made up"
                    rule never mandatory on assistance { require false  else error en "Never" } }
            }
            """);
        Reviews.settle();
        assertEquals(List.of("1 XX.Own.1.never"), Reviews.codes(draft));
        law.delete(true, null);
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(draft));
    }

    @Test
    void aChangeOfADirectoryConcernsThoseWhoNameIt() throws CoreException {
        IProject project = project("Directory");
        IFile agencies = Workspace.file(project, "own.agencies", "agencies YY \"Own\" {\n    agency Gamma \"Agency Gamma\"\n}\n");
        IFile draft = Workspace.file(project, "gamma.agreement", Drafts.GOOD.replace("XX.Beta", "YY.Gamma"));
        IFile other = Workspace.file(project, "oral.agreement", Drafts.ORAL.replace("Ice", "Snow"));
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(draft));
        List<Long> made = Reviews.made(other);
        write(agencies, "agencies YY \"Own\" {\n    agency Delta \"Agency Delta\"\n}\n");
        Reviews.settle();
        assertEquals(List.of("5 terms.reference"), Reviews.codes(draft));
        assertEquals(made, Reviews.made(other));
        write(agencies, "agencies YY \"Own\" {\n    agency Gamma \"Agency Gamma\"\n}\n");
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(draft));
    }

    @Test
    void aChangeOfGeneralTermsConcernsTheOrdersUnderThem() throws CoreException {
        IProject project = project("Terms");
        // the order comes first: what it names is not known yet when it is read
        IFile order = Workspace.file(project, "a order.agreement", ORDER);
        Reviews.settle();
        assertTrue(Reviews.codes(order).contains("2 terms.reference"), Reviews.codes(order).toString());
        IFile terms = Workspace.file(project, "terms.agreement", TERMS);
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(order).stream().filter(c -> c.contains("reference")).toList());
        write(terms, TERMS.replace("plough:", "clear:"));
        Reviews.settle();
        assertTrue(Reviews.codes(order).contains("3 terms.reference"), Reviews.codes(order).toString());
        write(terms, TERMS.replace("written", "oral"));
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(order).stream().filter(c -> c.contains("reference")).toList());
        assertEquals(Set.of(), Reviews.parsed(project));
    }

    @Test
    void whatAReferencedProjectHasIsSeen() throws CoreException {
        IProject shared = project("Shared directory");
        Workspace.file(shared, "own.agencies", "agencies YY \"Own\" {\n    agency Gamma \"Agency Gamma\"\n}\n");
        IProject project = project("Referring");
        IFile draft = Workspace.file(project, "gamma.agreement", Drafts.GOOD.replace("XX.Beta", "YY.Gamma"));
        Reviews.settle();
        assertEquals(List.of("5 terms.reference"), Reviews.codes(draft));
        IProjectDescription description = project.getDescription();
        description.setReferencedProjects(new IProject[] {shared});
        project.setDescription(description, null);
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(draft));
        shared.getFile("own.agencies").delete(true, null);
        Reviews.settle();
        assertEquals(List.of("5 terms.reference"), Reviews.codes(draft));
    }

    @Test
    void settingsConcernAllDrafts() throws CoreException {
        IProject project = project("Settings");
        IFile draft = Workspace.file(project, "oral.agreement", Drafts.ORAL);
        Reviews.settle();
        assertEquals(List.of(RULE), Reviews.codes(draft));
        ReviewSession.shared().change(before.withUnder("TW"));
        Reviews.settle();
        assertEquals(List.of(), Reviews.codes(draft).stream().filter(c -> c.contains("XX.")).toList());
        ReviewSession.shared().change(before);
        Reviews.settle();
        assertEquals(List.of(RULE), Reviews.codes(draft));
    }

    @Test
    void aCancelledReviewGoesOnNextTime() throws CoreException {
        IProject project = project("Cancelled");
        List<IFile> drafts = new ArrayList<>();
        ResourcesPlugin.getWorkspace().run(m -> {
            for (int i = 0; i < 60; i++) {
                drafts.add(Workspace.file(project, "oral" + i + ".agreement", Drafts.ORAL.replace("Ice", "Ice" + i)));
            }
        }, null);
        Workspace.until("the review to run", () -> Job.getJobManager().find(DraftReview.FAMILY).length > 0
            && Job.getJobManager().find(DraftReview.FAMILY)[0].getState() == Job.RUNNING);
        Job.getJobManager().cancel(DraftReview.FAMILY);
        Reviews.settle();
        long reviewed = drafts.stream().filter(f -> !Reviews.codes(f).isEmpty()).count();
        assertTrue(reviewed < 60, reviewed + " were reviewed before it could be cancelled");
        Workspace.file(project, "good.agreement", Drafts.GOOD);
        Reviews.settle();
        for (IFile each : drafts) {
            assertEquals(List.of(RULE), Reviews.codes(each), each.getName());
        }
    }

    @Test
    void aProjectWithTheNatureIsBuiltAndCleaned() throws CoreException {
        IProject project = project("Nature");
        IProjectDescription description = project.getDescription();
        description.setNatureIds(new String[] {DraftNature.ID});
        project.setDescription(description, null);
        assertEquals(DraftBuilder.ID, project.getDescription().getBuildSpec()[0].getBuilderName());
        IFile draft = Workspace.file(project, "oral.agreement", Drafts.ORAL);
        project.build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
        assertEquals(List.of(RULE), Reviews.codes(draft));
        Reviews.settle();
        autoBuild(false);
        try {
            project.build(IncrementalProjectBuilder.CLEAN_BUILD, new NullProgressMonitor());
            assertEquals(List.of(), Reviews.codes(draft));
            project.build(IncrementalProjectBuilder.FULL_BUILD, new NullProgressMonitor());
            assertEquals(List.of(RULE), Reviews.codes(draft));
            write(draft, Drafts.GOOD);
            Reviews.settle();
            assertEquals(List.of(RULE), Reviews.codes(draft));
            project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, new NullProgressMonitor());
            assertEquals(List.of(), Reviews.codes(draft));
        } finally {
            autoBuild(true);
        }
    }

    private IProject project(String name) throws CoreException {
        IProject project = Workspace.project(name);
        projects.add(project);
        return project;
    }

    private static void autoBuild(boolean on) throws CoreException {
        var description = ResourcesPlugin.getWorkspace().getDescription();
        description.setAutoBuilding(on);
        ResourcesPlugin.getWorkspace().setDescription(description);
    }

    private static void write(IFile file, String text) throws CoreException {
        file.setContents(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, false, null);
    }
}
