package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class DictionaryFontTest {
  private static final String MAP =
      "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange"
          + " 1 beginbfchar <0005> <516C> endbfchar endcmap";

  private static COSDictionary composite(String encoding) throws IOException {
    COSDictionary descendant = new COSDictionary();
    COSArray usual = new COSArray();
    usual.add(new COSFloat(880));
    usual.add(new COSFloat(-1200));
    descendant.setItem(COSName.DW2, usual);
    descendant.setFloat(COSName.DW, 500);
    COSArray descendants = new COSArray();
    descendants.add(descendant);
    COSStream map = new COSStream();
    try (OutputStream out = map.createOutputStream()) {
      out.write(MAP.getBytes(StandardCharsets.US_ASCII));
    }
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.SUBTYPE, COSName.TYPE0);
    font.setName(COSName.ENCODING, encoding);
    font.setItem(COSName.DESCENDANT_FONTS, descendants);
    font.setItem(COSName.TO_UNICODE, map);
    return font;
  }

  private static TextFont read(COSDictionary font) throws IOException {
    return DictionaryFont.of(
        font,
        () -> {
          throw new IOException("The font itself was asked for");
        });
  }

  @Test
  void readsHorizontalFontsWithoutLoadingThem() throws IOException {
    TextFont font = read(composite("Identity-H"));

    assertThat(font.isVertical()).isFalse();
    assertThat(font.text(5)).isEqualTo("公");
    assertThat(font.advance(5)).isEqualTo(0.5f);
    assertThat(font.codeLength(new byte[4], 0)).isEqualTo(2);
  }

  @Test
  void readsVerticalFontsWithoutLoadingThem() throws IOException {
    TextFont font = read(composite("Identity-V"));

    assertThat(font.isVertical()).isTrue();
    assertThat(font.text(5)).isEqualTo("公");
    assertThat(font.advance(5)).isEqualTo(-1.2f);
  }

  @Test
  void leavesFontsWithOtherEncodingsToTheLibrary() throws IOException {
    assertThat(read(composite("GBK-EUC-H"))).isNull();
  }
}
