package org.gongkai.parsers;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** The directions of the design: readers know formats, the interpreter knows reports. */
@AnalyzeClasses(packages = "org.gongkai", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.gongkai.parsers";

  private static final String[] READERS = {
    ROOT + ".text",
    ROOT + ".docx",
    ROOT + ".pdf",
    ROOT + ".html",
    ROOT + ".ofd",
    ROOT + ".sheet",
    ROOT + ".doc"
  };

  @ArchTest static final ArchRule errorsStandAlone = knowsOnly("error");

  @ArchTest
  static final ArchRule sourceKnowsPlacesAndErrors =
      knowsOnly("source", "org.gongkai.core.model", ROOT + ".error");

  @ArchTest
  static final ArchRule zipKnowsNoFormat = knowsOnly("zip", ROOT + ".source", ROOT + ".error");

  @ArchTest
  static final ArchRule detectionKnowsNoReader =
      knowsOnly("detect", ROOT + ".source", ROOT + ".error", ROOT + ".zip");

  @ArchTest
  static final ArchRule layoutKnowsNoFileFormat =
      knowsOnly("layout", "org.gongkai.core.model", ROOT + ".source", ROOT + ".error");

  @ArchTest
  static final ArchRule readersKnowNothingOfReports =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".*")
          .and()
          .resideOutsideOfPackage(ROOT + ".interpret")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.gongkai.core..")
                  .and(not(resideInAPackage("org.gongkai.core.model")))
                  .or(resideInAPackage(ROOT + ".interpret")));

  @ArchTest
  static final ArchRule readersKnowNoOtherReader =
      slices()
          .matching(ROOT + ".(text|docx|pdf|html|ofd|sheet|doc)")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule interpreterKnowsNoFileFormat =
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
              ROOT + ".error");

  @ArchTest
  static final ArchRule interpreterMakesNoChecks =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".interpret")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.gongkai.core.check");

  @ArchTest
  static final ArchRule onlyTheDoorWiresReadersAndInterpreter =
      noClasses()
          .that(resideInAPackage(ROOT + ".."))
          .and(not(resideInAPackage(ROOT)))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ofAReaderOnlyTheReaderIsPublic =
      classes()
          .that()
          .resideInAnyPackage(READERS)
          .and()
          .arePublic()
          .should()
          .haveSimpleNameEndingWith("Reader");

  @ArchTest
  static final ArchRule ofTheInterpreterOnlyItsDoorsArePublic =
      classes()
          .that()
          .resideInAPackage(ROOT + ".interpret")
          .and()
          .arePublic()
          .should()
          .haveNameMatching(".*\\.(ReportInterpreter|SecondReading)");

  @ArchTest
  static final ArchRule theDoorIsTheParser =
      classes()
          .that()
          .resideInAPackage(ROOT)
          .and()
          .arePublic()
          .and()
          .areTopLevelClasses()
          .should()
          .haveSimpleName("ReportParser");

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areDeclaredInClassesThat(resideInAPackage(ROOT + ".."))
          .and()
          .areStatic()
          .should()
          .beFinal();

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
