package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.protokollsok.search.SearchRequest;

class SpellingsTest {
  private final Spellings spellings = new Spellings(new Links(""));

  @Test
  void offersTheWordAsTyped() {
    List<SpellingView> views =
        spellings.of(
            SearchRequest.of("vem beslutade om badhusett"),
            Map.of("corrected", List.of("badhusett → badhuset")));
    assertEquals(
        List.of(
            new SpellingView(
                "Visar träffar för badhuset.",
                "",
                List.of(
                    LinkView.of(
                        "Sök i stället efter ”badhusett”",
                        "/?q=vem%20beslutade%20om%20%22badhusett%22")))),
        views);
  }

  /** A letter and its dots may come as two characters; what is told of is composed. */
  @Test
  void findsTheWordHoweverItsLettersAreWritten() {
    List<SpellingView> views =
        spellings.of(
            SearchRequest.of("va\u0308gg nu"), Map.of("near", List.of("v\u00e4gg → vagga")));
    assertEquals(List.of(LinkView.of("vagga", "/?q=vagga%20nu")), views.getFirst().links());
  }

  @Test
  void offersWhatIsLikeAWordTheArchiveHasNot() {
    List<SpellingView> views =
        spellings.of(
            SearchRequest.of("stad stadga"), Map.of("near", List.of("stad → stav", "stad → stam")));
    assertEquals("Står inte i arkivet: stad.", views.getFirst().lead());
    assertEquals(
        List.of(LinkView.of("stav", "/?q=stav%20stadga"), LinkView.of("stam", "/?q=stam%20stadga")),
        views.getFirst().links());
    assertEquals(
        List.of(), Notes.of(Map.of("missing", List.of("stad"), "near", List.of("stad → stav"))));
  }
}
