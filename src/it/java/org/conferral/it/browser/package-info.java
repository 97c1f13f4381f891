/** What people do with the portal, in a real browser. */
package org.conferral.it.browser;
