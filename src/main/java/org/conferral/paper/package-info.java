/** Records as documents to print and to keep: tagged so that they can be read aloud, made to last, with the signed original inside. */
package org.conferral.paper;
