package org.gongkai.parsers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** A field of a form as its widget on a page tells it (ISO 32000-1, 12.7.3), or a typed note. */
final class FormField {
  private static final COSName CHOICE = COSName.getPDFName("Ch");
  private static final COSName TEXT = COSName.getPDFName("Tx");
  private static final COSName OPTIONS = COSName.getPDFName("Opt");
  private static final int DEEPEST = 32;
  private static final Pattern SIZE = Pattern.compile("([0-9]*\\.?[0-9]+)\\s+Tf");

  private final COSDictionary widget;

  FormField(COSDictionary widget) {
    this.widget = widget;
  }

  /** The text that it holds; empty where it holds none, or is no field for text. */
  String value() {
    if (COSName.getPDFName("FreeText").equals(widget.getCOSName(COSName.SUBTYPE))) {
      return text(widget.getDictionaryObject(COSName.CONTENTS));
    }
    COSBase type = inherited(COSName.FT);
    COSBase value = inherited(COSName.V);
    if (CHOICE.equals(type)) {
      return chosen(value);
    }
    return TEXT.equals(type) ? text(value) : "";
  }

  private static String text(@Nullable COSBase value) {
    if (value instanceof COSString string) {
      return string.getString();
    }
    return value instanceof COSStream stream ? stream.toTextString() : "";
  }

  /** Of several that are chosen, each on a line. */
  private String chosen(@Nullable COSBase value) {
    if (!(value instanceof COSArray several)) {
      return option(text(value));
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < several.size(); i++) {
      texts.add(option(text(several.getObject(i))));
    }
    return String.join("\n", texts);
  }

  /** What is shown of an option: it may be stored by another name. */
  private String option(String stored) {
    if (inherited(OPTIONS) instanceof COSArray options) {
      for (int i = 0; i < options.size(); i++) {
        if (options.getObject(i) instanceof COSArray pair
            && pair.size() > 1
            && text(pair.getObject(0)).equals(stored)) {
          return text(pair.getObject(1));
        }
      }
    }
    return stored;
  }

  /** The size of its text in points; 0 where it is to fit. */
  double size() {
    Matcher size = SIZE.matcher(text(inherited(COSName.DA)));
    return size.find() ? Double.parseDouble(size.group(1)) : 0;
  }

  /** Where its lines stand: 0 at the left, 1 in the middle, 2 at the right. */
  int alignment() {
    return inherited(COSName.Q) instanceof COSNumber number ? number.intValue() : 0;
  }

  private @Nullable COSBase inherited(COSName key) {
    COSDictionary field = widget;
    for (int i = 0; field != null && i < DEEPEST; i++) {
      COSBase value = field.getDictionaryObject(key);
      if (value != null) {
        return value;
      }
      field = field.getCOSDictionary(COSName.PARENT);
    }
    return null;
  }
}
