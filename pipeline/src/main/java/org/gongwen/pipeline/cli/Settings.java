package org.gongwen.pipeline.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * 设置: what options are where the command line does not say: those of the environment ({@code GONGWEN_KEEP} for {@code
 * --keep}), else those of a file ({@code keep:}), else the program's own.
 */
final class Settings implements IDefaultValueProvider {
    /** Key of the files and folders to read. */
    static final String INPUTS = "inputs";

    /** Stands between several values of an option. */
    static final String SEPARATOR = "\n";

    private static final String CONFIG = "--config";
    private static final String PREFIX = "GONGWEN_";
    private static final List<String> USUAL_FILES = List.of("gongwen.yaml", "gongwen.yml", "gongwen.json");
    private static final List<String> NOT_KEYS = List.of("help", "version", "config");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final Map<String, String> origins = new LinkedHashMap<>();

    private Settings() {}

    /** No settings. */
    static Settings none() {
        return new Settings();
    }

    /**
     * Reads the settings of a command.
     *
     * @param command whose options are the keys
     * @param arguments the command line, which may name a file by --config
     * @param environment the environment
     * @throws InvalidSettingException where the file cannot be read, or a key is none
     */
    static Settings of(CommandSpec command, List<String> arguments, Map<String, String> environment) {
        Settings settings = new Settings();
        TreeSet<String> keys = keys(command);
        Path file = file(arguments, environment);
        if (file != null) {
            settings.addFile(file, keys);
        }
        settings.addEnvironment(environment, keys);
        return settings;
    }

    private static TreeSet<String> keys(CommandSpec command) {
        TreeSet<String> keys = new TreeSet<>();
        for (OptionSpec option : command.options()) {
            keys.add(key(option));
        }
        NOT_KEYS.forEach(keys::remove);
        keys.add(INPUTS);
        return keys;
    }

    private static String key(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName().replaceFirst("^--", "") : INPUTS;
    }

    private static @Nullable Path file(List<String> arguments, Map<String, String> environment) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(CONFIG + "=")) {
                return Path.of(argument.substring(CONFIG.length() + 1));
            } else if (argument.equals(CONFIG) && i + 1 < arguments.size()) {
                return Path.of(arguments.get(i + 1));
            }
        }
        String named = environment.get(PREFIX + "CONFIG");
        return named != null ? Path.of(named) : usualFile();
    }

    private static @Nullable Path usualFile() {
        return USUAL_FILES.stream()
                .map(Path::of)
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private void addFile(Path file, TreeSet<String> keys) {
        SettingsFile.read(file).forEach((key, list) -> {
            if (!keys.contains(key)) {
                String nearest = Nearest.to(key, keys);
                throw new InvalidSettingException("Invalid configuration " + file + ": unknown key " + key
                        + "; the nearest is " + nearest + ". All keys: " + String.join(", ", keys));
            }
            put(key, String.join(key.equals("formats") ? "," : SEPARATOR, list), file.toString());
        });
    }

    private void addEnvironment(Map<String, String> environment, TreeSet<String> keys) {
        List<String> names = keys.stream().map(Settings::variable).toList();
        environment.forEach((name, value) -> {
            int index = names.indexOf(name);
            if (index >= 0) {
                String key = new ArrayList<>(keys).get(index);
                put(key, key.equals(INPUTS) ? paths(value) : value, name);
            } else if (name.startsWith(PREFIX) && Nearest.isSlip(name, names)) {
                throw new InvalidSettingException(
                        "Invalid environment: unknown " + name + "; the nearest is " + Nearest.to(name, names));
            }
        });
    }

    private static String variable(String key) {
        return PREFIX + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String paths(String value) {
        return String.join(SEPARATOR, Arrays.asList(value.split(File.pathSeparator)));
    }

    private void put(String key, String value, String origin) {
        values.put(key, value);
        origins.put(key, origin);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        return values.get(key(argument));
    }

    /** Where the value of an option came from; null where it is not a setting. */
    @Nullable
    String originOf(@Nullable ArgSpec argument) {
        return argument == null ? null : origins.get(key(argument));
    }
}
