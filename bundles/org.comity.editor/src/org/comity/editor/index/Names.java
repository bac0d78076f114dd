/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.persistence.SerializableEObjectDescription;
import org.eclipse.xtext.resource.persistence.SerializableResourceDescription;

/** The names a file gives and uses, apart from the parsed file. */
public final class Names {

    private Names() {
    }

    /** A copy that refers to nothing loaded. Links of the file are resolved. */
    public static IResourceDescription copy(IResourceDescription live) {
        List<QualifiedName> used = new ArrayList<>();
        live.getImportedNames().forEach(used::add);
        return of(live.getURI(), elements(live), used);
    }

    /** A copy that refers to nothing loaded, and says nothing of the names the file uses. */
    public static IResourceDescription copyGiven(IResourceDescription live) {
        return of(live.getURI(), elements(live), List.of());
    }

    private static List<SerializableEObjectDescription> elements(IResourceDescription live) {
        List<SerializableEObjectDescription> given = new ArrayList<>();
        for (IEObjectDescription each : live.getExportedObjects()) {
            Map<String, String> data = new HashMap<>();
            for (String key : each.getUserDataKeys()) {
                data.put(key, each.getUserData(key));
            }
            given.add(element(each.getEClass(), each.getName(), each.getEObjectURI(), data));
        }
        return given;
    }

    /** Names that a file gives or used to give, in lower case, as uses are recorded. */
    public static Set<QualifiedName> given(IResourceDescription... states) {
        Set<QualifiedName> names = new HashSet<>();
        for (IResourceDescription state : states) {
            if (state != null) {
                state.getExportedObjects().forEach(each -> names.add(each.getName().toLowerCase()));
            }
        }
        return names;
    }

    /** Whether a file uses one of some names. */
    public static boolean uses(IResourceDescription file, Set<QualifiedName> names) {
        for (QualifiedName each : file.getImportedNames()) {
            if (names.contains(each)) {
                return true;
            }
        }
        return false;
    }

    static IResourceDescription of(URI uri, List<SerializableEObjectDescription> given, List<QualifiedName> used) {
        SerializableResourceDescription names = new SerializableResourceDescription();
        names.setURI(uri);
        names.setDescriptions(given);
        names.setImportedNames(used);
        return names;
    }

    static SerializableEObjectDescription element(EClass type, QualifiedName name, URI uri, Map<String, String> data) {
        SerializableEObjectDescription element = new SerializableEObjectDescription();
        element.setEClass(type);
        element.setQualifiedName(name);
        element.setEObjectURI(uri);
        element.setUserData(new HashMap<>(data));
        return element;
    }
}
