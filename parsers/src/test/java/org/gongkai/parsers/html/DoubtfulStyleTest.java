package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.html.Pages.cell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtfulStyleTest {
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
