/** RDF Dataset Canonicalization (RDFC-1.0), step by step as it is specified. */
@NullMarked
package org.conferral.proof.canonical;

import org.jspecify.annotations.NullMarked;
