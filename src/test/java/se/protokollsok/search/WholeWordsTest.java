package se.protokollsok.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Ekonomichefen talar, Ek, -1",
    "Bo Ekman talar, Bo Ek, -1",
    "Bo Eks förslag, Bo Ek, 0",
    "förslag av Bo Ek, Bo Ek, 11",
    "Bo Ek-Lund talar, Bo Ek, -1",
    "Ekman och Ek talar, Ek, 10",
    "Bo Esk talar, Bo E, -1"
  })
  void findsNamesBetweenWordBorders(String text, String name, int at) {
    assertEquals(at, WholeWords.name(text, name));
  }

  @ParameterizedTest
  @CsvSource({
    "den 11 maj, 1 maj, -1",
    "den 1 maj och 11 maj, 1 maj, 4",
    "den 11 maj och 1 maj, 1 maj, 15",
    "kostar 150 000 kronor, 50 000 kronor, -1",
    "kostar 1 250 000 kronor, 250 000 kronor, -1",
    "kostar 2 150 kr, 150 kr, -1",
    "år 2024 150 kr, 150 kr, 8",
    "kostar 12.5 procent, 5 procent, -1",
    "kostar 50 000 kronor., 50 000 kronor, 7",
    "den 1 majoritet, 1 maj, -1"
  })
  void findsFiguresWhole(String text, String words, int at) {
    assertEquals(at, WholeWords.mention(text, words, List.of(words)));
  }

  @Test
  void aPartOfALongerMentionIsNoneOfItsOwn() {
    List<String> all = List.of("30 april", "30 april 2024");
    assertEquals(-1, WholeWords.mention("senast 30 april 2024", "30 april", all));
    assertEquals(21, WholeWords.mention("30 april 2024, sedan 30 april", "30 april", all));
    assertEquals(4, WholeWords.mention("den 30\napril", "30 april", all));
  }
}
