package org.gongkai.cli.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.JsonReports;
import org.gongkai.export.batch.BatchItem;
import org.jspecify.annotations.Nullable;

/** A report as packed JSON; where it was read in this process, also as it is. */
public final class PackedReport {
  private final byte[] packed;
  private final int length;
  private final BatchItem.@Nullable ReadReport unpacked;

  private PackedReport(byte[] packed, int length, BatchItem.@Nullable ReadReport unpacked) {
    this.packed = packed;
    this.length = length;
    this.unpacked = unpacked;
  }

  /** Packs a report. */
  public static PackedReport of(DisclosureReport report) {
    BatchItem.ReadReport item = BatchItem.ReadReport.of(report);
    PackedReport packed = packing(item);
    return new PackedReport(packed.packed, packed.length, item);
  }

  /** Packs what was read, and lets go of it. */
  public static PackedReport packing(BatchItem.ReadReport item) {
    byte[] json = item.json().getBytes(StandardCharsets.UTF_8);
    return new PackedReport(deflate(json), json.length, null);
  }

  /** What was packed elsewhere. */
  public static PackedReport ofPacked(byte[] packed, int length) {
    return new PackedReport(packed, length, null);
  }

  /** The packed bytes; not copied. */
  public byte[] packed() {
    return packed;
  }

  /** How many bytes of JSON it is. */
  public int length() {
    return length;
  }

  /** The report under a name that it may have or not have been read by. */
  public BatchItem.ReadReport item(String source) {
    BatchItem.ReadReport item = unpacked == null ? unpack() : unpacked;
    return item.source().equals(source)
        ? item
        : BatchItem.ReadReport.of(renamed(item.report(), source));
  }

  /** The report under the name that it was packed with. */
  public DisclosureReport report() {
    return (unpacked == null ? unpack() : unpacked).report();
  }

  private BatchItem.ReadReport unpack() {
    String json = new String(inflate(), StandardCharsets.UTF_8);
    return new BatchItem.ReadReport(JsonReports.fromJson(json), json);
  }

  private static DisclosureReport renamed(DisclosureReport report, String name) {
    SourceInfo old = report.source();
    SourceInfo source =
        new SourceInfo(name, old.mediaType(), old.sha256(), old.size(), old.pages());
    return new DisclosureReport(
        source,
        report.template(),
        report.metadata(),
        report.sections(),
        report.figures(),
        report.findings());
  }

  private static byte[] deflate(byte[] json) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream(json.length / 4 + 64);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
      out.write(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return packed.toByteArray();
  }

  private byte[] inflate() {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] json = in.readNBytes(length);
      if (json.length < length) {
        throw new IllegalStateException("A packed report ends too early");
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
