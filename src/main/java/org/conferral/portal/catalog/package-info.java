/** What the institution can award: its achievements, their pictures, the record templates that bind them to rosters. */
package org.conferral.portal.catalog;
