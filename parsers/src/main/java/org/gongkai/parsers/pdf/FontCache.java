package org.gongkai.parsers.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.jspecify.annotations.Nullable;

/** The fonts of a document, each read once. */
final class FontCache {
  private final Map<COSDictionary, TextFont> fonts = new IdentityHashMap<>();

  /** The fonts of the resources that were asked last, by their names there. */
  private final Map<COSName, TextFont> byName = new HashMap<>();

  private @Nullable PDResources lastResources;

  /** The font of a name; null where the resources have none. */
  @Nullable TextFont font(@Nullable PDResources resources, COSName name) throws IOException {
    if (resources != lastResources) {
      lastResources = resources;
      byName.clear();
    }
    TextFont known = byName.get(name);
    return known == null ? find(resources, name) : known;
  }

  private @Nullable TextFont find(@Nullable PDResources resources, COSName name)
      throws IOException {
    COSDictionary all =
        resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.FONT);
    COSDictionary dictionary = all == null ? null : all.getCOSDictionary(name);
    TextFont font = dictionary == null ? null : font(dictionary);
    if (font != null) {
      byName.put(name, font);
    }
    return font;
  }

  /** The font of a dictionary. */
  TextFont font(COSDictionary dictionary) throws IOException {
    TextFont known = fonts.get(dictionary);
    if (known == null) {
      known = read(dictionary);
      fonts.put(dictionary, known);
    }
    return known;
  }

  private static TextFont read(COSDictionary dictionary) throws IOException {
    TextFont read = DictionaryFont.of(dictionary, () -> load(dictionary));
    read = read == null ? PredefinedFont.of(dictionary) : read;
    return read == null ? load(dictionary) : read;
  }

  private static TextFont load(COSDictionary dictionary) throws IOException {
    PDFont font = PDFontFactory.createFont(dictionary);
    return new LoadedFont(font);
  }
}
