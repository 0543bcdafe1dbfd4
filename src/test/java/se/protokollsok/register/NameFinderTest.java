package se.protokollsok.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.knowledge.KnowledgeBase;

class NameFinderTest {
  private static final NameFinder FINDER =
      new NameFinder(KnowledgeBase.builtIn(), Set.of("zorvan velo", "siv nyhult", "bo mattis"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Projektledaren Anna Lind visade bilder | Anna Lind",
        "Projektledare Anna Lind visade bilder | Anna Lind",
        "Bo Ek och Siv Ek frågade | Bo Ek, Siv Ek",
        "Anna-Karin Lind-Ek, Carl af Ek och Eva Lind Ek | Anna-Karin Lind-Ek, Carl af Ek, Eva Lind Ek",
        "René Müller och Aliénor Ek | René Müller",
        "Anna Lindbergs förslag och Bo Lindgrens | Anna Lindberg, Bo Lindgren",
        "Rapport av Zorvan Velo | Zorvan Velo",
        "Rapport av ZORVAN VELO | Zorvan Velo",
        "Zorvan Velos rapport | Zorvan Velo",
        "Bo Mattis rapport | Bo Mattis",
        "Anna Lindberg Helsingborg talade | Anna Lindberg",
        "Kalle Lindberg Ängelholms kommun | Kalle Lindberg",
        "Konsulten Anna Lindberg KS | Anna Lindberg",
        "Anna Lindberg AB | ''",
        "Siv Nyhult från Lind Arena och Anna Arena | Siv Nyhult",
        "Maj Juni och Carl Gustafs Torg | ''",
        "Strand Plaza, Nya Skolan, Region Skåne | ''",
        "ANNA LIND | ''"
      })
  void findsNamesAndNothingElse(String text, String names) {
    assertEquals(
        names, FINDER.in(text).stream().map(PersonName::printed).collect(Collectors.joining(", ")));
  }
}
