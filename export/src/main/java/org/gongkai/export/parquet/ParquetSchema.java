package org.gongkai.export.parquet;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.gongkai.export.table.Column;
import org.gongkai.export.table.ColumnType;
import org.gongkai.export.table.ExactDecimal;

/** The schema of a Parquet file that holds columns of a table. */
final class ParquetSchema {
  private ParquetSchema() {}

  static MessageType of(String name, List<? extends Column<?>> columns) {
    return new MessageType(name, columns.stream().map(ParquetSchema::type).toList());
  }

  private static Type type(Column<?> column) {
    Type.Repetition repetition =
        column.nullable() || column.type() == ColumnType.DECIMAL
            ? Type.Repetition.OPTIONAL
            : Type.Repetition.REQUIRED;
    return primitive(column.type(), repetition).named(column.name());
  }

  private static Types.Builder<?, PrimitiveType> primitive(
      ColumnType type, Type.Repetition repetition) {
    return switch (type) {
      case TEXT -> Types.primitive(BINARY, repetition).as(LogicalTypeAnnotation.stringType());
      case INTEGER -> Types.primitive(INT32, repetition);
      case DATE -> Types.primitive(INT32, repetition).as(LogicalTypeAnnotation.dateType());
      case DECIMAL ->
          Types.primitive(FIXED_LEN_BYTE_ARRAY, repetition)
              .length(ExactDecimal.BYTES)
              .as(LogicalTypeAnnotation.decimalType(ExactDecimal.SCALE, ExactDecimal.PRECISION));
    };
  }
}
