package org.gongkai.parsers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class CidWidthsTest {

  private static COSArray numbers(float... numbers) {
    COSArray array = new COSArray();
    for (float number : numbers) {
      array.add(new COSFloat(number));
    }
    return array;
  }

  @Test
  void readsListsAndRangesInTheirOrder() {
    COSDictionary font = new COSDictionary();
    COSArray widths = numbers(0, 2000, 500);
    widths.add(new COSFloat(10));
    widths.add(numbers(250, 750));
    widths.addAll(numbers(300, 300, 100));
    font.setItem(COSName.W, widths);
    CidWidths read = CidWidths.of(font);

    assertThat(read.at(0)).isEqualTo(0.5f);
    assertThat(read.at(10)).isEqualTo(0.25f);
    assertThat(read.at(11)).isEqualTo(0.75f);
    assertThat(read.at(266)).isEqualTo(0.5f);
    assertThat(read.at(300)).isEqualTo(0.1f);
    assertThat(read.at(299)).isEqualTo(0.5f);
    assertThat(read.at(2000)).isEqualTo(0.5f);
    assertThat(read.at(2001)).isEqualTo(1);
  }

  @Test
  void readsVerticalAdvancesBesideThePlacesOfTheirGlyphs() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.DW2, numbers(880, -900));
    COSArray advances = numbers(7, 8, -500, 250, 800);
    advances.add(new COSFloat(20));
    advances.add(numbers(-600, 1, 2, -700, 3, 4));
    font.setItem(COSName.W2, advances);
    CidWidths read = CidWidths.vertical(font);

    assertThat(read.at(1)).isEqualTo(-0.9f);
    assertThat(read.at(7)).isEqualTo(-0.5f);
    assertThat(read.at(8)).isEqualTo(-0.5f);
    assertThat(read.at(20)).isEqualTo(-0.6f);
    assertThat(read.at(21)).isEqualTo(-0.7f);
  }

  @Test
  void movesDownByAnEmWhereNothingElseIsSaid() {
    assertThat(CidWidths.vertical(new COSDictionary()).at(5)).isEqualTo(-1);
  }

  @Test
  void ignoresRangesBeyondAllCids() {
    COSDictionary font = new COSDictionary();
    font.setItem(COSName.W, numbers(-5, 1e9f, 400, 70_000, 80_000, 300));
    CidWidths read = CidWidths.of(font);

    assertThat(read.at(0xFFFF)).isEqualTo(0.4f);
    assertThat(read.at(70_000)).isEqualTo(1);
  }
}
