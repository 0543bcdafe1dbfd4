package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void showsOneColumnForEachNoiseAndOneBlockForEachArchive() {
    Figures figures = new Figures();
    figures.add("demo.all.titles", new Tally(3, 4, 6));
    figures.add("demo.text.titles", new Tally(0, 0, 0));
    figures.add("demo.queries.ndcg10", 0.5);
    figures.add("demo.queries.ndcg10", 1.0);
    figures.add("demo.dev.ndcg10", 1.0);
    figures.add("demo.facets.roles", 1.0);

    assertEquals(
        """
        demo                     all                        text
          titles                 0.600  P 3/4 R 3/6         -

        demo search              queries                    dev
          ndcg10                 0.750  mean of 2           1.000  mean of 1

        demo facets              all
          roles                  1.000  mean of 1

        """,
        Table.of(figures));
  }
}
