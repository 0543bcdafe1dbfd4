package se.protokollsok.search;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
          "\\b(?:senaste|sista|forra|nyaste)\\b.*\\b\\S*(?:mote|motet|sammantradet?|styrelsen|namnden)\\b");

  private final Scope scope;
  private final String asked;
  private final LocalDate today;

  MeetingChoice(Scope scope, String asked, LocalDate today) {
    this.scope = scope;
    this.asked = Tier.folded(asked);
    this.today = today;
  }

  /** Returns whether the question names a meeting at all, by more than its body. */
  boolean isNamed() {
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
    return Optional.of(
        found.group(1) == null
            ? found.group(3) + "/" + found.group(4)
            : found.group(1) + "/" + found.group(2));
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

  private List<ProtocolCard> latest(List<ProtocolCard> fit) {
    Optional<LocalDate> day =
        fit.stream()
            .flatMap(card -> card.date().stream())
            .filter(date -> !date.isAfter(today))
            .max(Comparator.naturalOrder());
    boolean oneBody = fit.stream().map(ProtocolCard::organisation).distinct().count() <= 2;
    return oneBody ? fit.stream().filter(card -> card.date().equals(day)).toList() : List.of();
  }

  private static Set<String> meetings(List<ProtocolCard> cards) {
    return cards.stream()
        .map(card -> card.date() + "|" + card.body() + "|" + card.organisation())
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  /** A municipality named may be whose body it is; where none fits it is somebody's home. */
  private boolean isOfPlace(ProtocolCard card) {
    List<String> places = scope.named().municipalities();
    boolean whose = places.stream().anyMatch(it -> Scope.isOf(card.organisation(), it));
    return places.isEmpty() || whose || !card.organisation().matches(".*(?:kommun|stad)$");
  }
}
