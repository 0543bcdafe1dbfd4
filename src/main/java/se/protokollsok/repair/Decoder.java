package se.protokollsok.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.protokollsok.knowledge.WordList;
import se.protokollsok.repair.WordTokens.Token;

/** Chooses the most probable words of a text. Not thread-safe. */
final class Decoder {
  /** Candidates of one word that are weighed against each other. */
  private static final int MOST = 12;

  /** A small letter where a name stands. */
  private static final double SMALL_NAME = 7;

  /** Wholly sure is only what an archivist ruled, never the only candidate there was. */
  private static final double MOST_SURE = 0.999;

  /** How many of the words with a capital are names. */
  private static final double NAMES_INSIDE = 0.8;

  private static final double NAMES_AT_BEGIN = 0.2;

  /** A capital I that is a small l, or a small l that is a capital I. */
  private static final double MISREAD_I = 1;

  /** Another reading this much less probable, in nats, is still kept. */
  private static final double NEAR = 2;

  /** How much likelier than the word as it stands another must be to take its place. */
  private static final double BETTER = 2;

  private static final double BETTER_THAN_KNOWN = 5;

  /** So many words at least, and at most, are weighed together: memory is bounded. */
  private static final int SOME = 500;

  private static final int MANY = 5_000;

  /** So many different words of one text are looked for; a text with more of them is no Swedish. */
  private static final int MOST_WORDS = 40_000;

  /** The capital of {@code oO}. */
  private static final Pattern TWICE = Pattern.compile("(?<=(\\p{Ll}))(?=\\p{Lu}\\p{Ll})(?iu)\\1");

  private static final double READ_TWICE = 3;

  private final Vocabulary vocabulary;
  private final CandidateSearch search;
  private final Channel channel;
  private final Map<String, List<Candidate>> memory = new HashMap<>();

  Decoder(Vocabulary vocabulary, Channel channel) {
    this.vocabulary = vocabulary;
    this.channel = channel;
    this.search = new CandidateSearch(vocabulary.lists(), channel);
  }

  /**
   * What became of a word.
   *
   * @param token the word as it stands
   * @param text the word as it is taken to have been meant
   * @param confidence from 0 to 1
   * @param known whether a list knows what it is taken for
   * @param others what it may have meant instead, likeliest first
   */
  record Decision(
      Token token, String text, double confidence, boolean known, List<String> others) {}

  /** A candidate at its place in the sentence. */
  private static final class Option {
    private final Candidate candidate;
    private final double nameShare;
    private final double own;
    private double best = Double.POSITIVE_INFINITY;
    private int from;

    Option(Candidate candidate, double nameShare, double own) {
      this.candidate = candidate;
      this.nameShare = nameShare;
      this.own = own;
    }
  }

  /**
   * What became of each word, in order. Cut where sentences begin: a mark parts what it follows.
   */
  List<Decision> decode(List<Token> tokens) {
    List<Decision> decisions = new ArrayList<>();
    for (int from = 0; from < tokens.size(); ) {
      int to = Math.min(from + SOME, tokens.size());
      while (to < tokens.size() && to - from < MANY && !tokens.get(to).first()) {
        to++;
      }
      decisions.addAll(decoded(tokens.subList(from, to)));
      from = to;
    }
    return decisions;
  }

  private List<Decision> decoded(List<Token> tokens) {
    List<List<Option>> lattice = tokens.stream().map(this::options).toList();
    for (int i = 0; i < tokens.size(); i++) {
      connect(tokens.get(i), i == 0 ? List.of() : lattice.get(i - 1), lattice.get(i));
    }
    int[] path = best(lattice);
    List<Decision> decisions = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      String mark = i == 0 ? LanguageModel.START : tokens.get(i).mark();
      String before = mark.isEmpty() ? word(lattice, path, i - 1) : mark;
      String next = i + 1 == tokens.size() ? LanguageModel.START : tokens.get(i + 1).mark();
      Option after = next.isEmpty() ? lattice.get(i + 1).get(path[i + 1]) : null;
      decisions.add(decide(tokens.get(i), lattice.get(i), path[i], before, next, after));
    }
    return decisions;
  }

  private static String word(List<List<Option>> lattice, int[] path, int at) {
    return LanguageModel.normal(lattice.get(at).get(path[at]).candidate.word());
  }

  private void connect(Token token, List<Option> before, List<Option> here) {
    for (Option option : here) {
      if (before.isEmpty()) {
        option.best = option.own + cost(LanguageModel.START, option);
        continue;
      }
      for (int j = 0; j < before.size(); j++) {
        Option previous = before.get(j);
        String word =
            token.mark().isEmpty() ? LanguageModel.normal(previous.candidate.word()) : token.mark();
        double end = vocabulary.costOfMark(previous.candidate, token.mark());
        double cost = previous.best + end + option.own + cost(word, option);
        if (cost < option.best) {
          option.best = cost;
          option.from = j;
        }
      }
    }
  }

  private double cost(String before, Option option) {
    return vocabulary.cost(before, option.candidate, option.nameShare);
  }

  private int[] best(List<List<Option>> lattice) {
    int[] path = new int[lattice.size()];
    int at = last(lattice.getLast());
    for (int i = lattice.size() - 1; i >= 0; i--) {
      path[i] = at;
      at = lattice.get(i).get(at).from;
    }
    return path;
  }

  private int last(List<Option> options) {
    int best = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < options.size(); i++) {
      Option option = options.get(i);
      double cost = option.best + vocabulary.costOfMark(option.candidate, LanguageModel.START);
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }

  private List<Option> options(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    double names = nameShare(token);
    if (!token.free()) {
      return List.of(new Option(new Candidate(word, 0, 0, 0), 0, 0));
    }
    List<Option> options = new ArrayList<>();
    boolean known = false;
    for (Candidate candidate : candidates(token.text())) {
      known |= candidate.word().equals(word);
      boolean smallL = token.text().charAt(0) == 'I' && candidate.word().charAt(0) == 'l';
      options.add(
          new Option(
              candidate, smallL ? 0 : names, candidate.channelCost() + caseCost(token, candidate)));
    }
    vocabulary
        .abbreviation(token.text())
        .ifPresent(meant -> options.add(new Option(meant, 1, MISREAD_I)));
    if (!known) {
      double cost = Vocabulary.unknown(word, names);
      for (int i = 0; i < word.length(); i++) {
        cost += channel.costOfRight(word.charAt(i));
      }
      options.add(new Option(new Candidate(word, 0, 0, 0), names, cost));
    }
    options.sort(
        Comparator.comparingDouble(option -> option.own + cost(LanguageModel.START, option)));
    return options.subList(0, Math.min(MOST, options.size()));
  }

  /** Also of the word without a letter that was read twice, small and large: {@code KoOmmun}. */
  private List<Candidate> candidates(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    String once = TWICE.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    List<Candidate> found = found(word);
    if (once.equals(word)) {
      return found;
    }
    List<Candidate> all = new ArrayList<>(found);
    for (Candidate it : found(once)) {
      all.add(new Candidate(it.word(), it.channelCost() + READ_TWICE, it.marks(), it.parts()));
    }
    return all;
  }

  private List<Candidate> found(String word) {
    if (memory.size() >= MOST_WORDS) {
      return memory.getOrDefault(word, List.of());
    }
    return memory.computeIfAbsent(word, search::of);
  }

  /** rule: a name that is known is not changed into another that is known as well. */
  private boolean isKnownName(Token token) {
    return nameShare(token) > 0
        && vocabulary.isName(token.text().toLowerCase(Locale.ROOT))
        && vocabulary.abbreviation(token.text()).isEmpty();
  }

  private static boolean known(List<Option> options, Token token) {
    String word = token.text().toLowerCase(Locale.ROOT);
    return options.stream()
        .map(option -> option.candidate)
        .anyMatch(candidate -> candidate.parts() == 1 && candidate.word().equals(word));
  }

  private static double nameShare(Token token) {
    if (!Character.isUpperCase(token.text().charAt(0))) {
      return 0;
    }
    return token.first() ? NAMES_AT_BEGIN : NAMES_INSIDE;
  }

  private static double caseCost(Token token, Candidate candidate) {
    boolean word = candidate.parts() > 1 || (candidate.marks() & WordList.WORD) != 0;
    return word || Character.isUpperCase(token.text().charAt(0)) ? 0 : SMALL_NAME;
  }

  /** What a word may have meant besides what it is taken for, likeliest first. */
  private static List<String> others(
      Token token, String text, List<Option> options, double[] costs, double least) {
    return IntStream.range(0, costs.length)
        .filter(i -> costs[i] - least < NEAR)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> costs[i]))
        .map(i -> Casing.like(token, options.get(i).candidate))
        .filter(reading -> !reading.equals(text))
        .distinct()
        .toList();
  }

  private Decision decide(
      Token token,
      List<Option> options,
      int chosen,
      String before,
      String next,
      @Nullable Option after) {
    double[] costs = new double[options.size()];
    for (int i = 0; i < costs.length; i++) {
      Candidate candidate = options.get(i).candidate;
      costs[i] = options.get(i).own + cost(before, options.get(i));
      costs[i] +=
          after == null
              ? vocabulary.costOfMark(candidate, next)
              : cost(LanguageModel.normal(candidate.word()), after);
    }
    double least = costs[chosen];
    double sum = 0;
    for (double cost : costs) {
      sum += Math.exp(Math.min(50, least - cost));
    }
    double confidence = Math.min(MOST_SURE, 1 / sum);
    Candidate best = options.get(chosen).candidate;
    double asRead = 0;
    for (int i = 0; i < costs.length; i++) {
      boolean same = options.get(i).candidate.word().equals(token.text().toLowerCase(Locale.ROOT));
      asRead += same ? Math.exp(least - costs[i]) / sum : 0;
    }
    double better = known(options, token) ? BETTER_THAN_KNOWN : BETTER;
    boolean change = confidence >= better * asRead && !isKnownName(token);
    String text = change ? Casing.like(token, best) : token.text();
    return new Decision(
        token, text, confidence, best.parts() > 0, others(token, text, options, costs, least));
  }
}
