package org.gongkai.export.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.ParquetProperties.WriterVersion;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.gongkai.export.table.Column;
import org.jspecify.annotations.Nullable;

/** One Parquet file that is being written. The same rows give the same bytes. */
public final class ParquetFile implements RowFile {
  // What waits in memory until it is written: many files may be open at once.
  private static final long ROW_GROUP_BYTES = 1 << 20;
  private static final int PAGE_BYTES = 1 << 16;
  private static final int DICTIONARY_BYTES = 1 << 17;

  private final Path path;
  private final ParquetWriter<List<@Nullable Object>> writer;

  private ParquetFile(Path path, ParquetWriter<List<@Nullable Object>> writer) {
    this.path = path;
    this.writer = writer;
  }

  /**
   * Begins a file.
   *
   * @param path where no file is yet; its folder is made if it is not there
   * @param name what its rows are
   * @param notes what the file tells of itself: keys and values of its metadata
   */
  public static ParquetFile create(
      Path path, String name, List<? extends Column<?>> columns, Map<String, String> notes)
      throws IOException {
    Files.createDirectories(path.getParent());
    MessageType schema = ParquetSchema.of(name, columns);
    return new ParquetFile(path, new Builder(path, new RowSupport(schema, notes)).build());
  }

  @Override
  public void write(List<@Nullable Object> row) throws IOException {
    writer.write(row);
  }

  /** Makes the file whole. */
  @Override
  public void close() throws IOException {
    writer.close();
    FileFooter.sort(path);
  }

  private static final class Builder
      extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
    private final RowSupport support;

    Builder(Path path, RowSupport support) {
      super(new LocalOutputFile(path));
      this.support = support;
      withConf(new PlainParquetConfiguration());
      withCodecFactory(new ZstdCodec());
      withCompressionCodec(CompressionCodecName.ZSTD);
      withRowGroupSize(ROW_GROUP_BYTES);
      withPageSize(PAGE_BYTES);
      withDictionaryPageSize(DICTIONARY_BYTES);
      withWriterVersion(WriterVersion.PARQUET_1_0);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(Configuration configuration) {
      return support;
    }

    @Override
    protected WriteSupport<List<@Nullable Object>> getWriteSupport(
        ParquetConfiguration configuration) {
      return support;
    }
  }
}
