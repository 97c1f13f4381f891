/** What people may ask of the institution that holds their data. */
package org.conferral.portal.privacy;
