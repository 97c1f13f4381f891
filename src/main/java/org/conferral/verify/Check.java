package org.conferral.verify;

import jakarta.json.JsonObject;
import java.util.List;

/** One side from which a credential is looked at; it tells what it found, the good as well as the bad. */
interface Check {

    List<Finding> look(JsonObject credential, String pointer);
}
