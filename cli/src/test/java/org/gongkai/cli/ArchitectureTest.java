package org.gongkai.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directions of the command: commands know all parts, the parts know files and readers. */
class ArchitectureTest {
  private static final String ROOT = "org.gongkai.cli";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  @ParameterizedTest
  @CsvSource({
    "folder, ''",
    "input, ''",
    "explain, ''",
    "inspect, ''",
    "read, input",
    "worker, input read",
    "journal, folder input read",
    "batch, input read journal",
    "audit, folder input read"
  })
  void aPartKnowsOnly(String name, String others) {
    String[] allowed =
        Stream.concat(Stream.of(name), Stream.of(others.split(" ")).filter(o -> !o.isEmpty()))
            .map(part -> ROOT + "." + part)
            .toArray(String[]::new);
    ArchRule rule =
        noClasses()
            .that()
            .resideInAPackage(ROOT + "." + name)
            .should()
            .dependOnClassesThat(
                resideInAPackage(ROOT + "..")
                    .and(DescribedPredicate.not(resideInAnyPackage(allowed))));
    rule.check(CLASSES);
  }

  @Test
  void onlyCommandsKnowTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void partsHaveNoCycles() {
    slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theRulesSeeTheClasses() {
    assertThat(CLASSES.contain("org.gongkai.cli.audit.KeptReports")).isTrue();
    assertThat(CLASSES.contain("org.gongkai.cli.ArchitectureTest")).isFalse();
  }
}
