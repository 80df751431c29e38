package org.gongkai.benchmarks;

import java.util.List;

/** Writes Markdown tables whose first column is text and whose others are numbers. */
public final class MarkdownTable {
  private final StringBuilder text = new StringBuilder();

  /** A table with these column heads; the first {@code left} columns are set to the left. */
  public MarkdownTable(int left, List<String> heads) {
    row(heads);
    text.append('|');
    for (int i = 0; i < heads.size(); i++) {
      text.append(i < left ? "---|" : "--:|");
    }
    text.append('\n');
  }

  /** Adds a row. */
  public void row(List<String> cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
