package org.gongwen.pipeline.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.gongwen.schema.contract.Contract;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** schema 命令: prints the contract. */
@Command(
        name = "schema",
        description = "Prints the contract of the published tables.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Examples:",
            "  gongwen schema --as dictionary > dictionary.md",
            "  gongwen schema --as duckdb | duckdb notices.db",
            "  gongwen schema --as json-schema"
        })
final class SchemaCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(
            names = "--as",
            paramLabel = "FORM",
            converter = Form.class,
            description = "json-schema (default), duckdb, postgresql, spark, datapackage or dictionary.")
    private Contract form = Contract.JSON_SCHEMA;

    SchemaCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.out().print(form.render());
        return ExitStatus.COMPLETE;
    }

    /** 形式: the names of forms as the option spells them. */
    static final class Form implements ITypeConverter<Contract> {
        @Override
        public Contract convert(String name) {
            return Stream.of(Contract.values())
                    .filter(contract -> OptionText.of(contract).equalsIgnoreCase(name))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + names()));
        }

        private static List<String> names() {
            return Stream.of(Contract.values()).map(OptionText::of).toList();
        }
    }
}
