/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.comity.document.Impact.Affected;
import org.comity.engine.difference.Change;
import org.comity.register.Result;
import org.eclipse.emf.ecore.EObject;

/** An impact as JSON; its form is fixed by {@code schema/impact.schema.json}. */
public final class ImpactJson implements Impact.Report {

    /** Rows are told apart by their elements; lines of forgotten files are of no use. */
    private static final Places NOWHERE = new Places() {
        @Override
        public int line(EObject element) {
            return 0;
        }

        @Override
        public int column(EObject element) {
            return 0;
        }
    };

    private final ReviewJson rows;
    private final Side before;
    private final Side after;
    private final JsonArray agreements = new JsonArray();

    /**
     * A writer.
     *
     * @param language language of messages
     * @param before how the agreements were read first
     * @param after how they were read then
     */
    public ImpactJson(String language, Side before, Side after) {
        this.rows = new ReviewJson(language, NOWHERE, true);
        this.before = before;
        this.after = after;
    }

    /**
     * How agreements were read.
     *
     * @param asOf date, or null for each agreement's own
     * @param reforms reforms switched on besides those a draft names
     */
    public record Side(LocalDate asOf, List<String> reforms) {
    }

    @Override
    public String finish(String title, Impact impact) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create().toJson(of(impact)) + "\n";
    }

    private JsonObject of(Impact impact) {
        JsonObject root = new JsonObject();
        root.add("before", side(before));
        root.add("after", side(after));
        root.addProperty("read", impact.read());
        root.add("agreements", agreements);
        JsonArray provisions = new JsonArray();
        impact.provisions().forEach((path, tally) -> {
            JsonObject provision = new JsonObject();
            provision.addProperty("provision", path);
            provision.add("agreements", strings(tally.agreements));
            for (Change.Kind kind : Change.Kind.values()) {
                provision.addProperty(word(kind), tally.counts[kind.ordinal()]);
            }
            provisions.add(provision);
        });
        root.add("provisions", provisions);
        return root;
    }

    @Override
    public void add(Affected affected) {
        JsonObject object = new JsonObject();
        object.addProperty("file", affected.file());
        object.addProperty("agreement", affected.after().getAgreement().getName());
        object.addProperty("jurisdiction", affected.after().getJurisdiction() == null ? null : affected.after().getJurisdiction().getName());
        object.addProperty("before", String.valueOf(affected.before().getAsOf()));
        object.addProperty("after", String.valueOf(affected.after().getAsOf()));
        JsonArray changes = new JsonArray();
        affected.changes().forEach(c -> changes.add(change(c)));
        object.add("changes", changes);
        agreements.add(object);
    }

    private JsonObject change(Change change) {
        JsonObject object = new JsonObject();
        object.addProperty("change", word(change.kind()));
        object.addProperty("subject", change.subject().word());
        object.addProperty("key", change.key());
        object.addProperty("provision", change.provision());
        object.add("features", strings(change.features()));
        object.add("before", row(change.before()));
        object.add("after", row(change.after()));
        object.add("quiet", row(change.quiet()));
        return object;
    }

    private JsonElement row(Result row) {
        return row == null ? JsonNull.INSTANCE : rows.one(row);
    }

    private static JsonObject side(Side side) {
        JsonObject object = new JsonObject();
        object.addProperty("asOf", side.asOf() == null ? null : side.asOf().toString());
        object.add("reforms", strings(side.reforms()));
        return object;
    }

    private static String word(Change.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static JsonArray strings(Collection<String> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }
}
