package se.protokollsok.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class MunicipalityTableTest {
  private static final Municipalities MUNICIPALITIES = KnowledgeBase.builtIn().municipalities();

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/knowledge/mentions.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void findsTheMunicipalitiesATextNames(String text, String expected) {
    String joined = String.join("+", MUNICIPALITIES.mentionedIn(text));
    assertEquals(
        expected.contains("+") ? expected : expected.replace(' ', '+'),
        joined.isEmpty() ? "-" : joined);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/knowledge/named.tsv", delimiter = '\t', quoteCharacter = '\u0001')
  void readsAnAffiliation(String text, String expected) {
    assertEquals(expected, MUNICIPALITIES.named(text).orElse("-"));
  }

  @Test
  void knowsAll290InSwedishOrder() {
    List<String> sorted = new ArrayList<>(MUNICIPALITIES.all());
    sorted.sort(Collator.getInstance(Locale.of("sv")));
    assertEquals(290, Set.copyOf(MUNICIPALITIES.all()).size());
    assertEquals("Ale", MUNICIPALITIES.all().getFirst());
    assertEquals(sorted, MUNICIPALITIES.all());
  }

  @Test
  void hasTwentyOneCounties() {
    assertEquals(
        21,
        TsvTable.resource("municipalities.tsv").rows().stream()
            .map(row -> row.cell(1))
            .distinct()
            .count());
  }

  @Test
  void findsEveryNameByItselfAndInTheGenitive() {
    for (String name : MUNICIPALITIES.all()) {
      assertEquals(Optional.of(name), MUNICIPALITIES.named(name));
      assertEquals(Optional.of(name), MUNICIPALITIES.named(name + " kommun"));
      assertEquals(Optional.of(name), MUNICIPALITIES.named(MUNICIPALITIES.fullName(name)));
      assertEquals(
          Set.of(name),
          MUNICIPALITIES.mentionedIn("Frågan drivs av " + MUNICIPALITIES.fullName(name) + "."));
      assertEquals(Set.of(name), MUNICIPALITIES.mentionedIn("Frågan drivs från " + name + "."));
    }
  }

  @Test
  void forgivesLostDotsInEveryNameButHaboWhichIsAnother() {
    for (String name : MUNICIPALITIES.all()) {
      String expected = name.equals("Håbo") ? "Habo" : name;
      String plain = name.replaceAll("[åä]", "a").replaceAll("[ÅÄ]", "A").replace('ö', 'o');
      assertEquals(Optional.of(expected), MUNICIPALITIES.named(plain.replace('Ö', 'O')));
    }
  }

  @Test
  void answersEveryPrefixAndSuffixOfAText() {
    String text = "Bjuv, Timrås och Ånge kommun. Anders Mora-Lund, i Östra Göinge – Vara";
    for (int i = 0; i <= text.length(); i++) {
      assertTrue(MUNICIPALITIES.mentionedIn(text.substring(i)).size() <= 5);
      assertTrue(MUNICIPALITIES.mentionedIn(text.substring(0, i)).size() <= 5);
    }
  }

  @Test
  void refusesTheFullNameOfNoMunicipality() {
    assertThrows(IllegalArgumentException.class, () -> MUNICIPALITIES.fullName("Skåne"));
  }
}
