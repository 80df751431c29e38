package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.docx.Shown.blocks;
import static org.gongkai.parsers.docx.Shown.texts;
import static org.gongkai.parsers.docx.WordXml.cell;
import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.deleted;
import static org.gongkai.parsers.docx.WordXml.field;
import static org.gongkai.parsers.docx.WordXml.fieldMark;
import static org.gongkai.parsers.docx.WordXml.formatted;
import static org.gongkai.parsers.docx.WordXml.inserted;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.paragraphWith;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.rowWith;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;
import static org.gongkai.parsers.docx.WordXml.textBox;

import org.gongkai.core.model.ParagraphLocation;
import org.gongkai.parsers.source.Block;
import org.gongkai.parsers.source.Paragraph.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {
  @Test
  void keepsTheOrderOfParagraphsAndTables() {
    DocxFixture fixture =
        DocxFixture.create().title("题").paragraph("前").table("a|1").paragraph("后");
    assertThat(blocks(fixture)).containsExactly("题", "前", "[a|1]", "后");
  }

  @Test
  void countsBlankParagraphsInLocations() {
    DocxFixture fixture = DocxFixture.create().paragraph("一").raw(paragraph()).paragraph("三");
    assertThat(Shown.read(fixture).blocks())
        .extracting(Block::location)
        .containsExactly(new ParagraphLocation(1), new ParagraphLocation(3));
  }

  @Test
  void tellsHeadingsByStyleBaseStyleOrOutlineLevel() {
    DocxFixture fixture =
        DocxFixture.create()
            .styles(DocxFixture.style("own", "own", "<w:basedOn w:val=\"Heading2\"/>"))
            .title("题目")
            .heading(1, "一级")
            .raw(paragraphWith("<w:pStyle w:val=\"own\"/>", run("派生")))
            .raw(paragraphWith("<w:outlineLvl w:val=\"0\"/>", run("大纲")))
            .raw(paragraphWith("<w:pStyle w:val=\"own\"/><w:outlineLvl w:val=\"9\"/>", run("正文级")))
            .paragraph("正文");
    assertThat(texts(fixture, Role.HEADING)).containsExactly("题目", "一级", "派生", "大纲");
    assertThat(texts(fixture, Role.BODY)).containsExactly("正文级", "正文");
  }

  @Test
  void goesThroughWrappersOfRunsAndParagraphs() {
    String runs =
        "<w:hyperlink>"
            + run("链")
            + "</w:hyperlink><w:smartTag><w:smartTagPr/>"
            + run("签")
            + "</w:smartTag><w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>"
            + run("控")
            + "</w:sdtContent></w:sdt>";
    String blocks =
        "<w:customXml><w:sdt><w:sdtContent>"
            + paragraph(runs)
            + "</w:sdtContent></w:sdt></w:customXml>";
    assertThat(blocks(DocxFixture.create().raw(blocks))).containsExactly("链签控");
  }

  @Test
  void writesSpecialCharactersAsPrinted() {
    String text =
        "<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>2022</w:t><w:noBreakHyphen/><w:t>01</w:t>"
            + "<w:softHyphen/><w:t>\u00AD号</w:t><w:ptab/></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(text)))).containsExactly("甲 乙\n2022-01号");
  }

  @Test
  void keepsOuterBlanksOnlyWhereTheyAreToBeKept() {
    String text =
        "<w:r><w:t>  a </w:t><w:t xml:space=\"preserve\"> b </w:t><w:t>c\n  d</w:t></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(text)))).containsExactly("a b c   d");
  }

  @ParameterizedTest
  @CsvSource({
    "Wingdings, F0FE, ☑", "Wingdings 2, 0052, ☑", "Symbol, F0B4, ×", "Symbol, F035, 5",
    "Wingdings, F031, \uFFFD", "宋体, 2460, ①", "Unknown, F041, \uFFFD", "Symbol, zz, \uFFFD"
  })
  void writesSymbolsIfTheyCanBeKnown(String font, String code, String expected) {
    String symbol = "<w:r><w:sym w:font=\"" + font + "\" w:char=\"" + code + "\"/></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(symbol)))).containsExactly(expected);
  }

  @Test
  void dropsHiddenText() {
    DocxFixture fixture =
        DocxFixture.create()
            .styles(DocxFixture.style("hid", "hid", "<w:rPr><w:vanish/></w:rPr>"))
            .raw(paragraph(run("见"), formatted("<w:vanish/>", "藏")))
            .raw(paragraphWith("<w:pStyle w:val=\"hid\"/>", run("全藏")))
            .raw(
                paragraphWith(
                    "<w:pStyle w:val=\"hid\"/>", formatted("<w:vanish w:val=\"0\"/>", "又见")));
    assertThat(blocks(fixture)).containsExactly("见", "又见");
  }

  @Test
  void keepsRaisedDigitsApartFromAFigure() {
    DocxFixture fixture =
        DocxFixture.create()
            .raw(
                paragraph(
                    run("15"),
                    formatted("<w:vertAlign w:val=\"superscript\"/>", "1"),
                    run("，H"),
                    formatted("<w:vertAlign w:val=\"subscript\"/>", "2"),
                    run("O")));
    assertThat(blocks(fixture)).containsExactly("15¹，H₂O");
  }

  @Test
  void marksNumbersOfWhichSomeDigitsAreMovedByALength() {
    DocxFixture fixture =
        DocxFixture.create()
            .raw(paragraph(run("15"), formatted("<w:position w:val=\"6\"/>", "1")))
            .raw(paragraph(formatted("<w:position w:val=\"-3\"/>", "1,2"), run("34件")))
            .raw(paragraph(run("共"), formatted("<w:position w:val=\"6\"/>", "151"), run("件")));
    assertThat(blocks(fixture))
        .containsExactly("1\u03305\u03301\u0330", "1\u0330,2\u03303\u03304\u0330件", "共151件");
  }

  @Test
  void marksDigitsNoLargerThanADot() {
    DocxFixture fixture =
        DocxFixture.create()
            .raw(paragraph(run("15"), formatted("<w:sz w:val=\"2\"/>", "1")))
            .raw(paragraph(run("15"), formatted("<w:sz w:val=\"18\"/>", "1")));
    assertThat(blocks(fixture)).containsExactly("151\u20E0", "151");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6pt", "-6pt", "0.5pc", "1pi", "2mm", "-0.3cm", "0.1in", "1.5pt", "3pt"})
  void marksNumbersOfWhichSomeDigitsAreMovedByALengthWithAUnit(String length) {
    String position = "<w:position w:val=\"" + length + "\"/>";
    DocxFixture fixture =
        DocxFixture.create()
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"A\"><w:rPr>%s</w:rPr></w:style>"
                    .formatted(position))
            .raw(paragraph(run("15"), formatted(position, "1")))
            .raw(paragraph(run("15"), formatted("<w:rStyle w:val=\"A\"/>", "1")));
    assertThat(blocks(fixture)).containsExactly("1\u03305\u03301\u0330", "1\u03305\u03301\u0330");
  }

  @ParameterizedTest
  @CsvSource({
    "1pt,151\u20E0",
    "2pt,151\u20E0",
    "0.5mm,151\u20E0",
    "9pt,151",
    "1pc,151",
    "0.2in,151"
  })
  void marksDigitsWhoseSizeWithAUnitIsNoLargerThanADot(String size, String shown) {
    String small = "<w:sz w:val=\"" + size + "\"/>";
    DocxFixture fixture = DocxFixture.create().raw(paragraph(run("15"), formatted(small, "1")));
    assertThat(blocks(fixture)).containsExactly(shown);
  }

  @Test
  void aStyleMovesAndShrinksDigitsToo() {
    DocxFixture fixture =
        DocxFixture.create()
            .styles(
                "<w:style w:type=\"character\" w:styleId=\"A\"><w:rPr><w:sz w:val=\"2\"/>"
                    + "<w:position w:val=\"6\"/></w:rPr></w:style>")
            .raw(paragraph(run("15"), formatted("<w:rStyle w:val=\"A\"/>", "1")));
    assertThat(blocks(fixture)).containsExactly("1\u03305\u03301\u0330\u20E0");
  }

  @Test
  void keepsCrossedOutDigitsApartFromAFigure() {
    DocxFixture fixture =
        DocxFixture.create()
            .raw(
                paragraph(
                    formatted("<w:strike/>", "7"),
                    run("12"),
                    formatted("<w:strike w:val=\"0\"/>", "3"),
                    formatted("<w:dstrike/>", "8件")));
    assertThat(blocks(fixture)).containsExactly("7\u03361238\u0336件");
  }

  @Test
  void keepsDigitsCrossedOutByAStyleApartFromAFigure() {
    DocxFixture fixture =
        DocxFixture.create()
            .styles(
                DocxFixture.style("gone", "gone", "<w:rPr><w:strike/></w:rPr>")
                    + DocxFixture.style("kept", "kept", "<w:rPr><w:strike w:val=\"0\"/></w:rPr>"))
            .raw(
                paragraphWith(
                    "<w:pStyle w:val=\"gone\"/>",
                    run("7"),
                    formatted("<w:rStyle w:val=\"kept\"/>", "12"),
                    formatted("<w:dstrike w:val=\"0\"/>", "3")));
    assertThat(blocks(fixture)).containsExactly("7\u0336123");
  }

  @Test
  void dropsTextInTheColourOfItsGround() {
    String white = "<w:color w:val=\"FFFFFF\"/>";
    String blue = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"1F3864\"/>";
    DocxFixture fixture =
        DocxFixture.create()
            .styles(DocxFixture.style("pale", "pale", "<w:rPr>" + white + "</w:rPr>"))
            .raw(paragraph(run("12"), formatted(white, "7件")))
            .raw(paragraph(run("1"), formatted(white, "7"), run("2")))
            .raw(
                paragraph(
                    formatted(white + blue, "在"), formatted("<w:rStyle w:val=\"pale\"/>", "7")))
            .raw(paragraphWith(blue, formatted(white, "白字"), run("黑字")))
            .raw(
                paragraphWith(
                    "<w:pStyle w:val=\"pale\"/>",
                    run("7"),
                    formatted("<w:color w:val=\"auto\"/>", "3")));
    assertThat(blocks(fixture)).containsExactly("12", "1 2", "在", "白字黑字", "3");
  }

  @Test
  void givesTheBaseOfRubyOnly() {
    String ruby =
        "<w:r><w:ruby><w:rubyPr/><w:rt>"
            + run("gōng")
            + "</w:rt><w:rubyBase>"
            + run("公")
            + "</w:rubyBase></w:ruby></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(ruby)))).containsExactly("公");
  }

  @Test
  void keepsFractionsOfFormulasApart() {
    String formula =
        "<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den>"
            + "</m:f></m:oMath>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(formula)))).containsExactly("1/2");
  }

  @Test
  void givesTheResultsOfFields() {
    String inner = field(" IF ", field(" DATE ", run("2022"))) + run("年");
    String simple = "<w:fldSimple w:instr=\" PAGE \">" + run("3") + "</w:fldSimple>";
    String nested =
        fieldMark("begin")
            + run("指令")
            + field("X", run("不见"))
            + fieldMark("separate")
            + run("见")
            + fieldMark("end");
    DocxFixture fixture =
        DocxFixture.create().raw(paragraph(inner)).raw(paragraph(simple)).raw(paragraph(nested));
    assertThat(blocks(fixture)).containsExactly("2022年", "3", "见");
  }

  @Test
  void givesTheChosenEntryOfAList() {
    String list =
        "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:ddList><w:result w:val=\"1\"/>"
            + "<w:listEntry w:val=\"0\"/><w:listEntry w:val=\"12\"/></w:ddList></w:ffData>"
            + "</w:fldChar></w:r>";
    assertThat(
            blocks(
                DocxFixture.create()
                    .raw(paragraph(run("收到"), list, fieldMark("end"), run("件")))
                    .raw(paragraph(list, fieldMark("separate"), run("12"), fieldMark("end")))
                    .raw(
                        paragraph(
                            list.replaceAll("<w:result[^>]*>", ""),
                            fieldMark("separate"),
                            fieldMark("end")))))
        .containsExactly("收到12件", "12", "0");
  }

  @Test
  void givesTheInstructionOfAFieldThatShowsANumberWithoutAResult() {
    assertThat(
            blocks(
                DocxFixture.create()
                    .raw(paragraph(field("=SUM(LEFT)", "")))
                    .raw(paragraph(field("EQ \\o\\ac(○,12)", "")))
                    .raw(paragraph("<w:fldSimple w:instr=\" =SUM(LEFT) \"/>"))
                    .raw(paragraph(run("甲"), field("SET a 7", ""), field("=1+1", run("2"))))))
        .containsExactly("{=SUM(LEFT)}", "{EQ \\o\\ac(○,12)}", "{=SUM(LEFT)}", "甲2");
  }

  @Test
  void goesOnAfterAFieldThatNeverEnds() {
    DocxFixture fixture =
        DocxFixture.create().raw(paragraph(run("前"), fieldMark("begin"))).paragraph("后");
    assertThat(blocks(fixture)).containsExactly("前", "后");
  }

  @Test
  void followsAResultOverParagraphsAndCells() {
    String first = paragraph(fieldMark("begin"), fieldMark("separate"), run("一"));
    String last = paragraph(run("三"), fieldMark("end"));
    DocxFixture fixture = DocxFixture.create().raw(first).table("二|2").raw(last);
    assertThat(blocks(fixture)).containsExactly("一", "[二|2]", "三");
  }

  @Test
  void givesTheFinalTextOfTrackedChanges() {
    String changed =
        paragraph(
            run("收到"),
            deleted("12"),
            inserted(run("15")),
            "<w:moveFrom>" + run("旧") + "</w:moveFrom>",
            "<w:moveTo>" + run("新") + "</w:moveTo>",
            run("件"));
    assertThat(blocks(DocxFixture.create().raw(changed))).containsExactly("收到15新件");
  }

  @Test
  void joinsParagraphsWhoseEndWasDeleted() {
    String mark = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";
    DocxFixture fixture =
        DocxFixture.create()
            .raw(paragraphWith(mark, run("上半")))
            .raw(paragraphWith(mark, deleted("全删")))
            .paragraph("下半")
            .raw(paragraphWith(mark, run("表前")))
            .table("a|1");
    assertThat(blocks(fixture)).containsExactly("上半下半", "表前", "[a|1]");
  }

  @Test
  void dropsDeletedRowsAndCells() {
    String rows =
        row(
                cell("a"),
                cellWith("<w:cellDel w:id=\"1\" w:author=\"a\"/>", paragraph(run("删"))),
                cell("1"))
            + rowWith("<w:del w:id=\"2\" w:author=\"a\"/>", cell("b"), cell("2"))
            + rowWith("<w:hidden/>", cell("h"), cell("4"))
            + rowWith("<w:ins w:id=\"3\" w:author=\"a\"/>", cell("c"), cell("3"));
    assertThat(blocks(DocxFixture.create().raw(table(2, rows)))).containsExactly("[a|1/c|3]");
  }

  @Test
  void takesOneFormOfAlternateContent() {
    String both =
        "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx><w:txbxContent>"
            + paragraph(run("框"))
            + "</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback>"
            + "<w:pict><v:shape><v:textbox><w:txbxContent>"
            + paragraph(run("框"))
            + "</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
    DocxFixture fixture = DocxFixture.create().raw(paragraph(run("锚"), both));
    assertThat(blocks(fixture)).containsExactly("锚", "框");
  }

  @Test
  void takesTheFallbackOfContentThatItCannotRead() {
    String both =
        "<w:r><mc:AlternateContent><mc:Choice"
            + " Requires=\"new\"/><mc:Fallback><w:t>旧</w:t></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(both)))).containsExactly("旧");
  }

  @Test
  void readsTextBoxesWithTablesInThem() {
    String box = textBox(paragraph(run("框内")) + table(2, row(cell("规章"), cell("5"))));
    DocxFixture fixture = DocxFixture.create().raw(paragraph(run("锚"), box)).paragraph("后");
    assertThat(blocks(fixture)).containsExactly("锚", "框内", "[规章|5]", "后");
  }

  @Test
  void keepsABoxOverAFigureOutOfItsCell() {
    String noted = cellWith("", paragraph(run("12"), textBox(paragraph(run("注3")))));
    String boxed = cellWith("", paragraph(textBox(paragraph(run("7")))));
    assertThat(blocks(DocxFixture.create().raw(table(2, row(noted, boxed)))))
        .containsExactly("[12|7]", "注3");
  }

  @Test
  void readsTitlesDrawnAsArt() {
    String art = "<w:r><w:pict><v:shape><v:textpath string=\"某市人民政府文件\"/></v:shape></w:pict></w:r>";
    assertThat(blocks(DocxFixture.create().raw(paragraph(art)))).containsExactly("某市人民政府文件");
  }
}
