package se.protokollsok.parse;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the verbs by which somebody does something from all others. For folded words. */
final class TaskVerbs {
  /** {@code tar}, {@code bereder}, {@code återkommer}. */
  private static final Pattern PRESENT =
      Pattern.compile("[\\p{L}-]+(?:ar|er|or|ir|yr)|tar|ger|gor|ser");

  /** {@code ta}, {@code redovisa}, {@code se}. */
  private static final Pattern INFINITIVE = Pattern.compile("[\\p{L}-]+a|ge|se|bli|ske|be");

  private static final Pattern PASSIVE = Pattern.compile("[\\p{L}-]{2,}(?:as|es|ys)");

  /** Words that end like a verb and are none. */
  private static final Set<String> NO_VERB =
      Word.set(
          """
          under efter over eller infor nar dar for fler mer ar var har arligen september oktober
          november december dagar manader veckor timmar kronor procent ganger bor per ner upper
          darefter darvid hur innefter ytterligare mindre tillsvidare kvartal sommar vinter par
          inter super fragor medborgar halvar januari ovriga dessvarre framover harefter utover""");

  /** What tells how somebody is or thinks, not what they do. */
  private static final Set<String> STATE =
      Word.set(
          """
          ar har blir behover kan vill bestar ingar innehaller omfattar galler heter upphor anser
          tycker bedomer menar onskar vet stoder stodjer tackar instammer konstaterar uttalar
          uppmarksammar beklagar valkomnar hoppas tillhor saknar kommer far ser tror utgor kostar
          beror avser kvarstar forblir ager foreligger delar staller star sitter avgar slutar
          byter forstar accepterar uppskattar paverkar berors rader finns raknar innebar""");

  /** What a meeting does when it decides; nobody else. */
  private static final Set<String> DECIDE =
      Word.set(
          """
          noterar godkanner godtar antar faststaller bifaller avslar beslutar beviljar tillstyrker
          avstyrker uppmanar rekommenderar uppdrar valjer bordlagger aterremitterar medger
          overlater hanskjuter anvisar anslar avsatter forlanger medfinansierar ogillar avvisar
          uppdragar delegerar""");

  private static final Set<String> SHALL = Set.of("ska", "skall", "maste", "bor");

  /** What somebody may be asked to be. */
  private static final Set<String> BEING =
      Set.of(
          "vard",
          "ansvarig",
          "ansvariga",
          "sammankallande",
          "med",
          "kontaktperson",
          "beredd",
          "beredda",
          "projektagare");

  private static final Set<String> NO_ACT =
      Word.set(
          """
          vara ha bli fa kunna inga besta omfatta galla finnas behova ske innehalla upphora utgora""");

  /** {@code får använda}: is allowed to. */
  private static final Set<String> MAY =
      Set.of(
          "anvanda", "delta", "disponera", "behalla", "del", "besta", "sta", "kosta", "vara", "ha");

  /** {@code får återkomma}: is asked to. */
  private static final Set<String> MAY_WELL = Set.of("aterkomma", "forsoka", "sjalv", "sjalva");

  private static final Set<String> AFTER_NOUN_WORDS =
      Word.set(
          """
          i pa till fran med av for om under inom efter infor vid fore innan utan mellan genom per
          varje tva tre fyra fem sex sina alla nagra flera de""");

  private static final int LOOK_AHEAD = 14;

  private TaskVerbs() {}

  /** Whether the word may be the sentence's verb: it leads on from the subject. */
  static boolean leads(Word word) {
    String folded = word.folded();
    return switch (folded) {
      case "ska", "skall", "far", "maste", "bor", "ar", "har", "kan", "vill" -> true;
      case "traffas", "samlas", "mots", "hjalps" -> true;
      default ->
          PRESENT.matcher(folded).matches()
              && !NO_VERB.contains(folded)
              && !ActorWords.head(word)
              && !word.capital();
    };
  }

  /**
   * Whether a verb says that its subject shall do something.
   *
   * @param verb index of the verb
   * @param from index of what follows verb and subject
   * @param byMeeting whether the subject is the body that meets: what it does now, it decides
   */
  static boolean asks(List<Word> words, int verb, int from, boolean byMeeting) {
    String folded = words.get(verb).folded();
    if (byMeeting && !SHALL.contains(folded)) {
      return false;
    }
    return switch (folded) {
      case "ska", "skall", "maste", "bor" -> does(words, from, NO_ACT);
      case "far" ->
          is(words, from, MAY_WELL)
              || (!is(words, from + 1, Set.of("del")) && does(words, from, MAY));
      case "kommer" ->
          is(words, from, Set.of("med"))
              || (is(words, from, Set.of("att")) && does(words, from + 1, NO_ACT));
      case "ser" -> is(words, from, Set.of("over", "till"));
      case "ar", "blir" -> is(words, from, BEING);
      case "tar" -> !is(words, from, Set.of("del", "emot"));
      case "har" -> is(words, from, Set.of("ansvar", "ansvaret"));
      case "star" -> is(words, from, Set.of("for", "som"));
      case "staller" -> !is(words, from, Set.of("sig", "upp"));
      case "foreslar" -> !asksToDecide(words, from);
      default -> !STATE.contains(folded) && !DECIDE.contains(folded);
    };
  }

  /** "föreslår att", "föreslår kommunfullmäktige". */
  private static boolean asksToDecide(List<Word> words, int from) {
    return from < words.size()
        && (words.get(from).folded().equals("att")
            || (ActorWords.head(words.get(from)) && !ActorWords.person(words.get(from))));
  }

  private static boolean is(List<Word> words, int i, Set<String> any) {
    return i >= 0 && i < words.size() && any.contains(words.get(i).folded());
  }

  /** Whether an infinitive follows that tells an act, in the active voice. */
  private static boolean does(List<Word> words, int from, Set<String> excluded) {
    for (int i = from; i < words.size() && i < from + LOOK_AHEAD; i++) {
      Word word = words.get(i);
      boolean noun = i > from && AFTER_NOUN_WORDS.contains(words.get(i - 1).folded());
      if (word.folded().equals("inte") || (i > from && word.folded().equals("att"))) {
        return false;
      }
      if (!noun && passive(word)) {
        return false;
      }
      if (word.folded().equals("vara")) {
        return is(words, i + 1, BEING);
      }
      if (!noun
          && INFINITIVE.matcher(word.folded()).matches()
          && !ActorWords.before(word)
          && !ActorWords.head(word)) {
        return !excluded.contains(word.folded());
      }
    }
    return false;
  }

  private static boolean passive(Word word) {
    return PASSIVE.matcher(word.folded()).matches() && !word.capital();
  }

  /** Whether the word may be a verb in the present passive: "skrivs", "tas". */
  static boolean passivePresent(Word word) {
    return word.folded().endsWith("s") && word.folded().length() > 2 && !word.capital();
  }

  /** "klockan 9": a time of day counts nothing behind it. */
  private static boolean clock(List<Word> words, int number) {
    return is(words, number - 1, Set.of("klockan", "kl", "vecka", "v", "paragraf"));
  }

  /** Whether the word stands where a noun does, after a preposition or a number. */
  static boolean inNounPlace(List<Word> words, int i) {
    return i > 0
        && (AFTER_NOUN_WORDS.contains(words.get(i - 1).folded())
            || (Character.isDigit(words.get(i - 1).raw().charAt(0)) && !clock(words, i - 1)));
  }
}
