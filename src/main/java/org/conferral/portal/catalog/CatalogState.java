package org.conferral.portal.catalog;

/** Whether an entry of the catalog is offered for new records. */
public enum CatalogState {
    ACTIVE,
    ARCHIVED
}
