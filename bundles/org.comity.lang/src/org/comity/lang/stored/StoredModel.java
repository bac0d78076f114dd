/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.lang.stored;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.BinaryResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.linking.impl.LinkingHelper;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;

/**
 * Turns the model of a parsed text into bytes and back. References are kept as the text writes them and are linked anew when
 * they are followed: what they lead to may stand in a file that has changed since.
 */
final class StoredModel {

    /** What the fragment of a reference that is not yet followed begins with. */
    static final String LINK = "law-link:";

    private static final int MAGIC = 0x434D5459;

    private StoredModel() {
    }

    /**
     * An exported element as it is stored.
     *
     * @param name its name
     * @param element number of the element in the order of the text
     * @param data user data
     */
    record Exported(QualifiedName name, int element, Map<String, String> data) {
    }

    /**
     * The bytes of a model.
     *
     * @param resource a parsed resource without syntax errors
     * @param description what it exports
     * @param linking reads the text of references
     * @throws IOException if something in it cannot be stored
     */
    static byte[] write(XtextResource resource, IResourceDescription description, LinkingHelper linking) throws IOException {
        Map<EObject, Integer> numbers = new IdentityHashMap<>();
        List<EObject> elements = elements(resource);
        elements.forEach(e -> numbers.put(e, numbers.size()));
        // a copy without references, into which the references are put as they are written
        EcoreUtil.Copier copier = new EcoreUtil.Copier(false, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected void copyReference(EReference reference, EObject from, EObject to) {
                // see references(…)
            }
        };
        BinaryResourceImpl binary = new BinaryResourceImpl(URI.createURI("stored:/law"));
        Collection<EObject> roots = copier.copyAll(resource.getContents());
        for (EObject element : elements) {
            references(element, copier.get(element), numbers.get(element), binary.getURI(), linking);
        }
        binary.getContents().addAll(roots);
        ByteArrayOutputStream model = new ByteArrayOutputStream();
        binary.save(model, Map.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            exports(out, description, numbers);
            out.writeInt(model.size());
            model.writeTo(out);
        }
        return bytes.toByteArray();
    }

    /**
     * Fills a resource with a stored model.
     *
     * @return what it exports
     * @throws IOException if the bytes are not such a model
     */
    static List<Exported> read(byte[] bytes, Resource resource) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("This is not stored law.");
            }
            List<Exported> exports = new ArrayList<>();
            for (int i = in.readInt(); i > 0; i--) {
                List<String> segments = new ArrayList<>();
                for (int s = in.readInt(); s > 0; s--) {
                    segments.add(in.readUTF());
                }
                int element = in.readInt();
                Map<String, String> data = new HashMap<>();
                for (int d = in.readInt(); d > 0; d--) {
                    data.put(in.readUTF(), in.readUTF());
                }
                exports.add(new Exported(QualifiedName.create(segments), element, data));
            }
            byte[] model = in.readNBytes(in.readInt());
            new BinaryResourceImpl.EObjectInputStream(new ByteArrayInputStream(model), Map.of()).loadResource(resource);
            return exports;
        }
    }

    /** All elements in the order of the text; the same for a model and its stored form. */
    static List<EObject> elements(Resource resource) {
        List<EObject> elements = new ArrayList<>();
        resource.getAllContents().forEachRemaining(elements::add);
        return elements;
    }

    private static void references(EObject from, EObject to, int number, URI base, LinkingHelper linking) throws IOException {
        for (EReference reference : from.eClass().getEAllReferences()) {
            if (reference.isContainment() || reference.isContainer() || reference.isDerived() || reference.isTransient() || !from.eIsSet(reference)) {
                continue;
            }
            Object value = from.eGet(reference, false);
            List<?> targets = reference.isMany() ? ((InternalEList<?>) value).basicList() : List.of(value);
            List<INode> nodes = NodeModelUtils.findNodesForFeature(from, reference);
            if (nodes.size() != targets.size()) {
                throw new IOException("A reference is not written in the text: " + reference.getName());
            }
            for (int i = 0; i < nodes.size(); i++) {
                String text = linking.getCrossRefNodeAsString(nodes.get(i), true);
                InternalEObject proxy = (InternalEObject) EcoreUtil.create(((EObject) targets.get(i)).eClass());
                proxy.eSetProxyURI(base.appendFragment(LINK + number + ":" + from.eClass().getFeatureID(reference) + ":" + text));
                if (reference.isMany()) {
                    @SuppressWarnings("unchecked")
                    InternalEList<EObject> list = (InternalEList<EObject>) to.eGet(reference, false);
                    list.addUnique(proxy);
                } else {
                    to.eSet(reference, proxy);
                }
            }
        }
    }

    private static void exports(DataOutputStream out, IResourceDescription description, Map<EObject, Integer> numbers) throws IOException {
        List<IEObjectDescription> exported = new ArrayList<>();
        description.getExportedObjects().forEach(exported::add);
        out.writeInt(exported.size());
        for (IEObjectDescription each : exported) {
            Integer number = numbers.get(each.getEObjectOrProxy());
            if (number == null) {
                throw new IOException("An exported element is not in the text: " + each.getName());
            }
            out.writeInt(each.getName().getSegmentCount());
            for (String segment : each.getName().getSegments()) {
                out.writeUTF(segment);
            }
            out.writeInt(number);
            String[] keys = each.getUserDataKeys();
            out.writeInt(keys.length);
            for (String key : keys) {
                out.writeUTF(key);
                out.writeUTF(each.getUserData(key));
            }
        }
    }
}
