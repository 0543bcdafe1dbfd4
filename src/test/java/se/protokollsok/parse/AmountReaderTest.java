package se.protokollsok.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.protokollsok.protocol.Amount;

/** Sums of money and shares in running text. */
class AmountReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Bidraget är 200,000 kr. | 200,000 kr = 200000 kr",
        "Bidraget är 75.000 kr. | 75.000 kr = 75000 kr",
        "Bidraget är 1 mkr. | 1 mkr = 1000000 kr",
        "Bidraget är 1,5 mnkr. | 1,5 mnkr = 1500000 kr",
        "Styrelsen avsatte 200 kkr. | 200 kkr = 200000 kr",
        "Styrelsen avsatte 85 tkr. | 85 tkr = 85000 kr",
        "Priset är 100 000 kr per år. | 100 000 kr = 100000 kr",
        "Priset är 100000kr. | 100000kr = 100000 kr",
        "Priset är 1 234,50 kronor. | 1 234,50 kronor = 1234.5 kr",
        "Skatten är 20:51 kr. | 20:51 kr = 20.51 kr",
        "Skåpet kostar 500:- styck. | 500:- = 500 kr",
        "Skåpet kostar 2 500 SEK. | 2 500 SEK = 2500 kr",
        "Bron kostar 1,5 miljoner kronor. | 1,5 miljoner kronor = 1500000 kr",
        "Bron kostar 2 miljoner för kommunen. | 2 miljoner = 2000000 kr",
        "Bron kostar 1,234 miljoner kr. | 1,234 miljoner kr = 1234000 kr",
        "Bron kostar en halv miljon kronor. | en halv miljon kronor = 500000 kr",
        "Bron kostar en och en halv miljon kronor. | en och en halv miljon kronor = 1500000 kr",
        "Bron kostar två och en halv miljon kronor. | två och en halv miljon kronor = 2500000 kr",
        "Från 3 procent 2024 till 5 procent 2025. | 3 procent = 3 % · 5 procent = 5 %",
        "Bidraget 2025-500 000 kr. | 500 000 kr = 500000 kr",
        "Bidraget är 75.000 tkr. | 75.000 tkr = 75000000 kr",
        "Bidraget är 7,5 tkr. | 7,5 tkr = 7500 kr",
        "Bron kostar 12 500 000 kr. | 12 500 000 kr = 12500000 kr",
        "Bron kostar två miljarder kronor. | två miljarder kronor = 2000000000 kr",
        "Bron kostar 40 tusen kronor. | 40 tusen kronor = 40000 kr",
        "Mellan 1 och 2 mkr. | 1 och 2 mkr = 1000000..2000000 kr",
        "Det blir 50 000-100 000 kr. | 50 000-100 000 kr = 50000..100000 kr",
        "Det blir 200 kkr till 1 mkr. | 200 kkr till 1 mkr = 200000..1000000 kr",
        "Det blir 500 000 till 1 mkr. | 500 000 till 1 mkr = 500000..1000000 kr",
        "Avgiften sänks från 500 000 till 150 000 per år. | 500 000 till 150 000 = 150000..500000 kr",
        "Andelen höjs från 25% till 50%. | 25% till 50% = 25..50 %",
        "Andelen är 2,25 procent. | 2,25 procent = 2.25 %",
        "Taxan höjs med 3 procent till 110 kr. | 3 procent = 3 % · 110 kr = 110 kr",
        "Budget 2025: 150 000 kr. | 150 000 kr = 150000 kr",
        "Underskottet blir -5,2 mkr i år. | -5,2 mkr = -5200000 kr",
      })
  void findsAmounts(String text, String expected) {
    assertEquals(expected, read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "År 2025 fanns 12 000 invånare.",
        "Dnr KS-2025-00970, § 179, tel 042-10 50 00.",
        "Regionen har 1,4 miljoner invånare.",
        "Staden växer från 140 000 till 150 000 invånare.",
        "Stödet är 2 miljoner euro.",
        "Det tog 30 sek att läsa 200 krönikor.",
        "Budget 150 000 200 000 kr.",
        "Budget 150 000 200 000 300 000 kr.",
        "Bron kostar trettiofem och en halv miljon kronor.",
        "Mötet pågick 08.30-12.00 den 3 mars 2025.",
      })
  void whatIsNoAmountIsPassedOver(String text) {
    assertEquals("", read(text));
  }

  private static String read(String text) {
    return new AmountReader(Texts.sources(text))
        .in(Passage.of(Texts.line(text))).stream()
            .map(AmountReaderTest::show)
            .collect(Collectors.joining(" · "));
  }

  private static String show(Amount amount) {
    String most =
        amount.most().compareTo(amount.least()) == 0 ? "" : ".." + amount.most().toPlainString();
    return amount.text()
        + " = "
        + amount.least().toPlainString()
        + most
        + " "
        + amount.unit().label();
  }
}
