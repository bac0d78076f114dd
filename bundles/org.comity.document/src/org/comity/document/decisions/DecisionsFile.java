/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document.decisions;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The file beside a draft that keeps the decisions on it: {@code NAME.review}, JSON with one decision after another, so that a
 * person can read it and version control shows who decided what.
 */
public final class DecisionsFile {

    /** Extension of the file. */
    public static final String EXTENSION = "review";
    private static final int VERSION = 1;
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private DecisionsFile() {
    }

    /** The decisions in a text. @throws IOException with a message for the reviewer if it is damaged or of a later version */
    public static Decisions parse(String text) throws IOException {
        if (text.isBlank()) {
            return new Decisions();
        }
        try {
            JsonObject root = JsonParser.parseString(text).getAsJsonObject();
            int version = root.has("version") ? root.get("version").getAsInt() : 0;
            if (version > VERSION) {
                throw new IOException("The decisions were written by a later version of Comity; install it to read them.");
            }
            List<Decision> decisions = new ArrayList<>();
            for (JsonElement each : root.getAsJsonArray("decisions")) {
                decisions.add(decision(each.getAsJsonObject()));
            }
            return new Decisions(decisions);
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException | DateTimeException
            | UnsupportedOperationException | ClassCastException e) {
            throw new IOException("The file of decisions is damaged: " + e.getMessage() + ". Nothing was changed; put it right or remove it.", e);
        }
    }

    /** The text of decisions. */
    public static String print(Decisions decisions) {
        JsonArray all = new JsonArray();
        decisions.all().forEach(d -> all.add(json(d)));
        JsonObject root = new JsonObject();
        root.addProperty("version", VERSION);
        root.add("decisions", all);
        return GSON.toJson(root) + "\n";
    }

    /** The file beside a draft. */
    public static Path beside(Path draft) {
        String name = draft.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return draft.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + "." + EXTENSION);
    }

    /** Reads the decisions on a draft; none if there is no file. @throws IOException with a message for the reviewer */
    public static Decisions read(Path file) throws IOException {
        return Files.exists(file) ? parse(Files.readString(file)) : new Decisions();
    }

    /** Writes beside the file and moves, so that a full disk or a cut never leaves half a file. */
    public static void write(Path file, Decisions decisions) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(beside, print(decisions));
        try {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static JsonObject json(Decision d) {
        JsonObject json = new JsonObject();
        json.addProperty("agreement", d.agreement());
        json.addProperty("finding", d.finding());
        json.addProperty("decision", d.kind().name().toLowerCase(Locale.ROOT));
        json.addProperty("reason", d.reason());
        json.addProperty("comment", d.comment());
        json.addProperty("by", d.by());
        json.addProperty("on", d.on().toString());
        json.addProperty("clause", d.clause());
        json.addProperty("law", d.law());
        optional(json, "message", d.message());
        optional(json, "clauseText", d.clauseText());
        optional(json, "lawText", d.lawText());
        if (d.under() != null) {
            json.add("under", json(d.under()));
        }
        return json;
    }

    private static JsonObject json(DecidedUnder under) {
        JsonObject json = new JsonObject();
        json.addProperty("asOf", under.asOf().toString());
        json.addProperty("law", under.law());
        JsonArray reforms = new JsonArray();
        under.reforms().forEach(reforms::add);
        json.add("reforms", reforms);
        return json;
    }

    /** Null for a decision written before this was kept. */
    private static DecidedUnder under(JsonObject json) {
        if (!json.has("under")) {
            return null;
        }
        JsonObject under = json.getAsJsonObject("under");
        List<String> reforms = new ArrayList<>();
        if (under.has("reforms")) {
            under.getAsJsonArray("reforms").forEach(r -> reforms.add(r.getAsString()));
        }
        return new DecidedUnder(LocalDate.parse(text(under, "asOf")), text(under, "law"), reforms);
    }

    private static Decision decision(JsonObject json) {
        return new Decision(text(json, "agreement"), text(json, "finding"), Decision.Kind.valueOf(text(json, "decision").toUpperCase(Locale.ROOT)),
            text(json, "reason"), text(json, "comment"), text(json, "by"), LocalDate.parse(text(json, "on")), text(json, "clause"), text(json, "law"),
            text(json, "clauseText"), text(json, "lawText"), text(json, "message"), under(json));
    }

    private static void optional(JsonObject json, String key, String value) {
        if (!value.isEmpty()) {
            json.addProperty(key, value);
        }
    }

    private static String text(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsString() : "";
    }
}
