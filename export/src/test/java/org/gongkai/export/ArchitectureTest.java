package org.gongkai.export;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.gongkai.export.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gongkai.export");

  @Test
  void tablesKnowNoOutput() {
    none("table", "view", "dictionary", "parquet", "duckdb", "xlsx", "batch").check(CLASSES);
  }

  @Test
  void writersOfFilesKnowNothingOfBatches() {
    none("parquet", "duckdb", "xlsx", "batch").check(CLASSES);
    none("duckdb", "parquet", "xlsx", "batch").check(CLASSES);
    none("xlsx", "parquet", "duckdb", "table", "view", "batch").check(CLASSES);
  }

  @Test
  void librariesOfFileFormatsStayWithTheirWriters() {
    noClasses()
        .that()
        .resideOutsideOfPackages(ROOT + "parquet..", ROOT + "duckdb..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.parquet..", "org.apache.hadoop..", "org.duckdb..", "io.airlift..")
        .check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  private static ArchRule none(String name, String... others) {
    return noClasses()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Stream.of(others).map(other -> ROOT + other + "..").toArray(String[]::new));
  }
}
