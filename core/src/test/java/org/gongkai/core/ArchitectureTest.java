package org.gongkai.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String ROOT = "org.gongkai.core.";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.gongkai.core");

  @Test
  void coreNeedsNothingButTheJdk() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", ROOT + ".")
        .check(CLASSES);
  }

  @Test
  void modelStandsAlone() {
    only("model").check(CLASSES);
  }

  @Test
  void textStandsAlone() {
    only("text").check(CLASSES);
  }

  @Test
  void findingKnowsTheModel() {
    only("finding", "model").check(CLASSES);
  }

  @Test
  void reportJoinsModelAndFindings() {
    only("report", "model", "finding").check(CLASSES);
  }

  @Test
  void templatesKnowNothingOfReports() {
    only("template", "model", "finding").check(CLASSES);
  }

  @Test
  void checksKnowAllOthers() {
    only("check", "model", "finding", "prose", "report", "template", "text").check(CLASSES);
  }

  @Test
  void likenessKnowsNothingOfReports() {
    only("likeness").check(CLASSES);
  }

  @Test
  void auditsKnowChecksAndWhatTheseKnow() {
    only("audit", "model", "finding", "report", "template", "check", "likeness").check(CLASSES);
  }

  @Test
  void explanationsKnowTheRulesAndTheForms() {
    only("explain", "check", "model", "finding", "template", "text").check(CLASSES);
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  /** Classes of a package use the JDK, the annotations, their own package and the named ones. */
  private static ArchRule only(String name, String... others) {
    String[] allowed = new String[others.length + 3];
    allowed[0] = "java..";
    allowed[1] = "org.jspecify..";
    allowed[2] = ROOT + name + "..";
    for (int i = 0; i < others.length; i++) {
      allowed[i + 3] = ROOT + others[i] + "..";
    }
    return classes()
        .that()
        .resideInAPackage(ROOT + name + "..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed);
  }
}
