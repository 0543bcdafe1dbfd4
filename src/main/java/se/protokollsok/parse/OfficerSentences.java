package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.source.Sourced;

/** Finds chair, secretary and verifiers where sentences tell: "Mötet leddes av Anna Lind". */
final class OfficerSentences {
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,30}";
  private static final String NAME =
      "(" + WORD + "(?:\\s(?:af|von|van|de|der))?(?:\\s" + WORD + "){1,3})";
  private static final Pattern ANY_NAME = Pattern.compile(NAME);
  private static final String PARTY = "(?:\\s\\([^)]{1,20}\\))?,?";
  private static final String BECAME =
      "\\s(?:var|är|valdes\\still|utsågs\\still|väljs\\still|utses\\still|valdes\\ssom|fungerade\\ssom|tjänstgjorde\\ssom|tjänstgör\\ssom|till)";
  private static final String CHOSEN =
      "\\s(?:var|är|valdes|utsågs|utses|väljs|fungerade|tjänstgjorde)\\s";
  private static final String OF_MEETING =
      "(?:\\s(?:för|vid|på|under)\\s(?:mötet|sammanträdet|dagens\\s\\p{L}{1,20}|dagen))?";

  private static final List<Pattern> CHAIR =
      List.of(
          compile(
              NAME
                  + PARTY
                  + BECAME
                  + "\\s(?:mötets\\s|dagens\\s)?(?:mötesledare|(?:mötes)?ordförande)(?!n|\\s(?:i|för|av|på)\\s(?!möte|sammanträde|dagens))"),
          compile(
              "\\b(?:mötet|sammanträdet)\\s(?:leddes|leds|öppnades|öppnas)\\sav(?:\\sordförande[n]?)?\\s"
                  + NAME),
          compile(NAME + PARTY + "\\s(?:ledde|leder)\\s(?:dagens\\s)?(?:möte[t]?|sammanträde[t]?)"),
          compile("\\b(?:mötes)?(?:ordförande|ledare)" + OF_MEETING + CHOSEN + NAME),
          compile(
              "\\b(?:under\\sledning\\sav|att\\sleda\\s(?:dagens\\s)?(?:mötet|sammanträdet)\\s(?:valdes|utsågs))\\s"
                  + NAME),
          compile(
              NAME
                  + PARTY
                  + "\\s(?:valdes|utsågs|utses)\\satt\\sleda\\s(?:dagens\\s)?(?:möte|sammanträde)"),
          compile(
              NAME
                  + PARTY
                  + "\\s(?:hälsar|hälsade)\\s(?:[\\p{Ll}]{1,20}\\s){1,5}(?:och\\s)?(?:öppnar|öppnade|förklarar|förklarade)"),
          compile("\\b(?:till)\\s(?:mötes)?ordförande" + OF_MEETING + CHOSEN + NAME),
          compile("\\b(?:ordförande[n]?),?\\s" + NAME + PARTY + "\\s(?:hälsa|öppna|förklara)"),
          compile("(?:^|[:;,]\\s)[Oo]rdförande:?\\s" + NAME + "(?=\\s?(?:[,;.(]|$|och\\s))"),
          compile(
              NAME
                  + PARTY
                  + "\\s(?:öppnar|öppnade|förklarar|förklarade)\\s(?:och\\sledde\\s)?(?:dagens\\s)?(?:möte|sammanträde)"));

  private static final List<Pattern> SECRETARY =
      List.of(
          compile(
              NAME
                  + PARTY
                  + "\\s(?:förde|för|skrev|skriver|antecknade|antecknar|fört)\\s(?:dagens\\s)?(?:minnes|mötes)?(?:anteckningar|protokoll)"),
          compile(NAME + PARTY + BECAME + "\\s(?:mötes)?sekreterare\\b"),
          compile(
              "\\b(?:protokoll(?:et)?|(?:minnes|mötes)?anteckningar(?:na)?)\\s(?:fördes\\s|förs\\s|skrevs\\s|fört\\s|förda\\s|skrivna\\s)?av\\s"
                  + NAME),
          compile("\\b(?:mötes)?sekreterare" + OF_MEETING + CHOSEN + NAME));

  /** {@code Anna Lind, Bjuv (ordförande)}, {@code | Bo Ek | Lund | antecknade |}. */
  private static final Pattern NOTED =
      Pattern.compile(
          "(?iU)(?:[,(|]|\\s[-–])\\s?(?:(?<chair>(?:mötes)?ordförande|ordf\\.?)|(?<secretary>(?:mötes|nämnd)?sekreterare|sekr\\.|antecknare|antecknade|(?:förde|för) anteckningar|protokollförare|vid protokollet)|(?<verifier>(?:protokoll)?justerare))"
              + "(?=\\s?(?:[,);|§.]|$|\\s\\p{Lu}))");

  private static final Pattern VERIFIES =
      Pattern.compile("\\bjuster(?:a|are|ar|ing|ings\\p{L}{1,10})\\b");

  private static final Pattern APPOINTS =
      Pattern.compile(
          "\\b(?:utse[rs]?|utsags|utsedd[ae]?s?|val(?:de|des|d|da|js|jer|ja)|justerar)\\b");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+(?=\\p{Lu})");
  private static final int MOST_LINES = 60;
  private static final int LONGEST_BLOCK = 3_000;
  private static final int NEAR = 120;
  private static final int MOST_VERIFIERS = 4;

  private final Sources sources;
  private final List<String> attending;
  private final Set<String> absent;

  OfficerSentences(Sources sources, List<Attendance> attendance) {
    this.sources = sources;
    this.attending = attendance.stream().map(it -> it.person().name()).distinct().toList();
    this.absent =
        attendance.stream()
            .filter(it -> it.list() == AttendanceList.ABSENT)
            .map(it -> it.person().name())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Words may begin a sentence and be misread; names may not begin small. */
  private static Pattern compile(String regex) {
    String forgiving = regex.replace("ö", "[öéoó6]").replace("å", "[åa4]").replace("ä", "[äad]");
    return Pattern.compile(forgiving.replace("\\b(?:", "(?<!\\p{L})(?iu:"));
  }

  /** Who leads and who writes, by the first lines. */
  Officers roles(List<Line> lines) {
    Officers officers = Officers.UNKNOWN;
    for (Passage block : blocks(lines)) {
      for (Map.Entry<HeadLabel, List<Pattern>> role :
          Map.of(HeadLabel.CHAIR, CHAIR, HeadLabel.SECRETARY, SECRETARY).entrySet()) {
        Optional<Sourced<String>> name = first(block, role.getValue());
        Officers before = officers;
        officers = name.map(it -> before.with(role.getKey(), it)).orElse(before);
      }
    }
    return officers;
  }

  /** Who bears a role behind the name in a list: "Anna Lind, Bjuv (ordförande)". */
  Officers noted(List<Line> lines) {
    Officers officers = Officers.UNKNOWN;
    for (Passage block : blocks(lines)) {
      officers = noted(block, officers);
    }
    return officers;
  }

  /** Lines that no blank line parts, as running text. */
  private static List<Passage> blocks(List<Line> lines) {
    List<Passage> blocks = new ArrayList<>();
    List<Line> block = new ArrayList<>();
    for (Line line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
      if (line.gap() && !block.isEmpty()) {
        blocks.add(Passage.of(block));
        block.clear();
      }
      block.add(line.text().length() > LONGEST_BLOCK ? line.to(LONGEST_BLOCK) : line);
    }
    if (!block.isEmpty()) {
      blocks.add(Passage.of(block));
    }
    return blocks.stream()
        .map(it -> it.slice(0, Math.min(LONGEST_BLOCK, it.text().length())))
        .toList();
  }

  private Optional<Sourced<String>> first(Passage block, List<Pattern> patterns) {
    for (Pattern pattern : patterns) {
      Matcher found = pattern.matcher(block.text());
      while (found.find()) {
        Optional<Sourced<String>> name = name(block, found.start(1), found.end(1));
        if (name.isPresent()) {
          return name;
        }
      }
    }
    return Optional.empty();
  }

  /** The name within these words: a role or a heading before it is none of it. */
  private Optional<Sourced<String>> name(Passage block, int begin, int end) {
    for (int at = begin; at < end; at = next(block.text(), at)) {
      String name = block.text().substring(at, end);
      if (Names.isName(name)) {
        return Optional.of(new Sourced<>(name, sources.of(block.slice(at, end))));
      }
    }
    return Optional.empty();
  }

  private static int next(String text, int from) {
    int blank = text.indexOf(' ', from);
    return blank < 0 ? text.length() : blank + 1;
  }

  private Officers noted(Passage block, Officers known) {
    Officers officers = known;
    Matcher noted = NOTED.matcher(block.text());
    while (noted.find()) {
      HeadLabel role =
          noted.group("chair") != null
              ? HeadLabel.CHAIR
              : noted.group("secretary") != null ? HeadLabel.SECRETARY : HeadLabel.VERIFIER;
      Officers before = officers;
      officers =
          nameBefore(block, noted.start())
              .filter(it -> !absent.contains(it.value()))
              .map(it -> before.with(role, it))
              .orElse(before);
    }
    return officers;
  }

  private Optional<Sourced<String>> nameBefore(Passage block, int end) {
    int from = Math.max(0, end - NEAR);
    String before = block.text().substring(from, end);
    int best = -1;
    String name = "";
    for (String one : attending) {
      int at = before.lastIndexOf(one);
      if (at > best) {
        best = at;
        name = one;
      }
    }
    if (best >= 0) {
      Passage found = block.slice(from + best, from + best + name.length());
      return Optional.of(new Sourced<>(name, sources.of(found)));
    }
    Optional<Sourced<String>> last = Optional.empty();
    Matcher any = ANY_NAME.matcher(before);
    while (any.find()) {
      Optional<Sourced<String>> earlier = last;
      last = name(block, from + any.start(1), from + any.end(1)).or(() -> earlier);
    }
    return last;
  }

  /** "Anna Lind och Bo Ek utses att justera protokollet". */
  Officers verifiers(List<Line> lines) {
    for (Passage block : blocks(lines)) {
      int from = 0;
      for (String sentence : SENTENCE.split(block.text(), -1)) {
        Officers found = appointed(block, from, sentence);
        if (!found.verifiers().isEmpty()) {
          return found;
        }
        from = Math.min(block.text().length(), from + sentence.length() + 1);
      }
    }
    return Officers.UNKNOWN;
  }

  private Officers appointed(Passage block, int from, String sentence) {
    String folded = Fold.letters(sentence);
    if (!VERIFIES.matcher(folded).find() || !APPOINTS.matcher(folded).find()) {
      return Officers.UNKNOWN;
    }
    Officers officers = Officers.UNKNOWN;
    Matcher any = ANY_NAME.matcher(sentence);
    while (any.find() && officers.verifiers().size() < MOST_VERIFIERS) {
      Officers before = officers;
      officers =
          name(block, from + any.start(1), from + any.end(1))
              .map(it -> before.with(HeadLabel.VERIFIER, it))
              .orElse(before);
    }
    return officers;
  }
}
