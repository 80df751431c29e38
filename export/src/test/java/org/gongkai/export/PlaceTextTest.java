package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.Box;
import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.Language;
import org.gongkai.core.model.Location;
import org.gongkai.core.model.PageLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.core.model.SheetLocation;
import org.gongkai.core.model.TextLocation;
import org.junit.jupiter.api.Test;

class PlaceTextTest {
  private static void says(Location location, String en, String zh) {
    assertThat(PlaceText.of(location, Language.EN)).isEqualTo(en);
    assertThat(PlaceText.of(location, Language.ZH)).isEqualTo(zh);
  }

  @Test
  void saysPlacesAsPeopleDo() {
    says(new PageLocation(3, new Box(1, 2, 3, 4)), "page 3", "第3页");
    says(new CellLocation(2, 5, 3), "table 2, row 5, cell 3", "表2第5行第3格");
    says(new TextLocation(31, 16), "line 31, column 16", "第31行第16字");
    says(new SheetLocation("统计表", "B7"), "sheet 统计表, cell B7", "工作表“统计表”B7");
    says(new ParagraphLocation(12), "paragraph 12", "第12段");
  }
}
