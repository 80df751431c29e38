package org.gongkai.benchmarks.bulk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import technology.tabula.ObjectExtractor;
import technology.tabula.PageIterator;
import technology.tabula.Table;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/**
 * Finds the tables of all PDF files of a folder by tabula, on as many threads as there are cores.
 */
public final class TabulaRun {
  private TabulaRun() {}

  /** Takes the folder; prints how many rows there are. */
  public static void main(String[] arguments) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Path.of(arguments[0]))) {
      files = all.filter(file -> file.toString().endsWith(".pdf")).toList();
    }
    System.out.println(files.parallelStream().mapToLong(TabulaRun::rows).sum() + " rows");
  }

  private static long rows(Path file) {
    SpreadsheetExtractionAlgorithm lattice = new SpreadsheetExtractionAlgorithm();
    long rows = 0;
    try (PDDocument document = Loader.loadPDF(file.toFile());
        ObjectExtractor extractor = new ObjectExtractor(document)) {
      for (PageIterator pages = extractor.extract(); pages.hasNext(); ) {
        for (Table table : lattice.extract(pages.next())) {
          rows += table.getRows().size();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
