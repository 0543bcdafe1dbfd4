package se.protokollsok.extract;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;

/**
 * Counts Word's automatic list numbers, which the text itself does not hold: "1.", "2.1", "a)".
 * Counts as Word does (ECMA-376 part 1, 17.9): lists of one abstract definition go on counting
 * across interruptions; a level starts anew below each entry of a higher one. Not thread-safe.
 */
final class ListNumbers {
  private static final int LEVELS = 9;
  private static final int STYLE_DEPTH = 12;
  private static final String BULLET = "•";
  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN_SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };

  private record Place(BigInteger list, int level) {}

  private final XWPFDocument document;
  private final Map<String, int[]> counters = new HashMap<>();

  ListNumbers(XWPFDocument document) {
    this.document = document;
  }

  /** The label of this paragraph, which is counted; empty if it is no list entry. */
  Optional<String> next(XWPFParagraph paragraph) {
    XWPFNumbering numbering = document.getNumbering();
    if (numbering == null) {
      return Optional.empty();
    }
    return place(paragraph).flatMap(place -> label(numbering, place));
  }

  private Optional<String> label(XWPFNumbering numbering, Place place) {
    XWPFNum list = numbering.getNum(place.list());
    if (list == null || list.getCTNum().getAbstractNumId() == null) {
      return Optional.empty();
    }
    XWPFAbstractNum definition =
        numbering.getAbstractNum(list.getCTNum().getAbstractNumId().getVal());
    if (definition == null || place.level() >= definition.getCTAbstractNum().sizeOfLvlArray()) {
      return Optional.empty();
    }
    CTLvl[] levels = definition.getCTAbstractNum().getLvlArray();
    int[] counter = counters.computeIfAbsent(key(list), key -> starts(levels, list));
    counter[place.level()]++;
    for (int deeper = place.level() + 1; deeper < Math.min(LEVELS, levels.length); deeper++) {
      counter[deeper] = start(levels[deeper]) - 1;
    }
    return written(levels, place.level(), counter);
  }

  /** A list that says where it starts counts for itself; others share their definition's count. */
  private static String key(XWPFNum list) {
    boolean own = false;
    for (CTNumLvl level : list.getCTNum().getLvlOverrideList()) {
      own |= level.isSetStartOverride();
    }
    return own
        ? "list " + list.getCTNum().getNumId()
        : "definition " + list.getCTNum().getAbstractNumId().getVal();
  }

  private static int[] starts(CTLvl[] levels, XWPFNum list) {
    int[] counter = new int[LEVELS];
    for (int i = 0; i < Math.min(LEVELS, levels.length); i++) {
      counter[i] = start(levels[i]) - 1;
    }
    for (CTNumLvl level : list.getCTNum().getLvlOverrideList()) {
      int index = level.getIlvl().intValue();
      if (level.isSetStartOverride() && index >= 0 && index < LEVELS) {
        counter[index] = level.getStartOverride().getVal().intValue() - 1;
      }
    }
    return counter;
  }

  private static int start(CTLvl level) {
    return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
  }

  private static Optional<String> written(CTLvl[] levels, int level, int[] counter) {
    CTLvl shown = levels[level];
    String format = format(shown);
    if (format.equals("bullet")) {
      return Optional.of(BULLET);
    }
    if (format.equals("none") || !shown.isSetLvlText() || shown.getLvlText().getVal() == null) {
      return Optional.empty();
    }
    String text = shown.getLvlText().getVal();
    for (int i = 0; i <= level; i++) {
      int number = i < level ? Math.max(counter[i], start(levels[i])) : counter[i];
      text = text.replace("%" + (i + 1), number(format(levels[i]), number));
    }
    return text.isBlank() ? Optional.empty() : Optional.of(text.strip());
  }

  private static String format(CTLvl level) {
    return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
  }

  private static String number(String format, int number) {
    return switch (format) {
      case "lowerLetter" -> letters(number);
      case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
      default -> Integer.toString(number);
    };
  }

  /** a to z, then aa, bb, as Word goes on. */
  private static String letters(int number) {
    int index = Math.max(0, number - 1);
    return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(9, index / 26 + 1));
  }

  private static String roman(int number) {
    StringBuilder text = new StringBuilder();
    int rest = Math.clamp(number, 0, 3999);
    for (int i = 0; i < ROMAN_VALUES.length; i++) {
      while (rest >= ROMAN_VALUES[i]) {
        text.append(ROMAN_SIGNS[i]);
        rest -= ROMAN_VALUES[i];
      }
    }
    return text.toString();
  }

  /** The list and level of a paragraph, its own or its style's. Number 0 takes it off the list. */
  private Optional<Place> place(XWPFParagraph paragraph) {
    CTPPr own = paragraph.getCTP().getPPr();
    CTNumPr numbers = own == null ? null : own.getNumPr();
    Integer level = level(numbers);
    if (numbers != null && numbers.isSetNumId()) {
      return place(numbers.getNumId().getVal(), level);
    }
    return styled(paragraph.getStyleID(), level);
  }

  private Optional<Place> styled(@Nullable String style, @Nullable Integer level) {
    String id = style;
    Integer found = level;
    for (int depth = 0; depth < STYLE_DEPTH && id != null; depth++) {
      XWPFStyle current = document.getStyles() == null ? null : document.getStyles().getStyle(id);
      if (current == null) {
        return Optional.empty();
      }
      CTPPrGeneral properties = current.getCTStyle().getPPr();
      CTNumPr numbers = properties == null ? null : properties.getNumPr();
      found = found == null ? level(numbers) : found;
      if (numbers != null && numbers.isSetNumId()) {
        return place(numbers.getNumId().getVal(), found);
      }
      id = current.getBasisStyleID();
    }
    return Optional.empty();
  }

  private static @Nullable Integer level(@Nullable CTNumPr numbers) {
    return numbers != null && numbers.isSetIlvl() ? numbers.getIlvl().getVal().intValue() : null;
  }

  private static Optional<Place> place(BigInteger list, @Nullable Integer level) {
    int depth = level == null ? 0 : level;
    boolean listed = list.signum() > 0 && depth >= 0 && depth < LEVELS;
    return listed ? Optional.of(new Place(list, depth)) : Optional.empty();
  }
}
