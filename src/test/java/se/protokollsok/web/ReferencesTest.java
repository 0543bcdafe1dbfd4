package se.protokollsok.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.protokollsok.protocol.AgendaItem;
import se.protokollsok.protocol.ArchivedProtocol;
import se.protokollsok.protocol.Mentions;
import se.protokollsok.protocol.Reference;
import se.protokollsok.search.SearchEngine;
import se.protokollsok.source.SourceSpan;

/** What the references of one page cost. */
class ReferencesTest {
  private final SampleEngine samples = new SampleEngine(Samples.protocols());
  private final List<String> asked = new ArrayList<>();
  private final ArchivedProtocol here =
      samples.protocol(Samples.id(LocalDate.of(2025, 11, 14))).orElseThrow();

  @Test
  void asksForMeetingsAndProtocolsOnce() {
    Optional<LocalDate> first = Optional.of(LocalDate.of(2024, 1, 1));
    Optional<LocalDate> last = Optional.of(LocalDate.of(2024, 12, 31));
    links(Reference.Kind.PARAGRAPH, 10, first, last);
    assertEquals(1, asked.stream().filter("meetings"::equals).count());
    assertEquals(new HashSet<>(asked).size(), asked.size());
    assertTrue(asked.size() > 1);
  }

  @Test
  void looksUpTwentyReferences() {
    List<LinkView> links = links(Reference.Kind.ITEM, 25, Optional.empty(), Optional.empty());
    assertEquals(25, links.size());
    assertEquals(20, links.stream().filter(it -> !it.href().isEmpty()).count());
  }

  private List<LinkView> links(
      Reference.Kind kind, int count, Optional<LocalDate> first, Optional<LocalDate> last) {
    List<Reference> references =
        IntStream.range(0, count)
            .mapToObj(
                at ->
                    new Reference(
                        kind,
                        "nr " + at,
                        Optional.of("1"),
                        Optional.empty(),
                        first,
                        last,
                        SourceSpan.NONE))
            .toList();
    AgendaItem item =
        here.protocol()
            .items()
            .getLast()
            .withMentions(new Mentions(references, List.of(), List.of()));
    return new References(counting(), new Links("")).of(here, item);
  }

  private SearchEngine counting() {
    return (SearchEngine)
        Proxy.newProxyInstance(
            SearchEngine.class.getClassLoader(),
            new Class<?>[] {SearchEngine.class},
            (proxy, method, arguments) -> {
              asked.add(method.getName() + (arguments == null ? "" : " " + arguments[0]));
              return method.invoke(samples, arguments);
            });
  }
}
