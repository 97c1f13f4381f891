/** The one place that knows spreadsheet libraries. */
package org.conferral.roster.spreadsheet;
