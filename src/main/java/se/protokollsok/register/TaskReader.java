package se.protokollsok.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.BodyName;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.protocol.DecisionKind;
import se.protokollsok.protocol.ItemEntry;
import se.protokollsok.protocol.Task;
import se.protokollsok.source.Sourced;

/** Reads who shall do what by when from decisions that give a task. */
final class TaskReader {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** "uppdra åt sekretariatet att", "uppdraga till nätverket att", "ge Anna Lind i uppdrag att". */
  private static final List<Pattern> GIVEN =
      List.of(
          Pattern.compile("\\buppdra(?:ga)?s? (?:åt|till|at) (.+?)(?:,? att\\b|[.;]|$)", FLAGS),
          Pattern.compile("\\bg(?:e|er|av|es) (.+?) (?:i|det|ett) uppdrag(?:et)?\\b", FLAGS));

  /** "kanslichefen får i uppdrag att", "att gruppen tar fram", "Anna Lind ska". */
  private static final Pattern ACTS =
      Pattern.compile(
          "^(?:(?:samt )?att |beslutades att )?(.+?) (?:får i uppdrag|får uppdraget|får|ska|skall|bör"
              + "|gemensamt|själv|ansvarar|bereder|förbereder|genomför|informerar|initierar"
              + "|kommunicerar|lyfter|meddelar|redovisar|samordnar|sammanställer|skickar|tar|undersöker"
              + "|utreder|återkommer|återkopplar|återrapporterar)\\b",
          FLAGS);

  /** ", som leder arbetet," tells who it is, not who else. */
  private static final Pattern CLAUSE = Pattern.compile(", (?:som|vilken|vilka) [^,]+,");

  private static final Pattern EDGES = Pattern.compile("^[\\s,.:•-]+|[\\s,.:]+$");
  private static final int LONGEST = 90;

  private TaskReader() {}

  /** Returns the tasks, by deadline, those without last; then the newest first. */
  static List<Task> tasks(List<ArchivedProtocol> protocols) {
    return protocols.stream()
        .flatMap(TaskReader::tasks)
        .sorted(
            Comparator.comparing((Task task) -> task.due().orElse(LocalDate.MAX))
                .thenComparing(Task::decided, Comparator.reverseOrder())
                .thenComparing(Task::protocolId))
        .toList();
  }

  private static Stream<Task> tasks(ArchivedProtocol protocol) {
    boolean dated = protocol.protocol().head().date().isPresent();
    List<Task> tasks = new ArrayList<>();
    for (ItemEntry entry : protocol.entries()) {
      if (dated && entry.index() != ItemEntry.HEAD) {
        AgendaItem item = protocol.protocol().items().get(entry.index());
        for (DecisionClause clause : item.decisions()) {
          if (clause.kind() == DecisionKind.ASSIGNMENT) {
            who(clause.text()).map(who -> task(protocol, entry, who, clause)).ifPresent(tasks::add);
          }
        }
      }
    }
    return tasks.stream();
  }

  private static Task task(
      ArchivedProtocol protocol, ItemEntry entry, String who, DecisionClause clause) {
    LocalDate decided = protocol.protocol().head().date().map(Sourced::value).orElseThrow();
    String what = clause.text();
    return new Task(
        protocol.id(),
        entry.key(),
        who,
        what,
        Deadline.in(what, decided),
        Optional.empty(),
        decided,
        !clause.repairs().isEmpty(),
        protocol.protocol().head().organisation().map(Sourced::value),
        protocol.protocol().head().body().map(Sourced::value).map(BodyName::canonical),
        List.of(),
        List.of());
  }

  /** Returns who gets the task of a clause, as it names them; empty if it does not. */
  static Optional<String> who(String clause) {
    String plain = CLAUSE.matcher(clause.replaceAll("\\s+", " ").strip()).replaceAll("");
    return Stream.concat(GIVEN.stream(), Stream.of(ACTS))
        .map(pattern -> pattern.matcher(plain))
        .filter(Matcher::find)
        .map(matcher -> EDGES.matcher(matcher.group(1)).replaceAll(""))
        .filter(who -> !who.isEmpty() && who.length() <= LONGEST)
        .findFirst();
  }
}
