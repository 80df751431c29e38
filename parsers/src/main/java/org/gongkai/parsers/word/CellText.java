package org.gongkai.parsers.word;

import java.util.ArrayList;
import java.util.List;

/**
 * What a cell of a grid holds: its text, and what stands beside it as blocks of their own. The text
 * of a box, or of a table that only frames it, is the cell's only if the cell has none itself: a
 * note floating over a figure is no part of the figure.
 */
record CellText(String text, List<Piece> beside) {
  static CellText of(List<Piece> pieces) {
    String own = join(pieces);
    return own.isBlank() ? withBoxes(pieces) : new CellText(own, others(pieces));
  }

  private static CellText withBoxes(List<Piece> pieces) {
    List<Piece> opened = new ArrayList<>();
    pieces.forEach(piece -> open(piece, opened));
    return new CellText(join(opened), others(opened));
  }

  private static void open(Piece piece, List<Piece> opened) {
    if (piece instanceof Piece.Box box) {
      box.pieces().forEach(inner -> openFrame(inner, opened));
    } else {
      openFrame(piece, opened);
    }
  }

  private static void openFrame(Piece piece, List<Piece> opened) {
    if (piece instanceof Piece.Table table && table.table().isFramedLine()) {
      table.table().contents().forEach(inner -> openFrame(inner, opened));
    } else {
      opened.add(piece);
    }
  }

  private static String join(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Piece.Text paragraph) {
        text.append(text.length() == 0 ? "" : "\n").append(paragraph.text());
      }
    }
    return text.toString().strip();
  }

  private static List<Piece> others(List<Piece> pieces) {
    List<Piece> others = new ArrayList<>(0);
    for (Piece piece : pieces) {
      if (!(piece instanceof Piece.Text)) {
        others.add(piece);
      }
    }
    return others;
  }
}
