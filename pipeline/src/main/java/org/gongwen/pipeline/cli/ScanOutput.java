package org.gongwen.pipeline.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gongwen.extract.Extraction;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.TableModel;
import org.gongwen.schema.contract.Tables;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** scan 输出: JSON lines. Uses the streaming writer alone: the data binder would cost a quarter of the start-up time. */
final class ScanOutput implements Closeable {
    private final PrintStream stream;
    private final Writer out;
    private final JsonFactory json = JsonFactory.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    ScanOutput(PrintStream stream) {
        this.stream = stream;
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** False once the reader of the output has gone away. */
    boolean isOpen() {
        return !stream.checkError();
    }

    void write(int number, String text, Extraction extraction) throws IOException {
        StringWriter line = new StringWriter();
        try (JsonGenerator generator = json.createGenerator(ObjectWriteContext.empty(), line)) {
            generator.writeStartObject();
            generator.writeNumberProperty("line", number);
            generator.writeStringProperty("text", text);
            writeRows(generator, "targets", Tables.TARGETS, extraction.targets());
            writeRows(generator, "units", Tables.RESPONSIBILITIES, extraction.responsibilities());
            generator.writeEndObject();
        }
        out.append(line.getBuffer()).append('\n');
    }

    void flush() throws IOException {
        out.flush();
    }

    private static void writeRows(
            JsonGenerator generator, String name, TableModel<?> table, List<? extends Record> rows) {
        generator.writeArrayPropertyStart(name);
        for (Record row : rows) {
            generator.writeStartObject();
            for (ColumnModel column : table.columns()) {
                generator.writeName(column.name());
                writeValue(generator, column.value(row));
            }
            generator.writeEndObject();
        }
        generator.writeEndArray();
    }

    private static void writeValue(JsonGenerator generator, @Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Integer number) {
            generator.writeNumber(number);
        } else if (value instanceof Long number) {
            generator.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            generator.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(element -> generator.writeString(String.valueOf(element)));
            generator.writeEndArray();
        } else {
            generator.writeString(value.toString());
        }
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
