package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.protokollsok.knowledge.KnowledgeBase;
import se.protokollsok.knowledge.Municipalities;

class TownsTest {
  private static final Municipalities ALL = KnowledgeBase.municipalities();
  private static final Towns TOWNS = new Towns(ALL);

  @Test
  void givesEachOfTheMunicipalitiesAnAddressOfItsOwn() {
    Set<String> addresses = new HashSet<>();
    for (String name : ALL.all()) {
      String address = TOWNS.address(name).orElseThrow();
      assertTrue(address.matches("[a-z]+(-[a-z]+)*"), address);
      assertTrue(addresses.add(address), address);
      assertEquals(Optional.of(name), TOWNS.name(address));
    }
    assertEquals(290, addresses.size());
  }

  @Test
  void keepsTheAddressesItGave() {
    assertEquals(Optional.of("angelholm"), TOWNS.address("Ängelholm"));
    assertEquals(Optional.of("ostra-goinge"), TOWNS.address("Östra Göinge"));
    assertEquals(Optional.of("habo"), TOWNS.address("Habo"));
    assertEquals(Optional.of("haabo"), TOWNS.address("Håbo"));
  }

  @Test
  void knowsWhatIsNearest() {
    assertEquals("Klippan", TOWNS.near("klipan").getFirst());
    assertTrue(TOWNS.near("mal").containsAll(List.of("Malmö", "Malung-Sälen", "Malå")));
    assertEquals(List.of(), TOWNS.near("x".repeat(1_000)));
  }

  @Test
  void knowsTheOrganisationOfAMunicipality() {
    assertTrue(TOWNS.isOrganisation("Helsingborg", "Helsingborgs stad"));
    assertEquals(false, TOWNS.isOrganisation("Helsingborg", "Familjen Helsingborg"));
  }
}
