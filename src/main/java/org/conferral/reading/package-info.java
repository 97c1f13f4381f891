/** What a signed record says, laid out in the order in which a person reads it. */
package org.conferral.reading;
