package org.gongkai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.core.model.Language;
import org.gongkai.export.page.AuditSite;
import org.gongkai.export.xlsx.AuditBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeFilesTest {
  @TempDir Path folder;

  @FunctionalInterface
  private interface Writing {
    void write(Writer out) throws IOException;
  }

  private boolean isMade(String name, Writing writing) throws IOException {
    Path file = folder.resolve(name);
    try (Writer out = Files.newBufferedWriter(file)) {
      writing.write(out);
    }
    return MadeFiles.isOne(file);
  }

  @Test
  void knowsTheTables() throws IOException {
    assertThat(isMade("findings.csv", FindingsCsv::writeHeader)).isTrue();
    assertThat(isMade("errors.csv", ErrorsCsv::writeHeader)).isTrue();
  }

  @Test
  void knowsTheFindingsAsJsonAndSarif() throws IOException {
    assertThat(
            isMade(
                "a.json",
                out -> {
                  try (AuditJson json = new AuditJson(out)) {
                    json.finish(List.of(), Map.of());
                  }
                }))
        .isTrue();
    assertThat(
            isMade(
                "a.sarif",
                out -> {
                  try (SarifLog log = new SarifLog(out, Language.ZH)) {
                    log.finish();
                  }
                }))
        .isTrue();
  }

  @Test
  void knowsPages() throws IOException {
    new AuditSite(folder, Language.EN).writeIndex(Map.of());
    assertThat(MadeFiles.isOne(folder.resolve("index.html"))).isTrue();
  }

  @Test
  void knowsAWorkbookUntilAnotherProgramSavesIt() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (AuditBook book = AuditBook.create(file, Language.EN)) {
      book.finish();
    }
    assertThat(MadeFiles.isOne(file)).isTrue();
    try (XSSFWorkbook mine = new XSSFWorkbook();
        var out = Files.newOutputStream(file)) {
      mine.write(out);
    }
    assertThat(MadeFiles.isOne(file)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "findings.csv | source,code,mine",
        "errors.csv | ''",
        "findings.json | {\"format_version\": 2}",
        "findings.sarif | {\"runs\": [{\"tool\": {\"driver\": {\"name\": \"lint\"}}}]}",
        "index.html | <!DOCTYPE html><title>Gongkai</title>",
        "a.xlsx | PK",
        "a.txt | Gongkai"
      })
  void knowsNoneOfOthers(String name, String content) throws IOException {
    assertThat(isMade(name, out -> out.write(content))).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS) // Links need rights there.
  void takesNoLinkForWhatItLeadsTo() throws IOException {
    new AuditSite(folder, Language.EN).writeIndex(Map.of());
    Path link = folder.resolve("link.html");
    Files.createSymbolicLink(link, folder.resolve("index.html"));
    assertThat(MadeFiles.isOne(link)).isFalse();
  }
}
