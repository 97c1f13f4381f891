/** Strict templates that become the letters an institution writes to its learners. */
package org.conferral.letter;
