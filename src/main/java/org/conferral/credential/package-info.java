/** The Open Badges 3.0 and CLR 2.0 vocabulary as values that cannot be invalid. */
package org.conferral.credential;
