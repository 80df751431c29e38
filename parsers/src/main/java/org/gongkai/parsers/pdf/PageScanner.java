package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.RulingCollector;
import org.gongkai.parsers.source.ReadContext;

/** Runs through the content of a page once and collects its glyphs and rulings. */
final class PageScanner {
  private static final int BETWEEN_CHECKS = 4096;

  private final ReadContext context;
  private final FontCache fonts;
  private final Layers layers;
  private final Affine page;
  private final GlyphCollector glyphs;
  private final PathOperators paths;
  private final TextOperators texts = new TextOperators(this::showText);
  private final ExtendedState extended;
  private Deque<ScanState> saved = new ArrayDeque<>();
  private ScanState state;
  private PDResources resources;
  private int operators;
  private int depth;

  private PageScanner(PDPage page, double width, double height, Shared shared) {
    this.context = shared.context();
    this.fonts = shared.fonts();
    this.extended = new ExtendedState(fonts);
    this.layers = new Layers(shared.document());
    this.page = Affine.ofPage(page);
    this.state = new ScanState(width, height);
    PDResources own = page.getResources();
    this.resources = own == null ? new PDResources() : own;
    Backdrop backdrop = new Backdrop();
    this.glyphs = new GlyphCollector(context, backdrop);
    this.paths = new PathOperators(new RulingCollector(context, backdrop));
  }

  /** What the scans of all pages of a document share. */
  record Shared(PDDocument document, FontCache fonts, ReadContext context) {}

  /** What is to be seen on a page. */
  static PageContent scan(PDPage page, int number, Shared shared) throws IOException {
    Area shown = shownSize(page);
    PageScanner scanner = new PageScanner(page, shown.width(), shown.height(), shared);
    if (page.hasContents()) {
      scanner.run(page, scanner.state.copy());
    }
    scanner.showFields(page);
    return new PageContent(
        number,
        shown.width(),
        shown.height(),
        scanner.glyphs.glyphs(),
        scanner.paths.rulings(),
        scanner.paths.pictures());
  }

  private static Area shownSize(PDPage page) {
    Affine map = Affine.ofPage(page);
    var box = page.getCropBox();
    return Area.between(
        map.x(box.getLowerLeftX(), box.getLowerLeftY()),
        map.y(box.getLowerLeftX(), box.getLowerLeftY()),
        map.x(box.getUpperRightX(), box.getUpperRightY()),
        map.y(box.getUpperRightX(), box.getUpperRightY()));
  }

  /** Filled forms and typed notes are text of the page; comments and links are not. */
  private void showFields(PDPage page) throws IOException {
    if (page.getCOSObject().getDictionaryObject(COSName.ANNOTS) == null) {
      return;
    }
    for (PDAnnotation annotation : page.getAnnotations()) {
      String kind = annotation.getSubtype();
      boolean text = "Widget".equals(kind) || "FreeText".equals(kind);
      PDFormXObject appearance =
          text && !annotation.isHidden() && !annotation.isNoView()
              ? annotation.getNormalAppearanceStream()
              : null;
      Matrix place = appearance == null ? null : Appearance.place(annotation, appearance);
      if (appearance != null && place != null) {
        ScanState own = state.copy();
        own.userSpace(place);
        run(appearance, own);
      }
    }
  }

  /** Runs the operators of a stream, beginning in a state; afterwards all is as it was before. */
  private void run(PDContentStream stream, ScanState own) throws IOException {
    ScanState stateBefore = state;
    Deque<ScanState> savedBefore = saved;
    PDResources resourcesBefore = resources;
    state = own;
    saved = new ArrayDeque<>();
    PDResources ownResources = stream.getResources();
    resources = ownResources == null ? resources : ownResources;
    try (RandomAccessRead source = stream.getContentsForStreamParsing()) {
      Operands operands = new Operands(context);
      ContentTokens tokens =
          new ContentTokens(new ContentBytes(source, context), operands, context);
      for (String name = tokens.next(); name != null; name = tokens.next()) {
        run(name, operands);
      }
    }
    resources = resourcesBefore;
    saved = savedBefore;
    state = stateBefore;
  }

  private void run(String name, Operands operands) throws IOException {
    if (++operators % BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    if (!texts.run(name, operands, state.text())
        && !paths.run(name, operands, this)
        && !setColour(name, operands)) {
      runOther(name, operands);
    }
  }

  private void runOther(String name, Operands operands) throws IOException {
    switch (name) {
      case "q" -> saved.push(state.copy());
      case "Q" -> state = saved.isEmpty() ? state : saved.pop();
      case "cm" -> {
        if (operands.areNumbers(6)) {
          state.transform(TextOperators.matrix(operands));
        }
      }
      case "w" -> {
        if (operands.areNumbers(1)) {
          state.lineWidth(operands.number(0));
        }
      }
      case "gs" -> extended.apply(resources, operands.name(0), state);
      case "Tf" -> setFont(operands);
      case "Do" -> draw(operands);
      case "ID" -> drawInline();
      case "BDC", "BMC" -> layers.begin(operands, resources);
      case "EMC" -> layers.end();
      default -> {
        // Nothing that tells where text and lines stand.
      }
    }
  }

  private void setFont(Operands operands) throws IOException {
    COSName name = operands.name(0);
    if (name != null && operands.isNumber(1)) {
      state.text().font(fonts.font(resources, name), operands.number(1));
    }
  }

  private boolean setColour(String name, Operands operands) throws IOException {
    switch (name) {
      case "cs", "CS" -> chooseSpace(name.equals("cs"), operands);
      case "sc", "scn" -> setColour(true, state.space(true), operands);
      case "SC", "SCN" -> setColour(false, state.space(false), operands);
      case "g", "G" -> setColour(name.equals("g"), ColourSpace.GRAY, operands);
      case "rg", "RG" -> setColour(name.equals("rg"), ColourSpace.RGB, operands);
      case "k", "K" -> setColour(name.equals("k"), ColourSpace.CMYK, operands);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void chooseSpace(boolean fill, Operands operands) throws IOException {
    COSName name = operands.name(0);
    if (name != null) {
      state.space(fill, ColourSpace.of(name, resources));
    }
  }

  private void setColour(boolean fill, ColourSpace space, Operands operands) {
    if (space != state.space(fill)) {
      state.space(fill, space);
    }
    state.light(fill, space.light(operands));
  }

  private void showText(byte[] string) throws IOException {
    TextState text = state.text();
    TextFont font = text.font();
    Matrix matrix = text.matrix();
    if (font == null || matrix == null || layers.areHidden()) {
      return;
    }
    double moved = glyphs.show(string, font, matrix, state, page);
    if (font.isVertical()) {
      text.move(0, (float) moved);
    } else {
      text.move((float) moved, 0);
    }
  }

  private void draw(Operands operands) throws IOException {
    COSName name = operands.name(0);
    if (name == null || layers.areHidden()) {
      return;
    }
    if (resources.isImageXObject(name)) {
      paths.image(this);
    } else if (resources.getXObject(name) instanceof PDFormXObject form && layers.shows(form)) {
      showForm(form);
    }
  }

  private void drawInline() {
    if (!layers.areHidden()) {
      paths.image(this);
    }
  }

  private void showForm(PDFormXObject form) throws IOException {
    context.check("maxNesting", ++depth, context.limits().maxNesting());
    if (form.getCOSObject().getLength() > 0) {
      ScanState own = state.copy();
      own.transform(form.getMatrix());
      run(form, own);
    }
    depth--;
  }

  /** Whether a layer that is switched off holds what is drawn now. */
  boolean isHiddenLayer() {
    return layers.areHidden();
  }

  ScanState state() {
    return state;
  }

  /** From the current user space to the page as shown. */
  Affine userSpace() {
    return page.after(state.userSpace());
  }
}
