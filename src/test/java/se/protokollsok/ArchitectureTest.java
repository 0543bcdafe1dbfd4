package se.protokollsok;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Holds the package table of docs/ARCHITECTURE.md: who may use whom, and where each library lives.
 */
class ArchitectureTest {
  private static final String BASE = "se.protokollsok.";
  private static final int FLOOR = 60;

  /** For each package the project packages it may use, itself aside. */
  private static final Map<String, Set<String>> MAY_USE = table();

  /** For each library its homes. */
  private static final Map<String, List<String>> HOMES =
      Map.of(
          "org.apache.pdfbox", List.of("extract"),
          "org.apache.poi", List.of("extract"),
          "org.mozilla.universalchardet", List.of("extract"),
          "org.apache.lucene", List.of("analysis", "index", "search", "knowledge"),
          "io.javalin", List.of("web", "app"),
          "gg.jte", List.of("web", "web.templates"),
          "tools.jackson", List.of("web", "store"),
          "com.fasterxml.jackson", List.of("web", "store"),
          "picocli", List.of("app"),
          "me.tongfei", List.of("app"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("se.protokollsok");

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("source", Set.of());
    table.put("protocol", Set.of("source"));
    table.put("knowledge", Set.of("source", "protocol"));
    table.put("archive", Set.of("source"));
    table.put("extract", Set.of("source"));
    table.put("repair", Set.of("source", "knowledge", "extract"));
    table.put("parse", Set.of("source", "protocol", "knowledge", "repair"));
    table.put("register", Set.of("source", "protocol", "knowledge"));
    table.put("store", Set.of("source", "protocol"));
    table.put("analysis", Set.of());
    table.put("index", Set.of("source", "protocol", "knowledge", "analysis", "store"));
    table.put("search", Set.of("source", "protocol", "knowledge", "analysis", "index"));
    table.put("web", Set.of("source", "protocol", "knowledge", "search", "web.templates"));
    table.put("web.templates", Set.of("source", "protocol", "search", "web"));
    table.put(
        "app",
        table.keySet().stream().filter(name -> !name.contains(".")).collect(Collectors.toSet()));
    return table;
  }

  @Test
  void scansEnoughClassesToMeanSomething() {
    assertTrue(CLASSES.size() > FLOOR, () -> "only " + CLASSES.size() + " classes scanned");
  }

  @Test
  void packageTableIsComplete() {
    Set<String> packages =
        CLASSES.stream()
            .map(ArchitectureTest::packageOf)
            .collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(MAY_USE.keySet());
    assertEquals(Set.of(), packages, "packages that are not in the table");
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    MAY_USE.forEach(
        (name, allowed) ->
            ArchRuleDefinition.noClasses()
                .that(liveIn(Set.of(name)))
                .should()
                .dependOnClassesThat(liveInAnyBut(name, allowed))
                .because("docs/ARCHITECTURE.md allows " + name + " only " + allowed)
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @Test
  void packagesHaveNoCycles() {
    // Generated templates and the views they render belong to one package in spirit.
    slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void librariesStayHome() {
    HOMES.forEach(
        (library, homes) ->
            ArchRuleDefinition.noClasses()
                .that(liveIn(MAY_USE.keySet()))
                .and(DescribedPredicate.not(liveIn(Set.copyOf(homes))))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library + "..")
                .because(library + " lives in " + homes)
                .check(CLASSES));
  }

  private static String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(BASE) ? name.substring(BASE.length()) : "";
  }

  private static DescribedPredicate<JavaClass> liveIn(Set<String> names) {
    return DescribedPredicate.describe("live in " + names, type -> names.contains(packageOf(type)));
  }

  private static DescribedPredicate<JavaClass> liveInAnyBut(String own, Set<String> allowed) {
    return DescribedPredicate.describe(
        "live in the project, but not in " + own + " or " + allowed,
        type ->
            type.getPackageName().startsWith(BASE)
                && !packageOf(type).equals(own)
                && !allowed.contains(packageOf(type)));
  }
}
