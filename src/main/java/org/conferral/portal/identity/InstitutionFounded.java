package org.conferral.portal.identity;

/** An issuing unit exists now; fired in the transaction that created it. */
public record InstitutionFounded(String unitId, String slug) {}
