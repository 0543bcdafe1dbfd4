package se.protokollsok.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProtocolScoresTest {
  private static final String GOLD =
      """
      {"date": "2025-03-01", "number": null, "body": "Badnämnden|Badrådet",
       "present": [{"name": "Anna Lind|Anna Linde", "municipality": "Bjuv"},
                   {"name": "Bo Ek", "municipality": null}],
       "absent": [{"name": "Cia Alm", "municipality": "Klippan"}],
       "items": [
         {"number": 1, "title": "Mötets öppnande", "decisions": []},
         {"number": 2, "title": "Badhusets öppettider", "presenters": ["Bo Ek"],
          "decisions": [{"type": "uppdrag|val", "text": "att utse en grupp"},
                        {"type": "information", "text": "att notera informationen"},
                        {"type": "uppdrag", "text": "Vi bad Bo räkna", "explicit": false}]},
         {"number": null, "title": "Övrigt", "decisions": []}]}
      """;

  private static Map<String, Tally> scores(String gold, String given) {
    JsonMapper mapper = JsonMapper.shared();
    Figures figures = new Figures();
    new ProtocolScores(mapper.readTree(gold), mapper.readTree(given), "test").addTo(figures);
    return figures.tallies().entrySet().stream()
        .collect(
            Collectors.toMap(
                entry -> entry.getKey().replace("test.all.", ""), Map.Entry::getValue));
  }

  @Test
  void goldItselfIsAllRight() {
    String given = GOLD.replace("|Badrådet", "").replace("|Anna Linde", "").replace("|val", "");

    scores(GOLD, given).forEach((name, tally) -> assertEquals(1, tally.f1(), name));
  }

  @Test
  void judgesListNameAndMunicipalityTogether() {
    String given =
        """
        {"present": [{"name": "ANNA LINDE", "municipality": "Bjuv"},
                     {"name": "Bo Ek", "municipality": "Bjuv"},
                     {"name": "Cia Alm", "municipality": "Klippan"}]}
        """;

    assertEquals(new Tally(1, 3, 3), scores(GOLD, given).get("attendance"));
  }

  @Test
  void nullMustBeNullAndMissingKeyIsNotJudged() {
    Map<String, Tally> scores = scores(GOLD, "{\"number\": \"1/2025\", \"start\": \"08:30\"}");

    assertEquals(0, scores.get("number").right());
    assertFalse(scores.containsKey("start"));
  }

  @Test
  void keepsDecisionsInRunningTextApart() {
    String given =
        """
        {"items": [{"number": 2, "title": "x", "decisions": [
          {"type": "val", "text": "att utse en grupp", "explicit": true},
          {"type": "anslag", "text": "att notera  informationen"},
          {"type": "uppdrag", "text": "Vi bad Bo räkna"}]}]}
        """;
    Map<String, Tally> scores = scores(GOLD, given);

    assertEquals(new Tally(2, 3, 2), scores.get("decisions"));
    assertEquals(new Tally(1, 3, 2), scores.get("decisionKinds"));
    assertEquals(new Tally(0, 0, 1), scores.get("decisionsInText"));
  }

  @Test
  void decisionUnderAnotherItemIsWrong() {
    String given =
        """
        {"items": [{"number": 3, "decisions": [{"type": "val", "text": "att utse en grupp"}]}]}
        """;

    assertEquals(new Tally(0, 1, 2), scores(GOLD, given).get("decisions"));
  }

  @Test
  void judgesPartyRoleAndFileNumberOnlyWhereTheGoldHasThem() {
    String gold =
        """
        {"present": [{"name": "Anna Lind", "party": "M", "role": "ledamot"},
                     {"name": "Bo Ek", "role": "övrig"}],
         "items": [{"number": 7, "title": "x", "dnr": "KS-1"}]}
        """;
    String given =
        """
        {"present": [{"name": "Anna Lind", "party": "S", "role": "ledamot"},
                     {"name": "Bo Ek", "role": "ledamot"}],
         "items": [{"number": 7, "title": "x", "dnr": "KS-1"}]}
        """;
    Map<String, Tally> scores = scores(gold, given);

    assertEquals(new Tally(0, 1, 1), scores.get("party"));
    assertEquals(new Tally(1, 2, 2), scores.get("role"));
    assertEquals(1, scores.get("dnr").f1());
    assertFalse(scores(GOLD, "{}").containsKey("party"));
  }

  @Test
  void judgesWhatIsTrueOfSomeAttendeesOnly() {
    String gold =
        """
        {"present": [{"name": "Anna Lind", "remote": true},
                     {"name": "Bo Ek", "arrived": "09:15", "replaces": "Cia Alm"}],
         "items": []}
        """;
    String given =
        """
        {"present": [{"name": "Anna Lind", "remote": true, "arrived": null},
                     {"name": "Bo Ek", "remote": false, "arrived": "09:30"}]}
        """;
    Map<String, Tally> scores = scores(gold, given);

    assertEquals(new Tally(1, 1, 1), scores.get("remote"));
    assertEquals(new Tally(0, 1, 1), scores.get("arrived"));
    assertEquals(new Tally(0, 0, 1), scores.get("replaces"));
    assertFalse(scores.containsKey("left"));
  }

  @Test
  void judgesSignersAndImmediateApproval() {
    String gold =
        """
        {"verifiers": ["Bo Ek"],
         "items": [{"number": 7, "title": "x", "immediate": true}, {"number": 8, "title": "y"}]}
        """;
    String given =
        """
        {"verifiers": ["Bo Ek", "Cia Alm"], "signatures": [{"name": "Bo Ek"}],
         "items": [{"number": 7, "title": "x", "immediate": false},
                   {"number": 8, "title": "y", "immediate": true}]}
        """;
    Map<String, Tally> scores = scores(gold, given);

    assertEquals(new Tally(1, 2, 1), scores.get("verifiers"));
    assertEquals(new Tally(0, 1, 1), scores.get("immediate"));
    assertFalse(scores.containsKey("signatures"));
  }
}
