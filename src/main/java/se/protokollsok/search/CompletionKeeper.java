package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.lucene.index.Term;
import org.jspecify.annotations.Nullable;
import se.protokollsok.analysis.Tier;
import se.protokollsok.analysis.WordScanner;
import se.protokollsok.index.Fields;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;

/**
 * The suggestions of the newest generation. The first are made when first asked for; those of a
 * later generation beside the requests, which meanwhile get of the earlier ones what still stands.
 * Thread-safe.
 */
final class CompletionKeeper {
  /**
   * Suggestions, and the generation they are of.
   *
   * @param token the generation's
   * @param completions what can be suggested
   */
  private record Kept(String token, Completions completions) {}

  private final AtomicBoolean making = new AtomicBoolean();
  private volatile @Nullable Kept kept;

  /** Returns what a query may go on to be in a generation that is held meanwhile. */
  List<Completion> of(Generation generation, String typed, boolean persons) throws IOException {
    Kept known = kept;
    if (known == null) {
      known = first(generation);
    }
    List<Completion> found = known.completions().of(typed, persons);
    if (known.token().equals(generation.token())) {
      return found;
    }
    makeBeside(generation);
    List<Completion> standing = new ArrayList<>();
    for (Completion each : found) {
      if (stands(each, generation)) {
        standing.add(each);
      }
    }
    return standing;
  }

  private synchronized Kept first(Generation generation) throws IOException {
    Kept known = kept;
    if (known == null) {
      known = new Kept(generation.token(), CompletionMaker.of(generation));
      kept = known;
    }
    return known;
  }

  private void makeBeside(Generation generation) {
    if (making.compareAndSet(false, true)) {
      if (!generation.tryHold()) {
        making.set(false);
        return;
      }
      Thread maker = new Thread(() -> make(generation), "completions");
      maker.setDaemon(true);
      maker.start();
    }
  }

  private void make(Generation generation) {
    try {
      try {
        kept = new Kept(generation.token(), CompletionMaker.of(generation));
      } finally {
        generation.release();
      }
    } catch (IOException e) {
      System.getLogger(CompletionKeeper.class.getName())
          .log(System.Logger.Level.WARNING, "Förslagen gick inte att göra om", e);
    } finally {
      making.set(false);
    }
  }

  /** What has gone is never suggested, however short the time since. */
  private static boolean stands(Completion completion, Generation generation) throws IOException {
    return switch (completion) {
      case Completion.Title title ->
          generation
              .shownProtocol(title.protocolId())
              .flatMap(it -> title(it.entries(), it.protocol().items(), title.itemKey()))
              .filter(title.text()::equals)
              .isPresent();
      case Completion.OfMatter matter ->
          generation.names().matter(matter.slug()) instanceof NameResolution.Found<Matter> found
              && found.value().name().equals(matter.text());
      case Completion.OfPerson person ->
          generation.names().person(person.id()) instanceof NameResolution.Found<Person> found
              && found.value().official()
              && found.value().name().equals(person.text());
      case Completion.Municipality municipality ->
          isIn(generation, Fields.MUNICIPALITY, municipality.text());
      case Completion.Body body -> isIn(generation, Fields.BODY, body.text());
      case Completion.Word word -> isWritten(generation, word.text());
    };
  }

  private static Optional<String> title(
      List<ItemEntry> entries, List<AgendaItem> items, String key) {
    return entries.stream()
        .filter(entry -> entry.key().equals(key) && entry.index() >= 0)
        .map(entry -> items.get(entry.index()).title())
        .findFirst();
  }

  private static boolean isIn(Generation generation, String field, String value)
      throws IOException {
    return generation.reader().docFreq(new Term(field, value)) > 0;
  }

  private static boolean isWritten(Generation generation, String query) throws IOException {
    String last = WordScanner.scan(query).getLast().parts().getLast().text();
    String term = Tier.SURFACE.lookups(last).getFirst();
    for (String area : WordTerms.AREAS) {
      if (isIn(generation, Tier.SURFACE.field(area), term)) {
        return true;
      }
    }
    return false;
  }
}
