/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.editor.index.FileEntry;
import org.comity.editor.index.Names;
import org.comity.editor.index.ProjectIndex;
import org.comity.editor.language.Language;
import org.comity.editor.language.LanguageRegistry;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * The files a project sees: its own and those of the projects it refers to. Parsed are those that concern every other file,
 * those that are open, and those that a parsed file names; of the others the names they give are known. Files that are open
 * in an editor stand here as they are on the screen, all others as they are on disk. To be used under the {@link ModelLock}
 * only.
 */
public final class ProjectResources {

    private static final Map<IProject, ProjectResources> ALL = new HashMap<>();
    /** So many files whose names are not known are read at once; if there are more, the review in the background does it. */
    private static final int FEW = 20;

    private final IProject project;
    private final Set<IProject> visible;
    private final ResourceDescriptionsData names = new ResourceDescriptionsData(new ArrayList<>());
    private final Map<URI, FileContent> contents = new HashMap<>();
    private final XtextResourceSet resources = new XtextResourceSet() {
        @Override
        protected void demandLoad(Resource resource) throws IOException {
            IFile file = file(resource.getURI());
            if (file == null) {
                super.demandLoad(resource);
            } else {
                fill((XtextResource) resource, file);
            }
        }
    };

    private ProjectResources(IProject project) {
        this.project = project;
        this.visible = VisibleProjects.of(project);
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, names);
    }

    /** The files of a project; the first use reads what is needed. */
    public static ProjectResources of(IProject project) {
        ProjectResources found = ALL.get(project);
        if (found == null) {
            found = new ProjectResources(project);
            ALL.put(project, found);
            found.readAll();
        }
        return found;
    }

    /** Forgets a project that was closed or deleted, and what others have of it. */
    static void forget(IProject project) {
        ALL.values().removeIf(each -> each.visible.contains(project));
    }

    /** Those that see a project, itself included, as far as they have been read. */
    static List<ProjectResources> seeing(IProject project) {
        return ALL.values().stream().filter(each -> each.visible.contains(project)).toList();
    }

    /** Address of a file. */
    public static URI uri(IFile file) {
        return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
    }

    /** The file at an address; null if it is in no workspace. */
    public static IFile file(URI uri) {
        return uri.isPlatformResource() ? ResourcesPlugin.getWorkspace().getRoot().getFile(IPath.fromPortableString(uri.toPlatformString(true))) : null;
    }

    /** Whose files they are. */
    public IProject project() {
        return project;
    }

    /** Addresses of the files that are parsed at present. */
    public Set<URI> parsed() {
        return Set.copyOf(resources.getResources().stream().map(Resource::getURI).toList());
    }

    /** The names every visible file gives. */
    public ResourceDescriptionsData names() {
        return names;
    }

    /**
     * A file as it is on the screen.
     *
     * @param file a file of a registered language
     * @param text its text; the parsed file is brought up to date with it
     */
    XtextResource open(IFile file, String text) {
        URI uri = uri(file);
        XtextResource resource = (XtextResource) resources.getResource(uri, false);
        if (resource == null) {
            resource = (XtextResource) resources.createResource(uri);
        }
        contents.remove(uri);
        if (TextUpdate.apply(resource, text)) {
            know(resource);
        }
        return resource;
    }

    /** A file as it is now; null if it is gone or cannot be read. */
    public XtextResource read(IFile file) {
        URI uri = uri(file);
        XtextResource known = (XtextResource) resources.getResource(uri, false);
        FileContent content = contents.get(uri);
        boolean fresh = known != null && (OpenModels.of(file).isPresent() || content != null && content.stamp() == file.getModificationStamp());
        return fresh ? known : load(file);
    }

    /** Reads a file again as it is on disk, or in its editor; a file that is gone is forgotten. */
    XtextResource load(IFile file) {
        drop(uri(file));
        if (!file.exists()) {
            names.removeDescription(uri(file));
            return null;
        }
        try {
            XtextResource resource = (XtextResource) resources.createResource(uri(file));
            fill(resource, file);
            return resource;
        } catch (IOException | WrappedException e) {
            ILog.of(ProjectResources.class).error(file.getFullPath() + " cannot be read", e);
            drop(uri(file));
            return null;
        }
    }

    /** What was read of a file that is parsed, as it is on disk; empty if the editor's text was read. */
    public Optional<FileContent> content(IFile file) {
        return Optional.ofNullable(contents.get(uri(file)));
    }

    /** Forgets the parsed form of a file nobody needs at present: of one that is neither open, nor named by one that is, nor concerns every other. */
    public void release(IFile file) {
        boolean everywhere = LanguageRegistry.shared().of(file).filter(Language::isEverywhere).isPresent();
        if (!everywhere && resources.getResource(uri(file), false) != null && OpenModels.of(file).isEmpty() && !OpenModels.isNeeded(file)) {
            unload(file);
        }
    }

    /** Forgets the parsed form of a file; its names stay known. */
    private void unload(IFile file) {
        URI uri = uri(file);
        FileEntry entry = ProjectIndex.of(file.getProject()).entry(file);
        IResourceDescription live = names.getResourceDescription(uri);
        if (entry != null) {
            names.addDescription(uri, entry.names());
        } else if (live != null) {
            names.addDescription(uri, Names.copyGiven(live));
        }
        drop(uri);
    }

    /** Takes note of a file that has changed on disk. */
    void changed(IFile file, boolean few) {
        boolean isParsed = resources.getResource(uri(file), false) != null;
        Optional<Language> language = LanguageRegistry.shared().of(file);
        if (OpenModels.of(file).isPresent() && file.getProject().equals(project) && file.exists()) {
            return;
        }
        if (!file.exists() || isParsed || language.isPresent() && language.get().isEverywhere()) {
            load(file);
        } else if (few) {
            learn(file);
        }
    }

    private void readAll() {
        List<IFile> unknown = new ArrayList<>();
        Map<IFile, FileEntry> known = new LinkedHashMap<>();
        for (IProject each : visible) {
            for (IFile file : WorkspaceFiles.of(each)) {
                FileEntry entry = ProjectIndex.of(each).entry(file);
                if (LanguageRegistry.shared().of(file).orElseThrow().isEverywhere()) {
                    load(file);
                } else if (entry != null) {
                    known.put(file, entry);
                    if (entry.stamp() != file.getModificationStamp()) {
                        unknown.add(file);
                    }
                } else {
                    unknown.add(file);
                }
            }
        }
        known.forEach((file, entry) -> names.addDescription(uri(file), entry.names()));
        if (unknown.size() <= FEW) {
            unknown.forEach(this::learn);
        }
    }

    /** Reads which names a file gives, and no more. */
    private void learn(IFile file) {
        XtextResource resource = load(file);
        if (resource != null && OpenModels.of(file).isEmpty()) {
            IResourceDescription given = Names.copyGiven(names.getResourceDescription(uri(file)));
            drop(uri(file));
            names.addDescription(uri(file), given);
        }
    }

    private void fill(XtextResource resource, IFile file) throws IOException {
        Optional<FileModel> open = OpenModels.of(file);
        if (open.isPresent()) {
            TextUpdate.apply(resource, open.get().latest().text());
        } else {
            try {
                FileContent content = FileContent.of(file);
                TextUpdate.apply(resource, content.text());
                contents.put(resource.getURI(), content);
            } catch (CoreException e) {
                throw new IOException(e.getStatus().getMessage(), e);
            }
        }
        know(resource);
    }

    private void know(XtextResource resource) {
        IResourceDescription.Manager manager = resource.getResourceServiceProvider().getResourceDescriptionManager();
        names.addDescription(resource.getURI(), manager.getResourceDescription(resource));
    }

    private void drop(URI uri) {
        contents.remove(uri);
        Resource old = resources.getResource(uri, false);
        if (old != null) {
            old.unload();
            resources.getResources().remove(old);
        }
    }
}
