package org.conferral.portal.catalog;

import java.util.List;

/**
 * A record template as someone wants it, not checked yet.
 *
 * @param unit short name of the unit whose records it makes; empty: the institution itself
 * @param layout name of a RosterLayout
 * @param issueAs name of an IssueAs
 * @param achievements codes in the order of the record; none means: whatever the roster names, from the whole catalog
 */
public record TemplateDraft(
        String key,
        String name,
        String description,
        String unit,
        String layout,
        String issueAs,
        List<String> achievements,
        List<ColumnDraft> columns,
        int claimDays,
        TemplateTerms terms) {

    /** A template whose records say nothing about themselves. */
    public TemplateDraft(
            String key,
            String name,
            String description,
            String unit,
            String layout,
            String issueAs,
            List<String> achievements,
            List<ColumnDraft> columns,
            int claimDays) {
        this(key, name, description, unit, layout, issueAs, achievements, columns, claimDays, TemplateTerms.NONE);
    }

    public TemplateDraft {
        achievements = List.copyOf(achievements);
        columns = List.copyOf(columns);
    }
}
