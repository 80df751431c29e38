package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainToUnicodeTest {
  private static final String HEAD =
      "%!PS-Adobe-3.0 Resource-CMap\n/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
          + "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
          + "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
          + "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
  private static final String END =
      "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend";

  private static byte[] map(String entries) {
    return (HEAD + entries + "\n" + END).getBytes(StandardCharsets.US_ASCII);
  }

  private static boolean isPlain(String entries) {
    return PlainToUnicode.read(map(entries), new GlyphTable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 beginbfchar\n<0005> <516C>\n<0006> <5F00>\nendbfchar",
        "1 beginbfchar <0005> <516C> endbfchar 1 beginbfchar <0005> <5F00> endbfchar",
        "1 beginbfrange\n<0003> <0005> <0041>\nendbfrange",
        "1 beginbfrange\n<00FE> <0102> <4EFE>\nendbfrange",
        "1 beginbfrange\n<0000> <D7FF> <0000>\nendbfrange\n1 beginbfchar <0005> <516C> endbfchar",
        "1 beginbfrange <0003> <0003> <00660069> endbfrange",
        "1 beginbfchar <0007> <006600660069> endbfchar",
        "1 beginbfchar <0007> <D842DFB7> endbfchar",
        "1 beginbfchar <0007> <41> endbfchar",
        "1 beginbfchar <41> <516C> endbfchar 1 beginbfrange <42> <45> <5F00> endbfrange",
        "0 beginbfchar endbfchar",
        "1 beginbfchar<0007><516C>endbfchar",
        "1 beginbfchar <0a0B> <516c> endbfchar",
      })
  void readsPlainMapsAsTheLibraryDoes(String entries) throws IOException {
    byte[] map = map(entries);
    GlyphTable table = new GlyphTable();
    assertThat(PlainToUnicode.read(map, table)).isTrue();
    CMap library = new CMapParser().parse(new RandomAccessReadBuffer(map));

    for (int code = 0; code <= 0xFFFF; code++) {
      assertThat(table.text(code)).isEqualTo(library.toUnicode(code));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 beginbfrange <0003> <0005> [<0041> <0042> <0043>] endbfrange",
        "1 beginnotdefrange <00> <1f> 1 endnotdefrange 1 beginbfchar <0007> <516C> endbfchar",
        "1 beginbfchar <0003> <> endbfchar",
        "1 beginbfchar <0003> /space endbfchar",
        "1 beginbfchar <0003> <D842> endbfchar",
        "1 beginbfchar <000003> <0041> endbfchar",
        "1 beginbfchar <0003> <004> endbfchar",
        "1 beginbfchar <0003> <00 41> endbfchar",
        "1 beginbfchar <03> <0041> endbfchar 1 beginbfchar <0004> <0042> endbfchar",
        "2 beginbfchar <0003> <0041> endbfchar",
        "1 beginbfchar <0003> <0041> <0004> <0042> endbfchar",
        "beginbfchar <0003> <0041> endbfchar",
        "/WMode 1 beginbfchar <0003> <0041> endbfchar",
        "1 beginbfrange <0005> <0003> <0041> endbfrange",
        "1 beginbfrange <0003> <0005> <FFFE> endbfrange",
        "1 beginbfrange <0003> <0005> <D7FE> endbfrange",
        "1 beginbfrange <0000> <FFFF> <0000> endbfrange",
        "1 beginbfrange <0003> <0005> <00660069> endbfrange",
        "/Adobe-GB1-UCS2 usecmap",
        "1 begincidchar <0003> 5 endcidchar",
        "1 beginbfchar <0003> % a comment\n<0041> endbfchar",
        "99999999999 beginbfchar <0003> <0041> endbfchar",
        "1 beginbfchar",
        "1 beginbfchar <0003",
        "(a \\) b)",
      })
  void leavesOtherMapsToTheLibrary(String entries) {
    assertThat(isPlain(entries)).isFalse();
  }

  @Test
  void takesNothingBehindTheMap() {
    byte[] map = map("endcmap 1 beginbfchar <0003> <0041> endbfchar");
    GlyphTable table = new GlyphTable();

    assertThat(PlainToUnicode.read(map, table)).isTrue();
    assertThat(table.text(3)).isNull();
  }
}
