/** Who may use the portal, as whom, for which institution. */
package org.conferral.portal.identity;
