package se.protokollsok.search;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import se.protokollsok.index.Fields;
import se.protokollsok.index.HeadText;
import se.protokollsok.index.ProtocolLetters;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.source.Sourced;

/** Makes hits of what the index found. */
final class HitMaker {
  private final Generation generation;
  private final TextMatcher matcher;

  HitMaker(Generation generation, TextMatcher matcher) {
    this.generation = generation;
    this.matcher = matcher;
  }

  /** Returns the hit a document stands for. */
  Hit of(int doc, float score) throws IOException {
    StoredFields stored = generation.reader().storedFields();
    Document document = stored.document(doc, Set.of(Fields.ID, Fields.KEY));
    String id = document.get(Fields.ID);
    String key = document.get(Fields.KEY);
    ArchivedProtocol archived =
        generation
            .protocol(id)
            .orElseThrow(() -> new IllegalStateException("no protocol stored for " + id));
    ItemEntry entry =
        archived.entries().stream()
            .filter(each -> each.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no entry " + key + " in " + id));
    return entry.index() == ItemEntry.HEAD
        ? head(archived, key, score)
        : item(archived, key, archived.protocol().items().get(entry.index()), score);
  }

  private Hit head(ArchivedProtocol archived, String key, float score) {
    Shown shown = new Shown("0", false, HeadText.title(archived), List.of());
    return hit(archived, new Place(key, score), shown, HeadText.paragraphs(archived.protocol()));
  }

  private Hit item(ArchivedProtocol archived, String key, AgendaItem item, float score) {
    List<DecisionClause> decisions = item.decisions().stream().map(Masked::of).toList();
    boolean paragraph = archived.protocol().countsParagraphs(item);
    Shown shown = new Shown(item.number().text(), paragraph, item.title(), decisions);
    return hit(archived, new Place(key, score), shown, item.paragraphs());
  }

  /** Which document, and how well it answers. */
  private record Place(String key, float score) {}

  /** What a hit says of its item or head. */
  private record Shown(
      String number, boolean paragraph, String title, List<DecisionClause> decisions) {}

  private Hit hit(ArchivedProtocol archived, Place place, Shown shown, List<Paragraph> text) {
    Head head = archived.protocol().head();
    Snippets snippets = new Snippets(matcher, ProtocolLetters.of(archived.protocol()));
    return new Hit(
        archived.id(),
        place.key(),
        place.score(),
        archived.file().path(),
        head.body().map(Sourced::value).map(BodyName::canonical).orElse(""),
        head.organisation().map(Sourced::value).orElse(""),
        head.date().map(Sourced::value),
        head.number().map(Sourced::value),
        shown.number(),
        shown.paragraph(),
        PrivacyMask.mask(shown.title()),
        shown.decisions(),
        snippets.of(text));
  }
}
