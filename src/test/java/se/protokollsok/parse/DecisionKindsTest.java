package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.protokollsok.protocol.DecisionKind;

class DecisionKindsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "information | att notera informationen",
        "information | Att tacka för informationen och för en bra dag. Rapporten skickas ut.",
        "information | att lägga rapporten till handlingarna och att fortsätta samtalet på ett senare möte",
        "information | Nämnden noterar informationen.",
        "uppdrag | att uppdra åt sekretariatet att ta fram en plan",
        "uppdrag | att uppdraga till chefen att i dialog med gruppen finna en dag",
        "uppdrag | att ge arbetsgruppen i uppdrag att gå vidare",
        "uppdrag | att Anna Lind, som leder nätverket, ska kartlägga behoven",
        "uppdrag | att Anna Lind tar med sig frågan hem",
        "uppdrag | att beredningsgruppen tar fram ett upplägg",
        "uppdrag | att kommunerna kommunicerar förslaget på hemmaplan",
        "uppdrag | att chefen informerar styrelsen",
        "uppdrag | att var och en återkommer med synpunkter",
        "godkännande | att godkänna förslaget som ska gälla från maj",
        "godkännande | att anta planen",
        "godkännande | att fastställa budgeten",
        "godkännande | att bifalla ansökan",
        "godkännande | att bevilja ansökan",
        "godkännande | att tillstyrka förslaget",
        "godkännande | att ställa sig bakom rapporten",
        "godkännande | Att skriva under avtalet",
        "godkännande | att godkénna forslaget",
        "avslag | att avslå ansökan",
        "avslag | att nätverket inte ska återstartas",
        "avslag | Kommunstyrelsen avslår motionen.",
        "uppskjutet | att bordlägga ärendet",
        "uppskjutet | Nämnden återremitterar ärendet.",
        "uppskjutet | att för att kunna bevilja medel, behöver gruppen först få in en plan",
        "uppskjutet | att förslaget tas upp för beslut längre fram",
        "uppskjutet | att ta upp frågan på nästa möte",
        "uppmaning | att uppmana kommunerna att ta upp ärendet senast den 31 maj",
        "uppmaning | att rekommendera kommunerna att anta planen",
        "uppmaning | att föreslå styrelsen att avsätta medel",
        "val | att utse Anna Lind till kontaktperson",
        "val | att välja Bo Ek",
        "val | att en grupp bestående av tre chefer förbereder mötet",
        "anslag | att avsätta 200 000 kr",
        "anslag | att bevilja medel om 75.000 kr",
        "anslag | att anslå 1 mkr",
        "övrigt | att beakta behovet i kommande budget",
      })
  void kindFollowsTheFirstCueInTheOrderOfTheRule(String kind, String clause) {
    assertEquals(DecisionKind.ofLabel(kind).orElseThrow(), DecisionKinds.of(clause));
  }
}
