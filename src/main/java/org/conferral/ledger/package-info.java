/** The arithmetic of a ledger in which nothing can be changed, left out or cut off unseen: the Merkle tree of RFC 9162. */
package org.conferral.ledger;
