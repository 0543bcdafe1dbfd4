package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Holds the package table of docs/ARCHITECTURE.md. */
class ArchitectureTest {
  private static final int FLOOR = 60;

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.protokollsok");

  private final ArchitectureRules rules = new ArchitectureRules("se.protokollsok.", CLASSES);

  @Test
  void scansEnoughClassesToMeanSomething() {
    assertTrue(CLASSES.size() > FLOOR, () -> "only " + CLASSES.size() + " classes scanned");
  }

  @Test
  void packageTableIsComplete() {
    rules.packageTableIsComplete();
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    rules.packagesUseOnlyWhatTheTableAllows();
  }

  @Test
  void packagesHaveNoCycles() {
    rules.packagesHaveNoCycles();
  }

  @Test
  void librariesStayHome() {
    rules.librariesStayHome();
  }

  @Test
  void onlyTheCommandLinePrints() {
    rules.onlyTheCommandLinePrints();
  }
}
