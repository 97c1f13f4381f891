package org.conferral.portal.catalog;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.conferral.roster.RosterLayout;

/** How a spreadsheet becomes records: which achievements they hold, which column feeds what, in which form they are issued. */
@Entity
@Table(name = "record_template")
class RecordTemplate {

    @Id
    private String id;

    @Column(name = "template_key")
    private String key;

    private String name;

    @Lob
    private String description;

    private String unit;

    @Enumerated(EnumType.STRING)
    private RosterLayout layout;

    @Enumerated(EnumType.STRING)
    @Column(name = "issue_as")
    private IssueAs issueAs;

    @Lob
    @Column(name = "columns_json")
    private String columns;

    @Lob
    @Column(name = "achievements_json")
    private String achievements;

    @Column(name = "claim_days")
    private int claimDays;

    @Lob
    @Column(name = "terms_json")
    private String terms;

    @Enumerated(EnumType.STRING)
    private CatalogState state;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected RecordTemplate() {}

    RecordTemplate(String id, TemplateDraft checked, Instant now) {
        this.id = id;
        this.state = CatalogState.ACTIVE;
        this.createdAt = now;
        say(checked, now);
    }

    /** Says it anew, from a draft that passed every check. */
    void say(TemplateDraft checked, Instant now) {
        this.key = checked.key();
        this.name = checked.name().strip();
        this.description = checked.description().strip();
        this.unit = checked.unit();
        this.layout = RosterLayout.valueOf(checked.layout().toUpperCase(Locale.ROOT));
        this.issueAs = IssueAs.valueOf(checked.issueAs().toUpperCase(Locale.ROOT));
        this.achievements =
                Json.createArrayBuilder(checked.achievements()).build().toString();
        this.columns = write(checked.columns());
        this.claimDays = checked.claimDays();
        this.terms = checked.terms().toJson().toString();
        this.updatedAt = now;
    }

    void become(CatalogState next, Instant now) {
        this.state = next;
        this.updatedAt = now;
    }

    String id() {
        return id;
    }

    List<String> codes() {
        return read(achievements).getValuesAs(JsonString::getString);
    }

    TemplateDraft draft() {
        return new TemplateDraft(
                key,
                name,
                description == null ? "" : description,
                unit,
                layout.name(),
                issueAs.name(),
                codes(),
                columns(),
                claimDays,
                terms == null ? TemplateTerms.NONE : TemplateTerms.of(JsonReading.parse(terms)));
    }

    TemplateView view() {
        return new TemplateView(id, draft(), state, updatedAt);
    }

    TemplateLine line() {
        return new TemplateLine(
                id, key, name, layout, issueAs, codes().size(), columns().size(), state, updatedAt);
    }

    private List<ColumnDraft> columns() {
        return read(columns).stream()
                .map(value -> value.asJsonObject())
                .map(column -> new ColumnDraft(
                        column.getString("name"), column.getString("field"), column.getBoolean("required")))
                .toList();
    }

    private static String write(List<ColumnDraft> columns) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        columns.forEach(column -> array.add(Json.createObjectBuilder()
                .add("name", column.name().strip())
                .add("field", column.field())
                .add("required", column.required())));
        return array.build().toString();
    }

    private static JsonArray read(String stored) {
        try (JsonReader reader = Json.createReader(new StringReader(stored))) {
            return reader.readArray();
        }
    }
}
