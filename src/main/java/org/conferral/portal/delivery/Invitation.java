package org.conferral.portal.delivery;

import java.net.URI;
import java.time.Instant;

/** An invitation to claim a record, before it is put into words: to whom, to which record, by which link, until when. */
record Invitation(Addressee learner, String recordName, URI claimUrl, Instant linkUntil) {}
