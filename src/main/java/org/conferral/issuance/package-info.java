/** Turns what an institution wants to say about a learner into a signed record, and refuses what should not be signed. */
package org.conferral.issuance;
