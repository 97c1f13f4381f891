package org.conferral.portal.identity;

/**
 * The institution as everybody else in the portal sees it.
 *
 * @param unitId id of its issuing unit
 * @param slug short name in its DID and URLs
 * @param name as learners read it
 * @param url its homepage, empty when it gave none
 */
public record InstitutionView(String unitId, String slug, String name, String url) {}
