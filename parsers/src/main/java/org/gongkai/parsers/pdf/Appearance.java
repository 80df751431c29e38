package org.gongkai.parsers.pdf;

import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** How the appearance of an annotation lies on its page (ISO 32000-1, 12.5.5, algorithm 8). */
final class Appearance {
  /** What an annotation is to those who read the page. */
  enum Role {
    NONE,
    /** Its text is the page's. */
    TEXT,
    /** A signature: its text is the page's, and what it lies over stays as it was. */
    SEAL,
    /** Drawn over the page. */
    DRAWING,
    /** Crosses text out. */
    STRIKE
  }

  private static final Set<String> DRAWN =
      Set.of("Square", "Circle", "Polygon", "PolyLine", "Line", "Ink", "Stamp");

  private Appearance() {}

  static Role role(PDAnnotation annotation) {
    String kind = annotation.getSubtype();
    if (annotation.isHidden() || annotation.isNoView() || kind == null) {
      return Role.NONE;
    }
    return switch (kind) {
      case "FreeText" -> Role.TEXT;
      case "StrikeOut" -> Role.STRIKE;
      case "Widget" -> isSignature(annotation.getCOSObject()) ? Role.SEAL : Role.TEXT;
      default -> DRAWN.contains(kind) ? Role.DRAWING : Role.NONE;
    };
  }

  private static boolean isSignature(COSDictionary widget) {
    COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
    COSName type = widget.getCOSName(COSName.FT);
    type = type == null && parent != null ? parent.getCOSName(COSName.FT) : type;
    return COSName.SIG.equals(type);
  }

  /** From the appearance's space to the page's own; null where it has no size. */
  static @Nullable Matrix place(PDAnnotation annotation, PDFormXObject appearance) {
    PDRectangle target = annotation.getRectangle();
    PDRectangle box = appearance.getBBox();
    if (!hasSize(target) || !hasSize(box)) {
      return null;
    }
    Matrix matrix = appearance.getMatrix();
    Rectangle2D drawn = box.transform(matrix).getBounds2D();
    if (drawn.isEmpty()) {
      return null;
    }
    Matrix place = Matrix.getTranslateInstance(target.getLowerLeftX(), target.getLowerLeftY());
    place.scale(
        (float) (target.getWidth() / drawn.getWidth()),
        (float) (target.getHeight() / drawn.getHeight()));
    place.translate((float) -drawn.getX(), (float) -drawn.getY());
    return Matrix.concatenate(place, matrix);
  }

  private static boolean hasSize(@Nullable PDRectangle box) {
    return box != null && box.getWidth() > 0 && box.getHeight() > 0;
  }
}
