package org.gongkai.parsers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.core.model.TextLocation;
import org.gongkai.parsers.source.Block;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
  @Test
  void everyLineIsAParagraphWhereNothingIsWrapped() {
    assertThat(Texts.show("报告", "", "  一、总体情况", "全年公开信息三条", "另有其他情况，详见附件。"))
        .containsExactly("报告", "一、总体情况", "全年公开信息三条", "另有其他情况，详见附件。");
  }

  @Test
  void joinsWrappedLines() {
    assertThat(
            Texts.show(
                "云石县林业局2021年度政府信息公开工作报",
                "              告",
                "",
                "    根据有关规定，现公布云石县林业局年度报",
                "告。本报告可在门户网站（http://www.",
                "example.cn）下载。全文包括总体情况、公开",
                "情况等部分。",
                "    一、总体情况",
                "    全年公开信息三条，比上年增加一条，均已在",
                "网站发布。",
                "                    云石县林业局",
                "                     2022年1月5日"))
        .containsExactly(
            "云石县林业局2021年度政府信息公开工作报",
            "告",
            "根据有关规定，现公布云石县林业局年度报告。本报告可在门户网站" + "（http://www.example.cn）下载。全文包括总体情况、公开情况等部分。",
            "一、总体情况",
            "全年公开信息三条，比上年增加一条，均已在网站发布。",
            "云石县林业局",
            "2022年1月5日");
  }

  @Test
  void sentenceGoesOnOverPageAndBlankLines() {
    assertThat(
            Texts.show(
                "    根据有关规定，现公布云石县林业局年度报告",
                "并说明有关情况。本年度工作稳步推进，成效明",
                "",
                "               - 1 -",
                "\f显。各项制度健全，未发生泄密事件，也没有出",
                "",
                "现迟报漏报。",
                "  二、其他情况",
                "  全年没有收取费用，也没有其他需要说明的事",
                "项。"))
        .containsExactly(
            "根据有关规定，现公布云石县林业局年度报告并说明有关情况。本年度工作稳步推进，" + "成效明显。各项制度健全，未发生泄密事件，也没有出现迟报漏报。",
            "FURNITURE - 1 -",
            "二、其他情况",
            "全年没有收取费用，也没有其他需要说明的事项。");
  }

  @Test
  void watermarkDoesNotTearASentence() {
    assertThat(
            Texts.show(
                "    根据有关规定，现公布云石县林业局年度报告",
                "",
                "               开",
                "并说明有关情况。本年度工作稳步推进，成效明",
                "",
                "             公",
                "显。各项制度健全，未发生泄密事件，也没有出",
                "           息",
                "现迟报漏报。"))
        .containsExactly(
            "根据有关规定，现公布云石县林业局年度报告并说明有关情况。本年度工作稳步推进，" + "成效明显。各项制度健全，未发生泄密事件，也没有出现迟报漏报。",
            "FURNITURE 开",
            "FURNITURE 公",
            "FURNITURE 息");
  }

  @Test
  void tellsWhereAParagraphBegins() {
    assertThat(Texts.read("\uFEFF报告", "", "  一、总体情况").blocks())
        .extracting(Block::location)
        .containsExactly(new TextLocation(1, 1), new TextLocation(3, 3));
  }

  @Test
  void partsWordsAndFiguresThatMeetAtALineEnd() {
    assertThat(
            Texts.show(
                "    根据有关规定，现公布云石县林业局年度报告",
                "并说明有关情况。联系电话（工作时间）：0100",
                "5550 转办公室，各项制度健全，欢迎来电咨询有",
                "关事项。"))
        .containsExactly(
            "根据有关规定，现公布云石县林业局年度报告并说明有关情况。" + "联系电话（工作时间）：0100 5550 转办公室，各项制度健全，欢迎来电咨询有关事项。");
  }
}
