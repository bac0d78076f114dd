/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.editor.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.persistence.SerializableEObjectDescription;

/** An index as bytes: what it is, its version, a hash of the rest, and then per file what is remembered of it. */
public final class IndexFormat {

    /** To be raised whenever the meaning of any byte changes; older and newer indexes are not read. */
    public static final int VERSION = 1;

    private static final int MAGIC = 0x436f4978;
    private static final int HEAD = 4 + 4 + 32;

    private IndexFormat() {
    }

    /** Writes an index: entries by path in the project. */
    public static byte[] write(Map<String, FileEntry> entries) {
        try {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(body);
            out.writeInt(entries.size());
            for (Map.Entry<String, FileEntry> each : entries.entrySet()) {
                string(out, each.getKey());
                entry(out, each.getValue());
            }
            byte[] rest = body.toByteArray();
            ByteArrayOutputStream whole = new ByteArrayOutputStream(rest.length + HEAD);
            DataOutputStream head = new DataOutputStream(whole);
            head.writeInt(MAGIC);
            head.writeInt(VERSION);
            head.write(ContentHash.digest().digest(rest));
            head.write(rest);
            return whole.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("Writing to memory does not fail.", impossible);
        }
    }

    /**
     * Reads an index.
     *
     * @throws IOException if it is of another version or not whole; its message says which
     */
    public static Map<String, FileEntry> read(byte[] whole) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(whole));
        if (whole.length < HEAD || in.readInt() != MAGIC) {
            throw new IOException("it is no index");
        }
        int version = in.readInt();
        if (version != VERSION) {
            throw new IOException("it is of version " + version + ", not " + VERSION);
        }
        byte[] hash = in.readNBytes(32);
        MessageDigest actual = ContentHash.digest();
        actual.update(whole, HEAD, whole.length - HEAD);
        if (!Arrays.equals(hash, actual.digest())) {
            throw new IOException("it is damaged");
        }
        int size = in.readInt();
        Map<String, FileEntry> entries = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            entries.put(string(in), entry(in));
        }
        return entries;
    }

    private static void entry(DataOutputStream out, FileEntry entry) throws IOException {
        out.writeLong(entry.stamp());
        string(out, entry.hash());
        string(out, entry.state());
        out.writeLong(entry.problems());
        IResourceDescription names = entry.names();
        string(out, names.getURI().toString());
        List<IEObjectDescription> given = new ArrayList<>();
        names.getExportedObjects().forEach(given::add);
        out.writeInt(given.size());
        for (IEObjectDescription each : given) {
            string(out, each.getEClass().getEPackage().getNsURI());
            string(out, each.getEClass().getName());
            name(out, each.getName());
            string(out, each.getEObjectURI().fragment());
            String[] keys = each.getUserDataKeys();
            out.writeInt(keys.length);
            for (String key : keys) {
                string(out, key);
                string(out, each.getUserData(key));
            }
        }
        List<QualifiedName> used = new ArrayList<>();
        names.getImportedNames().forEach(used::add);
        out.writeInt(used.size());
        for (QualifiedName each : used) {
            name(out, each);
        }
    }

    private static FileEntry entry(DataInputStream in) throws IOException {
        long stamp = in.readLong();
        String hash = string(in);
        String state = string(in);
        long problems = in.readLong();
        URI uri = URI.createURI(string(in));
        List<SerializableEObjectDescription> given = new ArrayList<>();
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            EClass type = type(string(in), string(in));
            QualifiedName name = name(in);
            URI element = uri.appendFragment(string(in));
            Map<String, String> data = new HashMap<>();
            int keys = in.readInt();
            for (int k = 0; k < keys; k++) {
                data.put(string(in), string(in));
            }
            given.add(Names.element(type, name, element, data));
        }
        List<QualifiedName> used = new ArrayList<>();
        size = in.readInt();
        for (int i = 0; i < size; i++) {
            used.add(name(in));
        }
        return new FileEntry(stamp, hash, state, problems, Names.of(uri, given, used));
    }

    private static EClass type(String nsUri, String name) throws IOException {
        EPackage model = EPackage.Registry.INSTANCE.getEPackage(nsUri);
        if (model == null || !(model.getEClassifier(name) instanceof EClass type)) {
            throw new IOException("it speaks of " + nsUri + "#" + name + ", which is not installed");
        }
        return type;
    }

    private static void name(DataOutputStream out, QualifiedName name) throws IOException {
        out.writeInt(name.getSegmentCount());
        for (String segment : name.getSegments()) {
            string(out, segment);
        }
    }

    private static QualifiedName name(DataInputStream in) throws IOException {
        String[] segments = new String[in.readInt()];
        for (int i = 0; i < segments.length; i++) {
            segments[i] = string(in);
        }
        return QualifiedName.create(segments);
    }

    /** A text of any length; null is written as an empty one. */
    private static void string(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
