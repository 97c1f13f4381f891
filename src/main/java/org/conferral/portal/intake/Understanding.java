package org.conferral.portal.intake;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.conferral.roster.MappedColumn;
import org.conferral.roster.Outline;
import org.conferral.roster.Question;
import org.conferral.roster.Table;

/**
 * How a file was understood, as it is kept: where the roster stands, what its columns are, what has to be asked.
 *
 * @param sheets    all sheets of the file
 * @param headerRow counted from 1; 0 while it is not known
 * @param encoding empty for a workbook
 * @param delimiter empty for a workbook
 */
public record Understanding(
        List<String> sheets,
        String sheet,
        int headerRow,
        String encoding,
        String delimiter,
        List<ColumnView> columns,
        Map<String, String> dateOrders,
        List<QuestionView> questions) {

    public static final Understanding NONE =
            new Understanding(List.of(), "", 0, "", "", List.of(), Map.of(), List.of());

    public Understanding {
        sheets = List.copyOf(sheets);
        columns = List.copyOf(columns);
        dateOrders = Map.copyOf(dateOrders);
        questions = List.copyOf(questions);
    }

    /** Whether there is a sheet to choose. */
    public boolean isManySheets() {
        return sheets.size() > 1;
    }

    static Understanding of(Outline outline, List<String> sheets) {
        Map<String, String> orders = new TreeMap<>();
        outline.dateOrders().forEach((field, order) -> orders.put(field, order.name()));
        return new Understanding(
                sheets,
                outline.table().map(Table::sheet).orElse(""),
                outline.table().map(Table::headerRow).orElse(0),
                outline.facts().encoding(),
                outline.facts().delimiter(),
                outline.mapping().columns().stream()
                        .map(column -> column(column, outline))
                        .toList(),
                orders,
                outline.questions().stream().map(Understanding::question).toList());
    }

    private static ColumnView column(MappedColumn column, Outline outline) {
        boolean own = outline.table()
                .filter(table -> column.index() < table.ownColumns())
                .isPresent();
        String field = column.field().orElse("");
        return new ColumnView(column.name(), field, column.match(), column.samples(), column.alternates(), own);
    }

    private static QuestionView question(Question question) {
        return new QuestionView(question.kind(), question.subject(), question.options(), question.seen());
    }

    /** The fields by heading, as far as they are decided. */
    public Map<String, String> mapping() {
        Map<String, String> fields = new TreeMap<>();
        columns.stream().filter(ColumnView::isUsed).forEach(column -> fields.put(column.name(), column.field()));
        return fields;
    }

    /** Whether nothing is known of the file: its check was stopped before anything was understood. */
    public boolean isNothing() {
        return equals(NONE);
    }

    JsonObject toJson() {
        JsonArrayBuilder columnList = Json.createArrayBuilder();
        columns.forEach(column -> columnList.add(column.toJson()));
        JsonArrayBuilder questionList = Json.createArrayBuilder();
        questions.forEach(question -> questionList.add(question.toJson()));
        JsonObjectBuilder orders = Json.createObjectBuilder();
        dateOrders.forEach(orders::add);
        return Json.createObjectBuilder()
                .add("sheets", Json.createArrayBuilder(sheets))
                .add("sheet", sheet)
                .add("headerRow", headerRow)
                .add("encoding", encoding)
                .add("delimiter", delimiter)
                .add("columns", columnList)
                .add("dateOrders", orders)
                .add("questions", questionList)
                .build();
    }

    static Understanding of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            Map<String, String> orders = new TreeMap<>();
            json.getJsonObject("dateOrders")
                    .forEach((field, order) -> orders.put(field, ((JsonString) order).getString()));
            return new Understanding(
                    sheets(json),
                    json.getString("sheet"),
                    json.getInt("headerRow"),
                    json.getString("encoding"),
                    json.getString("delimiter"),
                    json.getJsonArray("columns").getValuesAs(ColumnView::of),
                    orders,
                    json.getJsonArray("questions").getValuesAs(QuestionView::of));
        }
    }

    /** A roster that was understood before the sheets were kept knows but its own. */
    private static List<String> sheets(JsonObject json) {
        return json.containsKey("sheets") ? texts(json.getJsonArray("sheets")) : List.of(json.getString("sheet"));
    }

    static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
