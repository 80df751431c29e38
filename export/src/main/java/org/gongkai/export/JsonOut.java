package org.gongkai.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes fields of JSON: every field is always there, null where there is nothing. */
final class JsonOut {
  /** Writes one value of a list or of a field. */
  @FunctionalInterface
  interface Writing<T> {
    void write(JsonOut out, T value) throws IOException;
  }

  private final JsonGenerator generator;

  JsonOut(JsonGenerator generator) {
    this.generator = generator;
  }

  void text(String field, @Nullable String value) throws IOException {
    generator.writeFieldName(field);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeString(value);
    }
  }

  void integer(String field, long value) throws IOException {
    generator.writeNumberField(field, value);
  }

  void bool(String field, boolean value) throws IOException {
    generator.writeBooleanField(field, value);
  }

  void optionalInteger(String field, @Nullable Integer value) throws IOException {
    if (value == null) {
      generator.writeNullField(field);
    } else {
      integer(field, value);
    }
  }

  /** A number in plain notation with all its digits. */
  void decimal(String field, @Nullable BigDecimal value) throws IOException {
    generator.writeFieldName(field);
    if (value == null) {
      generator.writeNull();
    } else {
      generator.writeNumber(value.toPlainString());
    }
  }

  void texts(String field, List<String> values) throws IOException {
    generator.writeArrayFieldStart(field);
    for (String value : values) {
      generator.writeString(value);
    }
    generator.writeEndArray();
  }

  void doubles(String field, double... values) throws IOException {
    generator.writeArrayFieldStart(field);
    for (double value : values) {
      BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
      generator.writeNumber(plain.signum() == 0 ? "0" : plain.toPlainString());
    }
    generator.writeEndArray();
  }

  <T> void list(String field, Iterable<T> values, Writing<T> writing) throws IOException {
    generator.writeArrayFieldStart(field);
    for (T value : values) {
      object(value, writing);
    }
    generator.writeEndArray();
  }

  <T> void object(String field, @Nullable T value, Writing<T> writing) throws IOException {
    generator.writeFieldName(field);
    if (value == null) {
      generator.writeNull();
    } else {
      object(value, writing);
    }
  }

  <T> void object(T value, Writing<T> writing) throws IOException {
    generator.writeStartObject();
    writing.write(this, value);
    generator.writeEndObject();
  }
}
