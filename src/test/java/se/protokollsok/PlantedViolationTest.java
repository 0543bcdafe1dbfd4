package se.protokollsok;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Shows that the rules of {@link ArchitectureTest} fail where they should. */
class PlantedViolationTest {
  private static final String PLANTED = "se.protokollsok.planted.";

  private final ArchitectureRules rules =
      new ArchitectureRules(PLANTED, new ClassFileImporter().importPackages(PLANTED + "."));

  private static void fails(Executable rule, String... named) {
    String message = assertThrows(AssertionError.class, rule).getMessage();
    assertAll(
        Arrays.stream(named)
            .map(word -> () -> assertTrue(message.contains(word), word + " in " + message)));
  }

  @Test
  void parserThatSearchesIsNoticed() {
    fails(
        rules::packagesUseOnlyWhatTheTableAllows,
        "planted.parse.ParserThatSearches",
        "planted.search.Engine");
  }

  @Test
  void parserThatUsesLuceneIsNoticed() {
    fails(
        rules::librariesStayHome, "planted.parse.ParserThatSearches", "org.apache.lucene lives in");
  }

  @Test
  void cycleIsNoticed() {
    fails(rules::packagesHaveNoCycles, "Cycle detected", "parse", "search");
  }

  @Test
  void stageThatPrintsIsNoticed() {
    fails(rules::onlyTheCommandLinePrints, "planted.parse.ParserThatSearches", "System.out");
  }

  @Test
  void packageThatIsNotInTheTableIsNoticed() {
    fails(rules::packageTableIsComplete, "orphan");
  }
}
