package org.conferral.roster;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The lists of headings and of their words that come with the program. */
final class HeadingFiles {

    private HeadingFiles() {}

    static Properties read(String name) {
        Properties lists = new Properties();
        try (InputStream in = HeadingFiles.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
            return lists;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
