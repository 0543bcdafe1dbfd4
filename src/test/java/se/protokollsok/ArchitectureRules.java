package se.protokollsok;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The package table of docs/ARCHITECTURE.md as rules: who may use whom, and where each library
 * lives. Each rule throws an {@link AssertionError} that names what breaks it.
 *
 * @param base the package the stages lie in, with a point at its end
 * @param classes what is judged
 */
record ArchitectureRules(String base, JavaClasses classes) {
  /** For each package the project packages it may use, itself aside. */
  static final Map<String, Set<String>> MAY_USE = table();

  /** For each library its homes. */
  private static final Map<String, List<String>> HOMES =
      Map.ofEntries(
          Map.entry("org.apache.pdfbox", List.of("extract")),
          Map.entry("org.apache.poi", List.of("extract")),
          Map.entry("org.mozilla.universalchardet", List.of("extract")),
          Map.entry("org.apache.lucene", List.of("analysis", "index", "search", "knowledge")),
          Map.entry("io.javalin", List.of("web", "app")),
          Map.entry("gg.jte", List.of("web", "web.templates")),
          Map.entry("tools.jackson", List.of("web", "store")),
          Map.entry("com.fasterxml.jackson", List.of("web", "store")),
          Map.entry("picocli", List.of("app")),
          Map.entry("me.tongfei", List.of("app")),
          Map.entry("com.openhtmltopdf", List.of("web")));

  private static Map<String, Set<String>> table() {
    Map<String, Set<String>> table = new LinkedHashMap<>();
    table.put("source", Set.of());
    table.put("protocol", Set.of("source"));
    table.put("knowledge", Set.of("source", "protocol"));
    table.put("archive", Set.of("source"));
    table.put("extract", Set.of("source", "knowledge"));
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

  void packageTableIsComplete() {
    Set<String> packages =
        classes.stream().map(this::packageOf).collect(Collectors.toCollection(TreeSet::new));
    packages.removeAll(MAY_USE.keySet());
    assertEquals(Set.of(), packages, "packages that are not in the table");
  }

  void packagesUseOnlyWhatTheTableAllows() {
    MAY_USE.forEach(
        (name, allowed) ->
            ArchRuleDefinition.noClasses()
                .that(liveIn(Set.of(name)))
                .should()
                .dependOnClassesThat(liveInAnyBut(name, allowed))
                .because("docs/ARCHITECTURE.md allows " + name + " only " + allowed)
                .allowEmptyShould(true)
                .check(classes));
  }

  void packagesHaveNoCycles() {
    // Generated templates and the views they render belong to one package in spirit.
    slices().matching(base + "(*)..").should().beFreeOfCycles().check(classes);
  }

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
                .check(classes));
  }

  /** Only the command line talks to the terminal. */
  void onlyTheCommandLinePrints() {
    ArchRuleDefinition.noClasses()
        .that(DescribedPredicate.not(liveIn(Set.of("app"))))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("only app writes to the terminal")
        .check(classes);
  }

  private String packageOf(JavaClass type) {
    String name = type.getPackageName();
    return name.startsWith(base) ? name.substring(base.length()) : "";
  }

  private DescribedPredicate<JavaClass> liveIn(Set<String> names) {
    return DescribedPredicate.describe("live in " + names, type -> names.contains(packageOf(type)));
  }

  private DescribedPredicate<JavaClass> liveInAnyBut(String own, Set<String> allowed) {
    return DescribedPredicate.describe(
        "live in the project, but not in " + own + " or " + allowed,
        type ->
            type.getPackageName().startsWith(base)
                && !packageOf(type).equals(own)
                && !allowed.contains(packageOf(type)));
  }
}
