package org.conferral.portal.issuing;

import org.conferral.status.StatusPlace;

/** A place in a status list that belongs to one record for ever. */
record AllottedPlace(String listId, StatusPlace place) {}
