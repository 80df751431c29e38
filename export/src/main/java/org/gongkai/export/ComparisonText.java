package org.gongkai.export;

import java.util.List;
import org.gongkai.core.compare.Edit;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.compare.MetadataRow;
import org.gongkai.core.compare.ReportComparison;
import org.gongkai.core.compare.SectionRow;
import org.gongkai.core.compare.Wording;
import org.gongkai.core.model.Language;
import org.gongkai.core.report.DisclosureReport;
import org.gongkai.export.text.FoldedText;

/** Two reports side by side as text for a terminal, which control characters never reach. */
public final class ComparisonText {
  private final ReportComparison comparison;
  private final Language language;
  private final boolean all;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(ReportComparison comparison, Language language, boolean all) {
    this.comparison = comparison;
    this.language = language;
    this.all = all;
  }

  /**
   * The comparison as lines of text.
   *
   * @param all whether what did not change is shown as well
   */
  public static String of(ReportComparison comparison, Language language, boolean all) {
    ComparisonText text = new ComparisonText(comparison, language, all);
    text.sources();
    text.metadata();
    text.figures();
    text.sections();
    return text.out.toString();
  }

  private void sources() {
    source("-", comparison.before());
    source("+", comparison.after());
    if (!comparison.isChanged()) {
      line(language.choose("两份报告没有不同。", "The reports do not differ."));
    }
  }

  private void source(String mark, DisclosureReport report) {
    line(mark + " " + report.source().name() + "  " + report.metadata().title().orElse(""));
  }

  private void metadata() {
    List<MetadataRow> rows =
        comparison.metadata().stream().filter(row -> all || row.isChanged()).toList();
    if (rows.isEmpty()) {
      return;
    }
    heading(language.choose("报告信息", "What they say of themselves"));
    for (MetadataRow row : rows) {
      line(language.label(row.name()));
      if (row.isChanged()) {
        line("  - ", language.label(row.before()));
        line("  + ", language.label(row.after()));
      } else {
        line("    ", language.label(row.before()));
      }
    }
  }

  private void figures() {
    List<FigureRow> rows =
        comparison.figures().stream().filter(row -> all || row.isChanged()).toList();
    if (!rows.isEmpty()) {
      heading(language.choose("数据", "Figures"));
      out.append(new ComparisonTable(language).render(rows));
      line(language.choose("（— 空白　· 缺项　* 存疑）", "(— blank, · absent, * in doubt)"));
      rows.stream().filter(row -> row.measure().isPresent()).forEach(this::note);
    }
  }

  /** How well a measure can be compared. */
  private void note(FigureRow row) {
    line(
        language.label(row)
            + language.choose("：", ": ")
            + ComparisonWords.comparability(row, language));
  }

  private void sections() {
    for (SectionRow row : comparison.sections()) {
      if (all || row.isChanged()) {
        heading(row.heading().isEmpty() ? language.label(row.kind()) : row.heading());
        Wording.of(row).stream().filter(w -> all || !w.isSame()).forEach(this::wording);
      }
    }
  }

  /** A reworded sentence stands whole on both sides: a terminal cannot mark its letters. */
  private void wording(Wording wording) {
    if (wording.isSame()) {
      line("  ", wording.edits().get(0).text());
      return;
    }
    side("- ", wording, Edit.Kind.ADDED);
    side("+ ", wording, Edit.Kind.REMOVED);
  }

  private void side(String mark, Wording wording, Edit.Kind without) {
    StringBuilder text = new StringBuilder();
    boolean isThere = false;
    for (Edit edit : wording.edits()) {
      if (edit.kind() != without) {
        text.append(edit.text());
        isThere = true;
      }
    }
    if (isThere) {
      line(mark, text.toString());
    }
  }

  private void heading(String text) {
    line("");
    line(language.choose("【" + text + "】", "[" + text + "]"));
  }

  private void line(String text) {
    line("", text);
  }

  private void line(String mark, String text) {
    out.append(mark).append(FoldedText.fold(text)).append('\n');
  }
}
