package org.conferral.roster;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.conferral.roster.MappedColumn.Match;

/** What a heading says by itself: by a clerk's choice, else as the template's own, else as a usual one. */
final class HeadingClaims {

    private final RosterPlan plan;
    private final Map<String, String> chosen = new HashMap<>();

    HeadingClaims(RosterPlan plan, Map<String, String> chosen) {
        this.plan = plan;
        chosen.forEach((name, field) ->
                this.chosen.put(name.matches(".* \\[[A-Z]+]") ? name : HeaderName.normal(name), field));
    }

    Claim of(String name) {
        return choice(name).orElseGet(() -> named(name).or(() -> usual(name)).orElse(Claim.NONE));
    }

    /** Whether it is known what the heading means, be it nothing that is wanted here. */
    boolean isKnown(String name) {
        return choice(name).isPresent() || HeadingWords.isOfOthers(name) || Synonyms.isKnown(HeaderName.normal(name));
    }

    private Optional<Claim> choice(String name) {
        String field = chosen.getOrDefault(name, chosen.get(HeaderName.normal(name)));
        return Optional.ofNullable(field).map(known -> known.isBlank() ? Claim.NONE : Claim.of(Match.CHOSEN, known));
    }

    private Optional<Claim> named(String name) {
        return plan.columns().stream()
                .filter(column -> says(name, column.name()) || name.equals(column.field()))
                .findFirst()
                .map(column -> Claim.of(Match.NAMED, column.field()));
    }

    private Optional<Claim> usual(String name) {
        String normal = HeaderName.normal(name);
        return plan.accepted().stream()
                .filter(column -> column.field().equals(column.kind().key()))
                .filter(column -> Synonyms.of(column.kind(), normal) && !HeadingWords.isOfOthers(name))
                .findFirst()
                .map(column -> Claim.of(Match.USUAL, column.field()));
    }

    /** "Email (parent)" is the same as "Email" but for its remark, and yet somebody else's. */
    private static boolean says(String name, String own) {
        return HeaderName.normal(name).equals(HeaderName.normal(own))
                && HeadingWords.isOfOthers(name) == HeadingWords.isOfOthers(own);
    }
}
