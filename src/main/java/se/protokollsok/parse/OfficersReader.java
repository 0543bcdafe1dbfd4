package se.protokollsok.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.protokollsok.protocol.Attendance;
import se.protokollsok.protocol.AttendanceList;
import se.protokollsok.source.Sourced;

/**
 * Finds chair, secretary and verifiers: behind their labels in the head, in its sentences, in the
 * attendance list, and among the names below the last item.
 */
final class OfficersReader {
  private static final int CLOSING_LINES = 30;
  private static final int LONGEST_LINE = 120;
  private static final int MOST_LINES = 200;

  private final Sources sources;

  OfficersReader(Sources sources) {
    this.sources = sources;
  }

  /**
   * Reads a protocol.
   *
   * @param head the lines of the head
   * @param fields what bears a label in them
   * @param below the lines from the first item to the page of electronic signatures
   * @param attendance who was there
   */
  Officers read(List<Line> head, HeadFields fields, List<Line> below, List<Attendance> attendance) {
    OfficerSentences sentences = new OfficerSentences(sources, attendance);
    Officers named =
        labelled(fields)
            .or(attending(attendance))
            .or(sentences.roles(head))
            .or(inColumns(head))
            .or(sentences.noted(head))
            .or(sentences.verifiers(head))
            .or(sentences.verifiers(below));
    Officers closing = closing(below);
    Officers opening = sentences.roles(below);
    Optional<Sourced<String>> chair = named.chair().or(closing::chair).or(opening::chair);
    return named.or(closing.withoutChairAmongVerifiers(chair)).or(opening);
  }

  private Officers labelled(HeadFields fields) {
    Officers officers = Officers.UNKNOWN;
    for (HeadLabel role : List.of(HeadLabel.CHAIR, HeadLabel.SECRETARY, HeadLabel.VERIFIER)) {
      for (HeadField field : fields.all(role)) {
        List<Line> names =
            field.value().stream().flatMap(line -> PersonNames.in(line).stream()).toList();
        for (Line name : names) {
          officers = officers.with(role, sourced(name));
        }
        if (!names.isEmpty()) {
          break;
        }
      }
    }
    return officers;
  }

  private Sourced<String> sourced(Line name) {
    return new Sourced<>(Passage.of(name).text(), sources.of(name.begin(), name.end()));
  }

  /** "Anna Lind (M), ordförande" in the list of those present. */
  private static Officers attending(List<Attendance> attendance) {
    Officers officers = Officers.UNKNOWN;
    for (Attendance entry : attendance) {
      Optional<HeadLabel> role =
          entry.list() == AttendanceList.ABSENT
              ? Optional.empty()
              : entry.person().title().flatMap(OfficersReader::role);
      if (role.isPresent()) {
        officers = officers.with(role.get(), new Sourced<>(entry.person().name(), entry.span()));
      }
    }
    return officers;
  }

  /** "Anna Lind C ordförande": the role has a column of its own. */
  private Officers inColumns(List<Line> head) {
    Officers officers = Officers.UNKNOWN;
    for (Line line : head.subList(0, Math.min(MOST_LINES, head.size()))) {
      List<Line> cells =
          HeadRow.of(line).parts().stream().flatMap(part -> part.value().stream()).toList();
      List<Line> names = cells.isEmpty() ? List.of() : PersonNames.in(cells.getFirst());
      for (Line cell : names.isEmpty() ? List.<Line>of() : cells.subList(1, cells.size())) {
        Optional<HeadLabel> role = HeadLabels.role(cell.text());
        officers =
            role.isPresent() ? officers.with(role.get(), sourced(names.getFirst())) : officers;
      }
    }
    return officers;
  }

  /** Of "kommunalråd, ordförande §§ 1-5" the chair. */
  private static Optional<HeadLabel> role(String title) {
    String roles = title.replaceAll("\\s?§.*", "");
    return Stream.of(roles.split(",|/|\\soch\\s", -1))
        .flatMap(part -> HeadLabels.role(part.strip()).stream())
        .findFirst();
  }

  /** "Vid protokollet / Anna Lind / Justeras / Bo Ek" at the end of a paper protocol. */
  private Officers closing(List<Line> below) {
    List<Line> last = below.subList(Math.max(0, below.size() - CLOSING_LINES), below.size());
    List<HeadRow> rows =
        last.stream()
            .map(line -> line.text().length() > LONGEST_LINE ? line.to(LONGEST_LINE) : line)
            .map(HeadRow::of)
            .toList();
    for (int i = 0; i < rows.size(); i++) {
      if (opensClosing(rows.get(i))) {
        return rolesBelowNames(rows.subList(i, rows.size()))
            .or(labelled(HeadFields.of(last.subList(i, last.size()))));
      }
    }
    return Officers.UNKNOWN;
  }

  private static boolean opensClosing(HeadRow row) {
    boolean person =
        row.labelled() && row.parts().getFirst().label().filter(HeadLabel::isPerson).isPresent();
    return person || Fold.letters(row.line().text()).matches("underskrift(?:er)?:?");
  }

  /** Names in a row, and below each what they are: "sekreterare", "ordförande". */
  private Officers rolesBelowNames(List<HeadRow> rows) {
    Officers officers = Officers.UNKNOWN;
    for (int i = 0; i < rows.size(); i++) {
      List<Line> names = names(rows.get(i));
      for (Line name : names) {
        Optional<HeadLabel> role = roleBehind(name);
        if (role.isPresent()) {
          officers = officers.with(role.get(), sourced(PersonNames.in(name).getFirst()));
        }
      }
      boolean free = i == 0 || !rows.get(i - 1).labelled();
      List<Optional<HeadLabel>> roles =
          free && i + 1 < rows.size() ? roles(rows.get(i + 1)) : List.of();
      boolean paired = !names.isEmpty() && roles.size() == names.size();
      for (int j = 0; paired && j < names.size(); j++) {
        Line name = PersonNames.in(names.get(j)).getFirst();
        Sourced<String> found = sourced(name);
        Officers before = officers;
        officers = roles.get(j).map(role -> before.with(role, found)).orElse(before);
      }
    }
    return officers;
  }

  private static List<Line> names(HeadRow row) {
    List<Line> names = new ArrayList<>();
    for (HeadRow.Part part : row.parts()) {
      if (part.label().isPresent() || PersonNames.in(part.value().orElseThrow()).size() != 1) {
        return List.of();
      }
      names.add(part.value().orElseThrow());
    }
    return names;
  }

  /** "Anna Lind, ordförande". */
  private static Optional<HeadLabel> roleBehind(Line entry) {
    String[] parts = entry.text().split("[,(]", 2);
    return parts.length < 2 ? Optional.empty() : HeadLabels.role(parts[1].replace(")", "").strip());
  }

  /** What each cell of a row says of the name above it; empty if one says nothing of a role. */
  private static List<Optional<HeadLabel>> roles(HeadRow row) {
    List<Optional<HeadLabel>> roles = new ArrayList<>();
    for (HeadRow.Part part : row.parts()) {
      Optional<HeadLabel> role =
          part.isEmptyLabel()
              ? part.label()
              : part.value().flatMap(it -> HeadLabels.role(it.text()));
      roles.add(role.filter(HeadLabel::isPerson));
    }
    return roles.stream().anyMatch(Optional::isPresent) ? roles : List.of();
  }
}
