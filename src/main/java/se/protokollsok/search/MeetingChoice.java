package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.protokollsok.analysis.Tier;
import se.protokollsok.index.ProtocolCard;
import se.protokollsok.protocol.DocumentKind;

/** Which meeting a question names: by day, number, month and body, or as the latest. */
final class MeetingChoice {
  /** Example: {@code möte 1/2017}, {@code protokoll nr 9 2025}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:(?<![\\d/])(\\d{1,2})/((?:19|20)\\d{2})|\\bnr\\.? ?(\\d{1,2})[ /,]+(?:ar )?((?:19|20)\\d{2}))(?!\\d)");

  private static final Pattern LATEST =
      Pattern.compile(
          "\\b(?:senaste|sista|forra|nyaste)\\b.*\\b\\S*(?:mote|motet|sammantradet?|styrelsen|namnden)\\b",
          Pattern.DOTALL);

  private final Scope scope;
  private final String asked;
  private final LocalDate today;

  MeetingChoice(Scope scope, String asked, LocalDate today) {
    this.scope = scope;
    this.asked = Tier.folded(asked);
    this.today = today;
  }

  /** Returns whether the question names a meeting at all, by more than its body. */
  private boolean isNamed() {
    return scope.period().isPresent() || number().isPresent() || isLatest();
  }

  private boolean isLatest() {
    return LATEST.matcher(asked).find();
  }

  private Optional<String> number() {
    Matcher found = NUMBER.matcher(asked);
    if (!found.find()) {
      return Optional.empty();
    }
    int first = found.group(1) == null ? 3 : 1;
    return Optional.of(Integer.parseInt(found.group(first)) + "/" + found.group(first + 1));
  }

  /**
   * Returns the protocols of the one meeting that is named; none if none or several may be meant.
   *
   * @param cards of all protocols that the request lets through
   */
  List<ProtocolCard> of(List<ProtocolCard> cards) {
    if (!isNamed()) {
      return List.of();
    }
    Predicate<ProtocolCard> numbered =
        number()
            .map(
                it ->
                    (Predicate<ProtocolCard>) card -> card.number().filter(it::equals).isPresent())
            .orElse(card -> true);
    List<ProtocolCard> fit =
        cards.stream()
            .filter(card -> card.kind() == DocumentKind.PROTOCOL && card.date().isPresent())
            .filter(number().isPresent() ? card -> true : scope::holds)
            .filter(this::isOfPlace)
            .filter(numbered)
            .toList();
    List<ProtocolCard> meant = isLatest() && scope.period().isEmpty() ? latest(fit) : fit;
    return meetings(meant).size() == 1 ? meant : List.of();
  }

  /** Returns the protocols of these that are of a meeting in scope; none if of several. */
  List<ProtocolCard> only(List<ProtocolCard> cards) {
    List<ProtocolCard> fit =
        cards.stream()
            .filter(card -> card.kind() == DocumentKind.PROTOCOL && scope.holds(card))
            .filter(this::isOfPlace)
            .toList();
    return meetings(fit).size() == 1 ? fit : List.of();
  }

  /** The latest meeting of one body; which of several bodies is meant, the question must tell. */
  private List<ProtocolCard> latest(List<ProtocolCard> fit) {
    Optional<LocalDate> day =
        fit.stream()
            .flatMap(card -> card.date().stream())
            .filter(date -> !date.isAfter(today))
            .max(Comparator.naturalOrder());
    boolean oneBody =
        isOne(fit.stream().map(ProtocolCard::organisation))
            && isOne(fit.stream().map(ProtocolCard::body).map(this::family));
    return oneBody ? fit.stream().filter(card -> card.date().equals(day)).toList() : List.of();
  }

  private String family(String body) {
    return scope.families().apply(body).stream().min(Comparator.naturalOrder()).orElse(body);
  }

  /** A card that does not tell counts for none. */
  private static boolean isOne(Stream<String> names) {
    return names.filter(name -> !name.isEmpty()).distinct().count() <= 1;
  }

  private static Set<String> meetings(List<ProtocolCard> cards) {
    return cards.stream()
        .map(card -> card.date() + "|" + card.body() + "|" + card.organisation())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** A municipality named may be whose body it is; where none fits it is somebody's home. */
  private boolean isOfPlace(ProtocolCard card) {
    List<String> places = scope.named().municipalities();
    boolean whose = places.stream().anyMatch(it -> Scope.isOf(card.organisation(), it));
    return places.isEmpty() || whose || !card.organisation().matches(".*(?:kommun|stad)$");
  }
}
