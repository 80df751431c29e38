package org.gongkai.parsers.pdf;

import java.awt.Shape;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.parsers.source.ReadContext;

/** Draws a page and heeds the limits on time and on the pixels of the pictures on it. */
final class LimitedDrawer extends PageDrawer {
  private final ReadContext context;

  LimitedDrawer(PageDrawerParameters parameters, ReadContext context) throws IOException {
    super(parameters);
    this.context = context;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    context.checkTime();
    super.processOperator(operator, operands);
  }

  @Override
  protected void showFontGlyph(Matrix place, PDFont font, int code, Vector advance)
      throws IOException {
    Optional<Shape> letter = LackedLetter.of(font, code, advance);
    if (letter.isEmpty()) {
      super.showFontGlyph(place, font, code, advance);
    } else {
      setClip();
      getGraphics().setPaint(getNonStrokingPaint());
      getGraphics().fill(place.createAffineTransform().createTransformedShape(letter.get()));
    }
  }

  @Override
  public void drawImage(PDImage image) throws IOException {
    long pixels = (long) image.getWidth() * image.getHeight();
    context.check("maxPicturePixels", pixels, context.limits().maxPicturePixels());
    super.drawImage(image);
  }
}
