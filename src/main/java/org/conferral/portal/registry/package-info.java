/** The public web of the portal with its machine interface. */
package org.conferral.portal.registry;
