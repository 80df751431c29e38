package org.gongkai.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.gongkai.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule coreNeedsNothingButTheJdk =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.jspecify..", "org.gongkai.core..");

  @ArchTest static final ArchRule modelStandsAlone = only("model");

  @ArchTest static final ArchRule findingKnowsTheModel = only("finding", "model");

  @ArchTest static final ArchRule reportJoinsModelAndFindings = only("report", "model", "finding");

  @ArchTest
  static final ArchRule templatesKnowNothingOfReports = only("template", "model", "finding");

  @ArchTest
  static final ArchRule checksKnowAllOthers =
      only("check", "model", "finding", "report", "template");

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.gongkai.core.(*)..").should().beFreeOfCycles();

  /** Classes of a package use the JDK, the annotations, their own package and the named ones. */
  private static ArchRule only(String name, String... others) {
    String[] allowed = new String[others.length + 3];
    allowed[0] = "java..";
    allowed[1] = "org.jspecify..";
    allowed[2] = "org.gongkai.core." + name + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 3] = "org.gongkai.core." + others[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage("org.gongkai.core." + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
