package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.Head;
import se.protokollsok.source.Sourced;

/** Heads in many layouts, all facts of each: what is not listed must not be read. */
class HeadFormsTest {
  private static final Path CASES = Path.of("src/test/resources/parse/heads.txt");
  private static final String ITEM =
      "\n1. Budget för nästa år\n\nMötet beslutar\n\natt anta budgeten.\n";
  private static final int FLOOR = 30;

  /** A name, a text and what must be read out of it. */
  private record Case(String name, String text, String facts) {}

  private static List<Case> cases() throws IOException {
    return Arrays.stream(Files.readString(CASES).split("(?m)^= ", -1))
        .filter(block -> !block.isBlank())
        .map(HeadFormsTest::read)
        .toList();
  }

  private static Case read(String block) {
    String[] parts = block.split("(?m)^-\\n", 2);
    String[] lines = parts[0].split("\\n", 2);
    return new Case(lines[0], lines[1].replace("<ärende>\n", ITEM + "\n"), parts[1].strip());
  }

  @TestFactory
  Stream<DynamicTest> everyLayoutGivesItsFacts() throws IOException {
    return cases().stream()
        .map(it -> DynamicTest.dynamicTest(it.name(), () -> assertEquals(it.facts(), facts(it))));
  }

  @Test
  void hasCasesEnough() throws IOException {
    assertTrue(cases().size() >= FLOOR);
  }

  private static String facts(Case sample) {
    Head head = Texts.parse(sample.text()).protocol().head();
    StringJoiner facts = new StringJoiner("\n");
    head.body()
        .map(Sourced::value)
        .map(BodyName::canonical)
        .ifPresent(it -> facts.add("body: " + it));
    add(facts, "organisation", head.organisation());
    add(facts, "date", head.date());
    add(facts, "number", head.number());
    add(facts, "start", head.start());
    add(facts, "end", head.end());
    add(facts, "place", head.place());
    add(facts, "paragraphs", head.paragraphs());
    add(facts, "chair", head.chair());
    add(facts, "secretary", head.secretary());
    head.verifiers().forEach(it -> facts.add("verifier: " + it.value()));
    return facts.toString();
  }

  private static void add(StringJoiner facts, String key, Optional<? extends Sourced<?>> fact) {
    fact.ifPresent(it -> facts.add(key + ": " + it.value()));
  }
}
