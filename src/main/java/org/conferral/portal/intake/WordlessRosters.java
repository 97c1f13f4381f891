package org.conferral.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.portal.platform.BulkRows;
import org.conferral.portal.platform.Mentions;
import org.conferral.roster.Choices;
import org.conferral.roster.Corrections;

/** What is kept of how a roster was understood once its file is gone: the columns and what they meant, none of the values shown of them. */
@ApplicationScoped
class WordlessRosters {

    @Inject
    private BulkRows bulk;

    private record Kept(String understood, String choices, String name, Optional<String> nextName) {}

    /** Forgets the values that were shown of its columns, and what was corrected in its cells. */
    void forgetSamples(String rosterId) {
        kept(rosterId)
                .forEach(kept -> bulk.update(
                        "update roster set understood = ?, choices = ?, pending_choices = null where id = ?",
                        without(Understanding.of(kept.understood())).toJson().toString(),
                        Decisions.write(without(Decisions.read(kept.choices()))),
                        rosterId));
    }

    /** Takes a person's name out of the names of its files. */
    void rename(String rosterId, Mentions person) {
        kept(rosterId)
                .forEach(kept -> bulk.update(
                        "update roster set file_name = ?, pending_name = ? where id = ?",
                        person.withoutAny(kept.name()),
                        kept.nextName().map(person::withoutAny).orElse(null),
                        rosterId));
    }

    private List<Kept> kept(String rosterId) {
        return bulk.select(
                row -> new Kept(
                        row.getString(1), row.getString(2), row.getString(3), Optional.ofNullable(row.getString(4))),
                "select understood, choices, file_name, pending_name from roster where id = ?",
                rosterId);
    }

    private static Understanding without(Understanding seen) {
        return new Understanding(
                seen.sheets(),
                seen.sheet(),
                seen.headerRow(),
                seen.encoding(),
                seen.delimiter(),
                seen.columns().stream()
                        .map(column -> new ColumnView(
                                column.name(),
                                column.field(),
                                column.match(),
                                List.of(),
                                column.alternates(),
                                column.own()))
                        .toList(),
                seen.dateOrders(),
                seen.questions().stream()
                        .map(question ->
                                new QuestionView(question.kind(), question.subject(), question.options(), List.of()))
                        .toList());
    }

    private static Choices without(Choices chosen) {
        return new Choices(
                chosen.sheet(),
                chosen.headerRow(),
                chosen.mapping(),
                chosen.dateOrder(),
                chosen.duplicates(),
                chosen.encoding(),
                Corrections.NONE);
    }
}
