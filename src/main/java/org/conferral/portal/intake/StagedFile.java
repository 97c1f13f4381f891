package org.conferral.portal.intake;

import java.nio.file.Path;

/** An upload on disk. */
record StagedFile(String name, Path path, String sha256, long size) {}
