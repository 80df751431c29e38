package org.gongkai.parsers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.gongkai.core.check.Checks;
import org.gongkai.core.check.RuleSettings;
import org.gongkai.core.model.PagePicture;
import org.gongkai.core.model.SourceInfo;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.parsers.archive.Archives;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.detect.FormatDetector;
import org.gongkai.parsers.error.UnreadableSourceException;
import org.gongkai.parsers.interpret.ReportInterpreter;
import org.gongkai.parsers.interpret.SecondReading;
import org.gongkai.parsers.pdf.PagePictureReader;
import org.gongkai.parsers.pdf.SecondReader;
import org.gongkai.parsers.source.ArchiveEntry;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads annual reports. One line does it:
 *
 * <pre>{@code
 * DisclosureReport report = ReportParser.create().parse(Path.of("report.pdf"));
 * }</pre>
 *
 * <p>A parser is immutable, thread-safe and reusable. The format is told from the content, never
 * from the name. Whatever goes wrong with one document is a {@link
 * org.gongkai.parsers.error.ReportException}.
 */
public final class ReportParser {
  private final ReadLimits limits;
  private final boolean confirmFigures;
  private final RuleSettings rules;

  private ReportParser(Builder builder) {
    limits = builder.limits;
    confirmFigures = builder.confirmFigures;
    rules = builder.rules;
  }

  /** A parser with the default options and limits. */
  public static ReportParser create() {
    return builder().build();
  }

  /** A builder with the default options and limits. */
  public static Builder builder() {
    return new Builder();
  }

  /** The formats that are read. */
  public static List<SupportedFormat> supportedFormats() {
    return SupportedFormats.list();
  }

  /**
   * Reads the report in a file; its source name is the file's name.
   *
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  public DisclosureReport parse(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      return parse(Files.readAllBytes(file), name);
    } catch (IOException e) {
      throw new UnreadableSourceException(name, "It cannot be opened: " + e + ".", e);
    }
  }

  /**
   * Reads the report in a stream, to its end; the stream is not closed.
   *
   * @param name the source's name, for the model and for messages
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  public DisclosureReport parse(InputStream stream, String name) {
    try {
      return parse(stream.readAllBytes(), name);
    } catch (IOException e) {
      throw new UnreadableSourceException(name, "It cannot be read: " + e + ".", e);
    }
  }

  /**
   * Reads the report in a byte array, which must not be changed meanwhile.
   *
   * @param name the source's name, for the model and for messages
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  public DisclosureReport parse(byte[] bytes, String name) {
    ReadContext context = new ReadContext(name, limits);
    SourceBytes source = new SourceBytes(name, bytes);
    SourceDocument document = read(source, context);
    DisclosureReport report =
        ReportInterpreter.interpret(document, info(source, document), context);
    return Checks.judge(
        confirmFigures ? readAgain(report, source, context) : report, rules, context::checkTime);
  }

  /**
   * Gives what the reader saw in a byte array: its paragraphs and grids with their places, before
   * anything is understood as part of a report. It shows whether a problem lies in the reading of
   * the format or in the understanding of the report; documents that are no reports are read too.
   *
   * @param name the source's name, for messages
   * @throws org.gongkai.parsers.error.ReportException if it cannot be read
   */
  public SourceDocument read(byte[] bytes, String name) {
    return read(new SourceBytes(name, bytes), new ReadContext(name, limits));
  }

  private SourceDocument read(SourceBytes source, ReadContext context) {
    context.check("maxBytes", source.bytes().length, limits.maxBytes());
    return Readers.readerFor(source).read(source, context);
  }

  /**
   * Whether a file is an archive of files, whose {@link #entries} are to be read one by one.
   * Documents that are zips, such as DOCX, are none.
   */
  public boolean isArchive(byte[] bytes, String name) {
    return Archives.isArchive(new SourceBytes(name, bytes));
  }

  /**
   * The files of an archive, also those of archives in it, by their names. Each is unpacked when
   * the iterator comes to it. Hidden files and what programs leave for themselves are passed over.
   * One that cannot be unpacked says so only when its bytes are asked for:
   *
   * <pre>{@code
   * for (ArchiveEntry entry : parser.entries(bytes, "a.zip")) {
   *   try {
   *     DisclosureReport report = parser.parse(entry.bytes(), entry.name());
   *   } catch (ReportException e) {
   *     // This one failed; the others are still to come.
   *   }
   * }
   * }</pre>
   *
   * @param bytes the archive, which must not be changed meanwhile
   * @param name the archive's name; its files are named {@code a.zip!/folder/b.pdf}
   * @throws org.gongkai.parsers.error.ReportException if it is no archive, has no files, is broken
   *     or goes beyond a limit
   */
  public Iterable<ArchiveEntry> entries(byte[] bytes, String name) {
    return entries(bytes, name, entry -> {});
  }

  /**
   * The files of an archive, as {@link #entries(byte[], String)} gives them, for whoever must know
   * which file is next before it does any harm.
   *
   * @param before is told the name of each file, also of archives, before it is unpacked; if it
   *     throws a {@code ReportException}, the file is passed over and that is its failure
   */
  public Iterable<ArchiveEntry> entries(byte[] bytes, String name, Consumer<String> before) {
    new ReadContext(name, limits).check("maxBytes", bytes.length, limits.maxBytes());
    return Archives.entries(new SourceBytes(name, bytes), limits, before);
  }

  /**
   * Pictures of pages of a document, as it is shown; the boxes of {@link
   * org.gongkai.core.model.PageLocation} are places on them. Only PDF is drawn: other formats give
   * none.
   *
   * @param bytes the document, which must not be changed meanwhile
   * @param name the source's name, for messages
   * @param pages the pages wanted, from 1; those that the document does not have are passed over
   * @return the pictures in the order of the document
   * @throws org.gongkai.parsers.error.ReportException if a page cannot be drawn within the limits
   */
  public List<PagePicture> pagePictures(byte[] bytes, String name, Collection<Integer> pages) {
    SourceBytes source = new SourceBytes(name, bytes);
    ReadContext context = new ReadContext(name, limits);
    context.check("maxBytes", bytes.length, limits.maxBytes());
    return FormatDetector.detect(source) == Format.PDF
        ? PagePictureReader.draw(source, pages, context)
        : List.of();
  }

  /** Only PDF has a second reader; in other formats the grid is the format's own word. */
  private static DisclosureReport readAgain(
      DisclosureReport report, SourceBytes source, ReadContext context) {
    return report.source().mediaType().equals(Format.PDF.mediaType())
        ? SecondReading.compare(report, new SecondReader().cells(source, context))
        : report;
  }

  private static SourceInfo info(SourceBytes source, SourceDocument document) {
    return new SourceInfo(
        source.name(),
        document.mediaType(),
        Sha256.hex(source.bytes()),
        source.bytes().length,
        document.pages());
  }

  /** Sets the options of a {@link ReportParser}. */
  public static final class Builder {
    private ReadLimits limits = ReadLimits.defaults();
    private boolean confirmFigures;
    private RuleSettings rules = RuleSettings.defaults();

    private Builder() {}

    /** Sets the limits; default {@link ReadLimits#defaults()}. */
    public Builder limits(ReadLimits newLimits) {
      limits = newLimits;
      return this;
    }

    /**
     * Whether PDF tables are read a second time by an independent reader (tabula) and each figure
     * confirmed or put in doubt; default false.
     */
    public Builder confirmFigures(boolean confirm) {
      confirmFigures = confirm;
      return this;
    }

    /** Sets which rules are on and how they are tuned; default {@link RuleSettings#defaults()}. */
    public Builder rules(RuleSettings newRules) {
      rules = newRules;
      return this;
    }

    /** Builds the parser. */
    public ReportParser build() {
      return new ReportParser(this);
    }
  }
}
