package org.gongkai.parsers.pdf;

import java.io.IOException;
import org.apache.pdfbox.util.Matrix;

/** Runs the operators that set, place and show text. Those that lack operands do nothing. */
final class TextOperators {
  /** The unit of the numbers between shown strings, in ems. */
  private static final float THOUSAND = 1000;

  /** Takes a string that is shown. */
  @FunctionalInterface
  interface Show {
    void show(byte[] string) throws IOException;
  }

  private final Show show;

  TextOperators(Show show) {
    this.show = show;
  }

  /** Runs an operator; false if it is none of text. */
  boolean run(String name, Operands operands, TextState text) throws IOException {
    return switch (name.charAt(0)) {
      case 'T', 'B', 'E', '\'', '"' ->
          show(name, operands, text) || place(name, operands, text) || set(name, operands, text);
      default -> false;
    };
  }

  private static boolean set(String name, Operands operands, TextState text) {
    int last = operands.size() - 1;
    switch (name) {
      case "Tc" -> text.spacing(number(operands, last, text.spacing()));
      case "Tw" -> text.wordSpacing(number(operands, 0, text.wordSpacing()));
      case "Tz" -> {
        if (operands.isNumber(0)) {
          text.stretch(operands.number(0));
        }
      }
      case "TL" -> text.leading(number(operands, 0, text.leading()));
      case "Ts" -> text.rise(number(operands, 0, text.rise()));
      case "Tr" -> {
        if (operands.isNumber(0)) {
          text.mode((int) operands.number(0));
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static float number(Operands operands, int index, float otherwise) {
    return operands.isNumber(index) ? operands.number(index) : otherwise;
  }

  private static boolean place(String name, Operands operands, TextState text) {
    switch (name) {
      case "BT" -> text.begin(new Matrix());
      case "ET" -> text.end();
      case "Tm" -> {
        if (operands.areNumbers(6)) {
          text.begin(matrix(operands));
        }
      }
      case "Td" -> moveLine(operands, text);
      case "TD" -> {
        if (operands.isNumber(1)) {
          text.leading(-operands.number(1));
          moveLine(operands, text);
        }
      }
      case "T*" -> text.moveLine(0, -text.leading());
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void moveLine(Operands operands, TextState text) {
    if (operands.isNumber(0) && operands.isNumber(1)) {
      text.moveLine(operands.number(0), operands.number(1));
    }
  }

  /** The matrix that the first six operands are. */
  static Matrix matrix(Operands operands) {
    return new Matrix(
        operands.number(0),
        operands.number(1),
        operands.number(2),
        operands.number(3),
        operands.number(4),
        operands.number(5));
  }

  private boolean show(String name, Operands operands, TextState text) throws IOException {
    switch (name) {
      case "Tj" -> showString(operands, 0, text);
      case "TJ" -> showAdjusted(operands, text);
      case "'" -> {
        text.moveLine(0, -text.leading());
        showString(operands, 0, text);
      }
      case "\"" -> {
        if (operands.size() > 2) {
          text.wordSpacing(number(operands, 0, text.wordSpacing()));
          text.spacing(number(operands, 1, text.spacing()));
          text.moveLine(0, -text.leading());
          showString(operands, 2, text);
        }
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void showString(Operands operands, int index, TextState text) throws IOException {
    byte[] string = operands.string(index);
    if (string != null && text.matrix() != null) {
      show.show(string);
    }
  }

  private void showAdjusted(Operands operands, TextState text) throws IOException {
    Operands elements = operands.array(0);
    if (elements == null || text.matrix() == null) {
      return;
    }
    for (int i = 0; i < elements.size(); i++) {
      byte[] string = elements.string(i);
      if (string != null) {
        show.show(string);
      } else if (elements.isNumber(i)) {
        adjust(elements.number(i), text);
      }
    }
  }

  private static void adjust(float thousandths, TextState text) {
    TextFont font = text.font();
    float by = -thousandths / THOUSAND * text.fontSize();
    if (font != null && font.isVertical()) {
      text.move(0, by);
    } else {
      text.move(by * text.stretch(), 0);
    }
  }
}
