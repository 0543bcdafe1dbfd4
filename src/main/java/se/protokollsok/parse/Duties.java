package se.protokollsok.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.parse.ActorPhrase.Actor;
import se.protokollsok.parse.ActorPhrase.Actors;

/**
 * Finds in a sentence of a decision who is given something to do.
 *
 * <p>Rule: "uppdra(ga) åt, ge i uppdrag, få i uppdrag; X ska / tar fram / informerar / återkommer";
 * "a named actor with a present-tense verb". The actor opens the sentence: what a subordinate
 * clause says of somebody is no task ("att ställa sig bakom att kommunerna söker medel").
 */
final class Duties {
  /** {@code , som leder arbetet,} and {@code (se bilaga)}: what is told besides. */
  private static final Pattern ASIDE =
      Pattern.compile("(?iU), (?:som|vilken|vilket|vilka) [^,.]{1,160},|\\([^()]*\\)");

  /** {@code Ansvarig: Bo Ek}. */
  private static final Pattern LABEL =
      Pattern.compile("(?iU)\\b(?:ansvarig[at]?|ansvar|utförare)\\s*:\\s*");

  private static final Set<String> TO = Set.of("at", "till", "4t", "ot");
  private static final Set<String> GIVE =
      Set.of("ge", "ger", "gor", "tilldela", "tilldelar", "lamna", "lamnar");
  private static final Set<String> GET = Set.of("far", "ges", "tilldelas", "erhaller");
  private static final Set<String> URGE =
      Set.of(
          "uppmana",
          "uppmanar",
          "uppmanas",
          "rekommendera",
          "rekommenderar",
          "be",
          "ber",
          "anmoda",
          "anmodar");

  /** What may stand between a subject and its verb. */
  private static final Set<String> ADVERBS =
      Word.set(
          """
          tillsammans gemensamt sjalv sjalva sjalvt ocksa aven varje snarast skyndsamt darefter
          sedan inledningsvis fortsatt den senast fore innan arligen omgaende genast sa nu
          framover hosten varen i pa vid till med utifran enligt under inom infor efter fran for
          aterigen lopande darutover forst dessutom fortlopande ihop inte redan vidare genom utan
          via samordnat kontinuerligt regelbundet skriftligen muntligen vecka per alltid normalt
          bada""");

  private static final Set<String> OPENERS =
      Word.set(
          """
          till darefter sedan infor under samtidigt dessutom senast fore innan i efter vid fram
          hosten varen nu darutover vidare parallellt da pa den""");

  private static final Set<String> SUBORDINATE = Set.of("som", "att", "om", "nar", "hur", "vad");
  private static final Set<String> PARTICLES =
      Set.of("fram", "in", "ut", "upp", "over", "ihop", "vidare", "om", "igenom");

  /** {@code bestäms av}: decides, pays or is, and does no task. */
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "best[ao]ms|beslutas|antas|fastst[ao]lls|godk[ao]nns|utses|v[ao]ljs|betalas|finansieras|[ao]gs|anv[ao]nds|justeras|omfattas|p[ao]verkas"
              + "|ber[ao]rs|drabbas|undertecknas|t[ao]cks|best[ao]r|finns|begr[ao]nsas|utg[ao]rs|st[ao]ds|bekostas|orsakas|f[ao]ljs|till[ao]ts|kr[ao]vs"
              + "|.*(?:[ao]des|tts|its|ats)");

  private static final int LONGEST_GAP = 16;
  private static final int LONGEST_RAW = 9;

  private final List<Word> words;
  private final ActorPhrase phrases;

  private Duties(String text) {
    this.words = Word.in(text);
    this.phrases = new ActorPhrase(words);
  }

  /** Returns who gets a task by the first sentence of a decision. */
  static Optional<Duty> first(String sentence) {
    Duties duties = new Duties(plain(sentence));
    return duties
        .given()
        .or(duties::acts)
        .or(duties::doneBy)
        .or(duties::urged)
        .or(() -> labelled(sentence));
  }

  /** Returns who gets a task by a sentence that follows, where it leaves no doubt. */
  static Optional<Duty> later(String sentence) {
    Duties duties = new Duties(plain(sentence));
    return duties
        .given()
        .or(() -> duties.acts().or(duties::inverted).filter(Duty::definite))
        .or(() -> labelled(sentence));
  }

  private static String plain(String sentence) {
    return ASIDE.matcher(sentence).replaceAll(aside -> " ".repeat(aside.group().length()));
  }

  private String at(int i) {
    return i >= 0 && i < words.size() ? words.get(i).folded() : "";
  }

  private Duty duty(Duty.Form form, Actors actors) {
    Actor first = actors.actors().getFirst();
    List<Duty.Piece> pieces =
        actors.actors().stream()
            .map(it -> new Duty.Piece(words.get(it.begin()).begin(), words.get(it.end() - 1).end()))
            .toList();
    return new Duty(form, pieces, first.definite(), first.persons());
  }

  private Optional<Duty> given() {
    for (int i = 0; i < words.size(); i++) {
      Optional<Actors> actors = given(i);
      if (actors.isPresent()) {
        return actors.map(it -> duty(Duty.Form.GIVEN, it));
      }
    }
    return Optional.empty();
  }

  private Optional<Actors> given(int i) {
    if (at(i).equals("uppdra") || at(i).equals("uppdrar") || at(i).equals("uppdraga")) {
      return TO.contains(at(i + 1)) ? whole(i + 2) : Optional.empty();
    }
    if (at(i).equals("uppdras")) {
      return TO.contains(at(i + 1)) ? whole(i + 2) : before(i);
    }
    if (GET.contains(at(i)) && task(i + 1)) {
      return before(i);
    }
    if (GIVE.contains(at(i)) && task(i + 1) && TO.contains(at(i + 3))) {
      return whole(i + 4);
    }
    if (GIVE.contains(at(i))) {
      return whole(i + 1).filter(it -> task(it.end()));
    }
    boolean goes = at(i).equals("ges") || at(i).equals("gar") || at(i).equals("lamnas");
    boolean to = at(i + 1).equals("till") && before("uppdraget", i);
    return goes && to ? whole(i + 2) : Optional.empty();
  }

  private boolean before(String word, int i) {
    return words.subList(0, i).stream().anyMatch(it -> it.folded().equals(word));
  }

  /** "i uppdrag", "i uppgift", "uppdraget", "ett uppdrag". */
  private boolean task(int i) {
    return at(i).equals("uppdraget")
        || (at(i).equals("i") && at(i + 1).equals("uppgift"))
        || ((at(i).equals("i") || at(i).equals("det") || at(i).equals("ett"))
            && at(i + 1).startsWith("uppdrag"));
  }

  /** The actors from here on; where they are none we know, the words up to "att" or "i uppdrag". */
  private Optional<Actors> whole(int from) {
    return phrases.at(from).or(() -> rawUntilTask(from));
  }

  private Optional<Actors> rawUntilTask(int from) {
    for (int i = from; i < words.size() && i <= from + LONGEST_RAW; i++) {
      boolean end = at(i).equals("att") || task(i);
      if (i > from && (end || !words.get(i - 1).runsOn())) {
        boolean named = end || words.get(i - 1).after() == ',';
        return named
            ? Optional.of(new Actors(List.of(new Actor(from, i, true, false, i - 1)), i))
            : Optional.empty();
      }
      if (end) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The actors whose phrase ends right before a verb. */
  private Optional<Actors> before(int verb) {
    for (int i = Math.max(start(), verb - LONGEST_GAP); i < verb; i++) {
      Optional<Actors> actors = phrases.at(i).filter(it -> reaches(it.end(), verb));
      if (actors.isPresent()) {
        return actors;
      }
    }
    return Optional.empty();
  }

  /** Whether only circumstances stand between a subject and its verb. */
  private boolean reaches(int from, int verb) {
    if (from == verb) {
      return true;
    }
    boolean opens =
        from < verb && (ADVERBS.contains(at(from)) || words.get(from - 1).after() == ',');
    for (int i = from; i < verb; i++) {
      if (at(i).equals("att") || at(i).equals("som") || at(i).equals("om")) {
        return false;
      }
    }
    return opens;
  }

  private int start() {
    int start = at(0).equals("samt") || at(0).equals("och") ? 1 : 0;
    return at(start).equals("att") ? start + 1 : start;
  }

  /** The subject that opens the sentence, then a verb by which it does something. */
  private Optional<Duty> acts() {
    int start = start();
    return phrases
        .at(start)
        .filter(it -> !indefinitePart(it.end()))
        .filter(it -> does(it, start == 0 && words.size() > 1))
        .map(it -> duty(Duty.Form.ACTS, it));
  }

  /** "en grupp bestående av", "arbetsgruppen som". */
  private boolean indefinitePart(int i) {
    return at(i).equals("bestaende");
  }

  private boolean does(Actors actors, boolean opens) {
    Actor last = actors.actors().getLast();
    boolean byMeeting = opens && ActorWords.decides(words.get(last.head()));
    for (int i = actors.end(); i < words.size() && i <= actors.end() + LONGEST_GAP; i++) {
      if (TaskVerbs.leads(words.get(i)) && !TaskVerbs.inNounPlace(words, i)) {
        return reaches(actors.end(), i) && TaskVerbs.asks(words, i, i + 1, byMeeting);
      }
    }
    return false;
  }

  /** "Till dess tar Bo Ek och arbetsgruppen fram ett förslag". */
  private Optional<Duty> inverted() {
    if (!OPENERS.contains(at(0))) {
      return Optional.empty();
    }
    for (int i = 1; i < words.size() && i < LONGEST_GAP; i++) {
      if (TaskVerbs.leads(words.get(i)) && !TaskVerbs.inNounPlace(words, i)) {
        int verb = i;
        Optional<Actors> actors =
            phrases.at(i + 1).filter(it -> TaskVerbs.asks(words, verb, it.end(), false));
        if (actors.isPresent()) {
          return actors.map(it -> duty(Duty.Form.ACTS, it));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Duty> doneBy() {
    for (int i = 2; i + 1 < words.size(); i++) {
      int verb = PARTICLES.contains(at(i - 1)) ? i - 2 : i - 1;
      boolean done =
          at(i).equals("av")
              && verb > start()
              && TaskVerbs.passivePresent(words.get(verb))
              && !NOT_DONE.matcher(at(verb)).matches()
              && main(verb);
      Optional<Actors> actors = done ? phrases.at(i + 1) : Optional.empty();
      if (actors.isPresent()) {
        return actors.map(it -> duty(Duty.Form.DONE_BY, it));
      }
    }
    return Optional.empty();
  }

  /** Whether the verb is the sentence's own and no subordinate clause's. */
  private boolean main(int verb) {
    for (int i = start(); i < verb; i++) {
      if (SUBORDINATE.contains(at(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Duty> urged() {
    for (int i = 0; i < words.size(); i++) {
      if (URGE.contains(at(i)) && (i <= start() || at(i).length() > 3)) {
        Optional<Actors> actors = phrases.at(i + 1).filter(it -> at(it.end()).equals("att"));
        if (actors.isPresent()) {
          return actors.map(it -> duty(Duty.Form.URGED, it));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Duty> labelled(String sentence) {
    Matcher label = LABEL.matcher(sentence);
    if (!label.find()) {
      return Optional.empty();
    }
    String before = " ".repeat(label.end());
    Duties duties = new Duties("x" + before.substring(1) + sentence.substring(label.end()));
    return duties.phrases.at(1).map(it -> duties.duty(Duty.Form.LABELLED, it));
  }
}
