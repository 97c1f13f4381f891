package org.conferral.portal.issuing;

/**
 * One credential inside a record.
 *
 * @param number counted from 1
 */
record RecordPart(String credentialId, int number) {}
