package org.gongkai.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.gongkai.core.compare.ComparedFigure;
import org.gongkai.core.compare.Edit;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.compare.MetadataRow;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.compare.SectionRow;
import org.gongkai.core.model.Language;
import org.gongkai.export.text.FoldedText;
import org.gongkai.export.xlsx.Marked;
import org.gongkai.export.xlsx.SheetColumn;
import org.gongkai.export.xlsx.SheetLayout;
import org.gongkai.export.xlsx.XlsxBook;
import org.gongkai.export.xlsx.XlsxSheet;

/**
 * Two reports side by side as a workbook: a sheet of figures, one of texts, one of what they say of
 * themselves. Numbers are numbers; all else is text, never a formula.
 */
public final class ComparisonBook {
  private final ReportComparison comparison;
  private final Language language;
  private final boolean all;
  private final XlsxBook book;

  private ComparisonBook(
      ReportComparison comparison, Language language, boolean all, XlsxBook book) {
    this.comparison = comparison;
    this.language = language;
    this.all = all;
    this.book = book;
  }

  /**
   * Writes the workbook.
   *
   * @param all whether what did not change is written as well
   */
  public static void write(ReportComparison comparison, Language language, boolean all, Path file)
      throws IOException {
    try (XlsxBook book = XlsxBook.create(file, "Gongkai")) {
      ComparisonBook comparisonBook = new ComparisonBook(comparison, language, all, book);
      comparisonBook.figures();
      comparisonBook.texts();
      comparisonBook.metadata();
      book.finish();
    }
  }

  private void figures() throws IOException {
    XlsxSheet sheet =
        sheet(
            language.choose("数据", "Figures"),
            column("单元格", "Cell", 40),
            column("项目", "Figure", 60),
            column("前", "Before", 16),
            column("后", "After", 16),
            column("变动", "Change", 16),
            column("%", "%", 12),
            column("可比性", "Comparable", 40),
            column("存疑", "In doubt", 30));
    for (FigureRow row : comparison.figures()) {
      if (all || row.isChanged()) {
        sheet.write(
            Arrays.asList(
                row.id(),
                text(ComparisonWords.label(row, language)),
                value(row.before()),
                value(row.after()),
                row.change().orElse(null),
                row.percentage().orElse(null),
                text(ComparisonWords.comparability(row, language)),
                text(ComparisonWords.doubts(row))));
      }
    }
  }

  private static Object value(ComparedFigure figure) {
    Object value =
        figure.value().<Object>map(v -> v).orElseGet(() -> text(ComparisonWords.value(figure)));
    return figure.doubts().isEmpty() ? value : new Marked(value);
  }

  private void texts() throws IOException {
    XlsxSheet sheet =
        sheet(
            language.choose("文字", "Texts"),
            column("部分", "Section", 40),
            column("变动", "Change", 8),
            column("文字", "Text", 120));
    for (SectionRow section : comparison.sections()) {
      String heading =
          section.heading().isEmpty() ? language.label(section.kind()) : section.heading();
      for (Edit edit : section.edits()) {
        if (all || edit.kind() != Edit.Kind.SAME) {
          sheet.write(List.of(text(heading), sign(edit), text(edit.text())));
        }
      }
    }
  }

  private static String sign(Edit edit) {
    return switch (edit.kind()) {
      case SAME -> "";
      case REMOVED -> "−";
      case ADDED -> "+";
    };
  }

  private void metadata() throws IOException {
    XlsxSheet sheet =
        sheet(
            language.choose("报告信息", "Reports"),
            column("项目", "Item", 20),
            column("前", "Before", 60),
            column("后", "After", 60));
    sheet.write(
        List.of(
            language.choose("来源文件", "File"),
            text(comparison.before().source().name()),
            text(comparison.after().source().name())));
    for (MetadataRow row : comparison.metadata()) {
      if (all || row.isChanged()) {
        sheet.write(
            List.of(
                language.label(row.name()),
                text(language.label(row.before())),
                text(language.label(row.after()))));
      }
    }
  }

  private XlsxSheet sheet(String name, SheetColumn... columns) {
    return book.sheet(new SheetLayout(name, List.of(columns), 0));
  }

  private SheetColumn column(String zh, String en, int width) {
    return SheetColumn.of(language.choose(zh, en), width);
  }

  private static String text(String text) {
    return FoldedText.fold(text);
  }
}
