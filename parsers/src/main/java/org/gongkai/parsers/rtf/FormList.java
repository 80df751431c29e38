package org.gongkai.parsers.rtf;

/** A field that may be a list of a form, of which the chosen entry is shown and not written. */
final class FormList {
  private boolean isList;
  private boolean printed;

  /** Takes in a control word within the field. */
  void control(String word, int number) {
    isList |= word.equals("fftype") && number == 2;
  }

  /** Its result was printed, or a part of it. */
  void print(String text) {
    printed |= !text.isBlank();
  }

  boolean isUntold() {
    return isList && !printed;
  }
}
