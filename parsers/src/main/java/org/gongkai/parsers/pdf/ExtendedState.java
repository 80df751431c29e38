package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.PDResources;
import org.jspecify.annotations.Nullable;

/** Takes over what a named dictionary of graphics state parameters sets (ISO 32000-1, 8.4.5). */
final class ExtendedState {
  private static final Set<COSName> PLAIN =
      Set.of(COSName.getPDFName("Normal"), COSName.getPDFName("Compatible"));

  private final FontCache fonts;

  ExtendedState(FontCache fonts) {
    this.fonts = fonts;
  }

  void apply(@Nullable PDResources resources, @Nullable COSName name, ScanState state)
      throws IOException {
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.EXT_G_STATE);
    COSDictionary set = all == null || name == null ? null : all.getCOSDictionary(name);
    if (set != null) {
      apply(set, state);
    }
  }

  private void apply(COSDictionary set, ScanState state) throws IOException {
    if (set.containsKey(COSName.LW)) {
      state.lineWidth(number(set, COSName.LW));
    }
    if (set.containsKey(COSName.CA)) {
      state.alpha(false, number(set, COSName.CA));
    }
    if (set.containsKey(COSName.CA_NS)) {
      state.alpha(true, number(set, COSName.CA_NS));
    }
    if (set.containsKey(COSName.BM) || set.containsKey(COSName.SMASK)) {
      blend(set, state);
    }
    COSArray font = set.getCOSArray(COSName.FONT);
    if (font != null
        && font.getObject(0) instanceof COSDictionary dictionary
        && font.getObject(1) instanceof COSNumber size) {
      state.text().font(fonts.font(dictionary), size.floatValue());
    }
  }

  private static void blend(COSDictionary set, ScanState state) {
    if (set.containsKey(COSName.BM)) {
      COSBase mode = set.getDictionaryObject(COSName.BM);
      COSBase first = mode instanceof COSArray modes ? modes.getObject(0) : mode;
      state.blended(first instanceof COSName name && !PLAIN.contains(name));
    }
    if (set.containsKey(COSName.SMASK)) {
      state.masked(set.getDictionaryObject(COSName.SMASK) instanceof COSDictionary);
    }
  }

  private static float number(COSDictionary set, COSName key) {
    COSBase value = set.getDictionaryObject(key);
    return value instanceof COSNumber number ? number.floatValue() : 1;
  }
}
