package org.gongkai.parsers.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.core.model.Box;
import org.gongkai.core.model.PageLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.ReportException;
import org.gongkai.parsers.source.PlacedText;
import org.gongkai.parsers.source.ReadContext;
import org.gongkai.parsers.source.SourceBytes;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.RectangularTextContainer;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Reads the ruled tables of a PDF a second time, by tabula-java, which shares no code with {@link
 * PdfReader}. It is never the first reading: it loses rows at page breaks, vertical cells and
 * labels. What it does read confirms what the first reading found at the same place.
 */
public final class SecondReader {
  /**
   * The cells of all ruled tables, by page. Empty for pages that it cannot read: it only confirms.
   *
   * @throws ReportException if the document cannot be opened
   */
  public List<PlacedText> cells(SourceBytes source, ReadContext context) {
    List<PlacedText> cells = new ArrayList<>();
    try (PDDocument document = PdfFile.open(source)) {
      context.check("maxPages", document.getNumberOfPages(), context.limits().maxPages());
      ObjectExtractor extractor = new ObjectExtractor(document);
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        context.checkTime();
        addCells(extractor, page, cells);
      }
    } catch (ReportException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new CorruptDocumentException(
          source.name(), "Its tables cannot be read a second time: " + Cause.of(e), e);
    }
    return cells;
  }

  private static void addCells(ObjectExtractor extractor, int number, List<PlacedText> cells) {
    List<PlacedText> found = new ArrayList<>();
    try {
      Page page = extractor.extract(number);
      for (Table table : new SpreadsheetExtractionAlgorithm().extract(page)) {
        addCells(table, number, found);
      }
    } catch (RuntimeException | StackOverflowError e) {
      return; // A page that it cannot read confirms nothing.
    }
    cells.addAll(found);
  }

  @SuppressWarnings("rawtypes") // tabula's own signature
  private static void addCells(Table table, int page, List<PlacedText> cells) {
    for (List<RectangularTextContainer> row : table.getRows()) {
      for (RectangularTextContainer cell : row) {
        if (cell.getWidth() > 0 && cell.getHeight() > 0) {
          cells.add(place(page, cell));
        }
      }
    }
  }

  private static Box box(Rectangle2D area) {
    return new Box(area.getMinX(), area.getMinY(), area.getMaxX(), area.getMaxY());
  }

  @SuppressWarnings("rawtypes") // tabula's own signature
  private static PlacedText place(int page, RectangularTextContainer cell) {
    return new PlacedText(new PageLocation(page, box(cell)), cell.getText().strip());
  }
}
