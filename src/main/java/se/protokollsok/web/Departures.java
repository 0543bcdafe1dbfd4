package se.protokollsok.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import se.protokollsok.search.Resolution;

/** Tells what is known of what an address showed before it was removed. */
final class Departures {
  private static final int GONE = 410;

  private Departures() {}

  /**
   * Answers that it is gone.
   *
   * @param still the protocol an item is gone from, where that is still there
   */
  static void answer(Edge edge, Context context, Resolution.Gone gone, List<LinkView> still) {
    Problem usual = Problem.of(GONE);
    String detail =
        gone.departed()
            .map(Departures::told)
            .orElse(
                still.isEmpty()
                    ? usual.detail()
                    : "Ärendet finns inte längre i protokollet, men protokollet finns kvar.");
    edge.answer(context, new Problem(GONE, usual.title(), detail, Optional.empty()), still);
  }

  /** "Här fanns protokoll från Kommunstyrelsen, Klippans kommun, 12 december 2025. …" */
  static String told(Resolution.Departed departed) {
    String name = departed.name().isEmpty() ? "" : " från " + departed.name();
    String day =
        departed.date().map(Swedish::day).map(it -> (name.isEmpty() ? " " : ", ") + it).orElse("");
    String meeting =
        name.isEmpty() && day.isEmpty() ? "ett dokument" : "ett protokoll" + name + day;
    String when =
        departed
            .removedOn()
            .map(it -> " Filen togs bort ur arkivet senast " + Swedish.day(it) + ".")
            .orElse(" Filen har tagits bort ur arkivet.");
    return "Här fanns " + meeting + "." + when;
  }
}
