package se.protokollsok.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.NameBinding.Kind;

class NameBookTest {
  private static final NameBook BOOK =
      NameBook.of(
          List.of(
              line("anna-ek", "anna-ek-2"),
              line("anna-ek-2", ""),
              line("olle", "lost"),
              line("circle", "round"),
              line("round", "circle"),
              line("anna-ek-2", "anna-ek-3"),
              line("anna-ek-3", ""),
              new NameBinding(Kind.MATTER, "anna-ek", new TreeSet<>(), Optional.empty())));

  private static NameBinding line(String id, String movedTo) {
    return new NameBinding(
        Kind.PERSON,
        id,
        new TreeSet<>(Set.of(id)),
        Optional.of(movedTo).filter(it -> !it.isEmpty()));
  }

  @ParameterizedTest
  @CsvSource({
    "anna-ek, anna-ek-3",
    "anna-ek-2, anna-ek-3",
    "anna-ek-3, anna-ek-3",
    "olle, olle",
    "siv, ''",
    "circle, circle"
  })
  void followsNamesToTheLast(String id, String last) {
    assertEquals(last, BOOK.follow(Kind.PERSON, id).orElse(""));
  }

  @Test
  void personsAndMattersHaveNamesOfTheirOwn() {
    assertEquals(Optional.of("anna-ek"), BOOK.follow(Kind.MATTER, "anna-ek"));
    assertEquals(Optional.empty(), BOOK.follow(Kind.MATTER, "olle"));
  }

  @Test
  void theLastLineHoldsAndTheFirstGivesTheOrder() {
    assertEquals(
        List.of("anna-ek", "anna-ek-2", "olle", "circle", "round", "anna-ek-3"),
        BOOK.bindings(Kind.PERSON).stream().map(NameBinding::id).toList());
    assertEquals(
        Optional.of("anna-ek-3"),
        BOOK.binding(Kind.PERSON, "anna-ek-2").flatMap(NameBinding::movedTo));
  }
}
