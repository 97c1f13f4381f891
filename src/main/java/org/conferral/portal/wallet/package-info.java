/** Hands a claimed record over to the learner's wallet. */
package org.conferral.portal.wallet;
