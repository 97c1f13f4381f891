package org.conferral.portal.issuing;

/** A unit signs with another key from now on; fired in the transaction that decided it. */
record CurrentKeyChanged(String unitId) {}
