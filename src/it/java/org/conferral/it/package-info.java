/** The product from outside: the runnable file, its machine interface, and its pages in a real browser. */
package org.conferral.it;
