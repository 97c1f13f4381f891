/** Files that show that an achievement was earned: taken in for a roster, handed out to whoever holds a record. */
package org.conferral.portal.evidence;
