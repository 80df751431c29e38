package org.gongkai.parsers;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The directions of the design: readers know formats, the interpreter knows reports. */
class ArchitectureTest {
  private static final String ROOT = "org.gongkai.parsers";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gongkai");

  private static final String[] READERS = {
    ROOT + ".text",
    ROOT + ".docx",
    ROOT + ".pdf",
    ROOT + ".html",
    ROOT + ".ofd",
    ROOT + ".sheet",
    ROOT + ".doc",
    ROOT + ".odt",
    ROOT + ".rtf"
  };

  @Test
  void errorsStandAlone() {
    check(knowsOnly("error"));
  }

  @Test
  void sourceKnowsPlacesAndErrors() {
    check(knowsOnly("source", "org.gongkai.core.model", ROOT + ".error"));
  }

  @Test
  void xmlKnowsNoFormat() {
    check(knowsOnly("xml", ROOT + ".source", ROOT + ".error"));
  }

  @Test
  void zipKnowsNoFormat() {
    check(knowsOnly("zip", ROOT + ".source", ROOT + ".error"));
  }

  @Test
  void detectionKnowsNoReader() {
    check(knowsOnly("detect", ROOT + ".source", ROOT + ".error", ROOT + ".zip"));
  }

  @Test
  void layoutKnowsNoFileFormat() {
    check(knowsOnly("layout", "org.gongkai.core.model", ROOT + ".source", ROOT + ".error"));
  }

  @Test
  void readersKnowNothingOfReports() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".*")
            .and()
            .resideOutsideOfPackage(ROOT + ".interpret")
            .should()
            .dependOnClassesThat(
                resideInAPackage("org.gongkai.core..")
                    .and(not(resideInAPackage("org.gongkai.core.model")))
                    .or(resideInAPackage(ROOT + ".interpret"))));
  }

  @Test
  void readersKnowNoOtherReader() {
    check(
        slices()
            .matching(ROOT + ".(text|docx|pdf|html|ofd|sheet|doc|odt|rtf)")
            .should()
            .notDependOnEachOther());
  }

  @Test
  void interpreterKnowsNoFileFormat() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".interpret")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                "java..",
                "org.jspecify..",
                "org.gongkai.core..",
                ROOT + ".interpret",
                ROOT + ".source",
                ROOT + ".error"));
  }

  @Test
  void interpreterMakesNoChecks() {
    check(
        noClasses()
            .that()
            .resideInAPackage(ROOT + ".interpret")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.gongkai.core.check"));
  }

  @Test
  void onlyTheDoorWiresReadersAndInterpreter() {
    check(
        noClasses()
            .that(resideInAPackage(ROOT + ".."))
            .and(not(resideInAPackage(ROOT)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching(ROOT + ".(*)..").should().beFreeOfCycles());
  }

  @Test
  void ofAReaderOnlyTheReaderIsPublic() {
    check(
        classes()
            .that()
            .resideInAnyPackage(READERS)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            // It draws pages for people, and reads nothing.
            .and()
            .doNotHaveSimpleName("PagePictures")
            .should()
            .haveSimpleNameEndingWith("Reader"));
  }

  @Test
  void ofTheInterpreterOnlyItsDoorsArePublic() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT + ".interpret")
            .and()
            .arePublic()
            .should()
            .haveNameMatching(".*\\.(ReportInterpreter|SecondReading)"));
  }

  @Test
  void theParserAndItsFormatsAreTheDoor() {
    check(
        classes()
            .that()
            .resideInAPackage(ROOT)
            .and()
            .arePublic()
            .and()
            .areTopLevelClasses()
            .should()
            .haveNameMatching(".*\\.(ReportParser|SupportedFormat)"));
  }

  @Test
  void nothingStaticChanges() {
    check(
        fields()
            .that()
            .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
            .and()
            .areStatic()
            .should()
            .beFinal());
  }

  private static void check(ArchRule rule) {
    rule.check(CLASSES);
  }

  @Test
  void theRulesSeeTheClasses() {
    assertThat(CLASSES.contain("org.gongkai.parsers.ReportParser")).isTrue();
    assertThat(CLASSES.contain("org.gongkai.parsers.interpret.Labels")).isTrue();
    assertThat(CLASSES.contain("org.gongkai.parsers.ArchitectureTest")).isFalse();
  }

  /** Of this project the classes of a package know their own package and the named ones. */
  private static ArchRule knowsOnly(String name, String... others) {
    String[] allowed =
        Stream.concat(Stream.of(ROOT + "." + name), Stream.of(others)).toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + "." + name)
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.gongkai..").and(not(resideInAnyPackage(allowed))));
  }
}
