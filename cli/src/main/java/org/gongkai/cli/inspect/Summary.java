package org.gongkai.cli.inspect;

/** Says in a line what is shown. */
final class Summary {
  private Summary() {}

  static String of(Inspection inspection) {
    int pages = inspection.document().pages();
    int blocks = inspection.document().blocks().size();
    StringBuilder text = new StringBuilder(inspection.document().mediaType());
    if (pages > 0) {
      text.append(", ").append(count(pages, "page"));
    }
    text.append(", ").append(count(blocks, "block"));
    if (inspection.pages().size() == 1 && pages > 1) {
      text.append("; page ").append(inspection.pages().get(0));
      text.append(" with ").append(count(inspection.blocks().size(), "block"));
    }
    return text.toString();
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
