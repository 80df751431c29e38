package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gongkai.core.model.Figure;
import org.junit.jupiter.api.Test;

class CsvTest {
  private final StringWriter out = new StringWriter();

  @Test
  void cellsHasTheColumnsOfTheContract() throws IOException {
    CellsCsv.writeHeader(out);
    assertThat(out)
        .hasToString(
            "source,issuer,report_year,template,cell_id,status,value,raw,location,findings\r\n");
  }

  @Test
  void cellsHasARowForEveryCellInTheOrderOfTheForm() throws IOException {
    CellsCsv.write(SampleReports.full(), out);
    assertThat(records())
        .extracting(row -> row.getField(4))
        .containsExactlyElementsOf(
            SampleReports.full().figures().all().stream().map(Figure::cellId).toList());
  }

  @Test
  void cellsGivesValuesAsPlainDecimalsInTheUnitOfTheForm() throws IOException {
    assertThat(cell(SampleReports.AMOUNT))
        .containsExactly(
            "县级/临溪县.pdf",
            "临溪县",
            "2023",
            "NATIONAL_2021",
            "proactive.fees.amount",
            "value",
            "77302800.123456789012345",
            "7730.2800123456789012345",
            "page=2;box=10.3,0.3,40.3,700",
            "");
  }

  @Test
  void cellsFoldsWhiteSpaceOfTheRawText() throws IOException {
    assertThat(cell(SampleReports.LICENCES).subList(5, 8))
        .containsExactly("unreadable", "", "若干, \"待\"定 见附件");
    assertThat(cell(SampleReports.NEW_TOTAL).subList(5, 9))
        .containsExactly("value", "-12", "减 12", "table=2;row=5;cell=3");
  }

  @Test
  void cellsLeavesAllOfAnAbsentCellEmpty() throws IOException {
    assertThat(cell("requests.carried_over.total").subList(5, 10))
        .containsExactly("absent", "", "", "", "");
  }

  @Test
  void cellsNamesEachCodeOnceInTheOrderOfTheFindings() throws IOException {
    assertThat(cell(SampleReports.GRANTED).get(9)).isEqualTo("ROW_TOTAL");
    assertThat(cell(SampleReports.GRANTED_TOTAL).get(9)).isEqualTo("ROW_TOTAL;BLANK_FIGURES");
  }

  @Test
  void cellsGivesNoRowForAnUnknownForm() throws IOException {
    CellsCsv.write(SampleReports.empty(), out);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void reportsCountsFiguresAndFindings() throws IOException {
    ReportsCsv.writeHeader(out);
    ReportsCsv.write(SampleReports.full(), out);
    ReportsCsv.write(SampleReports.empty(), out);
    assertThat(out)
        .hasToString(
            "source,sha256,media_type,pages,issuer,report_year,template,scope,title,period_start,"
                + "period_end,published,status,figures,errors,warnings,infos\r\n"
                + "县级/临溪县.pdf,"
                + "0123456789abcdef".repeat(4)
                + ",application/pdf,7,临溪县,2023,"
                + "NATIONAL_2021,organ,临溪县 2023年政府信息公开工作年度报告,2023-01-01,2023-12-31,"
                + "2024-01-09,partial,3,2,1,1\r\n"
                + "a.txt,"
                + "0".repeat(64)
                + ",text/plain,0,,,UNKNOWN,,,,,,partial,0,0,0,0\r\n");
  }

  @Test
  void findingsGivesOneRowEach() throws IOException {
    FindingsCsv.writeHeader(out);
    FindingsCsv.write(SampleReports.full(), out);
    assertThat(out)
        .hasToString(
            "source,code,severity,cells,location,message_en,message_zh\r\n"
                + "县级/临溪县.pdf,UNREADABLE_CELL,WARNING,proactive.licences.decisions,"
                + "\"page=2;box=3,0.3,33,700\",No number.,不是数字。\r\n"
                + "县级/临溪县.pdf,ROW_TOTAL,ERROR,requests.granted.natural_person;"
                + "requests.granted.total,,\"0 is not the total, which is blank.\",合计不符。\r\n"
                + "县级/临溪县.pdf,BLANK_FIGURES,INFO,requests.granted.total,,Blank.,空白。\r\n"
                + "县级/临溪县.pdf,ROW_TOTAL,ERROR,requests.granted.natural_person,,Again.,再次。\r\n");
  }

  @Test
  void errorsKeepsTheNameOfTheSourceAsItIs() throws IOException {
    ErrorsCsv.writeHeader(out);
    ErrorsCsv.write("a  b.pdf", "NoTextException", "It has 3 pages,\nbut no text.", "OCR.", out);
    assertThat(out)
        .hasToString(
            "source,error,message,advice\r\n"
                + "a  b.pdf,NoTextException,\"It has 3 pages, but no text.\",OCR.\r\n");
  }

  @Test
  void neverAltersWhatLooksLikeAFormula() throws IOException {
    ErrorsCsv.write("=1+1", "-2", "@SUM(A1)", "+3", out);
    assertThat(out).hasToString("=1+1,-2,@SUM(A1),+3\r\n");
  }

  @Test
  void replacesWhatUtf8CannotHold() throws IOException {
    ErrorsCsv.write("a\uD800b", "\u0000x\u0007y\u0000", "", "", out);
    assertThat(out).hasToString("a\uFFFDb,x y,,\r\n");
  }

  private List<String> cell(String cellId) throws IOException {
    out.getBuffer().setLength(0);
    CellsCsv.write(SampleReports.full(), out);
    return records().stream()
        .map(CsvRecord::getFields)
        .filter(fields -> fields.get(4).equals(cellId))
        .findFirst()
        .orElseThrow();
  }

  private List<CsvRecord> records() {
    return CsvReader.builder().ofCsvRecord(out.toString()).stream().toList();
  }
}
