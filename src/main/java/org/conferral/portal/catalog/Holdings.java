package org.conferral.portal.catalog;

/** What the catalog offers for new records, in numbers. */
public record Holdings(long achievements, long templates) {}
