/** Measures the product from outside, on the machine at hand, and writes down what it did. */
package org.conferral.bench;
