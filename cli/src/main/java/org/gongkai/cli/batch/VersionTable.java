package org.gongkai.cli.batch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.cli.input.ContentHash;
import org.gongkai.cli.journal.HashIndex;
import org.gongkai.cli.journal.Journal;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.ReportVersion;

/**
 * Tells which reports have the same bytes, and which are versions for one issuer and year. The rows
 * wait in a file for the end, when it is known how many versions there are; in memory is what finds
 * them, less than 100 bytes a report. It can be closed by another thread at any time.
 */
final class VersionTable implements AutoCloseable {
  /**
   * Whose report it is, for which year.
   *
   * @param source how the tables name it
   */
  record Member(String source, Optional<String> issuer, OptionalInt year) {
    static Member of(DisclosureReport report) {
      return new Member(
          report.source().name(), report.metadata().issuer(), report.metadata().reportYear());
    }

    /** Whether it is for one issuer and year with another, both known. */
    private boolean isBeside(Member other) {
      return issuer.isPresent()
          && year.isPresent()
          && issuer.equals(other.issuer)
          && year.equals(other.year);
    }
  }

  private final Journal rows;
  private final HashIndex firstOfContent = new HashIndex();
  private final Families families = new Families();
  private boolean closed;

  private VersionTable(Journal rows) {
    this.rows = rows;
  }

  /** An empty table; its rows wait in a file, which is not there yet. */
  static VersionTable open(Path file) throws IOException {
    return new VersionTable(Journal.open(file, (position, row) -> {}));
  }

  /** Adds a report in its turn. */
  synchronized void add(ContentHash hash, Member member) throws IOException {
    if (closed) {
      throw new InterruptedIOException();
    }
    for (long position : firstOfContent.find(hash)) {
      VersionRow first = row(position);
      if (first.hash().equals(hash)) {
        rows.append(first.again(member.source(), position).toByteArray());
        return;
      }
    }
    int family = family(member);
    int version = family == VersionRow.ALONE ? 1 : families.oneMore(family);
    VersionRow row = new VersionRow(hash, member, family, version, VersionRow.NONE);
    firstOfContent.add(hash, rows.append(row.toByteArray()));
  }

  private int family(Member member) throws IOException {
    if (member.issuer().isEmpty() || member.year().isEmpty()) {
      return VersionRow.ALONE;
    }
    String issuer = member.issuer().get();
    int year = member.year().getAsInt();
    for (long family : families.find(issuer, year)) {
      if (row(families.firstRow((int) family)).member().isBeside(member)) {
        return (int) family;
      }
    }
    return families.begin(issuer, year, rows.end());
  }

  private VersionRow row(long position) throws IOException {
    return VersionRow.read(rows.read(position));
  }

  /**
   * A row for every report, in the order they came; read from the file whenever they are gone
   * through, which throws {@link UncheckedIOException} if it cannot be read.
   */
  Iterable<ReportVersion> versions() {
    return Rows::new;
  }

  private ReportVersion version(VersionRow row) throws IOException {
    Optional<String> original =
        row.original() == VersionRow.NONE
            ? Optional.empty()
            : Optional.of(row(row.original()).member().source());
    return new ReportVersion(
        row.member().source(),
        row.member().issuer(),
        row.member().year(),
        row.version(),
        row.family() == VersionRow.ALONE ? 1 : families.versions(row.family()),
        original);
  }

  private final class Rows implements Iterator<ReportVersion> {
    private long position;

    @Override
    public boolean hasNext() {
      return position < rows.end();
    }

    @Override
    public ReportVersion next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      try {
        ByteBuffer row = rows.read(position);
        position = Journal.after(position, row);
        return version(VersionRow.read(row));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public synchronized void close() throws IOException {
    closed = true;
    rows.close();
  }
}
