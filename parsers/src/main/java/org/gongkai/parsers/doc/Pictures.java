package org.gongkai.parsers.doc;

import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.PicturesTable;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Picture;
import org.gongkai.parsers.word.Piece;
import org.jspecify.annotations.Nullable;

/** Finds the pictures that stand at marks in the text, with their sizes as shown. */
final class Pictures {
  private static final double TWIPS_IN_POINT = 20;
  private static final double THOUSANDTHS = 1000;

  private final HWPFDocument document;
  private final PicturesTable inline;

  Pictures(HWPFDocument document) {
    this.document = document;
    this.inline = document.getPicturesTable();
  }

  /** The picture at a mark that is a character of the text. */
  Piece.@Nullable Picture inline(CharacterRun run) {
    if (!inline.hasPicture(run)) {
      return null;
    }
    try {
      Picture picture = inline.extractPicture(run, false);
      return picture == null ? unknown() : size(picture);
    } catch (RuntimeException e) {
      return unknown(); // its data are damaged; it stands there none the less
    }
  }

  /** The picture at the mark of a floating drawing; null if the drawing is none. */
  Piece.@Nullable Picture floating(int offset) {
    try {
      OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(offset);
      return drawing == null || drawing.getPictureData() == null ? null : size(drawing);
    } catch (RuntimeException e) {
      return null; // damaged drawings are not known to be pictures
    }
  }

  private static Piece.Picture size(Picture picture) {
    return new Piece.Picture(
        points(picture.getDxaGoal() * (picture.getHorizontalScalingFactor() / THOUSANDTHS)),
        points(picture.getDyaGoal() * (picture.getVerticalScalingFactor() / THOUSANDTHS)));
  }

  private static Piece.Picture size(OfficeDrawing drawing) {
    return new Piece.Picture(
        points(drawing.getRectangleRight() - drawing.getRectangleLeft()),
        points(drawing.getRectangleBottom() - drawing.getRectangleTop()));
  }

  private static double points(double twips) {
    return Math.max(0, twips / TWIPS_IN_POINT);
  }

  private static Piece.Picture unknown() {
    return new Piece.Picture(0, 0);
  }
}
