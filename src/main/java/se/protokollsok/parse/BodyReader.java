package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.knowledge.Bodies;
import se.protokollsok.knowledge.Knowledge;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.source.SourceSpan;
import se.protokollsok.source.Sourced;

/** Finds the meeting body and its organisation in the first lines. */
final class BodyReader {
  /** {@code SAMMANTRÄDESPROTOKOLL 2 (6)}, {@code protokoll 4/2015}: what the paper is. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?iU)(?:sammantr[äa]des|m[öo]tes|minnes)?(?:protokoll|anteckningar)(?:sutdrag)?\\b|\\bkallelse\\b|\\bdagordning\\b");

  /** {@code Kommundirektörsmöte i Familjen Helsingborg}: body, word between, organisation. */
  private static final Pattern IN =
      Pattern.compile("^(.{3,60}?)\\s+(?:i|1|l|inom|för|vid|-|–)\\s+(\\p{Lu}.{2,60})$");

  /** {@code … inom Skåne Nordväst}: the organisation at a line's end. */
  private static final Pattern WITHIN = Pattern.compile(".*\\s(?:i|inom)\\s+(\\p{Lu}.{2,40})$");

  /** {@code Byggnadsnämndens arbetsutskott}, {@code Kommunstyrelsen}, {@code HR-nätverket}. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:[\\p{L}&-]{1,40}\\s+){0,5}[\\p{L}-]{0,40}(?:namnd(?:en)?|styrelsen?|utskott(?:et)?|radet|fullmaktige|gruppen|motet?|revision(?:en|erna)?|beredning(?:en)?|natverk(?:et)?|kommitt.n?|direktion(?:en)?|presidi(?:et|um)|kommission(?:en)?|forum|delegation(?:en)?|samradet|samrad)");

  /** {@code från}, {@code fört vid}: what leads from the paper's name to the body. */
  private static final Pattern LEADING =
      Pattern.compile("(?iU)^[\\s:,–-]*(?:(?:från|fran|fört vid|fort vid|för|vid)\\s+)?");

  /** {@code Sammanträdesdatum 2017-03-15}, {@code nr 9}, {@code § 12}: what follows the body. */
  private static final Pattern TRAILING =
      Pattern.compile(
          "(?iU)[\\s,:]*(?:\\b(?:sammantr[äa]des|m[öo]tes)?datum\\b|\\bden\\s\\d|\\bnr\\b|§|\\d).*$");

  private static final Pattern COLUMN = Pattern.compile("\\t|\\s{2,}");
  private static final int HEAD_LINES = 14;
  private static final int LONGEST = 140;

  private final Bodies bodies;
  private final Affiliations affiliations;
  private final Sources sources;

  BodyReader(Knowledge knowledge, Affiliations affiliations, Sources sources) {
    this.bodies = knowledge.bodies();
    this.affiliations = affiliations;
    this.sources = sources;
  }

  /**
   * What was found.
   *
   * @param body the body
   * @param organisation its organisation
   */
  record Meeting(Optional<Sourced<BodyName>> body, Optional<Sourced<String>> organisation) {}

  /** Reads the first lines; the date chooses the organisation's name where none is printed. */
  Meeting read(List<Line> head, Optional<LocalDate> date) {
    List<Cell> cells = cells(head);
    Optional<Sourced<String>> organisation = first(cells, cell -> organisation(cell.text()));
    Optional<Sourced<BodyName>> body =
        first(cells, cell -> known(before(cell.text()).orElse(cell.text())))
            .or(() -> first(cells, cell -> before(cell.text()).flatMap(BodyReader::unknown)))
            .or(() -> first(cells, cell -> bodyLike(cell.text())));
    if (organisation.isEmpty() && body.isPresent()) {
      String name = body.get().value().canonical();
      organisation =
          date.flatMap(day -> bodies.organisationOf(name, day))
              .map(found -> new Sourced<>(found, SourceSpan.NONE));
    }
    return new Meeting(body, organisation);
  }

  /** A column of one of the first lines, without the words that only name the paper. */
  private record Cell(String text, SourceSpan span) {}

  private List<Cell> cells(List<Line> head) {
    List<Cell> cells = new ArrayList<>();
    List<Cell> behind = new ArrayList<>();
    for (Line line : head.subList(0, Math.min(HEAD_LINES, head.size()))) {
      if (line.text().length() > LONGEST || line.label().isPresent()) {
        continue;
      }
      SourceSpan span = sources.of(line.begin(), line.end());
      for (String column : COLUMN.splitAsStream(line.text()).toList()) {
        Matcher paper = PAPER.matcher(column);
        boolean named = paper.find();
        add(cells, named ? column.substring(0, paper.start()) : column, span);
        if (named && paper.end() < column.length()) {
          String rest = LEADING.matcher(column.substring(paper.end())).replaceFirst("");
          add(behind, TRAILING.matcher(rest).replaceFirst(""), span);
        }
      }
    }
    cells.addAll(behind); // "SVALÖVS KOMMUN SAMMANTRÄDESPROTOKOLL Kommunstyrelsen"
    return cells;
  }

  private static void add(List<Cell> cells, String text, SourceSpan span) {
    if (!text.isBlank()) {
      cells.add(new Cell(text.strip(), span));
    }
  }

  private static <T> Optional<Sourced<T>> first(
      List<Cell> cells, Function<Cell, Optional<T>> reader) {
    for (Cell cell : cells) {
      Optional<T> value = reader.apply(cell);
      if (value.isPresent()) {
        return value.map(it -> new Sourced<>(it, cell.span()));
      }
    }
    return Optional.empty();
  }

  /** "Kommundirektörsmöte" of "Kommundirektörsmöte i Familjen Helsingborg". */
  private Optional<String> before(String text) {
    Matcher in = IN.matcher(text);
    return in.matches() && organisation(in.group(2)).isPresent()
        ? Optional.of(in.group(1).strip())
        : Optional.empty();
  }

  private Optional<BodyName> known(String printed) {
    return bodies.body(printed).map(canonical -> new BodyName(canonical, printed));
  }

  private static Optional<BodyName> unknown(String printed) {
    return plain(printed)
        ? Optional.of(new BodyName(capitalised(printed), printed))
        : Optional.empty();
  }

  private Optional<BodyName> bodyLike(String text) {
    boolean like =
        text.length() > 4
            && Character.isUpperCase(text.charAt(0))
            && BODY.matcher(Fold.letters(text)).matches()
            && organisation(text).isEmpty();
    return like ? Optional.of(new BodyName(capitalised(text), text)) : Optional.empty();
  }

  private static boolean plain(String text) {
    return text.split(" ").length <= 6
        && text.chars().noneMatch(c -> Character.isDigit(c) || c == '.');
  }

  private Optional<String> organisation(String text) {
    String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    if (name.length() < 3) {
      return Optional.empty();
    }
    Optional<String> known = bodies.organisation(name);
    if (known.isPresent()) {
      return known;
    }
    Matcher in = IN.matcher(name);
    if (in.matches() && bodies.organisation(in.group(2)).isPresent()) {
      return bodies.organisation(in.group(2));
    }
    Matcher within = WITHIN.matcher(name);
    if (within.matches()) {
      return bodies.organisation(within.group(1));
    }
    boolean municipal = name.toLowerCase(Locale.ROOT).matches(".{2,40} (?:kommun|stad)");
    return municipal && affiliations.municipality(name).isPresent()
        ? affiliations.municipality(name).map(town -> town + " kommun")
        : Optional.empty();
  }

  private static String capitalised(String printed) {
    boolean shouted = printed.equals(printed.toUpperCase(Locale.ROOT));
    String text = shouted ? printed.toLowerCase(Locale.ROOT) : printed;
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
