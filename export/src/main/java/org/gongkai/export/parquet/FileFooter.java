package org.gongkai.export.parquet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * The end of a Parquet file: what is in it, the length of that (4 bytes) and {@code PAR1}. The
 * writer lists a column's encodings in an order that differs from one Java process to the next.
 */
final class FileFooter {
  private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
  private static final int TAIL_BYTES = Integer.BYTES + MAGIC.length;

  private FileFooter() {}

  /** Writes the end of a whole file anew with the encodings in their own order. */
  static void sort(Path path) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
      long end = file.length() - TAIL_BYTES;
      file.seek(end);
      int length = Integer.reverseBytes(file.readInt());
      byte[] footer = new byte[length];
      file.seek(end - length);
      file.readFully(footer);
      byte[] sorted = sorted(footer);
      file.seek(end - length);
      file.write(sorted);
      file.setLength(end - length + sorted.length);
    }
  }

  private static byte[] sorted(byte[] footer) throws IOException {
    FileMetaData data = Util.readFileMetaData(new ByteArrayInputStream(footer));
    for (RowGroup group : data.getRow_groups()) {
      for (ColumnChunk column : group.getColumns()) {
        ColumnMetaData about = column.getMeta_data();
        Collections.sort(about.getEncodings());
        if (about.isSetEncoding_stats()) {
          Collections.sort(about.getEncoding_stats());
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(footer.length + TAIL_BYTES);
    Util.writeFileMetaData(data, bytes);
    ByteBuffer length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.write(length.putInt(bytes.size()).array());
    bytes.write(MAGIC);
    return bytes.toByteArray();
  }
}
