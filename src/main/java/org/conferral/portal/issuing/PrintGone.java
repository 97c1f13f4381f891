package org.conferral.portal.issuing;

/** What was printed by an order has to go at once: somebody in it was erased. */
record PrintGone(String orderId) {}
