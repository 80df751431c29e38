package org.gongkai.parsers.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongkai.parsers.docx.Shown.blocks;
import static org.gongkai.parsers.docx.WordXml.cell;
import static org.gongkai.parsers.docx.WordXml.cellWith;
import static org.gongkai.parsers.docx.WordXml.inList;
import static org.gongkai.parsers.docx.WordXml.level;
import static org.gongkai.parsers.docx.WordXml.list;
import static org.gongkai.parsers.docx.WordXml.listDefinition;
import static org.gongkai.parsers.docx.WordXml.paragraph;
import static org.gongkai.parsers.docx.WordXml.paragraphWith;
import static org.gongkai.parsers.docx.WordXml.row;
import static org.gongkai.parsers.docx.WordXml.run;
import static org.gongkai.parsers.docx.WordXml.table;

import org.gongkai.parsers.word.NumberFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberingTest {
  private static String item(int list, int level, String text) {
    return paragraphWith(inList(list, level), run(text));
  }

  @Test
  void putsTheNumbersOfHeadingsInFrontOfThem() {
    DocxFixture fixture =
        DocxFixture.create()
            .numberedHeading(1, "总体情况")
            .numberedHeading(2, "主动公开")
            .numberedHeading(2, "依申请公开")
            .numberedHeading(1, "主动公开政府信息情况")
            .numberedHeading(2, "规章");
    assertThat(blocks(fixture))
        .containsExactly("一、总体情况", "（一）主动公开", "（二）依申请公开", "二、主动公开政府信息情况", "（一）规章");
  }

  @Test
  void writesTheNumbersOfUpperLevels() {
    DocxFixture fixture =
        DocxFixture.create()
            .lists(
                listDefinition(
                    1,
                    level(0, "chineseCounting", "%1、", ""),
                    level(1, "decimal", "%1.%2", ""),
                    level(2, "decimal", "%1.%2.%3", "<w:isLgl/>")),
                list(1, 1))
            .raw(item(1, 0, "甲") + item(1, 1, "乙") + item(1, 2, "丙") + item(1, 2, "丁"));
    assertThat(blocks(fixture)).containsExactly("一、甲", "一.1 乙", "1.1.1 丙", "1.1.2 丁");
  }

  @Test
  void goesOnCountingInListsOfOneDefinition() {
    DocxFixture fixture =
        DocxFixture.create()
            .lists(
                listDefinition(1, level(0, "decimal", "%1、", "")),
                list(1, 1),
                list(2, 1),
                list(
                    3,
                    1,
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride>"))
            .raw(item(1, 0, "a") + item(2, 0, "b") + item(3, 0, "c") + item(3, 0, "d"));
    assertThat(blocks(fixture)).containsExactly("1、a", "2、b", "5、c", "6、d");
  }

  @Test
  void usesTheLevelThatAListChanges() {
    String change =
        "<w:lvlOverride w:ilvl=\"0\">" + level(0, "upperRoman", "%1)", "") + "</w:lvlOverride>";
    DocxFixture fixture =
        DocxFixture.create()
            .lists(listDefinition(1, level(0, "decimal", "%1、", "")), list(1, 1, change))
            .raw(item(1, 0, "a"));
    assertThat(blocks(fixture)).containsExactly("I)a");
  }

  @Test
  void restartsALevelOnlyWhereItIsTold() {
    DocxFixture fixture =
        DocxFixture.create()
            .lists(
                listDefinition(
                    1,
                    level(0, "decimal", "%1、", ""),
                    level(1, "decimal", "（%2）", "<w:lvlRestart w:val=\"0\"/>")),
                list(1, 1))
            .raw(item(1, 0, "a") + item(1, 1, "b") + item(1, 0, "c") + item(1, 1, "d"));
    assertThat(blocks(fixture)).containsExactly("1、a", "（1）b", "2、c", "（2）d");
  }

  @Test
  void findsTheListOfAStyleAndTheLevelThatBelongsToIt() {
    String inStyle = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    DocxFixture fixture =
        DocxFixture.create()
            .styles(DocxFixture.style("one", "one", inStyle))
            .styles(DocxFixture.style("two", "two", "<w:basedOn w:val=\"one\"/>"))
            .lists(
                listDefinition(
                    1,
                    level(0, "decimal", "%1、", "<w:pStyle w:val=\"one\"/>"),
                    level(1, "decimalEnclosedCircle", "%2", "<w:pStyle w:val=\"two\"/>")),
                list(1, 1))
            .raw(paragraphWith("<w:pStyle w:val=\"one\"/>", run("a")))
            .raw(paragraphWith("<w:pStyle w:val=\"two\"/>", run("b")))
            .raw(
                paragraphWith(
                    "<w:pStyle w:val=\"one\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>",
                    run("c")));
    assertThat(blocks(fixture)).containsExactly("1、a", "① b", "c");
  }

  @Test
  void followsAListStyle() {
    String linked = "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>";
    DocxFixture fixture =
        DocxFixture.create()
            .styles(DocxFixture.style("ls", "ls", linked))
            .lists(listDefinition(1, level(0, "decimal", "%1、", "")), list(1, 1))
            .lists(listDefinition(2, "<w:numStyleLink w:val=\"ls\"/>"), list(2, 2))
            .raw(item(2, 0, "a"));
    assertThat(blocks(fixture)).containsExactly("1、a");
  }

  @Test
  void countsDeletedItemsNot() {
    String deleted =
        paragraphWith(inList(1, 0) + "<w:rPr><w:del w:id=\"1\"/></w:rPr>", WordXml.deleted("x"));
    DocxFixture fixture =
        DocxFixture.create()
            .lists(listDefinition(1, level(0, "decimal", "%1、", "")), list(1, 1))
            .raw(item(1, 0, "a") + deleted + item(1, 0, "b"));
    assertThat(blocks(fixture)).containsExactly("1、a", "2、b");
  }

  @Test
  void numbersParagraphsInCellsAlsoBlankOnes() {
    String number = cellWith("", paragraphWith(inList(1, 0)));
    DocxFixture fixture =
        DocxFixture.create()
            .lists(
                listDefinition(1, level(0, "decimal", "%1", "<w:suff w:val=\"nothing\"/>")),
                list(1, 1))
            .raw(table(2, row(number, cell("规章")), row(number, cell("许可"))));
    assertThat(blocks(fixture)).containsExactly("[1|规章/2|许可]");
  }

  /** With a blank between them, 1 and 345 would be 1 345. */
  @Test
  void keepsANumberApartFromTheFigureBehindIt() {
    String number = cellWith("", paragraphWith(inList(1, 0), run("345")));
    DocxFixture fixture =
        DocxFixture.create()
            .lists(listDefinition(1, level(0, "decimal", "%1", "")), list(1, 1))
            .raw(table(2, row(cell("规章"), number)));
    assertThat(blocks(fixture)).containsExactly("[规章|1\t345]");
  }

  @Test
  void writesSignsOfSymbolFontsAsBullets() {
    DocxFixture fixture =
        DocxFixture.create()
            .lists(listDefinition(1, level(0, "bullet", "\uF0B7", "")), list(1, 1))
            .raw(item(1, 0, "a"))
            .raw(paragraph(run("b")));
    assertThat(blocks(fixture)).containsExactly("• a", "b");
  }

  @ParameterizedTest
  @CsvSource({
    "chineseCounting, 10, 十",
    "chineseCounting, 23, 二十三",
    "chineseCounting, 102, 一〇二",
    "chineseCountingThousand, 11, 十一",
    "chineseCountingThousand, 102, 一百零二",
    "chineseCountingThousand, 110, 一百一十",
    "chineseCountingThousand, 1010, 一千零一十",
    "japaneseCounting, 1, 一",
    "japaneseCounting, 110, 百十",
    "japaneseCounting, 20, 二十",
    "ideographDigital, 10, 一〇",
    "ideographTraditional, 3, 丙",
    "ideographZodiac, 13, 子",
    "chineseLegalSimplified, 12, 壹拾贰",
    "ideographLegalTraditional, 2, 貳",
    "decimalEnclosedCircle, 20, ⑳",
    "decimalEnclosedCircle, 21, 21",
    "decimalEnclosedParen, 2, ⑵",
    "decimalEnclosedFullstop, 3, ⒊",
    "ideographEnclosedCircle, 1, ㊀",
    "decimalFullWidth, 12, １２",
    "decimalZero, 7, 07",
    "upperRoman, 1994, MCMXCIV",
    "lowerRoman, 4, iv",
    "upperLetter, 27, AA",
    "lowerLetter, 2, b",
    "none, 4, ''",
    "decimal, 12, 12",
    "somethingNew, 12, 12"
  })
  void writesNumbersInTheirNotation(String notation, int number, String expected) {
    assertThat(NumberFormat.write(number, notation)).isEqualTo(expected);
  }
}
