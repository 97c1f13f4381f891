/** How a credential is sealed so that anyone can tell who signed exactly these claims. */
@NullMarked
package org.conferral.proof;

import org.jspecify.annotations.NullMarked;
