package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetLineWidth;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.gongkai.parsers.layout.PageContent;
import org.gongkai.parsers.paint.Area;
import org.gongkai.parsers.paint.Backdrop;
import org.gongkai.parsers.paint.RulingCollector;
import org.gongkai.parsers.source.ReadContext;

/** Runs through the content of a page once and collects its glyphs and rulings. */
final class PageScanner extends PDFStreamEngine {
  private static final int BETWEEN_CHECKS = 4096;

  private final ReadContext context;
  private final FontCache fonts;
  private final Layers layers;
  private final Affine page;
  private final GlyphCollector glyphs;
  private final Deque<ScanState> saved = new ArrayDeque<>();
  private final PathOperators paths;
  private ScanState state;
  private int operators;
  private int depth;

  private PageScanner(PDPage page, double width, double height, Shared shared) {
    this.context = shared.context();
    this.fonts = shared.fonts();
    this.layers = new Layers(shared.document());
    this.page = Affine.ofPage(page);
    this.state = new ScanState(width, height);
    Backdrop backdrop = new Backdrop();
    this.glyphs = new GlyphCollector(context, backdrop);
    this.paths = new PathOperators(new RulingCollector(context, backdrop));
    addOperators();
  }

  /** What the scans of all pages of a document share. */
  record Shared(PDDocument document, FontCache fonts, ReadContext context) {}

  private void addOperators() {
    List.of(
            new BeginText(this),
            new EndText(this),
            new MoveText(this),
            new MoveTextSetLeading(this),
            new NextLine(this),
            new SetCharSpacing(this),
            new SetTextHorizontalScaling(this),
            new SetTextLeading(this),
            new SetTextRenderingMode(this),
            new SetTextRise(this),
            new SetWordSpacing(this),
            new ShowText(this),
            new ShowTextAdjusted(this),
            new ShowTextLine(this),
            new ShowTextLineAndSpace(this),
            new SetMatrix(this),
            new Concatenate(this),
            new Save(this),
            new Restore(this),
            new SetGraphicsStateParameters(this),
            new SetLineWidth(this))
        .forEach(this::addOperator);
  }

  /** What is to be seen on a page. */
  static PageContent scan(PDPage page, int number, Shared shared) throws IOException {
    Area shown = shownSize(page);
    PageScanner scanner = new PageScanner(page, shown.width(), shown.height(), shared);
    scanner.processPage(page);
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
      if (text && !annotation.isHidden() && !annotation.isNoView()) {
        ScanState before = state;
        state = before.copy();
        showAnnotation(annotation);
        state = before;
      }
    }
  }

  @Override
  public void saveGraphicsState() {
    super.saveGraphicsState();
    saved.push(state.copy());
  }

  @Override
  public void restoreGraphicsState() {
    super.restoreGraphicsState();
    if (!saved.isEmpty()) {
      state = saved.pop();
    }
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators % BETWEEN_CHECKS == 0) {
      context.checkTime();
    }
    String name = operator.getName();
    switch (name) {
      case "Tf" -> setFont(operands);
      case "Do" -> draw(operands);
      case "BI" -> drawInline();
      case "BDC", "BMC" -> layers.begin(operands, getResources());
      case "EMC" -> layers.end();
      case "cs", "CS" -> chooseSpace(name.equals("cs"), operands);
      case "sc", "scn" -> setColour(true, state.space(true), operands);
      case "SC", "SCN" -> setColour(false, state.space(false), operands);
      case "g", "rg", "k" -> setDevice(true, name, operands);
      case "G", "RG", "K" -> setDevice(false, name, operands);
      default -> {
        if (!paths.run(name, operands, this)) {
          super.processOperator(operator, operands);
        }
      }
    }
  }

  private void setFont(List<COSBase> operands) throws IOException {
    if (operands.size() > 1
        && operands.get(0) instanceof COSName name
        && operands.get(1) instanceof COSNumber size) {
      getGraphicsState().getTextState().setFontSize(size.floatValue());
      state.font(fonts.font(getResources(), name));
    }
  }

  private void chooseSpace(boolean fill, List<COSBase> operands) throws IOException {
    if (!operands.isEmpty() && operands.get(0) instanceof COSName name) {
      state.space(fill, ColourSpace.of(name, getResources()));
    }
  }

  private void setDevice(boolean fill, String name, List<COSBase> operands) {
    ColourSpace space =
        switch (name) {
          case "g", "G" -> ColourSpace.GRAY;
          case "rg", "RG" -> ColourSpace.RGB;
          default -> ColourSpace.CMYK;
        };
    setColour(fill, space, operands);
  }

  private void setColour(boolean fill, ColourSpace space, List<COSBase> operands) {
    if (space != state.space(fill)) {
      state.space(fill, space);
    }
    state.light(fill, space.light(operands));
  }

  @Override
  protected void showText(byte[] string) throws IOException {
    TextFont font = state.font();
    if (font == null || layers.areHidden()) {
      return;
    }
    double moved = glyphs.show(string, font, getGraphicsState(), getTextMatrix(), state, page);
    if (font.isVertical()) {
      getTextMatrix().translate(0, (float) moved);
    } else {
      getTextMatrix().translate((float) moved, 0);
    }
  }

  private void draw(List<COSBase> operands) throws IOException {
    if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
      return;
    }
    if (layers.areHidden() || getResources() == null) {
      return;
    }
    if (getResources().isImageXObject(name)) {
      paths.image(this);
    } else if (getResources().getXObject(name) instanceof PDFormXObject form
        && layers.shows(form)) {
      showForm(form);
    }
  }

  private void drawInline() {
    if (!layers.areHidden()) {
      paths.image(this);
    }
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    context.check("maxNesting", ++depth, context.limits().maxNesting());
    ScanState before = state;
    state = before.copy();
    int open = saved.size();
    super.showForm(form);
    while (saved.size() > open) {
      saved.pop();
    }
    state = before;
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
    return page.after(getGraphicsState().getCurrentTransformationMatrix());
  }
}
