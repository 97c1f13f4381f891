/** Brings what was issued to the person it was issued to. */
package org.conferral.portal.delivery;
