package se.protokollsok.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.protokollsok.analysis.Compounds;
import se.protokollsok.analysis.Tier;

/**
 * Every word of a query with all it may stand for in this archive, and what of that people should
 * be told.
 */
final class Expansion {
  /** With more words than this no spelling is doubted: a long text is not typed by hand. */
  private static final int MOST_DOUBTED = 12;

  /** Between what was typed and what stands for it. */
  static final String ARROW = " → ";

  /** In longer questions a word more or less matters little. */
  private static final int FEW = 2;

  private static final int SUGGESTED = 3;
  private static final int MOST_CANDIDATES = 12;
  private static final float SUGGESTED_AT = 1.1f;
  private static final float SLIP = 0.5f;
  private static final float NAME = 0.7f;

  /** A name without the s of its genitive. */
  private static final float BEARER = 0.9f;

  private static final float SYNONYM = 0.4f;
  private static final float CORRECTED = 0.8f;
  private static final float PERHAPS = 0.6f;

  /** Corrections this much less likely than the best are meant too. */
  private static final float CLOSE = 0.2f;

  private final SearchContext context;
  private final Lexis lexis;
  private final Corrector corrector;
  private final ShownWords shownWords;
  private final Map<Clause.Word, WordTerms> own = new LinkedHashMap<>();
  private final Map<Clause.Word, List<Alternative>> others = new LinkedHashMap<>();
  private final Map<String, Set<String>> told = new LinkedHashMap<>();

  private Expansion(SearchContext context) {
    this.context = context;
    this.lexis = context.generation().lexis();
    this.corrector = new Corrector(lexis);
    this.shownWords = new ShownWords(context);
  }

  /** Looks all words of a query up. */
  static Expansion of(ParsedQuery parsed, SearchContext context) throws IOException {
    Expansion expansion = new Expansion(context);
    for (Clause.Word word : parsed.topics()) {
      expansion.lookUp(word);
    }
    for (Clause.Word word : parsed.attendanceWords()) {
      expansion.lookUp(word);
    }
    if (context.uses(Part.COMPOUNDS)) {
      expansion.joints(parsed);
    }
    if (context.uses(Part.SYNONYMS)) {
      expansion.synonyms(parsed);
    }
    if (context.uses(Part.MISSPELLINGS) && parsed.topics().size() <= MOST_DOUBTED) {
      for (Clause.Word word : parsed.topics()) {
        expansion.spellings(word);
      }
    }
    return expansion;
  }

  private void lookUp(Clause.Word word) throws IOException {
    own.put(word, WordTerms.of(word, context));
    others.put(word, new ArrayList<>());
  }

  /** Returns a topical word, or one that tells of attendance, with all it may stand for. */
  WordTerms terms(Clause.Word word) {
    return own.get(word).with(others.get(word));
  }

  /**
   * Returns what was understood: "corrected" (what was typed, an arrow, what is looked for), "near"
   * (words of the archive like one it has not), "synonyms".
   */
  Map<String, List<String>> told() {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    told.forEach((key, values) -> lists.put(key, List.copyOf(values)));
    return lists;
  }

  private void tell(String key, String value) {
    told.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(value);
  }

  private void joints(ParsedQuery parsed) throws IOException {
    Joints joints = new Joints(context);
    for (Joints.Joined joined : joints.joined(parsed.words())) {
      joined.words().stream()
          .filter(others::containsKey)
          .forEach(word -> others.get(word).add(joined.whole()));
    }
    misspeltJoints(parsed.words());
    for (Clause.Word word : parsed.topics()) {
      others.get(word).addAll(joints.apart(word));
    }
  }

  /** Two words, one of them no word, that with a slip mended make one: "dataskyds ombud". */
  private void misspeltJoints(List<Clause.Word> words) throws IOException {
    if (!context.uses(Part.MISSPELLINGS) || words.size() > MOST_DOUBTED) {
      return;
    }
    for (int i = 1; i < words.size(); i++) {
      List<Clause.Word> pair = words.subList(i - 1, i + 1);
      if (pair.stream().allMatch(others::containsKey) && isDoubtful(pair)) {
        Clause.Word one = new Clause.Word(Joints.asOne(pair), List.of(Joints.asOne(pair)));
        for (Corrector.Candidate candidate : candidates(one).stream().limit(1).toList()) {
          tell(
              "corrected",
              pair.getFirst().text() + " " + pair.getLast().text() + ARROW + candidate.text());
          for (Clause.Word word : pair) {
            add(word, Alternative.Why.JOINT, candidate.text(), CORRECTED);
          }
        }
      }
    }
  }

  /** One of them at least is no word and stands nowhere. */
  private boolean isDoubtful(List<Clause.Word> pair) throws IOException {
    for (Clause.Word word : pair) {
      String text = Tier.SURFACE.lookups(word.text()).getFirst();
      if (!lexis.isRight(text) && !own.get(word).isWritten(context.reader())) {
        return others.get(word).isEmpty();
      }
    }
    return false;
  }

  /** A run of words that means the same as others: each of its words may be answered by those. */
  private void synonyms(ParsedQuery parsed) throws IOException {
    List<Clause.Word> words = parsed.words();
    List<String> texts = words.stream().map(Clause.Word::text).toList();
    for (SynonymTable.Found found : context.synonyms().in(texts)) {
      List<Clause.Word> run = words.subList(found.begin(), found.end());
      for (String other : found.finds()) {
        Optional<List<WordTerms>> terms = written(SynonymTable.words(other));
        if (terms.isPresent() && run.stream().anyMatch(others::containsKey)) {
          for (Clause.Word word : run) {
            if (others.containsKey(word)) {
              float weight = SYNONYM * rarer(own.get(word), terms.get());
              others.get(word).add(new Alternative(Alternative.Why.SYNONYM, terms.get(), weight));
            }
          }
          String typed = String.join(" ", texts.subList(found.begin(), found.end()));
          tell("synonyms", typed + ARROW + other);
        }
      }
    }
  }

  /** The words' own forms, if the archive has them, side by side. */
  private Optional<List<WordTerms>> written(List<String> words) throws IOException {
    List<WordTerms> terms = new ArrayList<>();
    for (String word : words) {
      WordTerms own = WordTerms.of(new Clause.Word(word, List.of(word)), context).strict();
      if (!own.isWritten(context.reader())) {
        return Optional.empty();
      }
      terms.add(own);
    }
    return terms.size() == 1 || context.searcher().count(WordQueries.together(words)) > 0
        ? Optional.of(terms)
        : Optional.empty();
  }

  /** A rare word tells more than a common one, but not if it only stands for the common one. */
  private float rarer(WordTerms typed, List<WordTerms> others) throws IOException {
    int all = context.reader().maxDoc();
    int typedItems = typed.items(context.reader());
    double told = 0;
    for (WordTerms other : others) {
      told += Coverage.told(other.items(context.reader()), all);
    }
    return typedItems == 0 ? 1 : (float) Math.min(1, Coverage.told(typedItems, all) / told);
  }

  private void spellings(Clause.Word word) throws IOException {
    String text = Tier.SURFACE.lookups(word.text()).getFirst();
    boolean written = own.get(word).isWritten(context.reader());
    boolean right = lexis.isRight(text);
    if (right || written) {
      names(word, text);
    }
    if (right) {
      slips(word);
    }
    if (!written && others.get(word).isEmpty()) {
      if (right) {
        suggest(word);
      } else {
        correct(word);
      }
    }
  }

  private void names(Clause.Word word, String text) throws IOException {
    boolean common = lexis.isRight(text) && !lexis.names().knows(text);
    if (!common) {
      String bearer = text.substring(0, Math.max(0, text.length() - 1));
      if (text.endsWith("s") && lexis.names().knows(bearer)) {
        add(word, Alternative.Why.NAME, bearer, BEARER);
      }
      for (String name : lexis.names().soundingLike(text)) {
        add(word, Alternative.Why.NAME, name, NAME);
      }
    }
  }

  private void slips(Clause.Word word) throws IOException {
    for (String slip : new Slips(lexis).of(word.text())) {
      WordTerms terms =
          new WordTerms(
              new Clause.Word(slip, List.of(slip)),
              Map.of(Tier.STEM, Map.of(slip, 1f)),
              List.of(),
              context.off());
      others.get(word).add(new Alternative(Alternative.Why.SLIP, List.of(terms), SLIP));
    }
  }

  /** What is no word and stands nowhere is taken for what it most likely means. */
  private void correct(Clause.Word word) throws IOException {
    List<Corrector.Candidate> candidates = candidates(word);
    Set<String> lemmas = new LinkedHashSet<>();
    for (Corrector.Candidate candidate : candidates) {
      boolean close = candidate.rank() <= candidates.getFirst().rank() + CLOSE;
      boolean another = lemmas.addAll(Tier.STEM.lookups(candidate.text()));
      if (close && another && others.get(word).size() < SUGGESTED) {
        float weight = others.get(word).isEmpty() ? CORRECTED : PERHAPS;
        add(word, Alternative.Why.CORRECTION, candidate.text(), weight);
        tell("corrected", word.text() + ARROW + candidate.text());
      }
    }
  }

  /**
   * A right word is never overruled; what the archive has instead is only told. A compound of the
   * same words, linked otherwise, is the same word.
   */
  private void suggest(Clause.Word word) throws IOException {
    List<Corrector.Candidate> candidates = candidates(word);
    for (Corrector.Candidate candidate : candidates) {
      boolean first = others.get(word).isEmpty();
      if (first && Compounds.sameParts(word.text(), candidate.text())) {
        add(word, Alternative.Why.CORRECTION, candidate.text(), CORRECTED);
        tell("corrected", word.text() + ARROW + candidate.text());
      }
    }
    if (own.size() <= FEW && own.get(word).unknown() && others.get(word).isEmpty()) {
      near(word, candidates);
    }
  }

  /** What a word may mean, the likeliest first; nothing that people may not see. */
  private List<Corrector.Candidate> candidates(Clause.Word word) throws IOException {
    List<Corrector.Candidate> shown = new ArrayList<>();
    for (Corrector.Candidate candidate : corrector.of(word.text())) {
      boolean known = lexis.isRight(candidate.text());
      if (shown.size() < MOST_CANDIDATES && (known || shownWords.holds(candidate.text()))) {
        shown.add(candidate);
      }
    }
    return shown;
  }

  private void near(Clause.Word word, List<Corrector.Candidate> candidates) {
    Set<String> lemmas = new LinkedHashSet<>();
    int told = 0;
    for (Corrector.Candidate candidate : candidates) {
      boolean another = lemmas.addAll(Tier.STEM.lookups(candidate.text()));
      if (another && told < SUGGESTED && candidate.cost() <= SUGGESTED_AT) {
        tell("near", word.text() + ARROW + candidate.text());
        told++;
      }
    }
  }

  private void add(Clause.Word word, Alternative.Why why, String text, float weight)
      throws IOException {
    String lower = text.toLowerCase(Locale.ROOT);
    WordTerms terms = WordTerms.of(new Clause.Word(lower, List.of(lower)), context);
    if (!terms.unknown()) {
      others.get(word).add(new Alternative(why, List.of(terms), weight));
    }
  }
}
