package org.gongwen.pipeline.write;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.gongwen.schema.contract.ColumnModel;
import org.gongwen.schema.contract.DecimalShape;
import org.gongwen.schema.contract.TableModel;
import org.jspecify.annotations.Nullable;

/**
 * Parquet 文件: ZSTD, column names in snake_case, logical types STRING, ENUM, DATE, DECIMAL and LIST; columns that are never
 * empty are required. The docs of the contract stand in the key-value metadata.
 */
final class ParquetFile<R extends Record> implements TableFile<R> {
    /** Small enough that all tables together stay within a few hundred megabytes of memory. */
    private static final long ROW_GROUP_BYTES = 32L << 20;

    private final CarpetWriter<R> writer;
    private final FileChecksum checksum;

    private ParquetFile(CarpetWriter<R> writer, FileChecksum checksum) {
        this.writer = writer;
        this.checksum = checksum;
    }

    static <R extends Record> ParquetFile<R> create(Path file, TableModel<R> table) throws IOException {
        FileChecksum checksum = new FileChecksum();
        OutputStream out = checksum.create(file);
        CarpetWriter<R> writer = new CarpetWriter.Builder<>(out, table.recordType())
                .withWriteRecordModel(model(table))
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .withRowGroupSize(ROW_GROUP_BYTES)
                .withExtraMetaData(ParquetDocs.of(table))
                .build();
        return new ParquetFile<>(writer, checksum);
    }

    private static <R extends Record> WriteRecordModelType<R> model(TableModel<R> table) {
        WriteRecordModelType<R> model = FieldTypes.writeRecordModel(table.recordType());
        for (ColumnModel column : table.columns()) {
            model = model.withField(column.name(), type(column), row -> value(column, row));
        }
        return model;
    }

    private static FieldType type(ColumnModel column) {
        return column.nullable() ? nullableType(column) : requiredType(column);
    }

    private static FieldType nullableType(ColumnModel column) {
        return switch (column.type()) {
            case TEXT -> FieldTypes.STRING;
            case ENUM -> FieldTypes.ENUM.ofType(enumType(column));
            case INTEGER -> FieldTypes.INTEGER;
            case LONG -> FieldTypes.LONG;
            case BOOLEAN -> FieldTypes.BOOLEAN;
            case DATE -> FieldTypes.LOCAL_DATE;
            case DECIMAL -> FieldTypes.BIG_DECIMAL.withPrecisionScale(DecimalShape.PRECISION, DecimalShape.SCALE);
            case TEXT_LIST -> FieldTypes.LIST.ofType(FieldTypes.STRING.notNull());
        };
    }

    private static FieldType requiredType(ColumnModel column) {
        return switch (column.type()) {
            case TEXT -> FieldTypes.STRING.notNull();
            case ENUM -> FieldTypes.ENUM.notNull().ofType(enumType(column));
            case INTEGER -> FieldTypes.INTEGER.notNull();
            case LONG -> FieldTypes.LONG.notNull();
            case BOOLEAN -> FieldTypes.BOOLEAN.notNull();
            case DATE -> FieldTypes.LOCAL_DATE.notNull();
            case DECIMAL ->
                FieldTypes.BIG_DECIMAL
                        .withPrecisionScale(DecimalShape.PRECISION, DecimalShape.SCALE)
                        .notNull();
            case TEXT_LIST -> FieldTypes.LIST.notNull().ofType(FieldTypes.STRING.notNull());
        };
    }

    private static Class<? extends Enum<?>> enumType(ColumnModel column) {
        Class<? extends Enum<?>> type = column.enumType();
        if (type == null) {
            throw new IllegalArgumentException("Invalid column: " + column.name() + " has no enum");
        }
        return type;
    }

    private static @Nullable Object value(ColumnModel column, Record row) {
        Object value = column.value(row);
        return value instanceof BigDecimal decimal ? scaled(decimal) : value;
    }

    private static @Nullable BigDecimal scaled(BigDecimal decimal) {
        BigDecimal fitted = DecimalShape.fit(decimal);
        return fitted == null ? null : fitted.setScale(DecimalShape.SCALE);
    }

    @Override
    public void write(R row) throws IOException {
        writer.write(row);
    }

    @Override
    public long checksum() {
        return checksum.value();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
