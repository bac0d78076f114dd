/* SPDX-License-Identifier: EPL-2.0 */
package org.comity.document;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.comity.engine.compare.Cell;
import org.comity.engine.compare.Comparison;
import org.comity.engine.compare.Line;
import org.comity.register.EquivalenceRow;
import org.comity.register.NormRow;
import org.comity.register.Origin;
import org.comity.register.Register;
import org.comity.register.Result;
import org.comity.statute.Verdict;

/** A comparison as JSON; its form is fixed by {@code schema/compare.schema.json}. Rows have the form of a review's rows. */
public final class CompareJson {

    private final ReviewJson rows;

    /**
     * A writer.
     *
     * @param language language of messages
     * @param places where elements stand
     */
    public CompareJson(String language, Places places) {
        this.rows = new ReviewJson(language, places, true);
    }

    /**
     * One comparison as one object.
     *
     * @param file name of the file, as the caller gave it
     * @param comparison the comparison
     */
    public JsonObject of(String file, Comparison comparison) {
        JsonObject root = new JsonObject();
        root.addProperty("file", file);
        root.addProperty("agreement", comparison.columns().get(0).getAgreement().getName());
        JsonArray columns = new JsonArray();
        for (int i = 0; i < comparison.columns().size(); i++) {
            columns.add(column(comparison, i));
        }
        root.add("columns", columns);
        root.add("words", lines(comparison.words(), rows::one));
        root.add("findings", lines(comparison.findings(), rows::one));
        JsonObject norms = new JsonObject();
        for (Origin origin : Origin.VALUES) {
            List<Line<NormRow>> some = comparison.norms().get(origin);
            norms.add(origin.getLiteral(), lines(some, rows::one));
        }
        root.add("obligations", norms);
        root.add("costs", lines(comparison.costs(), rows::one));
        root.add("silences", lines(comparison.silences(), rows::one));
        JsonArray missing = new JsonArray();
        for (Line<EquivalenceRow> line : comparison.words()) {
            missing(line, comparison, missing);
        }
        root.add("withoutEquivalent", missing);
        return root;
    }

    private static JsonObject column(Comparison comparison, int index) {
        Register register = comparison.columns().get(index);
        JsonObject column = new JsonObject();
        column.addProperty("jurisdiction", Comparison.name(register));
        column.addProperty("asOf", String.valueOf(register.getAsOf()));
        column.add("reforms", strings(register.getReforms()));
        column.add("declared", strings(register.getDeclaredInstruments()));
        column.add("implied", strings(register.getImpliedInstruments()));
        JsonObject counts = new JsonObject();
        for (Verdict verdict : Verdict.VALUES) {
            counts.addProperty(verdict.getLiteral(), comparison.count(index, verdict));
        }
        column.add("counts", counts);
        return column;
    }

    /** What a law has nothing for, said once more where a program looks for it first. */
    private static void missing(Line<EquivalenceRow> line, Comparison comparison, JsonArray missing) {
        for (int i = 0; i < line.cells().size(); i++) {
            for (EquivalenceRow row : line.cells().get(i).rows()) {
                if (row.getHere().isEmpty()) {
                    JsonObject object = new JsonObject();
                    object.addProperty("jurisdiction", Comparison.name(comparison.columns().get(i)));
                    object.addProperty("kind", row.getKind());
                    object.addProperty("written", row.getWritten());
                    missing.add(object);
                }
            }
        }
    }

    private static <T extends Result> JsonArray lines(List<Line<T>> lines, Function<Result, JsonObject> writer) {
        JsonArray array = new JsonArray();
        for (Line<T> line : lines) {
            JsonObject object = new JsonObject();
            object.addProperty("key", line.key());
            object.addProperty("element", ReviewJson.name(line.place()));
            JsonArray cells = new JsonArray();
            for (Cell<T> cell : line.cells()) {
                JsonObject one = new JsonObject();
                one.addProperty("says", cell.word());
                JsonArray said = new JsonArray();
                cell.rows().forEach(r -> said.add(writer.apply(r)));
                one.add("rows", said);
                cells.add(one);
            }
            object.add("cells", cells);
            array.add(object);
        }
        return array;
    }

    private static JsonArray strings(Collection<String> items) {
        JsonArray array = new JsonArray();
        items.forEach(array::add);
        return array;
    }
}
