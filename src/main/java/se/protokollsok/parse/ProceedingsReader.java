package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.PersonMention;
import se.protokollsok.protocol.Proceedings;
import se.protokollsok.protocol.Recusal;
import se.protokollsok.protocol.Reservation;
import se.protokollsok.protocol.Vote;

/**
 * Reads votes, reservations and jäv out of an item.
 *
 * <p>Rule: "headings … Yrkanden, Beslutsgång, Votering, Reservation …; jäv; party codes (M) (S)".
 */
final class ProceedingsReader {
  /** {@code reserverar sig}, {@code anmäler skriftlig reservation}. Written for folded text. */
  private static final Pattern RESERVES =
      Pattern.compile(
          "\\breserver(?:ar|ade|at) sig\\b|\\b(?:anmal\\p{L}{0,3}|lamna\\p{L}{0,2}|inlamna\\p{L}{0,2}|inkom\\p{L}{0,3}) (?:in )?(?:en )?(?:med )?(?:en )?(?:skriftlig )?reservation(?:er)?\\b"
              + "|^reservation(?:er)?(?: mot beslutet)?(?: (?:av|fran)|:)");

  /** {@code ingen reserverar sig}, {@code reserverar sig inte}: there is no reservation. */
  private static final Pattern NO_RESERVATION =
      Pattern.compile(
          "\\b(?:ingen|inga|inte|ej)\\b[^,;:]{0,80}\\breserv|\\breserver(?:ar|ade|at) sig (?:inte|ej)\\b");

  /** {@code till förmån för Bo Eks förslag}: who is named behind it reserves nothing. */
  private static final Pattern IN_FAVOUR =
      Pattern.compile("\\btill forman for\\b|\\bmot (?!beslutet\\b(?! att\\b| om\\b))");

  private static final String COUNT =
      "(\\d{1,3}|noll|inga|ingen|en|ett|tva|tre|fyra|fem|sex|sju|atta|nio|tio|elva|tolv|tretton|fjorton|femton)";

  /** {@code 7 ja-röster}, {@code sju ja}; then nej and avstår. */
  private static final List<Pattern> COUNT_FIRST =
      List.of(
          Pattern.compile(
              "\\b" + COUNT + "\\s?(?:st )?(?:roster )?(?:for )?ja(?:-? ?rost(?:er)?)?\\b"),
          Pattern.compile(
              "\\b" + COUNT + "\\s?(?:st )?(?:roster )?(?:for )?nej(?:-? ?rost(?:er)?)?\\b"),
          Pattern.compile(
              "\\b"
                  + COUNT
                  + "\\s?(?:st )?(?:ledamot(?:er)? |ledamoter )?(?:som )?(?:avst[ao](?:r|ende|s)|avstod|nedlagda roster|avstar-roster)\\b"));

  /** {@code Ja: 7}, {@code Ja-röster 7}; then nej and avstår. */
  private static final List<Pattern> LABEL_FIRST =
      List.of(
          Pattern.compile("\\bja(?:-? ?rost(?:er)?)?\\s?[:=]?\\s?" + COUNT + "\\b"),
          Pattern.compile("\\bnej(?:-? ?rost(?:er)?)?\\s?[:=]?\\s?" + COUNT + "\\b"),
          Pattern.compile("\\b(?:avst[ao](?:r|ende)|avstod)\\s?[:=]?\\s?" + COUNT + "\\b"));

  private static final List<String> WORDS =
      List.of(
          "noll", "en", "tva", "tre", "fyra", "fem", "sex", "sju", "atta", "nio", "tio", "elva",
          "tolv", "tretton", "fjorton", "femton");

  private static final int LONGEST = 1_000;

  private final Sources sources;

  ProceedingsReader(Sources sources) {
    this.sources = sources;
  }

  /** Reads an item's paragraphs. */
  Proceedings read(List<ParagraphReader.Block> blocks) {
    Run run = new Run();
    for (ParagraphReader.Block block : blocks) {
      List<Integer> bounds = Sentences.bounds(block.text().text());
      for (int i = 0; i + 1 < bounds.size(); i++) {
        Passage sentence = block.text().slice(bounds.get(i), bounds.get(i + 1));
        if (!sentence.isEmpty() && sentence.text().length() <= LONGEST) {
          run.sentence(sentence, Fold.letters(block.heading()));
        }
      }
    }
    run.closeVote();
    return new Proceedings(run.votes, run.reservations, run.recusals);
  }

  /** One pass over an item. */
  private final class Run {
    private final List<Vote> votes = new ArrayList<>();
    private final List<Reservation> reservations = new ArrayList<>();
    private final List<Recusal> recusals = new ArrayList<>();
    private Optional<Count> open = Optional.empty();

    void sentence(Passage sentence, String heading) {
      String folded = Fold.letters(sentence.text());
      vote(sentence, folded);
      reservation(sentence, folded, heading);
      recusal(sentence, heading);
    }

    private void reservation(Passage sentence, String folded, String heading) {
      List<PersonMention> persons = reserving(sentence.text(), folded);
      boolean listed =
          heading.startsWith("reservation")
              && persons.stream().anyMatch(ProceedingsReader::elected);
      boolean said = listed || RESERVES.matcher(folded).find();
      if (said && !NO_RESERVATION.matcher(folded).find()) {
        reservations.add(new Reservation(persons, sentence.text(), sources.of(sentence)));
      }
    }

    private void recusal(Passage sentence, String heading) {
      List<PersonMention> known = recusals.stream().flatMap(it -> it.persons().stream()).toList();
      List<PersonMention> persons =
          RecusalReader.persons(sentence.text(), heading).stream()
              .filter(it -> !known.contains(it))
              .toList();
      if (!persons.isEmpty()) {
        recusals.add(new Recusal(persons, sentence.text(), sources.of(sentence)));
      }
    }

    private void vote(Passage sentence, String folded) {
      Optional<Count> count = count(sentence, folded);
      if (count.isEmpty()) {
        return;
      }
      Optional<Count> joined = open.flatMap(it -> it.plus(count.get()));
      if (joined.isEmpty()) {
        closeVote();
      }
      open = joined.or(() -> count);
    }

    void closeVote() {
      open.filter(it -> it.yes().isPresent() && it.no().isPresent())
          .ifPresent(
              it ->
                  votes.add(
                      new Vote(
                          it.yes(),
                          it.no(),
                          it.abstained(),
                          it.text().text(),
                          sources.of(it.text()))));
      open = Optional.empty();
    }
  }

  /** Those before the proposal they favour, or behind the colon of a list. */
  private static List<PersonMention> reserving(String sentence, String folded) {
    Matcher reserves = RESERVES.matcher(folded);
    boolean found = reserves.find();
    int verb = found ? reserves.start() : 0;
    int begin = folded.startsWith("mot ") || folded.startsWith("till forman for ") ? verb : 0;
    Matcher cut = IN_FAVOUR.matcher(folded).region(verb, folded.length());
    if (!cut.find()) {
      return NamedPersons.in(sentence.substring(begin));
    }
    List<PersonMention> persons = NamedPersons.in(sentence.substring(begin, cut.start()));
    int list = sentence.indexOf(':', cut.start());
    return persons.isEmpty() && list > 0 ? NamedPersons.in(sentence.substring(list + 1)) : persons;
  }

  private static boolean elected(PersonMention person) {
    return person.party().isPresent();
  }

  /** Votes as far as they are counted; a table counts them on several lines. */
  private record Count(OptionalInt yes, OptionalInt no, OptionalInt abstained, Passage text) {
    Optional<Count> plus(Count more) {
      boolean again =
          (yes.isPresent() && more.yes.isPresent())
              || (no.isPresent() && more.no.isPresent())
              || (abstained.isPresent() && more.abstained.isPresent());
      return again
          ? Optional.empty()
          : Optional.of(
              new Count(
                  either(yes, more.yes),
                  either(no, more.no),
                  either(abstained, more.abstained),
                  text.plus(more.text)));
    }

    private static OptionalInt either(OptionalInt one, OptionalInt other) {
      return one.isPresent() ? one : other;
    }
  }

  private static Optional<Count> count(Passage sentence, String folded) {
    List<OptionalInt> first = numbers(folded, COUNT_FIRST);
    List<OptionalInt> label = numbers(folded, LABEL_FIRST);
    List<OptionalInt> best =
        label.getFirst().isPresent() && startsWithLabel(folded) ? label : first;
    if (best.stream().noneMatch(OptionalInt::isPresent)) {
      best = startsWithLabel(folded) ? label : best;
    }
    return best.stream().anyMatch(OptionalInt::isPresent)
        ? Optional.of(new Count(best.get(0), best.get(1), best.get(2), sentence))
        : Optional.empty();
  }

  /** "Ja: 7 Nej: 4" and "7 ja 4 nej": the order of word and number holds all through. */
  private static boolean startsWithLabel(String folded) {
    int label = Integer.MAX_VALUE;
    for (Pattern pattern : LABEL_FIRST) {
      Matcher found = pattern.matcher(folded);
      label = found.find() ? Math.min(label, found.start()) : label;
    }
    int count = Integer.MAX_VALUE;
    for (Pattern pattern : COUNT_FIRST) {
      Matcher found = pattern.matcher(folded);
      count = found.find() ? Math.min(count, found.start()) : count;
    }
    return label < count;
  }

  private static List<OptionalInt> numbers(String folded, List<Pattern> patterns) {
    List<OptionalInt> numbers = new ArrayList<>();
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(folded);
      numbers.add(found.find() ? OptionalInt.of(number(found.group(1))) : OptionalInt.empty());
    }
    return numbers;
  }

  private static int number(String printed) {
    if (Character.isDigit(printed.charAt(0))) {
      return Integer.parseInt(printed);
    }
    return switch (printed) {
      case "inga", "ingen" -> 0;
      case "ett" -> 1;
      default -> Math.max(0, WORDS.indexOf(printed));
    };
  }
}
