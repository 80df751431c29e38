package org.gongkai.parsers.docx;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells content from properties, deleted text and other things that are not printed. */
final class Content {
  /** What never holds printed text. */
  private static final Set<String> NOT_PRINTED =
      Set.of(
          "w:del",
          "w:moveFrom",
          "w:delText",
          "w:instrText",
          "w:delInstrText",
          "w:pPr",
          "w:rPr",
          "w:sdtPr",
          "w:sdtEndPr",
          "w:customXmlPr",
          "w:smartTagPr",
          "w:tblPr",
          "w:tblGrid",
          "w:trPr",
          "w:tcPr",
          "w:rt",
          "w:rubyPr",
          "w:ffData",
          "w:sectPr",
          "w:softHyphen");

  private static final Set<String> WITH_CONTENT =
      Set.of("w:t", "a:t", "m:t", "w:sym", "w:txbxContent", "w:fldChar", "w:p", "w:tr", "a:blip");

  private Content() {}

  static boolean isPrinted(XmlElement element) {
    return !NOT_PRINTED.contains(element.name());
  }

  /**
   * The one of several forms of the same content to take: the first, which is the newest, unless
   * nothing of it can be read here.
   */
  static @Nullable XmlElement choose(XmlElement alternatives) {
    for (XmlElement choice : alternatives.children()) {
      if (choice.is("mc:Choice") && hasContent(choice)) {
        return choice;
      }
    }
    return alternatives.child("mc:Fallback");
  }

  private static boolean hasContent(XmlElement element) {
    return WITH_CONTENT.contains(element.name())
        || element.children().stream().anyMatch(Content::hasContent);
  }
}
