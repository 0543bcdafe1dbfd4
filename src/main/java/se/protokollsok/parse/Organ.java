package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bodies whose meeting a text tells of, to know their decisions from those of others.
 *
 * <p>Rule: "What another meeting or body decided … is a reference, never a decision of this
 * meeting."
 */
final class Organ {
  /** {@code Kommunstyrelsens}, {@code nämnden}, {@code IT-chefsgruppen}, in folded letters. */
  private static final Pattern WORD =
      Pattern.compile(
          "\\b([\\p{L}-]{0,40}?)(fullmaktige|styrelse|namnd|utskott|direktion|beredning|radet|rad|kommitto|grupp|natverk|presidi|stamma"
              + "|delegation|kollegi|mote|sammantrade|forsamling|team)(?:n|en|et|t|er|um|umet|et)?(s?)\\b");

  /** {@code styrelse(möte)}, {@code direktions(sammanträde)}: before the word for a meeting. */
  private static final Pattern MEETS =
      Pattern.compile("([\\p{L}-]*?)(fullmaktige|styrelse|namnd|utskott|direktion|stamma)s?");

  /** The kinds of bodies a text can name besides the one that meets. */
  private static final Set<String> ELECTED =
      Set.of(
          "fullmaktige",
          "styrelse",
          "namnd",
          "utskott",
          "direktion",
          "beredning",
          "delegation",
          "stamma");

  /** Who can be none but the meeting itself. */
  private static final Set<String> ITSELF =
      Set.of(
          "motet", "vi", "man", "gruppen", "natverket", "presidiet", "deltagarna", "sammantradet");

  private static final int HEAD_LINES = 20;
  private static final int LONGEST = 160;

  private final List<Body> own;

  private record Body(String prefix, String kind) {}

  private Organ(List<Body> own) {
    this.own = own;
  }

  /** The bodies that the text's first lines name. */
  static Organ of(Lines lines) {
    List<Body> own = new ArrayList<>();
    for (Line line : lines.all().subList(0, Math.min(HEAD_LINES, lines.all().size()))) {
      boolean list =
          line.label().filter(it -> it.label().place() != Label.Place.HEAD).isPresent()
              || line.section().isPresent();
      if (list) {
        break;
      }
      if (line.text().length() <= LONGEST) {
        bodies(line.text()).stream()
            .filter(body -> ELECTED.contains(body.kind()))
            .forEach(own::add);
      }
    }
    return new Organ(List.copyOf(own));
  }

  /** Of "Kommunstyrelsens arbetsutskott" only the second one. */
  private static List<Body> bodies(String words) {
    List<Body> found = new ArrayList<>();
    Matcher word = WORD.matcher(Fold.letters(words));
    int last = -1;
    while (word.find()) {
      if (last >= 0 && word.start() == last + 1) {
        found.removeLast();
      }
      found.add(body(word.group(1), word.group(2)));
      last = word.group(3).isEmpty() ? -1 : word.end();
    }
    return found;
  }

  /** "Styrelsemöte" and "Nämndssammanträde" name the body that meets. */
  private static Body body(String prefix, String kind) {
    Matcher meets = MEETS.matcher(prefix);
    return !ELECTED.contains(kind) && meets.matches()
        ? new Body(meets.group(1), meets.group(2))
        : new Body(prefix, kind);
  }

  /** Whether the words end with a body: "Socialnämnden", "vi"; not "Regeringen", "Vi åt och". */
  static boolean named(String subject) {
    String folded = Fold.letters(subject.strip());
    Matcher word = WORD.matcher(folded);
    boolean ends = false;
    while (word.find()) {
      ends = word.end() == folded.length();
    }
    return ends || ITSELF.contains(folded);
  }

  /** Whether these words name the body itself; true too where the text does not name any. */
  boolean owns(String subject) {
    String folded = Fold.letters(subject.strip());
    List<Body> named = bodies(folded);
    if (ITSELF.contains(folded) || named.isEmpty() || own.isEmpty()) {
      return true;
    }
    Body body = named.getLast();
    return !ELECTED.contains(body.kind()) || own.stream().anyMatch(it -> agree(it, body));
  }

  /** Whether the text itself says that these words name the body. */
  boolean surelyOwns(String subject) {
    String folded = Fold.letters(subject.strip());
    return ITSELF.contains(folded)
        || bodies(folded).stream().anyMatch(body -> !ELECTED.contains(body.kind()))
        || (!own.isEmpty() && owns(subject));
  }

  private static boolean agree(Body one, Body other) {
    return one.kind().equals(other.kind())
        && (one.prefix().isEmpty()
            || other.prefix().isEmpty()
            || one.prefix().equals(other.prefix())
            || one.prefix().endsWith(other.prefix())
            || other.prefix().endsWith(one.prefix()));
  }
}
