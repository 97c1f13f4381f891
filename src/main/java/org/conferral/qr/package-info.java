/** Texts as squares that a camera reads. */
package org.conferral.qr;
