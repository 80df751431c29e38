package org.gongkai.parsers.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.parsers.word.Colours;
import org.gongkai.parsers.word.Fields;
import org.gongkai.parsers.word.Piece;
import org.gongkai.parsers.word.Symbols;
import org.gongkai.parsers.word.UnevenDigits;

/**
 * Reads what stands in paragraphs: the printed text, and the text boxes anchored in it. Elements
 * that are not known are gone through, so that no text is lost in a wrapper of a newer version.
 */
final class InlineReader {
  private final Story story;
  private final Fields fields = new Fields();
  private final EmptyFields emptyFields = new EmptyFields();
  private final StringBuilder text = new StringBuilder();
  private final UnevenDigits digits = new UnevenDigits();
  private List<XmlElement> boxes = new ArrayList<>();
  private List<Piece> pictures = new ArrayList<>();
  private Piece.Picture drawing = Drawings.UNKNOWN;
  private ParagraphLook look = new ParagraphLook(null, Colours.WHITE);
  private boolean ownMark;

  InlineReader(Story story) {
    this.story = story;
  }

  /** What stands in a paragraph. */
  record Line(String text, List<XmlElement> boxes, List<Piece> pictures) {}

  /** Reads a paragraph, or another element that stands for one. */
  Line read(XmlElement paragraph, ParagraphLook itsLook) {
    text.setLength(0);
    digits.clear();
    emptyFields.beginParagraph();
    boxes = new ArrayList<>();
    pictures = new ArrayList<>();
    drawing = Drawings.UNKNOWN;
    look = itsLook;
    walk(paragraph, RunFormat.of(story.styles(), look, null));
    fields.endParagraph();
    String printed = text.toString();
    story.count(printed);
    return new Line(digits.mark(printed), boxes, pictures);
  }

  private void walkChildren(XmlElement element, RunFormat format) {
    for (XmlElement child : element.children()) {
      walk(child, format);
    }
  }

  private void walk(XmlElement element, RunFormat format) {
    switch (element.name()) {
      case "w:r" -> walkRun(element, format);
      case "w:t" -> print(TextRules.ofElement(element), format);
      case "a:t", "m:t" -> print(element.text(), format);
      case "w:tab" -> print(" ", format);
      case "w:br", "w:cr" -> print("\n", format);
      case "w:noBreakHyphen" -> print("-", format);
      case "w:sym" ->
          print(Symbols.character(element.attribute("font"), element.attribute("char")), format);
      case "w:fldChar" ->
          meetField(element, String.valueOf(element.attribute("fldCharType")), format);
      case "w:instrText" -> emptyFields.instruct(element.text());
      case "w:fldSimple" -> walkSimpleField(element, format);
      case "w:footnoteReference", "w:endnoteReference" -> meetNote(element, format);
      case "w:txbxContent", "v:textpath" -> meetBox(element, format);
      case "wp:inline", "wp:anchor", "v:shape", "v:rect" -> walkDrawing(element, format);
      case "a:blip", "v:imagedata" -> meetPicture(format);
      case "w:altChunk", "w:subDoc" -> throw story.embeddedContent();
      case "mc:AlternateContent" -> walkChosen(element, format);
      default -> walkOther(element, format);
    }
  }

  private void meetField(XmlElement mark, String type, RunFormat format) {
    fields.mark(type);
    if (type.equals("begin")) {
      emptyFields.begin(mark, text.length());
    } else if (type.equals("end")) {
      emptyFields.end(text.length()).ifPresent(shown -> print(shown, format));
    }
  }

  private void walkSimpleField(XmlElement field, RunFormat format) {
    int before = text.length();
    walkChildren(field, format);
    if (text.length() == before) {
      EmptyFields.shown(String.valueOf(field.attribute("instr")))
          .ifPresent(shown -> print(shown, format));
    }
  }

  private void walkRun(XmlElement run, RunFormat around) {
    XmlElement own = run.child("w:rPr");
    RunFormat format = own == null ? around : RunFormat.of(story.styles(), look, own);
    ownMark = false;
    walkChildren(run, format);
    ownMark = false;
  }

  private void walkChosen(XmlElement alternatives, RunFormat format) {
    XmlElement chosen = Content.choose(alternatives);
    if (chosen != null) {
      walkChildren(chosen, format);
    }
  }

  private void walkDrawing(XmlElement element, RunFormat format) {
    Piece.Picture around = drawing;
    drawing = Drawings.size(element);
    walkChildren(element, format);
    drawing = around;
  }

  private void meetPicture(RunFormat format) {
    story.meetPicture();
    if (isShown(format)) {
      pictures.add(drawing);
    }
  }

  private void walkOther(XmlElement element, RunFormat format) {
    if (!Content.isPrinted(element)) {
      return;
    }
    switch (element.name()) {
      case "m:num" -> {
        walkChildren(element, format);
        print("/", format);
      }
      case "m:sup" -> walkChildren(element, format.at(RunFormat.Height.RAISED));
      case "m:sub" -> walkChildren(element, format.at(RunFormat.Height.LOWERED));
      default -> walkChildren(element, format);
    }
  }

  private void meetNote(XmlElement reference, RunFormat format) {
    String id = reference.attribute("id");
    if (id != null && isShown(format)) {
      (reference.is("w:footnoteReference") ? story.footnotes() : story.endnotes()).add(id);
    }
    // A mark of the author's own is the rest of the run; it is a mark none the less.
    String own = reference.attribute("customMarkFollows");
    ownMark = own != null && !own.equals("0") && !own.equals("false") && !own.equals("off");
  }

  private void meetBox(XmlElement box, RunFormat format) {
    if (isShown(format)) {
      boxes.add(box);
    }
  }

  private boolean isShown(RunFormat format) {
    return !format.hidden() && fields.shown();
  }

  private void print(String printed, RunFormat format) {
    if (isShown(format) && !ownMark) {
      text.append(TextRules.formatted(printed, format));
      digits.print(text.length(), format.shift());
    }
  }
}
