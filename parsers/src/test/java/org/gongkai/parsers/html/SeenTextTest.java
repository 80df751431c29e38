package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeenTextTest {
  /** The text of a cell, within a table of a page with a style sheet. */
  private static String cell(String sheet, String content) {
    String page =
        "<html><head><style>%s</style></head><body><table><tr><td>项目</td><td>件数</td></tr>"
            + "<tr><td>新收</td><td>%s</td></tr><tr><td>结转</td><td>3</td></tr></table>";
    String line = Pages.read(page.formatted(sheet, content)).get(4);
    return line.substring("1,1".length()).strip();
  }

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color:var(--none)",
        "color:oklch(99% 0 0)",
        "color:color-mix(in srgb, white 90%, black)",
        "opacity:var(--none, var(--other))",
        "opacity:calc(1 - .99)",
        "opacity:.05",
        "visibility:var(--seen)",
        "font-size:calc(0px)",
        "font-size:clamp(0rem, 1vw, 0rem)",
        "clip-path:inset(0 0 0 100%)",
        "clip-path:inset(0 100% 0 0)",
        "filter:opacity(0)",
        "filter:brightness(100)",
        "filter:contrast( 0 )",
        "font-size:calc(0.0rem + 0vw)",
        "font-size:calc(1rem - 1rem + 0px)",
        "transform:rotate( 180deg)",
        "transform:rotate(0.5turn)",
        "color:rgb(none 0 0)",
        "content-visibility:hidden",
        "display:inline-block; transform:rotate(90deg)",
        "display:inline-block; transform:scaleX(-1)",
        "margin-left:-5000px",
        "-webkit-text-security:disc"
      })
  void marksFiguresOfWhichTheStyleDoesNotTellThatTheyAreSeen(String style) {
    String named = "<link rel=stylesheet href=a.css>";
    assertThat(cell("", named + "<span style='" + style + "'>12件</span>"))
        .isEqualTo("1\u20E02\u20E0件");
    assertThat(cell(".h{" + style + "}", named + "<span class=h>12</span>"))
        .isEqualTo("1\u20E02\u20E0");
    assertThat(cell("", named + "<span style='" + style + "'>第2条</span>")).isEqualTo("第2条");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "color:hsl(210, 50%, 20%)",
        "color:lightgray",
        "color:currentColor",
        "color:var(--dark)",
        "color:var(--none, #333)",
        "color:var(--none)",
        "opacity:var(--most)",
        "font-size:calc(1rem - 2px)",
        "font-size:clamp(12px, 2vw, 16px)",
        "font-size:calc(0.875rem + 0vw)",
        "color:rgb(20%,20%,20%)",
        "color:rgb(51.5 51.5 51.5)",
        "transform:rotate(0)",
        "transform:rotate(0.0deg)",
        "transform:rotate(360deg)",
        "transform:rotate(-360deg)",
        "filter:brightness(1)",
        "filter:contrast(100%) opacity(1.0)",
        "clip-path:inset(0)",
        "clip-path:inset(0px 0 0% 0)",
        "transform:translateY(-50%)",
        "filter:none",
        "clip-path:none"
      })
  void readsWhatTheStyleTellsToBeSeen(String style) {
    String sheet = ":root{--dark:#222;--most:.9} .h{" + style + "}";
    assertThat(cell(sheet, "<span class=h>12</span>")).isEqualTo("12");
    assertThat(cell(sheet, "<span style='" + style + "'>12</span>")).isEqualTo("12");
  }

  @Test
  void followsVariables() {
    String sheet = ":root{--paper:#fff;--text:var(--paper)} .h{color:var(--text)}";
    assertThat(cell(sheet, "12<span class=h>7</span>")).isEqualTo("12");
    assertThat(cell("", "12<span style='--a:0;opacity:var(--a)'>7</span>")).isEqualTo("12");
    assertThat(cell(":root{--a:var(--b);--b:var(--a)} .h{color:var(--a)}", "<b class=h>12</b>"))
        .isEqualTo("1\u20E02\u20E0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".dark",
        "[data-theme=dark]",
        "html.dark",
        ":root[data-theme=dark]",
        ".dark .h",
        "#dark",
        "b.dark"
      })
  void takesVariablesOnlyFromAThemeThatAnElementHas(String theme) {
    String sheet = ":root{--a:#333} " + theme + "{--a:#eee} .h{color:var(--a)}";
    assertThat(cell(sheet, "<b class=h>12</b>")).isEqualTo("12");
    assertThat(cell(".h{color:var(--a,#333)} " + theme + "{--a:#fff}", "<b class=h>12</b>"))
        .isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(strings = {".dark", "[data-theme=dark]", "td .dark", "#dark", "b:hover", ":is(b)"})
  void marksFiguresInTheColourOfAThemeThatAnElementHasOrMayHave(String theme) {
    String sheet = ":root{--a:#333} " + theme + "{--a:#eee} .h{color:var(--a)}";
    String dark = "<b class=h>12</b><u id=dark class=dark data-theme=dark></u>";
    assertThat(cell(sheet, dark)).isEqualTo("1\u20E02\u20E0");
  }

  @Test
  void readsNothingInAColourLikeTheGroundWhateverItsName() {
    assertThat(cell("td{background:mintcream}", "12<b style='color:#f5fffa'>7</b>"))
        .isEqualTo("12");
    assertThat(cell("", "12<b style='-webkit-text-fill-color:transparent'>7</b>")).isEqualTo("12");
    assertThat(cell("", "12<b style='color:hsl(60deg 100% 99%)'>7</b>")).isEqualTo("12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".h::after{content:'5'}",
        "td .h:after{content:\"5\"}",
        ".h::after { content: '\\35' }",
        ".h::after{content:attr(data-n)}",
        ".h::after{content:counter(rows)}",
        ":root{--n:'5'} .h::after{content:var(--n)}",
        ".h::after{content:'%'}",
        "td b::after{content:'-'}"
      })
  void marksFiguresThatASheetAddsTo(String sheet) {
    assertThat(cell(sheet, "<b class=h data-n=5>12</b>")).isEqualTo("12\uFFFD");
    assertThat(cell(sheet, "<b class=h data-n=5></b>")).isEqualTo("\uFFFD");
    assertThat(cell(sheet.replace("after", "before"), "<b class=h data-n=5>12</b>"))
        .isEqualTo("\uFFFD12");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".h::after{content:''}",
        "*,::before,::after{--n:''} .h::after{content:var(--n)}",
        ".h::before{content:'\\f101'}",
        ".h::after{content:attr(data-label)}",
        ".h::after{content:'2021年'}",
        ".h::after{content:'0';visibility:hidden}",
        ".h:hover::after{content:'5'}",
        "@media print{.h::after{content:'5'}}",
        ".h{content:'5'}"
      })
  void leavesFiguresThatASheetAddsNothingTo(String sheet) {
    assertThat(cell(sheet, "<b class=h data-label=件数>12</b>")).isEqualTo("12");
  }

  @Test
  void marksAFigureOnceForAllRulesThatAddToIt() {
    String sheet = ".h::after{content:'5'} b::after{content:'6'} td b:after{content:'7'}";
    assertThat(cell(sheet, "<b class=h>12</b>")).isEqualTo("12\uFFFD");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "position:absolute; left:50%; width:1000px; margin-left:-500px",
        "float:right; width:100%; margin-left:-230px"
      })
  void leavesFiguresInAPageThatIsCentredOrPutBesideAColumn(String style) {
    assertThat(cell("", "<span style='" + style + "'>12</span>")).isEqualTo("12");
    assertThat(cell(".h{" + style + "}", "<span class=h>12</span>")).isEqualTo("12");
  }

  @Test
  void marksAFigureWhoseStyleGrowsTooLongByItsVariables() {
    String sheet = ":root{--a:" + "0 ".repeat(140) + "; --b:none}";
    String style = "margin:var(--a);".repeat(100) + "display:var(--b)";
    assertThat(cell(sheet, "<span style='" + style + "'>12</span>")).isEqualTo("1\u20E02\u20E0");
  }

  @Test
  void leavesWordsThatASheetNumbers() {
    assertThat(cell(".h::before{content:counter(n) '.'}", "<b class=h>新收</b>")).isEqualTo("新收");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<small>3</small>",
        "<span style='vertical-align:4px'>3</span>",
        "<span style='vertical-align:text-top'>3</span>",
        "<span style='position:relative;top:-3.0pt;mso-text-raise:3.0pt'>3</span>",
        "<span style='font-size:70%'>3</span>",
        "<span style='font-size:.6em'>3</span>",
        "<span style='font-size:smaller'>3</span>",
        "<i class=h>3</i>"
      })
  void marksNumbersOfWhichSomeDigitsAreMovedOrShrunk(String more) {
    String sheet = ".h{vertical-align:30%}";
    assertThat(cell(sheet, "12" + more)).isEqualTo("1\u03302\u03303\u0330");
    assertThat(cell(sheet, more + "件")).isEqualTo("3件");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "font-size:90%",
        "font-size:1em",
        "font-size:14px",
        "vertical-align:baseline",
        "vertical-align:middle",
        "top:0"
      })
  void leavesNumbersWhoseDigitsStandInOneLine(String style) {
    assertThat(cell("", "12<span style='" + style + "'>3</span>")).isEqualTo("123");
  }
}
