package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The phrases of a letterhead that may name a body or an organisation: each part of a line without
 * what it says of the paper, the number, the day.
 */
final class TitleLines {
  /** {@code SAMMANTRÄDESPROTOKOLL 2 (6)}, {@code protokoll nr 4/2015}: what the paper is. */
  private static final Pattern PAPER =
      Pattern.compile(
          "(?iU)\\b(?:sammantr[äa]des|m[öo]tes|minnes|besluts|dags)?(?:protokoll|anteckningar|utdrag)(?:sutdrag)?\\b"
              + "(?:\\s?(?:nr|nummer)?\\.?:?\\s?\\d{1,4}(?:\\s?[/:(-]\\s?\\d{1,4}\\)?)?)?|\\b(?:kallelse|dagordning)\\b");

  /** {@code fört vid ordinarie möte med}: what leads to the body's name. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU)^[\\s:;,.–-]*(?:(?:fört|förda|förd|från|fran|ifrån|för|vid|av|över|till|med|i|hos|ordinarie|extra|extrainsatt|konstituerande|digitalt|gemensamt"
              + "|fysiskt|årets|möte[nt]?|motet|sammanträde[t]?|träff(?:en)?)\\b(?:\\s?nr\\s?\\d{1,3}(?:/\\d{2,4})?)?[\\s:,]*+)++(?=\\p{L})");

  /** {@code kommunchefsgruppen 2/2017}, {@code nr 3}, {@code § 12-15}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)[\\s,]*(?:\\bnr\\.?\\s?)?(?:§{1,2}\\s?)?\\d{1,4}(?:\\s?[ /:-]\\s?\\d{1,4})?$");

  /** {@code Socialnämndens sammanträde}, {@code Styrelsens möte}. */
  private static final Pattern MEETS =
      Pattern.compile("(?iU)s\\s(?:ordinarie\\s|extra\\s)?(?:möte|sammanträde|protokoll)[t]?$");

  private static final Pattern WEEKDAY =
      Pattern.compile(
          "(?iU)[\\s,]*\\b(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?(?:\\sden)?$|\\sden$");

  private static final int LONGEST = 160;

  private TitleLines() {}

  /**
   * A phrase of a letterhead.
   *
   * @param text the phrase
   * @param line the part of a line it was cut out of
   * @param led whether a word like "från mötet med" leads to it: then it need no capital
   * @param genitive whether its last word lost the word it stood before: "Gruppens (protokoll)"
   */
  record Phrase(String text, Line line, boolean led, boolean genitive) {}

  static List<Phrase> of(List<Line> lines) {
    List<Phrase> phrases = new ArrayList<>();
    for (Line line : lines) {
      if (line.text().length() <= LONGEST) {
        Timeless.pieces(line.text())
            .forEach(it -> add(phrases, line.text().substring(it.from(), it.to()), line));
      }
    }
    return phrases;
  }

  private static void add(List<Phrase> phrases, String piece, Line line) {
    Matcher paper = PAPER.matcher(piece);
    int from = 0;
    boolean behind = false;
    while (paper.find()) {
      phrase(phrases, piece.substring(from, paper.start()), line, behind, true);
      from = paper.end();
      behind = true;
    }
    phrase(phrases, piece.substring(from), line, behind, false);
  }

  private static void phrase(
      List<Phrase> phrases, String piece, Line line, boolean behind, boolean before) {
    String text = piece.strip();
    Matcher lead = LEAD.matcher(text);
    boolean led = lead.find();
    text = led ? text.substring(lead.end()) : text;
    text = WEEKDAY.matcher(text).replaceFirst("");
    text = NUMBER.matcher(text).replaceFirst("");
    Matcher meets = MEETS.matcher(text);
    boolean meeting = meets.find();
    text = meeting ? text.substring(0, meets.start()) : text;
    text = text.replaceAll("^[\\s,;:.–*-]{1,20}|[\\s,;:–*-]{1,20}$", "");
    if (text.length() >= 3) {
      boolean genitive = before && !meeting && text.endsWith("s");
      phrases.add(new Phrase(text, line, led && (behind || lead.start() == 0), genitive));
    }
  }
}
