/** Signing of documents whose shape was met before, without taking each apart as linked data again. */
@NullMarked
package org.conferral.proof.compiled;

import org.jspecify.annotations.NullMarked;
