package org.conferral.portal.issuing;

/** A status list was signed anew. */
record StatusListPublished(String listId, int revision, byte[] document) {}
