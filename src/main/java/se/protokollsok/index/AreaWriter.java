package se.protokollsok.index;

import java.util.EnumSet;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import se.protokollsok.analysis.Letters;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.TierAnalyzer;

/** Writes a text into all tiers of an area. */
final class AreaWriter {
  /** A body's name is found by its forms, not by its parts: "möte" is not to find every item. */
  private static final Set<Tier> PLAIN =
      EnumSet.of(Tier.SURFACE, Tier.STEM, Tier.FOLDED, Tier.FOLDED_STEM);

  private final Document document;
  private final Letters letters;

  AreaWriter(Document document, Letters letters) {
    this.document = document;
    this.letters = letters;
  }

  void add(String area, String text) {
    add(area, text, EnumSet.allOf(Tier.class));
  }

  void addPlain(String area, String text) {
    add(area, text, PLAIN);
  }

  /** Writes what a repaired word may have meant instead. */
  void addOther(String reading) {
    add(Fields.OTHER_READINGS, reading, Fields.OTHER_TIERS);
  }

  private void add(String area, String text, Set<Tier> tiers) {
    for (Tier tier : tiers) {
      boolean needed = letters == Letters.BARE || (tier != Tier.BARE && tier != Tier.SKELETON);
      if (needed) {
        document.add(new TextField(tier.field(area), TierAnalyzer.stream(tier, letters, text)));
      }
    }
  }
}
