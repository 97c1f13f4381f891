/** Whether an institution still stands behind a credential it has signed. */
@NullMarked
package org.conferral.status;

import org.jspecify.annotations.NullMarked;
