/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.log4j.Logger;
import org.comity.lang.Languages;
import org.comity.lang.stored.StoredForms;
import org.comity.lang.stored.StoredResource;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

/**
 * Law and directories every file sees. They are read once per process, completely, and never changed afterwards, so that
 * any number of resource sets and threads may link to them.
 */
public final class Library {

    /** The neutral catalogue: roles, computed actors and topics that no jurisdiction owns. */
    public static final URI CORE = URI.createURI("classpath:/org/comity/lang/core/core.statute");

    private static final Logger LOG = Logger.getLogger(Library.class);
    private static final Set<LibrarySource> SOURCES = new LinkedHashSet<>();
    private static Library shared;

    private final XtextResourceSet resources;
    private final ResourceDescriptionsData descriptions;

    private Library(Collection<URI> uris) {
        Languages.register();
        resources = new XtextResourceSet();
        resources.setClasspathURIContext(Library.class);
        StoredResource.use(resources, StoredForms.configured(Library.class.getClassLoader()));
        for (URI uri : uris) {
            load(uri);
        }
        List<IResourceDescription> found = new ArrayList<>();
        for (Resource resource : List.copyOf(resources.getResources())) {
            EcoreUtil.resolveAll(resource);
            if (resource instanceof StoredResource law) {
                found.add(law.description());
                law.store();
            }
        }
        descriptions = new ResourceDescriptionsData(found);
    }

    /**
     * Adds a source. What is already linked keeps its targets; files linked afterwards see the source as well.
     *
     * @param source a source; adding one twice has no effect
     */
    public static synchronized void add(LibrarySource source) {
        if (SOURCES.add(source)) {
            shared = null;
        }
    }

    /** Asks the sources again on next use: what they contribute is not what it was. What is already linked keeps its targets. */
    public static synchronized void refresh() {
        shared = null;
    }

    /** The library with all sources added so far; read on first use. */
    public static synchronized Library shared() {
        if (shared == null) {
            Set<URI> uris = new LinkedHashSet<>();
            uris.add(CORE);
            SOURCES.forEach(s -> uris.addAll(s.resources()));
            shared = new Library(uris);
        }
        return shared;
    }

    /** Root objects of its files, in the order of the sources; not to be changed. */
    public List<EObject> roots() {
        return resources.getResources().stream().flatMap(r -> r.getContents().stream()).toList();
    }

    /** What its files export. */
    public ResourceDescriptionsData descriptions() {
        return descriptions;
    }

    /** Whether a resource set is the library's own. */
    public static boolean isOwn(ResourceSet set) {
        return set != null && set.getLoadOptions().containsKey(Library.class);
    }

    private void load(URI uri) {
        resources.getLoadOptions().put(Library.class, Boolean.TRUE);
        try {
            resources.getResource(uri, true);
        } catch (RuntimeException e) {
            // one plug-in with a missing file must not take the others with it
            LOG.error("Cannot read " + uri, e);
        }
    }
}
