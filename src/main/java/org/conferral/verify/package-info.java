/** Says of any credential whether it is genuine, unaltered, in force, and how that is known. */
package org.conferral.verify;
