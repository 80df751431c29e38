package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.util.Matrix;
import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.Ink;
import org.gongkai.parsers.paint.PaintedGlyphs;
import org.gongkai.parsers.paint.RulingCollector;
import org.gongkai.parsers.paint.Strikes;
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

  /** Whether what is shown now is drawn over the page and no text of it. */
  private boolean drawing;

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
    PaintedGlyphs painted = new PaintedGlyphs(context);
    this.glyphs = new GlyphCollector(painted, backdrop);
    this.paths = new PathOperators(new RulingCollector(context, backdrop, painted));
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
    scanner.showAnnotations(page);
    Strikes strikes = scanner.paths.strikes(scanner.glyphs.glyphs());
    return new PageContent(
        number,
        shown.width(),
        shown.height(),
        strikes.glyphs(),
        strikes.rulings(),
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

  /**
   * Filled forms and typed notes are text of the page; what is drawn over it may hide some of it.
   * Comments and links are neither.
   */
  private void showAnnotations(PDPage shown) throws IOException {
    if (shown.getCOSObject().getDictionaryObject(COSName.ANNOTS) == null) {
      return;
    }
    for (PDAnnotation annotation : shown.getAnnotations()) {
      boolean shows = layers.shows(annotation.getCOSObject());
      Appearance.Role role = shows ? Appearance.role(annotation) : Appearance.Role.NONE;
      if (role == Appearance.Role.STRIKE) {
        Quads.of(annotation, page).forEach(paths::strike);
      } else if (role != Appearance.Role.NONE) {
        show(annotation, role);
      }
    }
  }

  private void show(PDAnnotation annotation, Appearance.Role role) throws IOException {
    int before = glyphs.size();
    showAppearance(annotation, role);
    if (role == Appearance.Role.TEXT) {
      glyphs.field(annotation, page, before);
    }
  }

  private void showAppearance(PDAnnotation annotation, Appearance.Role role) throws IOException {
    PDFormXObject appearance = annotation.getNormalAppearanceStream();
    Matrix place = appearance == null ? null : Appearance.place(annotation, appearance);
    if (appearance != null && place != null) {
      ScanState own = state.copy();
      own.userSpace(place);
      if (role == Appearance.Role.SEAL) {
        own.showThrough();
      }
      drawing = role == Appearance.Role.DRAWING;
      paths.readRulings(!drawing);
      run(appearance, own);
      paths.readRulings(true);
      drawing = false;
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
      case "sh" -> shade();
      case "ID" -> drawInline(operands);
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
    state.tone(fill, space.tone(operands));
  }

  private void showText(byte[] string) throws IOException {
    TextState text = state.text();
    TextFont font = text.font();
    Matrix matrix = text.matrix();
    if (font == null || matrix == null || drawing || layers.areHidden()) {
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
      image(name);
    } else if (resources.getXObject(name) instanceof PDFormXObject form
        && layers.shows(form.getCOSObject())) {
      showForm(form);
    }
  }

  private void image(COSName name) throws IOException {
    COSDictionary all = resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
    COSStream stream = all == null ? null : all.getCOSStream(name);
    if (stream != null && !layers.shows(stream)) {
      return;
    }
    Ink.Opacity opacity = stream == null ? Ink.Opacity.CLEAR : ImageCover.opacity(stream);
    boolean masked = opacity == Ink.Opacity.UNKNOWN;
    PDXObject image = masked ? resources.getXObject(name) : null;
    paths.image(this, opacity, image instanceof PDImageXObject known ? known : null);
  }

  /** A shading fills all that is not cut off. */
  private void shade() {
    if (!layers.areHidden()) {
      paths.shade(state);
    }
  }

  private void drawInline(Operands operands) {
    if (!layers.areHidden()) {
      paths.image(this, isMask(operands) ? Ink.Opacity.CLEAR : Ink.Opacity.FULL, null);
    }
  }

  /** Whether an image in the content only says where to paint. */
  private static boolean isMask(Operands operands) {
    for (int i = 0; i < operands.size(); i++) {
      COSName name = operands.name(i);
      if (name != null && (name.equals(COSName.IM) || name.equals(COSName.IMAGE_MASK))) {
        return true;
      }
    }
    return false;
  }

  private void showForm(PDFormXObject form) throws IOException {
    context.check("maxNesting", ++depth, context.limits().maxNesting());
    if (form.getCOSObject().getLength() > 0) {
      ScanState own = state.copy();
      own.transform(form.getMatrix());
      if (form.getCOSObject().containsKey(COSName.GROUP)) {
        own.beginGroup();
      }
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
