package org.conferral.portal.evidence;

import java.io.InputStream;

/** A file as somebody uploads it: evidence, or a ZIP archive of such files. */
public record Delivered(String name, InputStream content) {}
