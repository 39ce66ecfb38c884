package org.gongwen.pipeline.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/** 版本: the version of the program, as the build set it. */
public final class Version {
    private Version() {}

    /** For example {@code 0.1.0}. */
    public static String text() {
        return property("version");
    }

    /** The libraries that read files, with their versions. */
    static String libraries() {
        return property("libraries");
    }

    /** Versions of the program, of the reader and of Java, for the manifest. */
    static Map<String, String> all(String reader) {
        Map<String, String> versions = new LinkedHashMap<>();
        versions.put("gongwen", text());
        versions.put("reader", reader);
        versions.put("java", System.getProperty("java.version", "unknown"));
        return versions;
    }

    private static String property(String name) {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty(name, "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
