package se.protokollsok.parse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Amount;
import se.protokollsok.protocol.Amount.Unit;

/**
 * Reads the sums of money and shares that running text names.
 *
 * <p>Rule: "”200,000 kr”, ”75.000 kr”, ”1 mkr”, ”200 kkr”, ”100 000 kr”, ”500 000 till 150 000”,
 * ”25% till 50%”". A number without a unit counts only beside another, and only where its sentence
 * speaks of money: years, case numbers and telephone numbers are none.
 */
final class AmountReader {
  /** {@code 200 000}, {@code 75.000}, {@code 1 234,50}, {@code 1,5}, {@code 12:50}. */
  private static final String NUMBER =
      "(?:[0-9]{1,3}(?:[ .,\\u00a0\\u202f][0-9]{3}){1,30}(?![0-9])|[0-9]{1,12}+(?![0-9]))(?:[,.:][0-9]{1,2}(?![0-9]))?";

  private static final String MILLIONS =
      "milj(?:on|oner|ard|arder)(?:\\s(?:svenska\\s)?(?:kronor|kr\\b|(?-i:SEK)))?";

  private static final String UNIT =
      "(?:kronor|kr|(?-i:SEK)|:-|kkr|tkr|ksek|mkr|mnkr|msek|mdkr|tusen\\s(?:kronor|kr)|"
          + MILLIONS
          + "|%|procent(?:enheter)?)(?![\\p{L}0-9])";

  /** {@code 1,5 mkr}, {@code -200 kkr}, {@code en halv miljon}, and numbers without a unit. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?iU)(?:(?<![\\p{L}0-9.,:/§])((?<=[\\s(]|^)[-−](?=[0-9]))?("
              + NUMBER
              + ")\\s?("
              + UNIT
              + ")?|\\b((?<!och\\s)en halv|halvannan|(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|tolv|tjugo|femtio|hundra)(?: och en halv)?)\\s("
              + UNIT
              + "))");

  private static final Pattern TO = Pattern.compile("(?iU)\\s*(?:till|-|–|—|(och|respektive))\\s*");

  /** {@code 500 000}: written as sums are. */
  private static final Pattern ROUND = Pattern.compile("[0-9]{1,3}(?:[ .,\\u00a0][0-9]00)+");

  /** {@code kr}, {@code kostnaden}, {@code budget}: the text speaks of money. */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?iU)\\b(?:kr|kronor|[mtk]kr|\\p{L}{0,20}(?:kostnad|avgift|budget|anslag|bidrag|medel|insats)\\p{L}{0,12})\\b");

  /** {@code 2 miljoner för}: what may follow where the kronor are left out. */
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?iU)^\\s(?!(?:för|i|till|per|om|från|och|av|på|mer|mindre|under|år|årligen|samt|eller|som|ur|är|var|att|ska|har|kan|ligger|avser|dyrare|billigare|högre|lägre)\\b)\\p{L}.*");

  private static final Pattern MIDST = Pattern.compile("(?iU)\\bmellan\\s+$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");
  private static final Pattern DECIMALS = Pattern.compile("(.*)[.,:]([0-9]{1,2})");
  private static final Pattern ONE_MARK = Pattern.compile("[0-9]+[.,][0-9]+");
  private static final int NEAR = 80;

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("halvannan", "1.5"),
          Map.entry("en halv", "0.5"),
          Map.entry("en", "1"),
          Map.entry("ett", "1"),
          Map.entry("två", "2"),
          Map.entry("tre", "3"),
          Map.entry("fyra", "4"),
          Map.entry("fem", "5"),
          Map.entry("sex", "6"),
          Map.entry("sju", "7"),
          Map.entry("åtta", "8"),
          Map.entry("nio", "9"),
          Map.entry("tio", "10"),
          Map.entry("tolv", "12"),
          Map.entry("tjugo", "20"),
          Map.entry("femtio", "50"),
          Map.entry("hundra", "100"));

  private static final String AND_A_HALF = " och en halv";

  /** {@code 150 000 200 000}: two sums side by side, as the cells of a table are. */
  private static final Pattern SEVERAL =
      Pattern.compile("[0-9]{1,3}(?:[ \\u00a0\\u202f][0-9]{3}){3,}+.*");

  /** {@code 2025}: a year rather than the lower of two sums. */
  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

  private final Sources sources;

  AmountReader(Sources sources) {
    this.sources = sources;
  }

  /** A number with its unit, if one is printed behind it. */
  private record Quantity(int begin, int end, String number, boolean minus, Optional<Scale> scale) {
    BigDecimal in(Scale other) {
      BigDecimal value = plain(other).multiply(other.factor());
      return minus ? value.negate() : value;
    }

    /** "200,000 kr" and "75.000 tkr" are parted at the thousands, "1,234 miljoner" is not. */
    private BigDecimal plain(Scale other) {
      String digits = BLANKS.matcher(number).replaceAll("");
      boolean counted = other.unit() == Unit.KRONOR && other.factor().compareTo(THOUSAND) <= 0;
      if (!counted && ONE_MARK.matcher(digits).matches()) {
        return new BigDecimal(digits.replace(',', '.'));
      }
      Matcher decimals = DECIMALS.matcher(digits);
      String whole = decimals.matches() ? decimals.group(1) : digits;
      String plain = whole.replace(".", "").replace(",", "");
      return new BigDecimal(decimals.matches() ? plain + "." + decimals.group(2) : plain);
    }
  }

  /** A unit of amounts. */
  private record Scale(Unit unit, BigDecimal factor) {
    static final Scale KRONOR = new Scale(Unit.KRONOR, BigDecimal.ONE);

    static Scale of(String printed) {
      String lower = printed.toLowerCase(Locale.ROOT);
      if (lower.startsWith("%") || lower.startsWith("procent")) {
        return new Scale(Unit.PERCENT, BigDecimal.ONE);
      }
      int zeros =
          switch (lower.charAt(0)) {
            case 't' -> 3;
            case 'm' -> lower.startsWith("miljard") || lower.startsWith("md") ? 9 : 6;
            case 'k' -> lower.startsWith("kk") || lower.startsWith("ks") ? 3 : 0;
            default -> 0;
          };
      return new Scale(Unit.KRONOR, BigDecimal.ONE.scaleByPowerOfTen(zeros));
    }
  }

  /** Returns the amounts a passage names, in order. */
  List<Amount> in(Passage passage) {
    List<Amount> amounts = new ArrayList<>();
    String text = passage.text();
    Optional<Quantity> last = Optional.empty();
    for (Quantity quantity : quantities(text)) {
      Optional<Quantity> from = last.filter(it -> isRange(text, it, quantity));
      if (quantity.scale().isPresent()) {
        if (from.isPresent() && from.get().scale().isPresent()) {
          amounts.removeLast();
        }
        amounts.add(amount(passage, from.orElse(quantity), quantity, quantity.scale().get()));
      } else if (from.isPresent() && isMoney(text, from.get(), quantity)) {
        amounts.add(amount(passage, from.get(), quantity, Scale.KRONOR));
      }
      last = from.isPresent() ? Optional.empty() : Optional.of(quantity);
    }
    return amounts;
  }

  private static List<Quantity> quantities(String text) {
    List<Quantity> all = new ArrayList<>();
    Matcher found = QUANTITY.matcher(text);
    while (found.find()) {
      boolean word = found.group(2) == null;
      String unit = found.group(word ? 5 : 3);
      boolean counts =
          unit != null && counted(unit) && NO_COUNT.matcher(tail(text, found.end())).find();
      String number = word ? number(found.group(4)) : found.group(2);
      int end = unit == null ? found.end(2) : found.end();
      if (!counts && !SEVERAL.matcher(number).matches()) {
        all.add(
            new Quantity(
                found.start(),
                end,
                number,
                found.group(1) != null,
                Optional.ofNullable(unit).map(Scale::of)));
      }
    }
    return all;
  }

  /** "två och en halv" in digits. */
  private static String number(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.endsWith(AND_A_HALF)
        ? WORDS.get(lower.substring(0, lower.length() - AND_A_HALF.length())) + ".5"
        : WORDS.get(lower);
  }

  /** "2 miljoner invånare" is no amount. */
  private static boolean counted(String unit) {
    String lower = unit.toLowerCase(Locale.ROOT);
    return lower.startsWith("milj") && lower.indexOf(' ') < 0;
  }

  private static String tail(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + NEAR / 2));
  }

  private static boolean isRange(String text, Quantity first, Quantity second) {
    boolean year = first.scale().isEmpty() && YEAR.matcher(first.number()).matches();
    if (year || second.begin() - first.end() > "respektive".length() + 2) {
      return false;
    }
    Matcher to = TO.matcher(text.substring(first.end(), second.begin()));
    if (!to.matches()) {
      return false;
    }
    boolean sameUnit =
        first.scale().isEmpty()
            || second.scale().map(it -> it.unit() == first.scale().get().unit()).orElse(false);
    String before = text.substring(Math.max(0, first.begin() - NEAR), first.begin());
    return sameUnit && (to.group(1) == null || MIDST.matcher(before).find());
  }

  private static boolean isMoney(String text, Quantity first, Quantity second) {
    int from = Math.max(0, first.begin() - NEAR);
    int to = Math.min(text.length(), second.end() + NEAR);
    return ROUND.matcher(first.number()).matches()
        && ROUND.matcher(second.number()).matches()
        && MONEY.matcher(text.substring(from, to)).find();
  }

  private Amount amount(Passage passage, Quantity first, Quantity last, Scale scale) {
    boolean whole =
        scale.unit() == Unit.KRONOR && ROUND.matcher(first.number()).matches(); // 500 000 - 1 mkr
    BigDecimal one = first.in(first.scale().orElse(whole ? Scale.KRONOR : scale));
    BigDecimal other = last.in(scale);
    Passage printed = passage.slice(first.begin(), last.end());
    return new Amount(
        printed.text(), scale.unit(), one.min(other), one.max(other), sources.of(printed));
  }
}
