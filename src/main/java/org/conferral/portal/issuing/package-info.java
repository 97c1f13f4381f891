/** From a checked roster to signed records that the institution stands behind, or no longer does. */
package org.conferral.portal.issuing;
