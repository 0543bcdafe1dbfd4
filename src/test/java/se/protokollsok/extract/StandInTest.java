package se.protokollsok.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which face stands in for a font that is not in the PDF. */
class StandInTest {
  @ParameterizedTest
  @CsvSource({
    "Helvetica, Sans-Regular",
    "Helvetica-BoldOblique, Sans-BoldItalic",
    "Times-Roman, Serif-Regular",
    "'ABCDEF+TimesNewRomanPS-BoldMT', Serif-Bold",
    "'Garamond,Italic', Serif-Italic",
    "MS-Sans-Serif, Sans-Regular",
    "CourierNew-Bold, Mono-Bold",
    "Consolas, Mono-Regular",
    "Arial-Black, Sans-Bold",
    "Okänd, Sans-Regular"
  })
  void nameTells(String name, String face) {
    String resource = StandIn.of(name, null).resource();

    assertEquals("/liberation/Liberation" + face + ".ttf", resource);
    assertNotNull(StandIn.class.getResource(resource), resource);
  }

  @Test
  void whatThePdfTellsCountsWhereTheNameSaysNothing() {
    PDFontDescriptor descriptor = new PDFontDescriptor(new org.apache.pdfbox.cos.COSDictionary());
    descriptor.setSerif(true);
    descriptor.setItalic(true);
    descriptor.setFontWeight(700);

    assertEquals(
        "/liberation/LiberationSerif-BoldItalic.ttf", StandIn.of("F17", descriptor).resource());
  }
}
