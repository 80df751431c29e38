package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageFurnitureTest {
  private static final String ARTICLE = "<p>全年认真办理各类事项，件件有回音。</p><p>下一步将继续努力，做好工作。</p>";

  @Test
  void tellsMenusTrailsAndFeetFromTheContent() {
    assertThat(
            Pages.read(
                """
                <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务</a></li></ul></div>
                <div>当前位置：<a href="/">首页</a> &gt; <a href="/n">2023年报</a> &gt; 正文</div>
                <h1>东岭县民政局年度报告</h1>
                <div>发布日期：2024-01-20 来源：东岭县民政局 [<a href="javascript:f(1)">大</a>]</div>
                <div id="zoom">%s</div>
                <div><a href="/1.html">上年报告</a></div>
                <div class="foot"><p>版权所有：东岭县人民政府</p><p>电话：0000-12345</p></div>"""
                    .formatted(ARTICLE)))
        .containsExactly(
            "FURNITURE 首页",
            "FURNITURE 政务",
            "FURNITURE 当前位置：首页 > 2023年报 > 正文",
            "HEADING 东岭县民政局年度报告",
            "BODY 发布日期：2024-01-20 来源：东岭县民政局 [大]",
            "BODY 全年认真办理各类事项，件件有回音。",
            "BODY 下一步将继续努力，做好工作。",
            "FURNITURE 上年报告",
            "FURNITURE 版权所有：东岭县人民政府",
            "FURNITURE 电话：0000-12345");
  }

  @Test
  void keepsASignatureBehindTheContent() {
    assertThat(
            Pages.content(
                """
                <div><div>%s</div><div>东岭县民政局</div><div>2024年1月20日</div></div>
                <div>【<a href="#">打印</a>】【<a href="#">关闭</a>】</div><div>网站标识码：12345</div>"""
                    .formatted(ARTICLE)))
        .containsExactly(
            "BODY 全年认真办理各类事项，件件有回音。", "BODY 下一步将继续努力，做好工作。", "BODY 东岭县民政局", "BODY 2024年1月20日");
  }

  @Test
  void dropsLinksAndFeetWhereNoPartOfThePageIsTheContent() {
    assertThat(
            Pages.read(
                """
                <p><a href="/">首页</a></p><p>全年办理各类事项，件件有回音。</p>
                <p>下一步将继续努力，做好工作。</p><p>东岭县人民政府 版权所有</p>"""))
        .containsExactly(
            "FURNITURE 首页",
            "BODY 全年办理各类事项，件件有回音。",
            "BODY 下一步将继续努力，做好工作。",
            "FURNITURE 东岭县人民政府 版权所有");
  }

  @Test
  void keepsLinksInsideTheContent() {
    assertThat(Pages.read("<div>" + ARTICLE + "<p><a href='/a.pdf'>附件甲</a></p><p>完毕，谢谢。</p></div>"))
        .contains("BODY 附件甲");
  }

  @Test
  void dropsButtonBarsAndUnfilledTemplates() {
    assertThat(
            Pages.read(
                "<div>"
                    + ARTICLE
                    + "<p>{{ errorMessage }}</p><p>【打印】 【关闭窗口】</p><p>上一篇：甲</p></div>"))
        .containsExactly(
            "BODY 全年认真办理各类事项，件件有回音。",
            "BODY 下一步将继续努力，做好工作。",
            "FURNITURE {{ errorMessage }}",
            "FURNITURE 【打印】 【关闭窗口】",
            "FURNITURE 上一篇：甲");
  }

  @Test
  void givesFactsOverTheContentOneByOne() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>索引号</td><td>000123/2024-1</td><td>发布机构：</td><td>东岭县民政局</td></tr>
                <tr><td>名称</td><td>东岭县民政局年度报告</td><td>文号</td><td></td></tr></table>
                <div>%s</div>"""
                    .formatted(ARTICLE.repeat(20))))
        .startsWith(
            "BODY 索引号：000123/2024-1",
            "BODY 发布机构：东岭县民政局",
            "BODY 名称：东岭县民政局年度报告",
            "BODY 文号",
            "BODY 全年认真办理各类事项，件件有回音。");
  }

  @Test
  void keepsTablesOfFiguresOutsideTheContent() {
    assertThat(
            Pages.content(
                "<div>"
                    + ARTICLE.repeat(9)
                    + "</div><div><a href='/'>回</a></div>"
                    + "<table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>"))
        .endsWith("RULED 2x2", "0,0 甲", "0,1 1", "1,0 乙", "1,1 2");
  }
}
