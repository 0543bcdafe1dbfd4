package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void endsAtAStopBeforeACapital() {
    assertEquals(
        List.of("Bron går över Torpa å.", "Den kostar 9 mkr.", "Klart!"),
        Sentences.of("Bron går över Torpa å. Den kostar 9 mkr. Klart!"));
  }

  @Test
  void doesNotEndAtAnAbbreviationOrAnInitial() {
    String whole = "Mötet börjar kl. 9 i bl.a. Lund, säger A. Berg.";
    assertEquals(List.of(whole), Sentences.of(whole));
  }
}
