package se.protokollsok.parse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Signature;
import se.protokollsok.source.SourceSpan;

/** Reads the page of electronic signatures. Transaction ids are passed over. */
final class SignatureReader {
  /** {@code Namn: Anna Lind}, {@code Datum och tid: 2025-12-15 09:52:53}. */
  private static final Pattern FIELD =
      Pattern.compile("^(\\p{L}[\\p{L} -]{2,24}?)\\s*:\\s*(\\S.*)$");

  private final Sources sources;

  SignatureReader(Sources sources) {
    this.sources = sources;
  }

  /** Returns the signers named in these lines, in order. */
  List<Signature> read(List<Line> lines) {
    Collector collector = new Collector();
    for (Line line : lines) {
      Matcher field = FIELD.matcher(line.text());
      if (field.matches()) {
        collector.field(Fold.letters(field.group(1)).strip(), field.group(2).strip(), line);
      } else if (Names.isName(line.text())
          && (line.text().equals(line.text().toUpperCase(java.util.Locale.ROOT))
              || collector.expectsName)) {
        collector.name(line.text(), line);
      } else {
        collector.expectsName |= Phrases.opensSignatures(line.text());
      }
    }
    collector.close();
    return collector.signatures;
  }

  /** The signer being read. */
  private final class Collector {
    private final List<Signature> signatures = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private SourceSpan span = SourceSpan.NONE;
    private boolean expectsName;

    void field(String key, String value, Line line) {
      if (key.equals("namn") || key.equals("undertecknare")) {
        name(value, line);
      } else if (key.startsWith("befattning") || key.equals("roll") || key.equals("titel")) {
        role = role.or(() -> Optional.of(value));
      } else if (key.startsWith("datum") || key.startsWith("tid") || key.startsWith("signerad")) {
        date =
            date.or(
                () ->
                    Dates.in(value).stream()
                        .findFirst()
                        .flatMap(found -> found.in(OptionalInt.empty())));
      }
    }

    void name(String value, Line line) {
      close();
      name = Optional.of(value);
      span = sources.of(line.begin(), line.end());
    }

    void close() {
      // A name without a day is no signature: the boilerplate names nobody.
      if (name.isPresent() && (date.isPresent() || role.isPresent())) {
        signatures.add(new Signature(name.get(), role, date, Optional.empty(), span));
      }
      name = Optional.empty();
      role = Optional.empty();
      date = Optional.empty();
    }
  }
}
