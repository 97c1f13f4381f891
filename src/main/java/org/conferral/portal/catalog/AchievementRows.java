package org.conferral.portal.catalog;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What an achievement has several of, while it is being edited; a row left empty is left out. */
public class AchievementRows implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<ResultRow> results = new ArrayList<>();
    private final List<AlignmentRow> alignments = new ArrayList<>();
    private final List<IdentifierRow> identifiers = new ArrayList<>();
    private final List<RelatedRow> editions = new ArrayList<>();
    private final List<AssociationRow> associations = new ArrayList<>();

    static AchievementRows of(JsonObject document) {
        AchievementRows rows = new AchievementRows();
        JsonReading.objects(document, "resultDescription").forEach(given -> rows.results.add(ResultRow.of(given)));
        JsonReading.objects(document, "alignment").forEach(given -> rows.alignments.add(AlignmentRow.of(given)));
        JsonReading.objects(document, "otherIdentifier")
                .forEach(given -> rows.identifiers.add(IdentifierRow.of(given)));
        JsonReading.objects(document, "related").forEach(given -> rows.editions.add(RelatedRow.of(given)));
        JsonReading.objects(document, Associations.MEMBER)
                .forEach(given -> rows.associations.add(AssociationRow.of(given)));
        return rows;
    }

    void into(JsonObjectBuilder document) {
        results.removeIf(ResultRow::isEmpty);
        alignments.removeIf(AlignmentRow::isEmpty);
        identifiers.removeIf(IdentifierRow::isEmpty);
        editions.removeIf(RelatedRow::isEmpty);
        associations.removeIf(AssociationRow::isEmpty);
        FormText.putList(document, "resultDescription", FormText.rows(results, ResultRow::toJson));
        FormText.putList(document, "alignment", FormText.rows(alignments, AlignmentRow::toJson));
        FormText.putList(document, "otherIdentifier", FormText.rows(identifiers, IdentifierRow::toJson));
        FormText.putList(document, "related", FormText.rows(editions, RelatedRow::toJson));
        FormText.putList(document, Associations.MEMBER, FormText.rows(associations, AssociationRow::toJson));
    }

    /** Adds an empty row to the list with the name the standard has for it. */
    public void add(String list) {
        switch (list) {
            case "resultDescription" -> results.add(new ResultRow());
            case "alignment" -> alignments.add(new AlignmentRow());
            case "otherIdentifier" -> identifiers.add(new IdentifierRow());
            case "related" -> editions.add(new RelatedRow());
            case Associations.MEMBER -> associations.add(new AssociationRow());
            default -> throw new IllegalArgumentException("no list " + list);
        }
    }

    public void remove(Object row) {
        List.of(results, alignments, identifiers, editions, associations).forEach(list -> list.remove(row));
    }

    public List<ResultRow> getResults() {
        return results;
    }

    public List<AlignmentRow> getAlignments() {
        return alignments;
    }

    public List<IdentifierRow> getIdentifiers() {
        return identifiers;
    }

    public List<RelatedRow> getEditions() {
        return editions;
    }

    public List<AssociationRow> getAssociations() {
        return associations;
    }
}
