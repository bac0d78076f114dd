/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** JSON as it is written to the terminal. */
final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private Json() {
    }

    /** One element with a line end. */
    static String text(JsonElement element) {
        return GSON.toJson(element) + "\n";
    }

    /** The only element of an array, or the array. */
    static JsonElement oneOrAll(JsonArray array) {
        return array.size() == 1 ? array.get(0) : array;
    }
}
