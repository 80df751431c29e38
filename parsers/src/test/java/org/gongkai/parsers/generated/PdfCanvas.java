package org.gongkai.parsers.generated;

import org.gongkai.parsers.pdf.PdfFixture;

/** The pages of a PDF file. */
final class PdfCanvas implements Canvas {
  private final PdfFixture pdf = new PdfFixture();

  @Override
  public void page(double width, double height) {
    pdf.page(width, height);
  }

  @Override
  public void text(double x, double y, double size, String text) {
    pdf.text(x, y, size, text);
  }

  @Override
  public void box(double x, double y, double width, double height) {
    pdf.box(x, y, width, height);
  }

  @Override
  public byte[] bytes() {
    return pdf.bytes();
  }
}
