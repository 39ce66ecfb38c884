package org.gongwen.pipeline.cli;

import java.io.PrintStream;
import java.util.List;
import org.gongwen.pipeline.compare.Difference;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** 比较输出 JSON: a line for each change. */
final class DiffJson implements DiffOutput {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private final PrintStream out;
    private boolean any;

    DiffJson(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(List<Difference> differences) {
        for (Difference difference : differences) {
            out.print(MAPPER.writeValueAsString(difference.change()) + "\n");
            any = true;
        }
    }

    @Override
    public void finish() {
        out.flush();
    }

    @Override
    public boolean hasChanges() {
        return any;
    }
}
