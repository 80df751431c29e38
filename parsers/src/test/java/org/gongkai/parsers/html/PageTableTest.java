package org.gongkai.parsers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTableTest {
  @Test
  void laysSpansOnOneGrid() {
    assertThat(
            Pages.read(
                """
                <table><tr><td rowspan="2">项目</td><td colspan="2">申请人</td></tr>
                <tr><td>自然<br>人</td><td><p>商业</p><p>企业</p></td></tr>
                <tr><td>新收</td><td>12</td><td>&nbsp;</td></tr></table>"""))
        .containsExactly(
            "RULED 3x3",
            "0,0 2x1 项目",
            "0,1 1x2 申请人",
            "1,1 自然⏎人",
            "1,2 商业⏎企业",
            "2,0 新收",
            "2,1 12",
            "2,2");
  }

  @Test
  void readsAFigureFramedByATableInItsCell() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>项目</td><td>件数</td></tr>
                <tr><td>新收</td><td><table><tr><td>12</td></tr></table></td></tr></table>"""))
        .containsExactly("RULED 2x2", "0,0 项目", "0,1 件数", "1,0 新收", "1,1 12");
  }

  @Test
  void readsWhatWasTypedIntoTheFieldsOfCells() {
    assertThat(
            Pages.read(
                """
                <p>检索<input value="请输入"></p>
                <table><tr><td>新收</td><td><input type="text" value="12" readonly></td></tr>
                <tr><td>结转</td>
                <td><textarea>3</textarea><input type="hidden" value="7"></td></tr></table>"""))
        .containsExactly("BODY 检索", "RULED 2x2", "0,0 新收", "0,1 12", "1,0 结转", "1,1 3");
  }

  @Test
  void readsFieldsWhoseKindIsWrittenInCapitals() {
    assertThat(
            Pages.read(
                """
                <TABLE><TR><TD>新收</TD><TD><INPUT TYPE="TEXT" VALUE="12"></TD></TR>
                <TR><TD>结转</TD><TD>3<INPUT TYPE="HIDDEN" VALUE="7"></TD></TR></TABLE>"""))
        .containsExactly("RULED 2x2", "0,0 新收", "0,1 12", "1,0 结转", "1,1 3");
  }

  @Test
  void readsTheEntryChosenFromAList() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>项目</td><td>件数</td></tr><tr><td>新收</td>
                <td><select><option>0<option selected>12<option>3</select></td></tr>
                <tr><td>结转</td>
                <td><select><option value=5> 3 </option></select>件</td></tr></table>
                <table><tr><td>网站<select><option selected>部门</select></td></tr></table>"""))
        .containsExactly(
            "RULED 3x2", "0,0 项目", "0,1 件数", "1,0 新收", "1,1 12", "2,0 结转", "2,1 3件", "BODY 网站");
  }

  @Test
  void givesAllEntriesOfAListThatDoesNotTellWhichIsChosen() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>项目</td><td>件数</td></tr>
                <tr><td>新收</td><td><select><option>0<option>12</select></td></tr>
                <tr><td>结转</td>
                <td><select><option selected>0<option selected>3</select></td></tr></table>"""))
        .containsExactly(
            "RULED 3x2", "0,0 项目", "0,1 件数", "1,0 新收", "1,1 0|12", "2,0 结转", "2,1 0|3");
  }

  @Test
  void readsFieldsOfKindsThatBrowsersDoNotKnow() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>新收</td><td><input type="digits" value="12"></td></tr>
                <tr><td>结转</td><td>3<input type="submit" value="7"></td></tr></table>"""))
        .containsExactly("RULED 2x2", "0,0 新收", "0,1 12", "1,0 结转", "1,1 3");
  }

  @Test
  void readsFiguresThatAreFormulasDrawingsOrButtons() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>项目</td><td>甲</td><td>乙</td><td>丙</td><td>丁</td></tr>
                <tr><td>新收</td><td><math><mn>12</mn></math></td><td><button>3</button></td>
                <td><svg><text>4</text></svg></td><td><input type=button value=5></td></tr>
                <tr><td>结转</td><td><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></td>
                <td>6<button>查看</button></td><td>7<svg><path/></svg></td>
                <td>8<meter value=1>9</meter></td></tr></table>"""))
        .containsExactly(
            "RULED 3x5",
            "0,0 项目",
            "0,1 甲",
            "0,2 乙",
            "0,3 丙",
            "0,4 丁",
            "1,0 新收",
            "1,1 12",
            "1,2 3",
            "1,3 4",
            "1,4 5",
            "2,0 结转",
            "2,1 1 2",
            "2,2 6",
            "2,3 7",
            "2,4 8");
  }

  @Test
  void letsRowSpanZeroReachTheEndOfItsGroup() {
    assertThat(
            Pages.read(
                """
                <table><tbody><tr><td rowspan="0">甲</td><td>1</td></tr><tr><td>2</td></tr></tbody>
                <tbody><tr><td>乙</td><td>3</td></tr></tbody></table>"""))
        .containsExactly("RULED 3x2", "0,0 2x1 甲", "0,1 1", "1,1 2", "2,0 乙", "2,1 3");
  }

  @Test
  void endsRowSpansWithTheirGroup() {
    assertThat(
            Pages.read(
                """
                <table><thead><tr><th rowspan="9">项</th><th>数</th></tr></thead>
                <tbody><tr><td>甲</td><td>1</td></tr></tbody></table>"""))
        .containsExactly("RULED 2x2", "0,0 项", "0,1 数", "1,0 甲", "1,1 1");
  }

  @Test
  void givesWayWhereSpansOverlap() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>甲</td><td>乙</td><td rowspan="2">丙</td></tr>
                <tr><td colspan="3">丁</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"""))
        .containsExactly(
            "RULED 3x3", "0,0 甲", "0,1 乙", "0,2 2x1 丙", "1,0 1x2 丁", "2,0 1", "2,1 2", "2,2 3");
  }

  @Test
  void leavesOutColumnsInWhichNoCellBegins() {
    assertThat(
            Pages.read(
                """
                <table><tr><td colspan="20">表题</td></tr>
                <tr><td colspan="2">甲</td><td>1</td></tr><tr><td colspan="2">乙</td><td>2</td></tr></table>"""))
        .containsExactly("RULED 3x2", "0,0 1x2 表题", "1,0 甲", "1,1 1", "2,0 乙", "2,1 2");
  }

  @Test
  void keepsAGridThatHeadAndRowsPartDifferently() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>内容</td><td colspan="2">上年</td><td>增减</td></tr>
                <tr><td colspan="2">许可</td><td>8</td><td>1</td></tr></table>"""))
        .containsExactly(
            "RULED 2x4", "0,0 内容", "0,1 1x2 上年", "0,3 增减", "1,0 1x2 许可", "1,2 8", "1,3 1");
  }

  @Test
  void keepsRaggedRowsRagged() {
    assertThat(
            Pages.read(
                "<table><tr><td>甲</td><td>1</td><td>2</td></tr><tr><td>乙</td><td>3</td></tr></table>"))
        .containsExactly("RULED 2x3", "0,0 甲", "0,1 1", "0,2 2", "1,0 乙", "1,1 3");
  }

  @Test
  void putsHeadsFirstAndFeetLastAndCaptionsBefore() {
    assertThat(
            Pages.read(
                """
                <table><caption>公开情况</caption><tfoot><tr><td>合计</td><td>3</td></tr></tfoot>
                <tbody><tr><td>甲</td><td>3</td></tr></tbody>
                <thead><tr><th>项</th><th>数</th></tr></thead></table>"""))
        .containsExactly(
            "BODY 公开情况", "RULED 3x2", "0,0 项", "0,1 数", "1,0 甲", "1,1 3", "2,0 合计", "2,1 3");
  }

  @Test
  void leavesHiddenRowsOut() {
    assertThat(
            Pages.read(
                """
                <table><tr><td>甲</td><td>1</td></tr><tr style="display:none"><td>藏</td><td>9</td></tr>
                <tr><td>乙</td><td>2</td></tr></table>"""))
        .containsExactly("RULED 2x2", "0,0 甲", "0,1 1", "1,0 乙", "1,1 2");
  }

  @Test
  void unwrapsTablesThatOnlyLayThePageOut() {
    assertThat(
            Pages.content(
                """
                <table><tr><td><a href="/">首页</a></td><td><a href="/x">公开</a></td></tr></table>
                <table><tr><td><table><tr><td><a href="/1">指南</a></td></tr></table></td>
                <td><table><tr><td>东岭县民政局工作年度报告</td></tr><tr><td>发布时间：2024-01-20</td></tr>
                <tr><td><p>全年办理各类事项，件件有回音。</p>
                <table><tr><td>甲</td><td>1</td></tr><tr><td>乙</td><td>2</td></tr></table>
                <p>存在的问题，逐步解决。</p></td></tr></table></td></tr></table>"""))
        .containsExactly(
            "BODY 东岭县民政局工作年度报告",
            "BODY 发布时间：2024-01-20",
            "BODY 全年办理各类事项，件件有回音。",
            "RULED 2x2",
            "0,0 甲",
            "0,1 1",
            "1,0 乙",
            "1,1 2",
            "BODY 存在的问题，逐步解决。");
  }

  @Test
  void partsATableThatHoldsFactsAndTheWholeArticle() {
    String article = "全年认真办理各类事项，件件有回音，群众满意。".repeat(20);
    assertThat(
            Pages.content(
                """
                <table><tr><td>甲项数</td><td>1</td></tr><tr><td>乙项数</td><td>2</td></tr>
                <tr><td colspan="2"><p>%s</p><p>再接再厉，做好工作。</p></td></tr></table>"""
                    .formatted(article)))
        .containsExactly(
            "RULED 2x2",
            "0,0 甲项数",
            "0,1 1",
            "1,0 乙项数",
            "1,1 2",
            "BODY " + article,
            "BODY 再接再厉，做好工作。");
  }

  @Test
  void readsBoxesStyledAsATable() {
    assertThat(
            Pages.read(
                """
                <div style="display:table"><div style="display: table-row">
                <span style="display:table-cell">甲</span><span style="display:table-cell">1</span></div>
                <div style="display: table-row"><span style="display:table-cell">乙</span>\
                <span style="display:table-cell">2</span></div></div>"""))
        .containsExactly("RULED 2x2", "0,0 甲", "0,1 1", "1,0 乙", "1,1 2");
  }

  @Test
  void readsRegularBoxesAsATable() {
    assertThat(
            Pages.read(
                """
                <p>表如下，单位件：</p><div><div><div>项目</div><div>数量</div></div>
                <div><div><p>甲</p></div><div><p>1</p></div></div><div><div>乙</div><div></div></div></div>"""))
        .containsExactly(
            "BODY 表如下，单位件：", "RULED 3x2", "0,0 项目", "0,1 数量", "1,0 甲", "1,1 1", "2,0 乙", "2,1");
  }

  @Test
  void trustsOnlyTheOrderWhereBoxesAreUneven() {
    assertThat(
            Pages.read(
                """
                <div><div>第一项</div><div><div>项目</div><div>数量</div></div>
                <div><div>甲</div><div>1</div></div></div>"""))
        .containsExactly("ORDERED 3x2", "0,0 第一项", "1,0 项目", "1,1 数量", "2,0 甲", "2,1 1");
  }

  @Test
  void readsParagraphsInBoxesAsParagraphs() {
    assertThat(Pages.read("<div><div>第一段，甲。</div><div>第二段，乙。</div></div>"))
        .containsExactly("BODY 第一段，甲。", "BODY 第二段，乙。");
  }
}
