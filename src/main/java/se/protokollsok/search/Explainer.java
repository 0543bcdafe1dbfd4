package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import se.protokollsok.analysis.Compounds;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.Fields;

/** Tells in plain words why a hit stands where it does. */
final class Explainer {
  private static final Map<String, String> AREAS = areas();

  private final IndexSearcher searcher;
  private final TextQuery text;

  Explainer(IndexSearcher searcher, TextQuery text) {
    this.searcher = searcher;
    this.text = text;
  }

  private static Map<String, String> areas() {
    Map<String, String> areas = new LinkedHashMap<>();
    areas.put(Fields.TITLE, "rubriken");
    areas.put(Fields.DECISIONS, "beslutet");
    areas.put(Fields.TEXT, "texten");
    areas.put(Fields.MEETING, "mötets namn eller kommunerna");
    areas.put(Fields.OTHER_READINGS, "en annan läsning av ett otydligt ord");
    areas.put(Fields.MATTER, "ett annat led av samma ärende");
    return areas;
  }

  private record Line(String text, double points) {}

  /** Returns one line a reason, weightiest first, then what multiplies the sum. */
  List<String> of(int doc) throws IOException {
    List<Line> lines = new ArrayList<>();
    for (WordTerms word : text.known().words()) {
      double points = points(WordQueries.wordOrMatter(word), doc);
      if (points > 0) {
        lines.add(new Line(how(word, doc), points));
      }
    }
    List<String> factors = new ArrayList<>();
    for (Reason reason : text.reasons()) {
      double points = points(reason.query(), doc);
      if (points > 0 && reason.factor() == 1) {
        lines.add(new Line(reason.text(), points));
      } else if (points > 0) {
        factors.add(reason.text() + ": gånger " + number("%.2f", reason.factor()));
      }
    }
    List<String> told = new ArrayList<>();
    lines.stream()
        .sorted(Comparator.comparingDouble(Line::points).reversed())
        .forEach(line -> told.add(line.text() + ": " + number("%.1f", line.points()) + " poäng"));
    told.addAll(factors);
    return told;
  }

  private double points(Query query, int doc) throws IOException {
    Explanation explanation = searcher.explain(query, doc);
    return explanation.isMatch() ? explanation.getValue().doubleValue() : 0;
  }

  /** Example: "”cykelväg” i rubriken och texten, i en annan böjning". */
  private String how(WordTerms word, int doc) throws IOException {
    Optional<String> itself = where(word, doc);
    if (itself.isPresent()) {
      return Topic.shown(word) + " i " + itself.get();
    }
    for (Alternative other : word.others()) {
      Optional<String> instead = where(other, doc);
      if (instead.isPresent()) {
        return Topic.shown(word) + ": i " + instead.get();
      }
    }
    boolean parts =
        word.word().parts().size() > 1 || Compounds.parts(word.word().text()).size() > 1;
    return Topic.shown(word) + (parts ? ": delarna står nära varandra" : ": mötets tid");
  }

  /** Example: "texten står förskola, som också söktes". */
  private Optional<String> where(Alternative other, int doc) throws IOException {
    List<String> places = new ArrayList<>();
    for (Map.Entry<String, String> area : AREAS.entrySet()) {
      boolean all = true;
      for (WordTerms word : other.words()) {
        all &= holds(word, area.getKey(), doc);
      }
      if (all) {
        places.add(area.getValue());
      }
    }
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(listed(places) + " står " + standing(other));
  }

  private boolean holds(WordTerms word, String area, int doc) throws IOException {
    for (Tier tier : Tier.values()) {
      if (holds(word, tier, area, doc)) {
        return true;
      }
    }
    return false;
  }

  /** Words of the archive are named only where {@link Expansion} tells them too. */
  private static String standing(Alternative other) {
    return switch (other.why()) {
      case CORRECTION -> other.text() + ", som det troligen ska vara";
      case SLIP -> "ordet med ett skrivfel";
      case NAME -> "namnet med annan stavning";
      case JOINT -> other.text() + ", skrivet ihop eller isär";
      case SYNONYM -> other.text() + ", som också söktes";
    };
  }

  /** Example: "rubriken och texten, i en annan böjning"; empty if it stands nowhere. */
  private Optional<String> where(WordTerms word, int doc) throws IOException {
    for (Tier tier : Tier.values()) {
      List<String> places = new ArrayList<>();
      for (Map.Entry<String, String> area : AREAS.entrySet()) {
        if (holds(word, tier, area.getKey(), doc)) {
          places.add(area.getValue());
        }
      }
      if (!places.isEmpty()) {
        return Optional.of(listed(places) + form(tier).map(f -> ", " + f).orElse(""));
      }
    }
    return Optional.empty();
  }

  private boolean holds(WordTerms word, Tier tier, String area, int doc) throws IOException {
    for (String term : word.terms().getOrDefault(tier, Map.of()).keySet()) {
      Query query = new TermQuery(new Term(tier.field(area), term));
      if (searcher.explain(query, doc).isMatch()) {
        return true;
      }
    }
    return false;
  }

  private static Optional<String> form(Tier tier) {
    return switch (tier) {
      case SURFACE -> Optional.empty();
      case STEM -> Optional.of("i en annan böjning");
      case FOLDED -> Optional.of("skrivet utan å, ä och ö");
      case FOLDED_STEM -> Optional.of("i en annan böjning, skrivet utan å, ä och ö");
      case BARE -> Optional.of("i en text som förlorat å, ä och ö");
      case PART -> Optional.of("som del av ett sammansatt ord");
      case SKELETON -> Optional.of("som felläst ord");
    };
  }

  /** Returns "a, b och c". */
  private static String listed(List<String> all) {
    int last = all.size() - 1;
    return last == 0
        ? all.getFirst()
        : String.join(", ", all.subList(0, last)) + " och " + all.get(last);
  }

  private static String number(String form, double value) {
    return String.format(Locale.forLanguageTag("sv"), form, value);
  }
}
