package org.conferral.portal.catalog;

/**
 * One thing that keeps an entry out of the catalog.
 *
 * @param pointer JSON pointer to the value, for example {@code /alignment/0/targetUrl}
 * @param code key of the message that says what to do
 * @param given the value seen, empty when there was none
 */
public record CatalogProblem(String pointer, String code, String given) {

    static CatalogProblem missing(String pointer, String code) {
        return new CatalogProblem(pointer, code, "");
    }
}
