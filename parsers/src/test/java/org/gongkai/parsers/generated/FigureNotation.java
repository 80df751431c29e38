package org.gongkai.parsers.generated;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints numbers in one of the notations that reports use. */
final class FigureNotation {
  private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

  private final Choice choice;
  private final Notations notations;

  FigureNotation(Choice choice, Notations notations) {
    this.choice = choice;
    this.notations = notations;
  }

  private boolean isPlain() {
    return notations == Notations.PLAIN;
  }

  /** A count. */
  PrintedFigure count(BigDecimal value) {
    return value.signum() == 0 ? zero() : PrintedFigure.number(positive(value), value);
  }

  private PrintedFigure zero() {
    if (choice.percent(90)) {
      return PrintedFigure.number(
          isPlain() || choice.percent(95) ? "0" : choice.of("０", "零"), BigDecimal.ZERO);
    }
    if (isPlain()) {
      return PrintedFigure.blank("-");
    }
    return notations == Notations.EMPTY && choice.percent(50)
        ? PrintedFigure.blank("")
        : PrintedFigure.blank(choice.of("—", "-", "/", "无", "——"));
  }

  private String positive(BigDecimal value) {
    String plain = value.toPlainString();
    if (isPlain()) {
      return plain;
    }
    List<String> ways = new ArrayList<>(List.of(plain, plain, plain, plain + "件"));
    // Wide digits of a longer number would take more than two lines in a narrow cell.
    if (plain.length() < 6) {
      ways.add(fullWidth(plain));
    }
    if (plain.length() > 3) {
      ways.add(grouped(value, ","));
      ways.add(grouped(value, "，"));
    }
    return choice.of(ways);
  }

  private static String grouped(BigDecimal value, String mark) {
    return String.format("%,d", value.toBigIntegerExact()).replace(",", mark);
  }

  private static String fullWidth(String plain) {
    StringBuilder wide = new StringBuilder();
    for (char c : plain.toCharArray()) {
      wide.append(c >= '!' && c <= '~' ? (char) (c - '!' + '！') : c);
    }
    return wide.toString();
  }

  /** A number of things added or taken away. */
  PrintedFigure signed(BigDecimal value) {
    if (value.signum() == 0) {
      return zero();
    }
    String digits = value.abs().toPlainString();
    if (isPlain()) {
      return PrintedFigure.number(value.toPlainString(), value);
    }
    String text =
        value.signum() > 0
            ? choice.of(digits, "+" + digits, "增" + digits, "＋" + digits)
            : choice.of("-" + digits, "减" + digits, "－" + digits);
    return PrintedFigure.number(text, value);
  }

  /**
   * An amount of money.
   *
   * @param yuan the amount
   * @param unitAround the unit that the head prints; empty if it prints none
   */
  PrintedFigure amount(BigDecimal yuan, String unitAround) {
    if (yuan.signum() == 0) {
      return zero();
    }
    if (!isPlain() && choice.percent(25)) {
      String text = choice.percent(50) ? yuan.toPlainString() + "元" : inTenThousands(yuan) + "万元";
      return PrintedFigure.number(text, yuan);
    }
    return unitAround.equals("万元")
        ? PrintedFigure.number(inTenThousands(yuan), yuan)
        : new PrintedFigure(yuan.toPlainString(), Optional.of(yuan), unitAround.isEmpty());
  }

  private static String inTenThousands(BigDecimal yuan) {
    BigDecimal amount = yuan.divide(TEN_THOUSAND, 6, RoundingMode.UNNECESSARY).stripTrailingZeros();
    return amount.toPlainString();
  }
}
