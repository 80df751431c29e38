package org.gongkai.export.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.export.dictionary.Entry;
import org.gongkai.export.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DictionaryTest {
  private static final Path DOCUMENT = Path.of("../docs/dictionary.md");

  @TempDir Path folder;

  @Test
  void tellsOfEveryColumnOfEveryTable() {
    Set<String> told =
        BatchTables.dictionary().entries().stream()
            .map(entry -> entry.owner() + "." + entry.name())
            .collect(Collectors.toSet());
    for (Table<?> table : BatchTables.ofDatabase()) {
      assertThat(table.columnNames()).allMatch(name -> told.contains(table.name() + "." + name));
    }
  }

  @Test
  void describesEverythingInBothLanguages() {
    assertThat(BatchTables.dictionary().entries())
        .allMatch(entry -> entry.descriptionEn().matches("(?s).*\\p{Alpha}.*"))
        .allMatch(entry -> entry.descriptionZh().matches("(?s).*\\p{IsHan}.*"))
        .extracting(entry -> entry.kind() + "/" + entry.owner() + "/" + entry.name())
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsOfCellsWithTheirUnits() {
    assertThat(entry("NATIONAL_2021", "proactive.fees.amount").unit()).isEqualTo("CNY");
    assertThat(entry("NATIONAL_2021", "proactive.fees.amount").variant()).isFalse();
    assertThat(entry("NATIONAL_2021", "requests.other.total").variant()).isTrue();
    assertThat(entry("", "lawsuits").descriptionZh()).isEqualTo("行政诉讼总计（2019年起含尚未审结的案件）");
  }

  @Test
  void standsBesideTheCsvTables() throws IOException {
    Batches.write(BatchFormat.CSV, folder, List.of());
    assertThat(folder.resolve("dictionary.md")).hasContent(BatchTables.dictionary().markdown());
    assertThat(Tables.csv(folder, Entry.TABLE))
        .hasSize(BatchTables.dictionary().entries().size())
        .contains(
            List.of(
                "column",
                "cells",
                "report_year",
                "integer",
                "yes",
                "",
                "no",
                "The calendar year that the report covers, as its title names it.",
                "报告所属年度，依标题所称。"));
  }

  /** {@code -Ddictionary.update=true} writes it anew. */
  @Test
  void isTheOneInTheDocuments() throws IOException {
    if (Boolean.getBoolean("dictionary.update")) {
      Files.writeString(DOCUMENT, BatchTables.dictionary().markdown());
    }
    assertThat(DOCUMENT).hasContent(BatchTables.dictionary().markdown());
  }

  private static Entry entry(String owner, String name) {
    return BatchTables.dictionary().entries().stream()
        .filter(entry -> entry.owner().equals(owner) && entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
