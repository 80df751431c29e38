package org.gongkai.parsers.generated;

import org.gongkai.parsers.ofd.OfdFixture;

/** The pages of an OFD file, all in A4. */
final class OfdCanvas implements Canvas {
  private static final double MILLIMETRES = 25.4 / 72;
  private static final double ASCENT = 0.8;

  private final OfdFixture ofd = new OfdFixture();
  private boolean begun;

  @Override
  public void page(double width, double height) {
    if (begun) {
      ofd.page();
    }
    begun = true;
  }

  @Override
  public void text(double x, double y, double size, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
    ofd.text(mm(x), mm(y + ASCENT * size), mm(size), escaped);
  }

  @Override
  public void box(double x, double y, double width, double height) {
    double right = mm(x + width);
    double bottom = mm(y + height);
    ofd.line(mm(x), mm(y), right, mm(y));
    ofd.line(mm(x), bottom, right, bottom);
    ofd.line(mm(x), mm(y), mm(x), bottom);
    ofd.line(right, mm(y), right, bottom);
  }

  @Override
  public byte[] bytes() {
    return ofd.page().bytes();
  }

  private static double mm(double points) {
    return Math.rint(points * MILLIMETRES * 1000) / 1000;
  }
}
