/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** The part of JSON Schema that the review's schema uses: type, properties, required, additionalProperties, items, enum, $ref. */
final class SchemaCheck {

    private final JsonObject root;
    private final List<String> problems = new ArrayList<>();

    private SchemaCheck(JsonObject root) {
        this.root = root;
    }

    static List<String> check(JsonObject schema, JsonElement value) {
        SchemaCheck check = new SchemaCheck(schema);
        check.value(schema, value, "$");
        return check.problems;
    }

    private void value(JsonObject given, JsonElement value, String path) {
        JsonObject schema = given.has("$ref") ? root.getAsJsonObject("$defs").getAsJsonObject(given.get("$ref").getAsString().replace("#/$defs/", "")) : given;
        if (schema.has("type") && !typed(schema.get("type"), value)) {
            problems.add(path + " is not a " + schema.get("type") + ": " + value);
            return;
        }
        if (schema.has("enum") && !schema.getAsJsonArray("enum").contains(value)) {
            problems.add(path + " is none of " + schema.get("enum") + ": " + value);
        }
        if (value.isJsonObject()) {
            object(schema, value.getAsJsonObject(), path);
        } else if (value.isJsonArray() && schema.has("items")) {
            JsonArray items = value.getAsJsonArray();
            for (int i = 0; i < items.size(); i++) {
                value(schema.getAsJsonObject("items"), items.get(i), path + "[" + i + "]");
            }
        }
    }

    private void object(JsonObject schema, JsonObject value, String path) {
        JsonObject properties = schema.has("properties") ? schema.getAsJsonObject("properties") : new JsonObject();
        if (schema.has("required")) {
            schema.getAsJsonArray("required").forEach(r -> {
                if (!value.has(r.getAsString())) {
                    problems.add(path + " lacks " + r);
                }
            });
        }
        boolean closed = schema.has("additionalProperties") && schema.get("additionalProperties").isJsonPrimitive() && !schema.get("additionalProperties").getAsBoolean();
        value.entrySet().forEach(e -> {
            if (properties.has(e.getKey())) {
                value(properties.getAsJsonObject(e.getKey()), e.getValue(), path + "." + e.getKey());
            } else if (closed) {
                problems.add(path + " has an unknown key " + e.getKey());
            }
        });
    }

    private static boolean typed(JsonElement type, JsonElement value) {
        if (type.isJsonArray()) {
            return type.getAsJsonArray().asList().stream().anyMatch(t -> typed(t, value));
        }
        return switch (type.getAsString()) {
            case "object" -> value.isJsonObject();
            case "array" -> value.isJsonArray();
            case "string" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isString();
            case "boolean" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isBoolean();
            case "integer" -> value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
            case "null" -> value.isJsonNull();
            default -> false;
        };
    }
}
