package org.gongwen.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;

/** 手册页: the manual page of the program and all its commands, out of what picocli knows of them. */
@Command(name = "generate-man-page", description = "Prints the manual page, in the language of man.", hidden = true)
final class ManPage implements Callable<Integer> {
    private final Surroundings surroundings;
    private final StringBuilder roff = new StringBuilder(8192);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ManPage(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(render(spec.root().commandLine()));
        return ExitStatus.COMPLETE;
    }

    private String render(CommandLine program) {
        roff.append(".TH GONGWEN 1\n.SH NAME\ngongwen \\- ");
        roff.append(text(joined(program.getCommandSpec()))).append('\n');
        roff.append(".SH SYNOPSIS\n.B gongwen\n.I COMMAND\n[\\fIOPTION\\fR]...\n");
        footer(program.getCommandSpec());
        for (CommandLine command : program.getSubcommands().values()) {
            if (!command.getCommandSpec().usageMessage().hidden()) {
                command(command.getCommandSpec());
            }
        }
        return roff.toString();
    }

    private static String joined(CommandSpec command) {
        return String.join(" ", command.usageMessage().description());
    }

    private void command(CommandSpec command) {
        roff.append(".SH gongwen ").append(text(command.name())).append('\n');
        roff.append(text(joined(command))).append('\n');
        for (PositionalParamSpec parameter : command.positionalParameters()) {
            entry("\\fI" + text(parameter.paramLabel()) + "\\fR", parameter.description());
        }
        for (OptionSpec option : command.options()) {
            if (!option.usageHelp() && !option.versionHelp() && !option.hidden()) {
                String value = option.arity().max() == 0 ? "" : " \\fI" + text(option.paramLabel()) + "\\fR";
                entry("\\fB" + text(String.join(", ", option.names())) + "\\fR" + value, option.description());
            }
        }
        footer(command);
    }

    private void entry(String term, String[] description) {
        roff.append(".TP\n")
                .append(term)
                .append('\n')
                .append(text(String.join(" ", description)))
                .append('\n');
    }

    /** Exit status and examples, as they stand below the help. */
    private void footer(CommandSpec command) {
        UsageMessageSpec usage = command.usageMessage();
        List<String> lines = List.of(usage.footer());
        if (lines.isEmpty()) {
            return;
        }
        roff.append(".PP\n.nf\n");
        for (String line : lines) {
            roff.append(text(Ansi.OFF.string(line))).append('\n');
        }
        roff.append(".fi\n");
    }

    /** Backslashes and hyphens mean something else to man, as do dots and quotes at the beginning of a line. */
    private static String text(String text) {
        String escaped = text.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }
}
