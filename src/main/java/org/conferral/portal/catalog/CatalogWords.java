package org.conferral.portal.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.credential.AchievementType;
import org.conferral.credential.AlignmentTargetType;
import org.conferral.credential.AssociationType;
import org.conferral.credential.ResultType;
import org.conferral.portal.identity.InstitutionView;
import org.conferral.portal.platform.Texts;
import org.conferral.roster.RosterField;

/** The vocabularies of the standard in words, for lists and choices. */
@Named
@ApplicationScoped
public class CatalogWords {

    private static final String OWN_PREFIX = "ext:";

    /** These vocabularies are read by learners, too. */
    private static final Set<String> OF_RECORDS = Set.of("type.", "associationType.");

    /** An achievement type as people say it. */
    public String type(String type) {
        return type.startsWith(OWN_PREFIX) ? type.substring(OWN_PREFIX.length()) : word("type.", type);
    }

    public List<SelectItem> getTypes() {
        List<SelectItem> items = new ArrayList<>(items("type.", AchievementType.known()));
        items.add(new SelectItem(AchievementForm.OWN, Texts.of("catalog", "type.ext")));
        return items;
    }

    /** The kinds of result; one of the institution's own is offered where it stands already. */
    public List<SelectItem> resultTypes(String current) {
        List<SelectItem> items = new ArrayList<>(items("resultType.", ResultType.known()));
        items.addAll(own(current));
        return items;
    }

    /** The kinds of framework item; one of the institution's own is offered where it stands already. */
    public List<SelectItem> targetTypes(String current) {
        List<SelectItem> items = new ArrayList<>();
        items.add(new SelectItem("", Texts.of("catalog", "targetType.none")));
        items.addAll(items("targetType.", AlignmentTargetType.known()));
        items.addAll(own(current));
        return items;
    }

    /** The kinds of identifier; one of the institution's own is offered where it stands already. */
    public List<SelectItem> identifierTypes(String current) {
        List<SelectItem> items = new ArrayList<>(items(
                "identifierType.",
                List.of(
                        "identifier",
                        "sourcedId",
                        "systemId",
                        "productId",
                        "isbn",
                        "issn",
                        "oneRosterSourcedId",
                        "sisSourcedId")));
        boolean offered = items.stream().anyMatch(item -> item.getValue().equals(current));
        if (current != null && !current.isEmpty() && !offered) {
            items.add(new SelectItem(current, current.replaceFirst("^" + OWN_PREFIX, "")));
        }
        return items;
    }

    /** How an achievement can belong to another. */
    public List<SelectItem> getAssociationTypes() {
        return items(
                "associationType.",
                Stream.of(AssociationType.values()).map(AssociationType::term).toList());
    }

    /** How one achievement belongs to another, in words; a term nobody here knows stays as it is. */
    public String association(String term) {
        boolean known =
                Stream.of(AssociationType.values()).anyMatch(type -> type.term().equals(term));
        return known ? word("associationType.", term) : term;
    }

    /** What a roster column feeds, in words; a bound field names its achievement. */
    public String field(String field) {
        String kind = word("field.", RosterField.of(field).key());
        int slash = field.lastIndexOf('/');
        return slash < 0 ? kind : Texts.of("catalog", "field.bound", kind, field.substring(0, slash));
    }

    private static List<SelectItem> own(String current) {
        boolean own = current != null && current.startsWith(OWN_PREFIX);
        return own ? List.of(new SelectItem(current, current.substring(OWN_PREFIX.length()))) : List.of();
    }

    private static List<SelectItem> items(String prefix, List<String> terms) {
        return terms.stream()
                .map(term -> new SelectItem(term, word(prefix, term)))
                .toList();
    }

    private static String word(String prefix, String term) {
        String feature = OF_RECORDS.contains(prefix) ? "record" : "catalog";
        return Texts.of(feature, prefix + term.replace(':', '.'));
    }

    /** The units to choose from; the first is the institution itself, which goes by no short name. */
    List<SelectItem> units(List<InstitutionView> units) {
        return units.stream()
                .map(unit -> new SelectItem(unit.equals(units.get(0)) ? "" : unit.slug(), unit.name()))
                .toList();
    }
}
