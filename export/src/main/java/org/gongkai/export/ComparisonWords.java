package org.gongkai.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gongkai.core.compare.ComparedFigure;
import org.gongkai.core.compare.FigureRow;
import org.gongkai.core.finding.FindingCode;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Unit;
import org.gongkai.export.text.FoldedText;

/** The figures of a comparison in words, the same in every output. */
public final class ComparisonWords {
  /** Stands behind a figure that is in doubt. */
  public static final String DOUBT = "*";

  private static final Pattern PRINTED_UNIT = Pattern.compile("（单位：[^）]*）$");

  private ComparisonWords() {}

  /** What stands there: the number, a mark for a blank or an absent cell, or the text in quotes. */
  public static String value(ComparedFigure figure) {
    String text =
        switch (figure.status()) {
          case VALUE -> figure.value().map(BigDecimal::toPlainString).orElse("");
          case BLANK -> BlockText.BLANK;
          case ABSENT -> BlockText.ABSENT;
          case UNREADABLE -> "“" + TextWidth.cut(FoldedText.fold(figure.raw()), 20) + "”";
        };
    return figure.doubts().isEmpty() ? text : text + DOUBT;
  }

  /** The change with its sign, for example {@code +4}; empty where there is none to tell. */
  public static String change(FigureRow row) {
    return row.change().map(ComparisonWords::signed).orElse("");
  }

  /** The change in per cent with its sign, for example {@code +13.3%}. */
  public static String percentage(FigureRow row) {
    return row.percentage().map(percent -> signed(percent) + "%").orElse("");
  }

  private static String signed(BigDecimal number) {
    return (number.signum() > 0 ? "+" : "") + number.toPlainString();
  }

  /** The label of a row. Money is in yuan, whatever unit the form's own label names. */
  public static String label(FigureRow row, Language language) {
    return inYuan(row, language.label(row), language);
  }

  static String inYuan(FigureRow row, String label, Language language) {
    return row.unit() == Unit.CNY
        ? PRINTED_UNIT.matcher(label).replaceFirst("") + language.choose("（元）", " (CNY)")
        : label;
  }

  /** How well the row can be compared, and what to mind; empty for a cell that both forms have. */
  public static String comparability(FigureRow row, Language language) {
    return row.measure()
        .map(
            measure -> {
              String note = language.choose(measure.noteZh(), measure.noteEn());
              String how = language.label(measure.comparability());
              return note.isEmpty() ? how : how + language.choose("；", "; ") + note;
            })
        .orElseGet(
            () ->
                row.inBothForms() ? "" : language.choose("仅一种格式有此项", "in one of both forms only"));
  }

  /** The findings that put one of both figures in doubt. */
  public static String doubts(FigureRow row) {
    return List.of(row.before(), row.after()).stream()
        .flatMap(figure -> figure.doubts().stream())
        .distinct()
        .map(FindingCode::name)
        .collect(Collectors.joining(", "));
  }
}
