package org.gongkai.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbedParserTest {
  @Test
  void namesTheFigureItsPlaceAndWhatConfirmsIt() {
    assertThat(EmbedParser.describe(Samples.reports().resolve("2022/yunxiu-education-2022.docx")))
        .isEqualTo("9 of 17 granted (table=2;row=6;cell=4, confirmed by SUMS)");
  }
}
