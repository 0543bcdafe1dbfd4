package se.protokollsok.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.apache.lucene.search.IndexSearcher;
import se.protokollsok.analysis.Letters;
import se.protokollsok.index.IndexMissingException;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.AddressBinding;
import se.protokollsok.protocol.AddressBook;
import se.protokollsok.protocol.ArchivedFile;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Matter;
import se.protokollsok.protocol.Person;
import se.protokollsok.protocol.Task;

/** The search engine over a Lucene index on disk. Thread-safe; sees other processes' commits. */
public final class LuceneSearchEngine implements SearchEngine {
  /** Deep questions make many small clauses; what is bounded is the number of words. */
  private static final int MOST_CLAUSES = 65_536;

  static {
    IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
  }

  private final Generations generations;
  private final EngineSettings settings;

  private final Synonyms synonyms;
  private final CompletionKeeper completions = new CompletionKeeper();

  private LuceneSearchEngine(Generations generations, EngineSettings settings, Synonyms synonyms) {
    this.generations = generations;
    this.settings = settings;
    this.synonyms = synonyms;
  }

  /**
   * Opens the index in this folder for searching.
   *
   * @throws IndexMissingException if there is none
   * @throws se.protokollsok.index.IndexFormatException if it is damaged or of another format
   */
  public static LuceneSearchEngine open(Path indexFolder) throws IOException {
    return open(indexFolder, EngineSettings.DEFAULT);
  }

  /**
   * Opens the index in this folder for searching.
   *
   * @throws IndexMissingException if there is none
   * @throws se.protokollsok.index.IndexFormatException if it is damaged or of another format
   * @throws HiddenListException if the list of what is hidden cannot be read
   */
  public static LuceneSearchEngine open(Path indexFolder, EngineSettings settings)
      throws IOException {
    return open(indexFolder, settings, System::nanoTime);
  }

  static LuceneSearchEngine open(Path indexFolder, LongSupplier nanoTime) throws IOException {
    return open(indexFolder, EngineSettings.DEFAULT, nanoTime);
  }

  static LuceneSearchEngine open(Path indexFolder, EngineSettings settings, LongSupplier nanoTime)
      throws IOException {
    if (!Files.isDirectory(indexFolder)) {
      throw IndexMissingException.in(indexFolder);
    }
    return new LuceneSearchEngine(
        new Generations(
            indexFolder,
            nanoTime,
            Hiding.open(settings.curated(), settings.hideLog(), settings.clock())),
        settings,
        new Synonyms(settings.curated(), nanoTime));
  }

  /** Looks for newer commits now instead of within a second. */
  public void refresh() {
    generations.refresh();
  }

  @Override
  public SearchResponse search(SearchRequest request) {
    return generations.use(generation -> new Searching(context(generation), request).run());
  }

  @Override
  public void forEachHit(SearchRequest request, Consumer<Hit> action) {
    generations.use(
        generation -> {
          new Searching(context(generation), request).each(action);
          return generation;
        });
  }

  private SearchContext context(Generation generation) {
    return new SearchContext(
        generation, settings.off(), LocalDate.now(settings.clock()), synonyms.current());
  }

  @Override
  public List<Completion> complete(String typed, Completion.Persons persons) {
    return generations.use(
        generation -> completions.of(generation, typed, persons == Completion.Persons.SUGGESTED));
  }

  @Override
  public List<List<Snippet.Mark>> marks(String query, String protocolId, List<String> texts) {
    return generations.use(
        generation -> {
          TextMatcher matcher =
              QueryBuilder.build(SearchRequest.of(query), context(generation)).matcher();
          Optional<ArchivedProtocol> archived = generation.protocol(protocolId);
          return texts.stream()
              .map(text -> archived.map(it -> marks(matcher, text, generation.letters(it))))
              .map(found -> found.orElse(List.of()))
              .toList();
        });
  }

  private static List<Snippet.Mark> marks(TextMatcher matcher, String text, Letters letters) {
    return matcher.matches(text, letters).stream()
        .map(match -> new Snippet.Mark(match.begin(), match.end()))
        .toList();
  }

  @Override
  public Resolution resolve(String protocolId, String itemKey) {
    Optional<String> key = itemKey.isEmpty() ? Optional.empty() : Optional.of(itemKey);
    return generations.use(generation -> resolve(generation, protocolId, key));
  }

  private static Resolution resolve(Generation generation, String id, Optional<String> key)
      throws IOException {
    if (generation.hides(id, key)) {
      return new Resolution.Hidden(id);
    }
    Optional<ProtocolCard> card = generation.card(id);
    if (card.isPresent() && (key.isEmpty() || card.get().keys().contains(key.get()))) {
      return new Resolution.Found(generation.shownProtocol(id).orElseThrow(), key);
    }
    return switch (generation.addresses().resolve(id, key)) {
      case AddressBook.Answer.Found found -> new Resolution.Gone(found.id());
      case AddressBook.Answer.Moved moved -> new Resolution.Moved(moved.id(), moved.key());
      case AddressBook.Answer.Gone gone ->
          generation.hidden().hides(gone.id(), key.orElse(""))
              ? new Resolution.Hidden(gone.id())
              : new Resolution.Gone(gone.id(), departed(generation.addresses(), gone.id()));
      case AddressBook.Answer.Unknown unknown -> new Resolution.Unknown();
    };
  }

  private static Optional<Resolution.Departed> departed(AddressBook addresses, String id) {
    return addresses
        .binding(id)
        .filter(AddressBinding::removed)
        .filter(it -> it.name().isPresent() || it.day().isPresent() || it.removedOn().isPresent())
        .map(
            it ->
                new Resolution.Departed(
                    PrivacyMask.mask(it.name().orElse("")), it.day(), it.removedOn()));
  }

  @Override
  public NameResolution<Person> person(String id) {
    return generations.use(generation -> generation.names().person(id));
  }

  @Override
  public NameResolution<Matter> matter(String slug) {
    return generations.use(generation -> generation.names().matter(slug));
  }

  @Override
  public Optional<ArchivedProtocol> protocol(String id) {
    return generations.use(generation -> generation.shownProtocol(id));
  }

  @Override
  public Withheld withheld(String protocolId) {
    return generations.use(generation -> generation.withheld(protocolId));
  }

  @Override
  public Optional<ArchivedFile> original(String protocolId) {
    return generations.use(generation -> generation.original(protocolId));
  }

  @Override
  public List<String> hidingNotes() {
    return generations.use(generation -> generation.hidden().notes());
  }

  @Override
  public Neighbours neighbours(String protocolId) {
    return generations.use(
        generation ->
            generation
                .card(protocolId)
                .map(card -> neighbours(generation, card))
                .orElse(new Neighbours(Optional.empty(), Optional.empty())));
  }

  private static Neighbours neighbours(Generation generation, ProtocolCard card) {
    List<ProtocolCard> series =
        generation.cards().stream()
            .filter(each -> each.date().isPresent() && each.kind() == DocumentKind.PROTOCOL)
            .filter(each -> generation.state().family(card.body()).contains(each.body()))
            .filter(
                each ->
                    generation.state().family(card.organisation()).contains(each.organisation()))
            .sorted(BY_DATE)
            .toList();
    int at = series.stream().map(ProtocolCard::id).toList().indexOf(card.id());
    Predicate<Integer> inside = i -> at >= 0 && i >= 0 && i < series.size();
    return new Neighbours(
        Optional.of(at - 1).filter(inside).map(series::get).map(LuceneSearchEngine::summary),
        Optional.of(at + 1).filter(inside).map(series::get).map(LuceneSearchEngine::summary));
  }

  private static final Comparator<ProtocolCard> BY_DATE =
      Comparator.<ProtocolCard>comparingLong(
              card -> card.date().map(java.time.LocalDate::toEpochDay).orElse(Long.MIN_VALUE))
          .thenComparing(ProtocolCard::id);

  @Override
  public List<MeetingSummary> meetings() {
    return generations.use(
        generation ->
            generation.cards().stream()
                .sorted(BY_DATE.reversed())
                .map(LuceneSearchEngine::summary)
                .toList());
  }

  @Override
  public Map<String, List<String>> addresses() {
    return generations.use(
        generation -> {
          Map<String, List<String>> keys = new LinkedHashMap<>();
          generation.cards().stream()
              .sorted(BY_DATE.reversed())
              .forEach(card -> keys.put(card.id(), card.keys()));
          return Collections.unmodifiableMap(keys);
        });
  }

  private static MeetingSummary summary(ProtocolCard card) {
    return new MeetingSummary(
        card.id(),
        card.kind(),
        card.body(),
        card.organisation(),
        card.date(),
        card.number(),
        Math.max(0, card.keys().size() - 1),
        card.path());
  }

  @Override
  public ArchiveOverview overview() {
    return generations.use(Overviews::of);
  }

  @Override
  public List<Person> persons() {
    return generations.use(generation -> generation.register().persons());
  }

  @Override
  public List<Matter> matters() {
    return generations.use(generation -> generation.register().matters());
  }

  @Override
  public List<Matter> mattersOf(String protocolId, String itemKey) {
    return generations.use(generation -> generation.register().mattersOf(protocolId, itemKey));
  }

  @Override
  public List<Matter> mattersMentionedIn(String protocolId, String itemKey) {
    return generations.use(
        generation -> generation.register().mattersMentionedIn(protocolId, itemKey));
  }

  @Override
  public List<Task> tasks(TaskFilter filter) {
    return generations.use(generation -> tasks(generation, filter));
  }

  private static List<Task> tasks(Generation generation, TaskFilter asked) {
    if (asked.equals(TaskFilter.ALL)) {
      return generation.register().tasks();
    }
    return asked
        .withPersons(generation.names()::currentPerson)
        .in(generation.register().tasks(), generation.state()::family);
  }

  @Override
  public List<Task> tasksGivenIn(String protocolId, String itemKey) {
    return generations.use(generation -> generation.register().tasksGivenIn(protocolId, itemKey));
  }

  @Override
  public List<Task> tasksOf(String personId) {
    return generations.use(generation -> generation.register().tasksOf(personId));
  }

  @Override
  public String generation() {
    String today = LocalDate.now(settings.clock()).toString(); // "förra året" means another one
    return String.join(".", generations.use(Generation::token), today, synonyms.version());
  }

  @Override
  public void close() {
    generations.close();
  }
}
