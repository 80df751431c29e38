package org.gongkai.parsers.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.gongkai.parsers.detect.Format;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.error.UnsupportedFormatException;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.DocumentReader;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import org.gongkai.parsers.source.SourceDocument;

/**
 * Reads spreadsheets: XLSX, also with macros, as a template and in the strict form of ISO 29500,
 * and XLS of Excel 97 and later.
 *
 * <p>The parts of XLSX are read as streams: POI's model of them, XSSF, keeps every element in
 * memory, and its limits against zip bombs are static. POI reads XLS and writes the numbers of both
 * as their formats say.
 *
 * <p>What is given is what the sheets show: formulas by their last values, merged cells as one,
 * without hidden sheets, rows and columns. A sheet may hold several tables with text around them.
 */
public final class SheetReader implements DocumentReader {
  private final Format format;

  private SheetReader(Format format) {
    this.format = format;
  }

  /** A reader of XLSX. */
  public static SheetReader ofXlsx() {
    return new SheetReader(Format.XLSX);
  }

  /** A reader of XLS. */
  public static SheetReader ofXls() {
    return new SheetReader(Format.XLS);
  }

  @Override
  public SourceDocument read(SourceBytes source, ReadContext context) {
    try {
      return document(sheets(source, context), context);
    } catch (ReportException e) {
      throw e;
    } catch (org.apache.poi.EncryptedDocumentException e) {
      throw new EncryptedDocumentException(source.name(), "It is a workbook locked by a password.");
    } catch (OldExcelFormatException e) {
      throw new UnsupportedFormatException(source.name(), "It is a workbook of Excel 95 or older.");
    } catch (XMLStreamException e) {
      throw context.broken("Its XML is broken.", e);
    } catch (IOException | RuntimeException | LinkageError e) {
      throw context.broken("Its contents are broken.", e);
    } catch (StackOverflowError e) {
      throw new LimitExceededException(source.name(), "maxNesting", context.limits().maxNesting());
    }
  }

  private List<Sheet> sheets(SourceBytes source, ReadContext context)
      throws IOException, XMLStreamException {
    return format == Format.XLS ? XlsBook.read(source, context) : XlsxBook.read(source, context);
  }

  private SourceDocument document(List<Sheet> sheets, ReadContext context) {
    long characters = 0;
    List<Block> blocks = new ArrayList<>();
    for (Sheet sheet : sheets) {
      characters += sheet.cells().stream().mapToLong(cell -> cell.text().length()).sum();
      context.check("maxCharacters", characters, context.limits().maxCharacters());
      blocks.addAll(SheetText.blocks(sheet, context));
    }
    if (blocks.isEmpty()) {
      throw new NoTextException(context.sourceName(), "Its sheets show no text.");
    }
    return new SourceDocument(format.mediaType(), 0, blocks);
  }
}
