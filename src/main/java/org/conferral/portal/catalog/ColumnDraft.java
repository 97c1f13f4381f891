package org.conferral.portal.catalog;

/** A roster column as someone wants it: heading, field, whether every row needs a value. */
public record ColumnDraft(String name, String field, boolean required) {}
