/** Credentials inside pictures. */
@NullMarked
package org.conferral.baking;

import org.jspecify.annotations.NullMarked;
