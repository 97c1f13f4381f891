/** Rosters: the rows of a spreadsheet, checked and understood as learners who are to receive records. */
package org.conferral.roster;
