package se.protokollsok.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.protokollsok.protocol.DocumentKind;
import se.protokollsok.protocol.Gap;
import se.protokollsok.search.MeetingSummary;

/** Counts the protocols of each body and year, and tells what seems to be missing. */
final class Coverages {
  private static final String UNKNOWN_BODY = "Okänt organ";

  /** So many gaps of a kind are shown at once; more are folded. */
  private static final int OPEN = 8;

  private static final int DARKEST = 4;

  private final Links links;

  Coverages(Links links) {
    this.links = links;
  }

  /** A body of an organisation; either may be empty. */
  private record Series(String organisation, String body) {
    static final Comparator<Series> ORDER =
        Comparator.comparing(Series::organisation, Swedish.order())
            .thenComparing(Series::body, Swedish.order());

    static Series of(MeetingSummary meeting) {
      return new Series(meeting.organisation(), meeting.body());
    }

    static Series of(Gap gap) {
      return new Series(gap.organisation().orElse(""), gap.body().orElse(""));
    }
  }

  /** What there is of one series, by year. */
  private static final class Years {
    private final Map<Integer, Integer> counts = new TreeMap<>();
    private final Set<Integer> lacking = new TreeSet<>();
  }

  /** Returns the view. */
  CoverageView of(List<MeetingSummary> meetings, List<Gap> gaps) {
    Map<Series, Years> table = table(meetings, gaps);
    List<Integer> years = years(table);
    int most =
        table.values().stream()
            .flatMap(each -> each.counts.values().stream())
            .mapToInt(Integer::intValue)
            .max()
            .orElse(1);
    return new CoverageView(
        years.stream().map(String::valueOf).toList(),
        table.entrySet().stream()
            .map(entry -> row(entry.getKey(), entry.getValue(), years, most))
            .toList(),
        gaps(meetings, gaps));
  }

  private static Map<Series, Years> table(List<MeetingSummary> meetings, List<Gap> gaps) {
    Map<Series, Years> table = new TreeMap<>(Series.ORDER);
    meetings.stream()
        .filter(meeting -> meeting.kind() == DocumentKind.PROTOCOL)
        .filter(meeting -> meeting.date().isPresent())
        .forEach(
            meeting ->
                table
                    .computeIfAbsent(Series.of(meeting), series -> new Years())
                    .counts
                    .merge(meeting.date().get().getYear(), 1, Integer::sum));
    gaps.stream()
        .filter(Coverages::lacksProtocol)
        .forEach(
            gap ->
                gap.last()
                    .ifPresent(
                        day ->
                            table
                                .computeIfAbsent(Series.of(gap), series -> new Years())
                                .lacking
                                .add(day.getYear())));
    return table;
  }

  /** A protocol, or paragraphs that no protocol of the series holds. */
  private static boolean lacksProtocol(Gap gap) {
    return gap.kind() == Gap.Kind.PROTOCOL_MISSING
        || (gap.kind() == Gap.Kind.ITEMS_MISSING && gap.protocolId().isEmpty());
  }

  /** All years from the last to the first: one without protocols tells something too. */
  private static List<Integer> years(Map<Series, Years> table) {
    TreeSet<Integer> seen = new TreeSet<>();
    table
        .values()
        .forEach(each -> Stream.of(each.counts.keySet(), each.lacking).forEach(seen::addAll));
    return seen.isEmpty()
        ? List.of()
        : IntStream.rangeClosed(seen.first(), seen.last())
            .boxed()
            .sorted(Comparator.reverseOrder())
            .toList();
  }

  private CoverageView.Row row(Series series, Years counted, List<Integer> years, int most) {
    return new CoverageView.Row(
        series.body().isEmpty() ? UNKNOWN_BODY : series.body(),
        series.organisation(),
        years.stream().map(year -> cell(series, counted, year, most)).toList());
  }

  private CoverageView.Cell cell(Series series, Years counted, int year, int most) {
    int count = counted.counts.getOrDefault(year, 0);
    return new CoverageView.Cell(
        "" + year,
        count == 0 ? "" : Swedish.number(count),
        count == 0 ? "" : links.to(meetings(series, year)),
        count == 0 ? 0 : 1 + (DARKEST - 1) * count / Math.max(1, most),
        counted.lacking.contains(year));
  }

  private static String meetings(Series series, int year) {
    String organisation =
        series.organisation().isEmpty() ? MeetingsPage.UNKNOWN_ORGANISATION : series.organisation();
    String body = series.body().isEmpty() ? UNKNOWN_BODY : series.body();
    return "/moten?year="
        + year
        + "&organisation="
        + QueryString.encode(organisation)
        + "&body="
        + QueryString.encode(body);
  }

  private List<CoverageView.Gaps> gaps(List<MeetingSummary> meetings, List<Gap> gaps) {
    Map<String, MeetingSummary> byId =
        meetings.stream()
            .collect(
                Collectors.toMap(MeetingSummary::id, Function.identity(), (one, other) -> one));
    return Arrays.stream(Gap.Kind.values())
        .map(kind -> gaps(kind, gaps.stream().filter(gap -> gap.kind() == kind).toList(), byId))
        .filter(group -> !group.gaps().isEmpty())
        .toList();
  }

  private CoverageView.Gaps gaps(
      Gap.Kind kind, List<Gap> gaps, Map<String, MeetingSummary> meetings) {
    return new CoverageView.Gaps(
        label(kind),
        Swedish.number(gaps.size()),
        detail(kind),
        gaps.size() <= OPEN,
        gaps.stream()
            .sorted(
                Comparator.comparing(
                    (Gap gap) -> gap.last().orElse(LocalDate.MIN), Comparator.reverseOrder()))
            .map(gap -> link(gap, meetings))
            .toList());
  }

  /** What a protocol shows is told beside its name, not its address. */
  private LinkView link(Gap gap, Map<String, MeetingSummary> meetings) {
    Optional<MeetingSummary> meeting = gap.protocolId().map(meetings::get);
    if (meeting.isEmpty()) {
      return LinkView.of("", "", gap.message());
    }
    String prefix = meeting.get().id() + ": ";
    String message = gap.message();
    return LinkView.of(
        Hits.meeting(meeting.get().body(), meeting.get().date(), meeting.get().path()),
        links.protocol(meeting.get().id()),
        message.startsWith(prefix) ? message.substring(prefix.length()) : message);
  }

  private static String label(Gap.Kind kind) {
    return switch (kind) {
      case PROTOCOL_MISSING -> "Protokoll som saknas";
      case NUMBER_TWICE -> "Samma nummer på flera möten";
      case MEETING_TWICE -> "Samma möte i flera filer";
      case ITEMS_MISSING -> "Ärenden eller paragrafer som saknas";
      case ITEM_TWICE -> "Samma nummer på flera ärenden";
      case DATE_DOUBTFUL -> "Datum som inte stämmer";
      case ONLY_EXCERPT -> "Möten med bara ett utdrag";
    };
  }

  private static String detail(Gap.Kind kind) {
    return switch (kind) {
      case PROTOCOL_MISSING ->
          "Numren före och efter finns i arkivet, men inte de här. Sökningen kan inte hitta det som står där.";
      case NUMBER_TWICE -> "Ett av numren kan vara felskrivet eller felläst.";
      case MEETING_TWICE ->
          "Filerna är inte delar av mötet utan två texter om det. Sökningen visar båda.";
      case ITEMS_MISSING ->
          "Numreringen hoppar. Sidor kan ha kommit bort, eller ett utdrag ligga här.";
      case ITEM_TWICE -> "Ett av numren kan vara felskrivet eller felläst.";
      case DATE_DOUBTFUL -> "Mötesdagen passar inte med numret, filnamnet eller underskrifterna.";
      case ONLY_EXCERPT -> "Filen är en del av ett protokoll. Resten finns inte i arkivet.";
    };
  }
}
