package org.gongkai.cli.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.cli.input.FileLoader;
import org.gongkai.cli.input.InputFile;
import org.gongkai.cli.read.PackedReport;
import org.gongkai.core.report.DisclosureReport;
import org.jspecify.annotations.Nullable;

/**
 * The reports between the first pass of an audit and the second: on disk, in the system's folder
 * for such files. Reading is thread-safe.
 */
public final class KeptReports implements AutoCloseable {
  private final Spill spill;
  private final FileLoader originals;
  private final List<Kept> reports = new ArrayList<>();

  private record Kept(
      String source, @Nullable Path path, int packed, int length, @Nullable Integer original) {}

  private KeptReports(Spill spill, FileLoader originals) {
    this.spill = spill;
    this.originals = originals;
  }

  /**
   * None, in the system's folder for such files.
   *
   * @param originals loads the files that reports were read from
   */
  public static KeptReports open(FileLoader originals) throws IOException {
    return open(Path.of(System.getProperty("java.io.tmpdir")), originals);
  }

  /** None, in a folder. */
  static KeptReports open(Path folder, FileLoader originals) throws IOException {
    return new KeptReports(Spill.open(folder), originals);
  }

  /**
   * Keeps a report.
   *
   * @param source how the outputs name it
   * @param path the file it was read from; null for a file of an archive
   * @param original the bytes of a file of an archive that is to be looked at again; else null
   */
  public void add(
      String source, PackedReport report, @Nullable Path path, byte @Nullable [] original)
      throws IOException {
    int packed = spill.add(report.packed());
    reports.add(
        new Kept(
            source, path, packed, report.length(), original == null ? null : spill.add(original)));
  }

  /**
   * The report with a number, from 0 in the order of adding.
   *
   * @throws UncheckedIOException if it cannot be read any more
   */
  public DisclosureReport report(int number) {
    Kept kept = reports.get(number);
    return PackedReport.ofPacked(spill.get(kept.packed), kept.length).report();
  }

  /** How the outputs name a report. */
  public String source(int number) {
    return reports.get(number).source;
  }

  /** The report with a number, by its name in the outputs, with all its findings. */
  public AuditedReport audited(int number, DisclosureReport withFindings) {
    Kept kept = reports.get(number);
    return new AuditedReport(withFindings, kept.path, () -> original(kept));
  }

  private byte @Nullable [] original(Kept kept) throws IOException {
    if (kept.path != null) {
      return originals.load(new InputFile(kept.path, kept.source, null));
    }
    return kept.original == null ? null : spill.get(kept.original);
  }

  @Override
  public void close() throws IOException {
    spill.close();
  }
}
