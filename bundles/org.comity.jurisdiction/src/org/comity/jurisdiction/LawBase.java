/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.jurisdiction;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.engine.law.LawLibrary;
import org.comity.engine.law.LawPaths;
import org.comity.lang.Languages;
import org.comity.lang.library.Library;
import org.comity.lang.stored.SourceNodes;
import org.comity.lang.stored.StoredForms;
import org.comity.lang.stored.StoredResource;
import org.comity.statute.LawFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.common.util.WrappedException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * All contributed law, loaded once. A file that cannot be read is reported by its name and its plug-in; the others work.
 */
public final class LawBase {

    private final XtextResourceSet resources;
    private final LawLibrary library;
    private final List<LawSource> sources;
    private final List<String> unreadable;
    private final List<SourceProblem> problems = new ArrayList<>();
    private final Map<URI, String> contributors = new HashMap<>();

    private LawBase(List<LawSource> sources, List<String> unreadable, StoredForms forms) {
        Languages.register();
        this.sources = List.copyOf(sources);
        this.unreadable = List.copyOf(unreadable);
        resources = new XtextResourceSet();
        StoredResource.use(resources, forms);
        for (String message : unreadable) {
            problems.add(new SourceProblem(URI.createURI("law:/"), "law.index", SourceProblem.Severity.ERROR, message, 0, 0, null));
        }
        sources.forEach(this::load);
        index();
        for (Resource resource : resources.getResources()) {
            problems.addAll(Problems.ofText(resource, contributors.get(resource.getURI())));
        }
        library = new LawLibrary(roots());
        library.duplicates().forEach(this::duplicate);
        new Incorporations(library).circles().forEach((rule, way) -> problem("law.incorporation.circle", rule, "The rules incorporate each other in a circle: " + way + "."));
    }

    /** The law found on a class path; from its stored form as far as there is one. */
    public static LawBase onClasspath(ClassLoader loader) {
        List<String> unreadable = new ArrayList<>();
        return new LawBase(LawIndex.find(loader, unreadable), unreadable, StoredForms.configured(loader));
    }

    /** Exactly the given law, besides the neutral catalogue. */
    public static LawBase of(List<LawSource> sources) {
        return of(sources, StoredForms.NONE);
    }

    /** Exactly the given law, besides the neutral catalogue; from its stored form as far as there is one. */
    public static LawBase of(List<LawSource> sources, StoredForms forms) {
        return new LawBase(sources, List.of(), forms);
    }

    /** What it was read from. */
    public List<LawSource> sources() {
        return sources;
    }

    /**
     * Where an element of the law stands.
     *
     * @param element an element of this law or of the neutral catalogue
     * @return its place; empty if it stands in no text
     */
    public Optional<LawPlace> place(EObject element) {
        ICompositeNode node = element == null ? null : SourceNodes.actual(element);
        if (node == null || element.eResource() == null) {
            return Optional.empty();
        }
        URI file = element.eResource().getURI();
        return Optional.of(new LawPlace(file, contributors.get(file), node.getStartLine(), NodeModelUtils.getLineAndColumn(node, node.getOffset()).getColumn(), node.getText().strip()));
    }

    /** All law by path. */
    public LawLibrary library() {
        return library;
    }

    /** What is wrong with the law as a whole: missing files, syntax errors, names declared twice, circles. Cheap; found while loading. */
    public List<SourceProblem> problems() {
        return Collections.unmodifiableList(problems);
    }

    /** Everything that is wrong with the law files, by the checks of their language; takes as long as editing all of them. */
    public List<SourceProblem> validate() {
        if (resources.getResources().stream().anyMatch(r -> r instanceof StoredResource law && law.isStored())) {
            // checks look at the text
            return new LawBase(sources, unreadable, StoredForms.NONE).validate();
        }
        List<SourceProblem> all = new ArrayList<>(problems.stream().filter(p -> p.code().startsWith("law.")).toList());
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
            if (source.text() == null) {
                resources.getResource(source.uri(), true);
            } else {
                byte[] text = source.text().getBytes(StandardCharsets.UTF_8);
                resources.createResource(source.uri()).load(new ByteArrayInputStream(text), Map.of(XtextResource.OPTION_ENCODING, "UTF-8"));
            }
        } catch (WrappedException | IllegalStateException | IOException e) {
            Throwable cause = e.getCause() instanceof IOException ? e.getCause() : e;
            boolean missing = cause instanceof FileNotFoundException || cause instanceof NoSuchFileException;
            problems.add(new SourceProblem(source.uri(), "law.unreadable", SourceProblem.Severity.ERROR,
                missing ? "There is no such file." : "This file cannot be read: " + cause.getMessage(), 0, 0, source.contributor()));
            Resource broken = resources.getResource(source.uri(), false);
            if (broken != null) {
                resources.getResources().remove(broken);
            }
        }
    }

    private void duplicate(LawLibrary.Duplicate duplicate) {
        String first = place(duplicate.first()).map(p -> " (" + p.file().lastSegment() + ":" + p.line() + (p.contributor() == null ? "" : ", " + p.contributor()) + ")").orElse("");
        problem("law.duplicate", duplicate.again(), duplicate.path() + " is declared more than once; the first one is used" + first + ".");
    }

    private void problem(String code, EObject element, String message) {
        Optional<LawPlace> place = place(element);
        problems.add(new SourceProblem(place.map(LawPlace::file).orElse(URI.createURI("law:/")), code, SourceProblem.Severity.ERROR, message,
            place.map(LawPlace::line).orElse(0), place.map(LawPlace::column).orElse(0), place.map(LawPlace::contributor).orElse(null)));
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
            if (resource instanceof StoredResource law) {
                descriptions.add(law.description());
                law.store();
            }
        }
        ResourceDescriptionsData.ResourceSetAdapter.installResourceDescriptionsData(resources, new ResourceDescriptionsData(descriptions));
    }
}
