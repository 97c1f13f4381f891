/** How a spreadsheet becomes rows that can be issued from. */
package org.conferral.portal.intake;
