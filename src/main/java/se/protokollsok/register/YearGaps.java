package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Gap;

/** Years from which nothing is there, though there is before and after. */
final class YearGaps {
  private YearGaps() {}

  static List<Gap> in(Series series) {
    List<Gap> gaps = new ArrayList<>();
    int before = Integer.MAX_VALUE;
    for (ArchivedProtocol protocol : series.protocols()) {
      int year = Series.day(protocol).getYear();
      if (before < year - 1) {
        gaps.add(
            Series.gap(
                Gap.Kind.PROTOCOL_MISSING,
                protocol,
                LocalDate.of(before + 1, 1, 1),
                LocalDate.of(year - 1, 12, 31),
                "inga protokoll från %s finns (men från %d och %d)"
                    .formatted(Gaps.range(before + 1, year - 1), before, year)));
      }
      before = year;
    }
    return gaps;
  }
}
