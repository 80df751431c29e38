package org.gongkai.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocationTest {
  @Test
  void describesEveryKindOfPlaceAsTheTablesWriteIt() {
    assertThat(new PageLocation(3, new Box(90.1, 120, 133.5, 140)).describe())
        .isEqualTo("page=3;box=90.1,120,133.5,140");
    assertThat(new CellLocation(2, 5, 3).describe()).isEqualTo("table=2;row=5;cell=3");
    assertThat(new TextLocation(120, 14).describe()).isEqualTo("line=120;column=14");
    assertThat(new SheetLocation("统计表", "B7").describe()).isEqualTo("sheet=统计表;cell=B7");
    assertThat(new ParagraphLocation(17).describe()).isEqualTo("paragraph=17");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.04, 0",
    "1.25, 1.3",
    "10, 10",
    "99.95, 100",
    "-3.14159, -3.1",
    "1e3, 1000"
  })
  void roundsEdgesToATenth(double points, String described) {
    assertThat(new Box(points, 0, 2000, 0).describe()).isEqualTo(described + ",0,2000,0");
  }

  @Test
  void aBoxHasWidthHeightAndUnion() {
    Box box = new Box(1, 2, 4, 8);

    assertThat(box.width()).isEqualTo(3);
    assertThat(box.height()).isEqualTo(6);
    assertThat(box.union(new Box(0, 3, 2, 9))).isEqualTo(new Box(0, 2, 4, 9));
  }

  @Test
  void aBoxRefusesEdgesThatAreNoRectangle() {
    assertThatThrownBy(() -> new Box(2, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Edges out of order: 2.0,0.0,1.0,1.0");
    assertThatThrownBy(() -> new Box(0, 1, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Box(Double.NaN, 0, 1, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Box(0, 0, Double.POSITIVE_INFINITY, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placesCountFromOne() {
    Box box = new Box(0, 0, 1, 1);
    assertThatThrownBy(() -> new PageLocation(0, box))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Pages count from 1: 0");
    assertThatThrownBy(() -> new CellLocation(1, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Tables, rows and cells count from 1: 1,0,1");
    assertThatThrownBy(() -> new TextLocation(1, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Lines and columns count from 1: 1,0");
    assertThatThrownBy(() -> new ParagraphLocation(0)).isInstanceOf(IllegalArgumentException.class);
  }
}
