package org.gongkai.parsers.odt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongkai.core.model.CellLocation;
import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.error.CorruptDocumentException;
import org.gongkai.parsers.error.EncryptedDocumentException;
import org.gongkai.parsers.error.LimitExceededException;
import org.gongkai.parsers.error.NoTextException;
import org.gongkai.parsers.source.Grid;
import org.gongkai.parsers.source.Paragraph.Role;
import org.gongkai.parsers.source.ReadLimits;
import org.gongkai.parsers.source.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OdtReaderTest {
  private static String p(String content) {
    return "<text:p>" + content + "</text:p>";
  }

  private static String cell(String text) {
    return "<table:table-cell>" + p(text) + "</table:table-cell>";
  }

  private static String spanning(String attributes, String text) {
    return "<table:table-cell " + attributes + ">" + p(text) + "</table:table-cell>";
  }

  private static String row(String... cells) {
    return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
  }

  private static String table(String... rows) {
    return "<table:table>" + String.join("", rows) + "</table:table>";
  }

  private static final String COVERED = "<table:covered-table-cell/>";

  @Test
  void tellsHeadingsFromText() {
    OdtFixture fixture = OdtFixture.of("<text:h text:outline-level='1'>一、概述</text:h>" + p("全年公开"));
    assertThat(fixture.texts(Role.HEADING)).containsExactly("一、概述");
    assertThat(fixture.texts(Role.BODY)).containsExactly("全年公开");
  }

  @Test
  void readsBlanksTabsAndLineBreaks() {
    String content = " a \n b<text:s text:c='2'/>c<text:tab/>d<text:line-break/>e\u00AD";
    assertThat(OdtFixture.of(p(content)).texts(Role.BODY)).containsExactly("a b  c d\ne");
  }

  @Test
  void leavesOutDeletedHiddenAndCommentingText() {
    OdtFixture fixture =
        OdtFixture.of(
                "<text:tracked-changes><text:changed-region><text:deletion>"
                    + p("旧文")
                    + "</text:deletion></text:changed-region></text:tracked-changes>"
                    + p(
                        "公开<text:span text:style-name='H'>9</text:span>3件"
                            + "<office:annotation>"
                            + p("批注")
                            + "</office:annotation>")
                    + "<text:section text:display='none'>"
                    + p("隐藏")
                    + "</text:section>")
            .styles(
                "<style:style style:name='H' style:family='text'>"
                    + "<style:text-properties text:display='none'/></style:style>");
    assertThat(fixture.texts(Role.BODY)).containsExactly("公开3件");
  }

  @Test
  void raisesTheDigitsOfMarks() {
    OdtFixture fixture =
        OdtFixture.of(p("15<text:span text:style-name='S'>1</text:span>"))
            .styles(
                "<style:style style:name='S' style:family='text'>"
                    + "<style:text-properties style:text-position='super 58%'/></style:style>");
    assertThat(fixture.texts(Role.BODY)).containsExactly("15¹");
  }

  @ParameterizedTest
  @CsvSource({
    "1pt, 151\u20E0",
    "2.0pt, 151\u20E0",
    "0.5mm, 151\u20E0",
    "10%, 151\u20E0",
    "9pt, 151",
    "60%, 151",
    "3mm, 151"
  })
  void marksDigitsNoLargerThanADot(String size, String text) {
    OdtFixture fixture =
        OdtFixture.of(p("15<text:span text:style-name='S'>1</text:span>"))
            .styles(
                "<style:style style:name='S' style:family='text'>"
                    + "<style:text-properties xsl-fo-compatible:font-size='"
                    + size
                    + "'/></style:style>");
    assertThat(fixture.texts(Role.BODY)).containsExactly(text);
  }

  @Test
  void readsTheChoiceFromAList() {
    String list =
        "<text:drop-down text:name='a'><text:label text:value='12'/>"
            + "<text:label text:value='15' text:current-selected='true'/>15</text:drop-down>件";
    assertThat(OdtFixture.of(p(list)).texts(Role.BODY)).containsExactly("15件");
  }

  @Test
  void marksTheChoiceFromAListThatIsNotWritten() {
    String field =
        "<f:fieldmark xmlns:f='urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0'"
            + " f:type='vnd.oasis.opendocument.field.%s'>"
            + "<f:param f:name='Dropdown_Selected' f:value='1'/></f:fieldmark>件";
    assertThat(OdtFixture.of(p(field.formatted("FORMDROPDOWN"))).texts(Role.BODY))
        .containsExactly("\uFFFD件");
    assertThat(OdtFixture.of(p(field.formatted("FORMCHECKBOX"))).texts(Role.BODY))
        .containsExactly("件");
    assertThat(OdtFixture.of(p("<draw:control draw:control='a'/>")).texts(Role.BODY))
        .containsExactly("\uFFFD");
  }

  @Test
  void keepsCrossedOutDigitsApartFromAFigure() {
    OdtFixture fixture =
        OdtFixture.of(
                p(
                    "<text:span text:style-name='S'>7</text:span>"
                        + "<text:span text:style-name='N'>12</text:span>"))
            .styles(
                "<style:style style:name='S' style:family='text'><style:text-properties"
                    + " style:text-line-through-style='solid'/></style:style><style:style"
                    + " style:name='N' style:family='text'><style:text-properties"
                    + " style:text-line-through-style='none'/></style:style>");
    assertThat(fixture.texts(Role.BODY)).containsExactly("7\u033612");
  }

  private static String style(String name, String family, String properties, String attributes) {
    return "<style:style style:name='%s' style:family='%s'><style:%s-properties %s/></style:style>"
        .formatted(name, family, properties, attributes);
  }

  private static final String COLOURS =
      style("W", "text", "text", "style:color='#FFFFFF'")
          + style("C", "text", "text", "style:opacity='0%'")
          + style("M", "text", "text", "style:color='#ffffff' style:background-color='#1f3864'")
          + style("B", "paragraph", "paragraph", "style:background-color='#1f3864'")
          + style("D", "table-cell", "table-cell", "style:background-color='#1f3864'");

  private static String span(String style, String text) {
    return "<text:span text:style-name='" + style + "'>" + text + "</text:span>";
  }

  @Test
  void dropsTextInTheColourOfItsGround() {
    OdtFixture fixture =
        OdtFixture.of(
                p("12" + span("W", "7件"))
                    + p("1" + span("W", "7") + "2")
                    + p("3" + span("C", "7") + span("M", "5"))
                    + "<text:p text:style-name='B'>"
                    + span("W", "6")
                    + "</text:p>")
            .styles(COLOURS);
    assertThat(fixture.texts(Role.BODY)).containsExactly("12", "1 2", "35", "6");
  }

  @Test
  void readsWhiteTextOnlyInColouredCells() {
    String dark =
        "<table:table-cell table:style-name='D'>" + p(span("W", "3")) + "</table:table-cell>";
    String light = "<table:table-cell>" + p("1" + span("W", "2")) + "</table:table-cell>";
    String row = "<table:table-row>" + dark + light + "</table:table-row>";
    OdtFixture fixture =
        OdtFixture.of("<table:table>" + row + row + "</table:table>").styles(COLOURS);
    assertThat(fixture.cells()).containsExactly("0,0 3", "0,1 1", "1,0 3", "1,1 1");
  }

  @Test
  void givesNotesAfterTheBodyAndHeadersLast() {
    SourceDocument document =
        OdtFixture.of(
                p(
                        "正文<text:note><text:note-citation>1</text:note-citation><text:note-body>"
                            + p("注文")
                            + "</text:note-body></text:note>续")
                    + p("末段"))
            .stylesPart(
                "<office:master-styles><style:master-page><style:header>"
                    + p("页眉")
                    + "</style:header></style:master-page></office:master-styles>")
            .read();
    assertThat(document.blocks())
        .extracting(block -> ((org.gongkai.parsers.source.Paragraph) block).text())
        .containsExactly("正文续", "末段", "注文", "页眉");
    assertThat(document.blocks().get(1).location()).isEqualTo(new ParagraphLocation(2));
  }

  @Test
  void numbersListsInTheNotationOfTheirLevels() {
    OdtFixture fixture =
        OdtFixture.of(
                list(
                        "",
                        item(p("概述")),
                        item(p("情况") + "<text:list>" + item(p("甲")) + "</text:list>"))
                    + p("间隔")
                    + list(" text:continue-numbering='true'", item(p("问题"))))
            .styles(
                "<text:list-style style:name='L'>"
                    + "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...'"
                    + " style:num-suffix='、'><style:list-level-properties>"
                    + "<style:list-level-label-alignment text:label-followed-by='nothing'/>"
                    + "</style:list-level-properties></text:list-level-style-number>"
                    + "<text:list-level-style-number text:level='2' style:num-format='1'"
                    + " style:num-suffix='.'/></text:list-style>");
    assertThat(fixture.texts(Role.BODY)).containsExactly("一、概述", "二、情况", "1. 甲", "间隔", "三、问题");
  }

  private static String list(String attributes, String... items) {
    return "<text:list text:style-name='L'"
        + attributes
        + ">"
        + String.join("", items)
        + "</text:list>";
  }

  private static String item(String content) {
    return "<text:list-item>" + content + "</text:list-item>";
  }

  @Test
  void placesSpansByCoveredCells() {
    String content =
        table(
            row(spanning("table:number-columns-spanned='2'", "头"), COVERED, cell("数")),
            row(spanning("table:number-rows-spanned='2'", "左"), cell("a"), cell("1")),
            row(COVERED, cell("b"), cell("2")));
    assertThat(OdtFixture.of(content).cells())
        .containsExactly("0,0+1,2 头", "0,2 数", "1,0+2,1 左", "1,1 a", "1,2 1", "2,1 b", "2,2 2");
  }

  @Test
  void placesSpansWithoutCoveredCellsAsOnAWebPage() {
    String content =
        table(
            row(spanning("table:number-columns-spanned='2'", "头"), cell("数")),
            row(spanning("table:number-rows-spanned='2'", "左"), cell("a"), cell("1")),
            row(cell("b"), cell("2")));
    assertThat(OdtFixture.of(content).cells())
        .containsExactly("0,0+1,2 头", "0,2 数", "1,0+2,1 左", "1,1 a", "1,2 1", "2,1 b", "2,2 2");
  }

  @Test
  void repeatsCellsAndRows() {
    String content =
        table(
            row(cell("a"), spanning("table:number-columns-repeated='2'", "0")),
            "<table:table-row table:number-rows-repeated='2'>" + cell("b") + "</table:table-row>");
    assertThat(OdtFixture.of(content).cells())
        .containsExactly("0,0 a", "0,1 0", "0,2 0", "1,0 b", "2,0 b");
  }

  @Test
  void keepsACellThatAnotherClaimsToCover() {
    String content =
        table(
            row(spanning("table:number-rows-spanned='2'", "左"), cell("1"), cell("2")),
            row(cell("3"), cell("4"), COVERED));
    assertThat(OdtFixture.of(content).cells())
        .containsExactly("0,0 左", "0,1 1", "0,2 2", "1,0 3", "1,1 4");
  }

  @Test
  void unwrapsATableThatOnlyFramesAnother() {
    String inner = table(row(cell("项"), cell("7")));
    String frame = "<table:table-cell>" + p("标题") + inner + "</table:table-cell>";
    SourceDocument document = OdtFixture.of(table(row(frame))).read();
    assertThat(document.blocks()).hasSize(2);
    Grid grid = (Grid) document.blocks().get(1);
    assertThat(grid.cells()).extracting("text").containsExactly("项", "7");
    assertThat(grid.cells().get(1).location()).isEqualTo(new CellLocation(2, 1, 2));
  }

  @Test
  void refusesRepeatsBeyondTheLimit() {
    String many = "table:number-columns-repeated='100001'";
    assertThatThrownBy(() -> OdtFixture.of(table(row(spanning(many, "1")))).read())
        .isInstanceOf(LimitExceededException.class);
    OdtFixture small =
        OdtFixture.of(table(row(cell("1"), cell("2"), cell("3"))))
            .limits(ReadLimits.builder().maxTableCells(2).build());
    assertThatThrownBy(small::read).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void refusesTablesNestedTooDeep() {
    String content = p("1");
    for (int i = 0; i < 70; i++) {
      content = table(row("<table:table-cell>" + content + "</table:table-cell>"));
    }
    OdtFixture fixture = OdtFixture.of(content);
    assertThatThrownBy(fixture::read).isInstanceOf(LimitExceededException.class);
  }

  @Test
  void refusesDocumentTypes() {
    OdtFixture fixture =
        OdtFixture.of("").file("content.xml", "<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>");
    assertThatThrownBy(fixture::read).isInstanceOf(CorruptDocumentException.class);
  }

  @Test
  void tellsBrokenLockedAndEmptyDocuments() {
    assertThatThrownBy(() -> OdtFixture.of("").file("content.xml", "<a><b>").read())
        .isInstanceOf(CorruptDocumentException.class);
    OdtFixture locked =
        OdtFixture.of(p("1")).file("META-INF/manifest.xml", "<manifest:encryption-data/>");
    assertThatThrownBy(locked::read).isInstanceOf(EncryptedDocumentException.class);
    assertThatThrownBy(() -> OdtFixture.of(p(" ")).read()).isInstanceOf(NoTextException.class);
  }
}
