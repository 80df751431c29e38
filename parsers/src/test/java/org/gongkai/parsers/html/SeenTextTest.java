package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.html.Pages.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "display:none",
        "visibility:hidden",
        "font-size:0",
        "color:#fff",
        "color:WHITE",
        "color: rgb(255, 255, 255)",
        "color:rgb(100% 100% 99%)",
        "color:rgba(0,0,0,0)",
        "color:transparent",
        "color:#fefefe",
        "color:#000; background:#000 none",
        "opacity:0",
        "opacity: 0.0",
        "display:inline-block; width:0; overflow:hidden",
        "transform:scale(0)",
        "color:hsl(0, 0%, 100%)",
        "text-indent:-9999px",
        "position:absolute; left:-9999px"
      })
  void readsNothingThatIsNotSeen(String hiding) {
    assertThat(cell("", "12<span style='" + hiding + "'>7</span>")).isEqualTo("12");
    assertThat(cell(".h { " + hiding + " }", "12<span class=h>7</span>")).isEqualTo("12");
    assertThat(cell("td>#h { " + hiding + " }", "12<span id=h>7</span>")).isEqualTo("12");
    assertThat(cell("span{" + hiding + "}", "<b>12</b><span>7</span>")).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".h{color:#fff;background:#036}",
        ".h{color:#fff} .h{color:#333}",
        "span.h{color:#333} .h{color:#fff}",
        ".h{color:#000 !important} .h{color:#fff}",
        ".h{display:none} .h.on{display:inline}",
        ".h:hover{display:none}",
        "@media print{.h{display:none}}",
        "@media (max-width: 768px){.h{display:none}}",
        "@media (prefers-color-scheme: dark){.h{color:#fff}}",
        "@supports not (display:grid){.h{display:none}}",
        "@media screen and (orientation:portrait){.h{display:none}}",
        ":root{--a:#333} @media(prefers-color-scheme:dark){:root{--a:#eee}} .h{color:var(--a)}",
        "/*.h{display:none}*/",
        "tr{background:#036} .h{color:#fff}",
        ".h{opacity:.9;left:-9999px;color:#ccc}",
      })
  void readsWhatIsSeen(String sheet) {
    assertThat(cell(sheet, "<span class='h on'>12</span>")).isEqualTo("12");
  }

  @Test
  void letsAnElementsOwnStyleWinButForWhatIsImportant() {
    String span = "12<span class=h style='display:inline'>7</span>";
    assertThat(cell(".h{display:none}", span)).isEqualTo("127");
    assertThat(cell(".h{display:none !important}", span)).isEqualTo("12");
  }

  @Test
  void crossesOutAndRaisesAsSheetsSay() {
    assertThat(cell(".o{text-decoration:line-through}", "<span class=o>7</span>12"))
        .isEqualTo("7\u033612");
    assertThat(cell(".n{vertical-align:super}", "15<span class=n>1</span>")).isEqualTo("15¹");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(hover:none)",
        "(pointer:coarse)",
        "(max-height:400px)",
        "(max-device-width:480px)",
        "(max-width:767.98px)",
        "(max-width:48em)",
        "(min-width:90em)",
        "(width<480px)",
        "(width <= 30rem)",
        "(width>=120rem)",
        "(400px<=width<=700px)",
        "(prefers-contrast:more)",
        "(prefers-reduced-motion)",
        "(forced-colors:active)",
        "(monochrome)",
        "screen and (min-width:800px) and (hover:none)",
        "print, (hover:none)"
      })
  void readsWhatIsHiddenOnOtherScreensOnly(String media) {
    String span = "<span class=h>12</span>";
    assertThat(cell("@media " + media + "{.h{display:none}}", span)).isEqualTo("12");
    String sheet = "<style media='" + media + "'>.h{display:none}</style>";
    assertThat(cell("", sheet + span)).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "all",
        "screen and (min-width:800px)",
        "(min-width:48em)",
        "(max-width:2000.5px)",
        "(width>=768px)",
        "(width < 120rem)",
        "(min-device-width: 1024px) and (orientation: landscape)",
        "(hover:hover) and (pointer:fine)",
        "(prefers-color-scheme:light)",
        "print, screen"
      })
  void readsNothingThatIsHiddenOnUsualScreens(String media) {
    String span = "12<span class=h>7</span>";
    assertThat(cell("@media " + media + "{.h{display:none}}", span)).isEqualTo("12");
  }

  @Test
  void readsSheetsInComments() {
    String span = "12<span class=h>7</span>";
    assertThat(cell("<!-- @charset 'utf-8'; .h{display:none} -->", span)).isEqualTo("12");
  }

  @Test
  void leavesHiddenRowsAndCellsOut() {
    assertThat(
            Pages.read(
                """
                <style>.h{display:none}</style>
                <table><tr><td>项目</td><td class="h">旧</td><td>件数</td></tr>
                <tr class="h"><td>旧</td><td>1</td><td>2</td></tr>
                <tr><td>新收</td><td class="h">7</td><td>12</td></tr></table>"""))
        .containsExactly("RULED 2x2", "0,0 项目", "0,1 件数", "1,0 新收", "1,1 12");
  }

  @Test
  void readsBlocksThatAScriptMayShow() {
    assertThat(
            Pages.read(
                """
                <style>.tab,.fade{display:none;opacity:0;visibility:hidden}</style>
                <div class="tab"><p>一、总体情况</p>
                <table><tr><td>项目</td><td>件数</td></tr><tr><td>新收</td><td>12</td></tr></table>
                </div><p class="fade">全文</p>"""))
        .containsExactly(
            "BODY 一、总体情况", "RULED 2x2", "0,0 项目", "0,1 件数", "1,0 新收", "1,1 12", "BODY 全文");
  }

  @Test
  void marksWhiteFiguresWhereTheGroundIsNotKnown() {
    assertThat(cell("td{background:url(a.png)}", "<span style='color:#fff'>12件</span>"))
        .isEqualTo("1\u20E02\u20E0件");
    assertThat(cell("td{background:url(a.png)}", "<span style='color:#fff'>见表</span>"))
        .isEqualTo("见表");
    String page =
        """
        <link rel="stylesheet" href="a.css"><table><tr><td>项目</td><td>件数</td></tr>
        <tr><td>新收</td><td style="color:white">12</td></tr>
        <tr><td>结转</td><td bgcolor="#003366"><font color="#fff">3</font></td></tr></table>""";
    assertThat(Pages.read(page)).contains("1,1 1\u20E02\u20E0", "2,1 3");
  }

  @Test
  void inheritsWhatLettersHaveNoSizeAndWhatIsMadeVisibleAgain() {
    assertThat(
            cell("", "12<span style='font-size:0'><b>7</b><i style='font-size:90%'>8</i></span>"))
        .isEqualTo("12");
    assertThat(cell("", "<span style='font-size:0'>7<b style='font-size:9pt'>12</b></span>"))
        .isEqualTo("12");
    assertThat(cell("", "<p style='visibility:hidden'>7<b style='visibility:visible'>12</b></p>"))
        .isEqualTo("12");
    assertThat(cell("", "12<p style='visibility:hidden'><input value=7></p>")).isEqualTo("12");
  }

  @Test
  void keepsThePlaceOfAnInvisibleCell() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>项目</td><td>甲</td><td>乙</td></tr>
                <tr><td>新收</td><td style="visibility:hidden">7</td><td>12</td></tr></table>"""))
        .containsExactly("RULED 2x3", "0,0 项目", "0,1 甲", "0,2 乙", "1,0 新收", "1,1", "1,2 12");
  }

  @Test
  void marksDigitsThatAreTurnedAroundOrTooSmall() {
    assertThat(cell("", "<bdo dir=rtl>21</bdo>")).isEqualTo("2\u20E01\u20E0");
    assertThat(cell("u{unicode-bidi:bidi-override;direction:rtl}", "<u>21</u>"))
        .isEqualTo("2\u20E01\u20E0");
    assertThat(cell("", "12<span style='font-size:1px'>7</span>")).isEqualTo("127\u20E0");
  }

  @Test
  void readsLinksInWhiteCells() {
    assertThat(cell("b{color:#fff}", "<b><a href='a'>12</a>7</b>")).isEqualTo("12");
  }

  @Test
  void passesOverBrokenSheets() {
    assertThat(cell(".h{display:none} } .x{{;} @media {.y{", "12<span class=h>7</span>"))
        .isEqualTo("12");
    assertThat(cell("@media{".repeat(50_000) + ".h{display:none}", "12")).isEqualTo("12");
    assertThat(cell("a".repeat(100_000) + ">{color:#fff}", "12")).isEqualTo("12");
    assertThat(cell("@media screen" + " ".repeat(100_000) + "x{.h{top:0}}", "12")).isEqualTo("12");
    assertThat(cell("u{background:" + " a".repeat(100_000) + "}", "<u>12</u>")).isEqualTo("12");
    assertThat(cell("..{color:#fff} #{opacity:0} ::{} td[{color:#fff}", "12")).isEqualTo("12");
  }
}
