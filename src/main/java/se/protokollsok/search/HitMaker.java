package se.protokollsok.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import se.protokollsok.analysis.Letters;
import se.protokollsok.index.Fields;
import se.protokollsok.index.HeadText;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.Head;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Paragraph;
import se.protokollsok.source.Sourced;

/** Makes hits of what the index found. */
final class HitMaker {
  private final Generation generation;
  private final TextMatcher matcher;
  private final Optional<Explainer> explainer;

  /**
   * Makes hits of one search.
   *
   * @param explainer tells why a hit stands where it does; empty if nobody asked
   */
  HitMaker(Generation generation, TextMatcher matcher, Optional<Explainer> explainer) {
    this.generation = generation;
    this.matcher = matcher;
    this.explainer = explainer;
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
    List<String> why = explainer.isPresent() ? explainer.get().of(doc) : List.of();
    Place place = new Place(key, score, why);
    return entry.index() == ItemEntry.HEAD
        ? head(archived, place)
        : item(archived, place, archived.protocol().items().get(entry.index()));
  }

  private Hit head(ArchivedProtocol archived, Place place) {
    int page = archived.protocol().head().span().page();
    Shown shown = new Shown("0", false, HeadText.title(archived), List.of(), page);
    return hit(archived, place, shown, HeadText.paragraphs(archived.protocol()));
  }

  private Hit item(ArchivedProtocol archived, Place place, AgendaItem item) {
    List<DecisionClause> decisions = item.decisions().stream().map(Masked::of).toList();
    boolean paragraph = archived.protocol().countsParagraphs(item);
    int page = item.titleSpan().page();
    Shown shown = new Shown(item.number().text(), paragraph, item.title(), decisions, page);
    return hit(archived, place, shown, item.paragraphs());
  }

  /** Which document, how well it answers, and why. */
  private record Place(String key, float score, List<String> why) {}

  /** What a hit says of its item or head. */
  private record Shown(
      String number, boolean paragraph, String title, List<DecisionClause> decisions, int page) {}

  private Hit hit(ArchivedProtocol archived, Place place, Shown shown, List<Paragraph> text) {
    Head head = archived.protocol().head();
    Letters letters = generation.letters(archived);
    String title = PrivacyMask.mask(shown.title());
    List<Snippet> snippets = new Snippets(matcher, letters).of(text);
    boolean own = matcher.demandsNothing() || !snippets.isEmpty() || matches(shown, letters);
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
        title,
        shown.decisions(),
        snippets,
        own ? Optional.empty() : matter(archived.id(), place.key()),
        place.why(),
        shown.page());
  }

  private boolean matches(Shown shown, Letters letters) {
    return !matcher.matches(shown.title(), letters).isEmpty()
        || shown.decisions().stream()
            .anyMatch(decision -> !matcher.matches(decision.text(), letters).isEmpty());
  }

  private Optional<Matter> matter(String protocolId, String key) {
    return generation.register().mattersOf(protocolId, key).stream().findFirst();
  }
}
