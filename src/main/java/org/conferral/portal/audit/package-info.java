/** The journal of who did what and when, to which nothing is ever written twice. */
package org.conferral.portal.audit;
