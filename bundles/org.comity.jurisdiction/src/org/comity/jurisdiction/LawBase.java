/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.lang.Languages;
import org.comity.lang.library.Library;
import org.comity.statute.LawFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * All contributed law, loaded once. A file that cannot be read is reported by its name and its plug-in; the others work.
 */
public final class LawBase {

    private final XtextResourceSet resources;
    private final LawLibrary library;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Map<URI, String> contributors = new java.util.HashMap<>();

    private LawBase(List<LawSource> sources, List<String> unreadable) {
        Languages.register();
        resources = new XtextResourceSet();
        for (String message : unreadable) {
            problems.add(new SourceProblem(URI.createURI("law:/"), "law.index", SourceProblem.Severity.ERROR, message, 0, 0, null));
        }
        sources.forEach(this::load);
        index();
        for (Resource resource : resources.getResources()) {
            problems.addAll(Problems.ofText(resource, contributors.get(resource.getURI())));
        }
        library = new LawLibrary(roots());
        library.duplicates().forEach(path -> problems.add(new SourceProblem(URI.createURI("law:/" + path), "law.duplicate",
            SourceProblem.Severity.ERROR, path + " is declared more than once; the first one is used.", 0, 0, null)));
    }

    /** The law found on a class path. */
    public static LawBase onClasspath(ClassLoader loader) {
        List<String> unreadable = new ArrayList<>();
        return new LawBase(LawIndex.find(loader, unreadable), unreadable);
    }

    /** Exactly the given law, besides the neutral catalogue. */
    public static LawBase of(List<LawSource> sources) {
        return new LawBase(sources, List.of());
    }

    /** All law by path. */
    public LawLibrary library() {
        return library;
    }

    /** What keeps law files from being read: missing files, syntax errors. Cheap; found while loading. */
    public List<SourceProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Everything that is wrong with the law files, by the checks of their language; takes as long as editing all of them. */
    public List<SourceProblem> validate() {
        List<SourceProblem> all = new ArrayList<>(problems.stream().filter(p -> p.line() == 0).toList());
        for (Resource resource : List.copyOf(resources.getResources())) {
            if (contributors.containsKey(resource.getURI())) {
                all.addAll(Problems.of(resource, contributors.get(resource.getURI())));
            }
        }
        return all;
    }

    /** First segments of what plug-ins declare: their jurisdictions, sorted; a manual counts as one. */
    public Set<String> roots(Set<String> plugIns) {
        Set<String> roots = new TreeSet<>();
        contributors.forEach((uri, contributor) -> {
            Resource resource = plugIns.contains(contributor) ? resources.getResource(uri, false) : null;
            if (resource != null && !resource.getContents().isEmpty() && resource.getContents().get(0) instanceof LawFile file) {
                file.getJurisdictions().forEach(j -> roots.add(LawPaths.root(String.valueOf(j.getName()))));
                file.getStatutes().forEach(s -> roots.add(LawPaths.root(String.valueOf(s.getName()))));
            }
        });
        return roots;
    }

    /** The resource set that holds the law; drafts are loaded into it one at a time. */
    public XtextResourceSet resources() {
        return resources;
    }

    private void load(LawSource source) {
        contributors.put(source.uri(), source.contributor());
        try {
            resources.getResource(source.uri(), true);
        } catch (WrappedException | IllegalStateException e) {
            Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
            problems.add(new SourceProblem(source.uri(), "law.unreadable", SourceProblem.Severity.ERROR,
                source.contributor() + ": " + source.uri().lastSegment() + " cannot be read: " + cause.getMessage(), 0, 0, source.contributor()));
            Resource broken = resources.getResource(source.uri(), false);
            if (broken != null) {
                resources.getResources().remove(broken);
            }
        }
    }

    private List<EObject> roots() {
        List<EObject> roots = new ArrayList<>(Library.shared().roots());
        resources.getResources().forEach(r -> roots.addAll(r.getContents()));
        return roots;
    }

    /** Indexes the law once, so that a draft's names are looked up without walking through all of it. */
    private void index() {
        List<IResourceDescription> descriptions = new ArrayList<>();
        for (Resource resource : resources.getResources()) {
            IResourceServiceProvider services = IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(resource.getURI());
            IResourceDescription description = services == null ? null : services.getResourceDescriptionManager().getResourceDescription(resource);
            if (description != null) {
                descriptions.add(description);
            }
        }
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(descriptions));
    }
}
