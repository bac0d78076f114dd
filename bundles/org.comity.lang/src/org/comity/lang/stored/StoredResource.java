/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import com.google.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.linking.lazy.LazyLinkingResource;
import org.eclipse.xtext.naming.IQualifiedNameConverter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.scoping.IScopeProvider;

/**
 * A file of law that comes from its stored form if there is one for exactly its text, and is parsed otherwise. Either way it
 * has the same model, exports and links. The nodes of a stored file are made when they are first asked for, by
 * {@link #getParseResult} or {@link #nodes}; until then its elements have none. Not for files that are being edited.
 */
public class StoredResource extends LazyLinkingResource {

    @Inject
    private IScopeProvider scopes;

    @Inject
    private IQualifiedNameConverter names;

    @Inject
    private LinkingHelper linking;

    private StoredForms forms = StoredForms.NONE;
    private byte[] text;
    private String key;
    private boolean stored;
    private boolean nodesMade;
    private List<StoredModel.Exported> exports;
    private List<EObject> elements;

    /**
     * Lets a resource set read law through its stored form.
     *
     * @param resources a resource set that is not used for editing
     * @param forms where stored law is kept
     */
    public static void use(XtextResourceSet resources, StoredForms forms) {
        for (String extension : List.of("statute", "agencies")) {
            resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put(extension, (Resource.Factory) uri -> create(uri, forms));
        }
    }

    private static StoredResource create(URI uri, StoredForms forms) {
        StoredResource resource = org.eclipse.xtext.resource.IResourceServiceProvider.Registry.INSTANCE.getResourceServiceProvider(uri).get(StoredResource.class);
        resource.setURI(uri);
        resource.forms = forms;
        return resource;
    }

    /** Whether it came from its stored form. */
    public boolean isStored() {
        return stored;
    }

    @Override
    protected void doLoad(InputStream source, Map<?, ?> options) throws IOException {
        text = source.readAllBytes();
        key = StoredKey.of(text, String.valueOf(getURI().fileExtension()));
        byte[] form = forms.find(key);
        if (form != null && restore(form)) {
            stored = true;
            return;
        }
        super.doLoad(new ByteArrayInputStream(text), options);
    }

    private boolean restore(byte[] form) {
        try {
            exports = StoredModel.read(form, this);
            return true;
        } catch (IOException | RuntimeException e) {
            // damaged, or of a model that is no more: the text is as good
            exports = null;
            getContents().clear();
            return false;
        }
    }

    /** Keeps the stored form of a file that had to be parsed, if it can be kept and the file has no syntax errors. */
    public void store() {
        if (stored || key == null || !forms.isGrowing() || !getErrors().isEmpty() || getParseResult() == null || getParseResult().hasSyntaxErrors()) {
            return;
        }
        try {
            forms.add(key, StoredModel.write(this, getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(this), linking));
        } catch (IOException | RuntimeException e) {
            // a text that cannot be stored is parsed each time
            return;
        }
    }

    /** What the file exports. */
    public IResourceDescription description() {
        return exports != null ? new StoredDescription(getURI(), exports, elements()) : getResourceServiceProvider().getResourceDescriptionManager().getResourceDescription(this);
    }

    @Override
    public IParseResult getParseResult() {
        nodes();
        return super.getParseResult();
    }

    /** Makes the nodes of a stored file: its text is parsed, and each element gets the nodes of its double. */
    public synchronized void nodes() {
        if (!stored || nodesMade) {
            return;
        }
        nodesMade = true;
        XtextResource parsed = (XtextResource) getResourceServiceProvider().get(XtextResource.class);
        parsed.setURI(getURI());
        try {
            parsed.load(new ByteArrayInputStream(text), Map.of(XtextResource.OPTION_ENCODING, getEncoding()));
        } catch (IOException impossible) {
            throw new IllegalStateException("Reading from memory does not fail.", impossible);
        }
        Iterator<EObject> doubles = StoredModel.elements(parsed).iterator();
        for (EObject element : elements()) {
            EObject twin = doubles.next();
            for (Adapter adapter : List.copyOf(twin.eAdapters())) {
                if (adapter instanceof INode) {
                    element.eAdapters().add(adapter);
                }
            }
        }
        setParseResult(parsed.getParseResult());
    }

    @Override
    public EObject getEObject(String fragment) {
        return fragment != null && fragment.startsWith(StoredModel.LINK) ? link(fragment) : super.getEObject(fragment);
    }

    /** Follows a reference by its text, from where it stands, among what is visible now. */
    private EObject link(String fragment) {
        String[] parts = fragment.substring(StoredModel.LINK.length()).split(":", 3);
        EObject context = elements().get(Integer.parseInt(parts[0]));
        EReference reference = (EReference) context.eClass().getEStructuralFeature(Integer.parseInt(parts[1]));
        QualifiedName name = names.toQualifiedName(parts[2]);
        IEObjectDescription found = name == null || name.isEmpty() ? null : scopes.getScope(context, reference).getSingleElement(name);
        return found == null ? null : found.getEObjectOrProxy();
    }

    private synchronized List<EObject> elements() {
        if (elements == null) {
            elements = StoredModel.elements(this);
        }
        return elements;
    }

    @Override
    protected void doUnload() {
        super.doUnload();
        text = null;
        key = null;
        stored = false;
        nodesMade = false;
        exports = null;
        elements = null;
    }
}
