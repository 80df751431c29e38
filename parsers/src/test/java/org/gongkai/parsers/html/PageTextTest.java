package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTextTest {
  @Test
  void joinsInlineElementsAndCollapsesWhiteSpace() {
    assertThat(
            Pages.read(
                """
                <p>本局  <span lang="EN-US">2023</span>年
                公开<b>信息</b> <i>12</i>
                条。</p>"""))
        .containsExactly("BODY 本局 2023年公开信息 12 条。");
  }

  @Test
  void takesNonBreakingBlanksForBlanksAndStripsIndents() {
    assertThat(Pages.read("<p>&nbsp;&nbsp;　&emsp;报　告&nbsp;5 件。&nbsp;</p><p>&nbsp;</p>"))
        .containsExactly("BODY 报　告 5 件。");
  }

  @Test
  void partsParagraphsAtBlocksAndLineBreaks() {
    assertThat(Pages.read("<div>甲段，一<br>乙段，二<br/><br/>丙段，三<p>丁段，四</p>戊段，五<hr>己段，六</div>"))
        .containsExactly(
            "BODY 甲段，一", "BODY 乙段，二", "BODY 丙段，三", "BODY 丁段，四", "BODY 戊段，五", "BODY 己段，六");
  }

  @Test
  void keepsLineBreaksInsideHeadings() {
    assertThat(Pages.read("<h1>东岭县民政局<br>工作年度报告</h1><p>正文，一段。</p>"))
        .containsExactly("HEADING 东岭县民政局⏎工作年度报告", "BODY 正文，一段。");
  }

  @Test
  void readsPreformattedLines() {
    assertThat(Pages.read("<pre>第一行，甲\n第二行，乙</pre>")).containsExactly("BODY 第一行，甲", "BODY 第二行，乙");
  }

  @Test
  void dropsHiddenTextAndControls() {
    assertThat(
            Pages.read(
                """
                <title>网站</title><script>var a = '<p>1</p>';</script><style>p{color:red}</style>
                <p>看得见，甲<span style="display: none">藏</span><span hidden>藏</span>\
                <i style="VISIBILITY:hidden">藏</i><u style="mso-hide:all">藏</u></p>
                <noscript>藏</noscript><template><p>藏</p></template><svg><text>藏</text></svg>
                <select><option>藏</option></select><textarea>藏</textarea><button>藏</button>
                <div style="display:none"><table><tr><td>1</td><td>2</td></tr></table></div>
                <!-- 藏 -->"""))
        .containsExactly("BODY 看得见，甲");
  }

  @Test
  void keepsMarksOfNotesApartFromAFigure() {
    assertThat(
            Pages.read(
                """
                <p>15<sup>1</sup>件，H<sub>2</sub>O，\
                23<span style="font-size:9px; vertical-align: super">4</span>件</p>"""))
        .containsExactly("BODY 15¹件，H₂O，23⁴件");
  }

  @Test
  void keepsCrossedOutDigitsApartFromAFigure() {
    assertThat(
            Pages.read(
                """
                <p><s>7</s>12件，<del>8件</del>3件，\
                <span style="color:red;text-decoration: line-through">45</span>6件</p>"""))
        .containsExactly("BODY 7\u033612件，8\u0336件3件，4\u03365\u03366件");
  }

  @Test
  void dropsTextWithoutASize() {
    assertThat(
            Pages.read(
                """
                <p>收到12<span style="font-size:0px;">7</span>件</p>
                <div style="font-size: 0"><span>办结</span>\
                <span style="font-size:0.5em">9件</span></div>
                <div style="font-size:0">2<p style="font-size:9pt">3件</p></div>"""))
        .containsExactly("BODY 收到12件", "BODY 3件");
  }

  @Test
  void marksDigitsThatASheetElsewhereMayGiveASizeAgain() {
    assertThat(
            Pages.read(
                "<link rel=stylesheet href=a.css><p style='font-size:0'>2<span>3件</span></p>"))
        .containsExactly("BODY 3\u20E0件");
  }

  @Test
  void readsWhatWordWrites() {
    assertThat(
            Pages.read(
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset="utf-8">
                <!--[if gte mso 9]><xml><o:p>藏</o:p></xml><![endif]--></head>
                <body><div class="WordSection1"><p class="MsoNormal"><span
                style="mso-spacerun:yes">&nbsp;</span>一、总体<span lang="EN-US"><o:p></o:p></span>情况</p>
                <p class="MsoNormal"><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>
                <p class="MsoNormal">收到申请<span lang="EN-US">3</span>件。<o:p></o:p></p></div></body></html>"""))
        .containsExactly("BODY 一、总体情况", "BODY 收到申请3件。");
  }
}
