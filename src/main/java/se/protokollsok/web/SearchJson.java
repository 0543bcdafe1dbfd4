package se.protokollsok.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.protokollsok.protocol.DecisionClause;
import se.protokollsok.search.Dimension;
import se.protokollsok.search.FacetValue;
import se.protokollsok.search.Hit;
import se.protokollsok.search.PrivacyMask;
import se.protokollsok.search.SearchRequest;
import se.protokollsok.search.SearchResponse;
import se.protokollsok.search.Snippet;
import se.protokollsok.source.SourceSpan;

/** A search's answer as the body of {@code GET /api/v1/search}. */
public final class SearchJson {
  private final Links links;

  private SearchJson(Links links) {
    this.links = links;
  }

  /**
   * Returns the JSON of an answer.
   *
   * @param request what was asked
   * @param response what was found
   * @param basePath the path all addresses begin with; "" or "/" for none
   */
  public static String write(SearchRequest request, SearchResponse response, String basePath) {
    Links links = new Links(WebSettings.withoutSlash(basePath));
    return Wire.json(new SearchJson(links).answer(request, response));
  }

  private ResponseJson answer(SearchRequest request, SearchResponse response) {
    return new ResponseJson(
        response.total(),
        new QueryJson(request.text(), response.interpreted()),
        response.answer().map(it -> AnswerJson.of(it, links)).orElse(null),
        response.hits().stream().map(this::hit).toList(),
        facets(response));
  }

  private HitJson hit(Hit hit) {
    return new HitJson(
        links.item(hit.protocolId(), hit.itemKey()),
        hit.score(),
        new ProtocolRefJson(
            hit.protocolId(),
            hit.file(),
            hit.body(),
            hit.organisation(),
            hit.date().map(LocalDate::toString).orElse(null),
            hit.number().orElse(null)),
        new ItemJson(hit.itemNumber(), hit.title()),
        hit.decisions().stream().map(DecisionJson::of).toList(),
        hit.snippets().stream().map(SnippetJson::of).toList(),
        hit.matter().map(matter -> links.matter(matter.slug())).orElse(null),
        hit.explanation());
  }

  private static Map<String, List<FacetJson>> facets(SearchResponse response) {
    Map<String, List<FacetJson>> facets = new LinkedHashMap<>();
    for (Dimension dimension : Dimension.values()) {
      List<FacetValue> values = response.facets().getOrDefault(dimension, List.of());
      facets.put(dimension.parameter(), values.stream().map(FacetJson::of).toList());
    }
    return facets;
  }

  private record ResponseJson(
      long total,
      QueryJson query,
      @Nullable AnswerJson answer,
      List<HitJson> hits,
      Map<String, List<FacetJson>> facets) {}

  private record QueryJson(String text, Map<String, List<String>> interpreted) {}

  private record HitJson(
      String url,
      float score,
      ProtocolRefJson protocol,
      ItemJson item,
      List<DecisionJson> decisions,
      List<SnippetJson> snippets,
      @Nullable String matter,
      List<String> explanation) {}

  private record ProtocolRefJson(
      String id,
      String file,
      String body,
      String organisation,
      @Nullable String date,
      @Nullable String number) {}

  private record ItemJson(String number, String title) {}

  private record FacetJson(String value, String label, long count) {
    static FacetJson of(FacetValue value) {
      return new FacetJson(value.value(), value.label(), value.count());
    }
  }

  private record SnippetJson(
      String text, List<List<Integer>> marks, @Nullable Integer page, boolean repaired) {
    static SnippetJson of(Snippet snippet) {
      return new SnippetJson(
          snippet.text(),
          snippet.marks().stream().map(mark -> List.of(mark.begin(), mark.end())).toList(),
          snippet.page() == SourceSpan.UNKNOWN_PAGE ? null : snippet.page(),
          snippet.repaired());
    }
  }

  /** A decision on the wire. */
  record DecisionJson(String type, String text, boolean repaired) {
    static DecisionJson of(DecisionClause clause) {
      return new DecisionJson(
          clause.kind().label(), PrivacyMask.mask(clause.text()), !clause.repairs().isEmpty());
    }
  }
}
