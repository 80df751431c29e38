package org.gongkai.export.parquet;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.gongkai.export.table.ExactDecimal;
import org.jspecify.annotations.Nullable;

/** Writes rows of a table: values in the order of the schema, null for nothing. */
final class RowSupport extends WriteSupport<List<@Nullable Object>> {
  private final MessageType schema;
  private final Map<String, String> notes;
  private @Nullable RecordConsumer out;

  /**
   * For one file.
   *
   * @param notes what the file tells of itself, in a fixed order
   */
  RowSupport(MessageType schema, Map<String, String> notes) {
    this.schema = schema;
    this.notes = notes;
  }

  @Override
  public WriteContext init(Configuration configuration) {
    return new WriteContext(schema, notes);
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema, notes);
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(List<@Nullable Object> row) {
    RecordConsumer consumer = java.util.Objects.requireNonNull(out);
    consumer.startMessage();
    for (int i = 0; i < row.size(); i++) {
      Object value = held(row.get(i));
      if (value != null) {
        String name = schema.getFieldName(i);
        consumer.startField(name, i);
        write(consumer, value);
        consumer.endField(name, i);
      }
    }
    consumer.endMessage();
  }

  /** The value as the file can hold it. */
  private static @Nullable Object held(@Nullable Object value) {
    if (value instanceof BigDecimal number) {
      Optional<BigDecimal> exact = ExactDecimal.of(number);
      return exact.isPresent() ? bytes(exact.get()) : null;
    }
    return value;
  }

  private static void write(RecordConsumer consumer, Object value) {
    if (value instanceof String text) {
      // Many wait in dictionaries: bytes take half of the memory that Binary.fromString takes.
      consumer.addBinary(Binary.fromConstantByteArray(text.getBytes(StandardCharsets.UTF_8)));
    } else if (value instanceof Integer number) {
      consumer.addInteger(number);
    } else if (value instanceof LocalDate day) {
      consumer.addInteger(Math.toIntExact(day.toEpochDay()));
    } else {
      consumer.addBinary((Binary) value);
    }
  }

  /** Two's complement, the highest byte first. */
  private static Binary bytes(BigDecimal exact) {
    byte[] digits = exact.unscaledValue().toByteArray();
    byte[] all = new byte[ExactDecimal.BYTES];
    Arrays.fill(all, (byte) (exact.signum() < 0 ? -1 : 0));
    System.arraycopy(digits, 0, all, all.length - digits.length, digits.length);
    return Binary.fromConstantByteArray(all);
  }
}
