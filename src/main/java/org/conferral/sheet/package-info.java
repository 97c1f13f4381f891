/** Printed sheets as PDF, with what they prove attached. */
package org.conferral.sheet;
