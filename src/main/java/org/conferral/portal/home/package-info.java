/** The first pages a member of staff sees. */
package org.conferral.portal.home;
