package se.protokollsok.parse;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.protokollsok.protocol.Signature;
import se.protokollsok.protocol.SignatureState;
import se.protokollsok.source.SourceSpan;

/**
 * Reads the page of electronic signatures. Transaction ids are passed over.
 *
 * <p>Rule: "Signed or not: 000 is signed by two, 002 and 003 hold the signature boilerplate without
 * names, 001 and 004 nothing."
 */
final class SignatureReader {
  /** {@code Namn: Anna Lind}, {@code Datum och tid: 2024-05-13 10:07:31}. */
  private static final Pattern FIELD =
      Pattern.compile("^(\\p{L}[\\p{L} -]{2,24}?)\\s*:\\s*(\\S.*)$");

  /** {@code Digitalt signerad av Anna Lind, ordförande 2024-05-13 10:07}. */
  private static final Pattern SIGNED_BY =
      Pattern.compile(
          "(?iU)^(?:protokollet (?:är|har) )?(?:(?:digitalt|elektroniskt) )?(?:signera[dt]|undertecknad|undertecknat|undertecknats|signerats|justera[dt]) (?:(?:digitalt|elektroniskt) )?av:?\\s+(\\S.{0,160})$");

  /** What ends a name: {@code ,}, a bracket, a day. */
  private static final Pattern NAME_END = Pattern.compile("[,;(\\d]|\\s(?:den|kl|som)\\s");

  /** {@code , ordförande}: what a signer is. */
  private static final Pattern TITLE =
      Pattern.compile("^[,(]\\s*(\\p{L}[\\p{L} -]{2,60}?)(?=[,;)\\d]|\\s+(?:den|kl)\\s|$)");

  /** {@code Underskrifter}, {@code Ordförandens underskrift}: room for signatures. */
  private static final Pattern ROOM =
      Pattern.compile("^(?:\\p{L}+ )?(?:underskrift(?:er)?|signatur(?:er)?)\\b.{0,40}");

  private final Sources sources;

  SignatureReader(Sources sources) {
    this.sources = sources;
  }

  /** Returns the signers named in these lines, in order. */
  List<Signature> read(List<Line> lines) {
    Collector collector = new Collector();
    for (Line line : lines) {
      Matcher field = FIELD.matcher(line.text());
      Matcher by = SIGNED_BY.matcher(line.text());
      if (by.matches()) {
        collector.signedBy(by.group(1), line);
      } else if (field.matches()) {
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

  /**
   * Returns whether a protocol is signed whose signature page, or what is left, these lines are.
   */
  static SignatureState state(List<Signature> signatures, List<Line> lines) {
    if (!signatures.isEmpty()) {
      return SignatureState.SIGNED;
    }
    boolean page =
        lines.stream()
            .anyMatch(
                line ->
                    Phrases.opensSignatures(line.text())
                        || ROOM.matcher(Fold.letters(line.text())).matches());
    return page ? SignatureState.UNSIGNED_PAGE : SignatureState.NONE;
  }

  /** The signer being read. */
  private final class Collector {
    private final List<Signature> signatures = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Optional<String> role = Optional.empty();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private SourceSpan span = SourceSpan.NONE;
    private boolean expectsName;

    void field(String key, String value, Line line) {
      if (key.equals("namn") || key.equals("undertecknare")) {
        name(value, line);
      } else if (key.startsWith("befattning") || key.equals("roll") || key.equals("titel")) {
        role = role.or(() -> Optional.of(value));
      } else if (key.startsWith("datum") || key.startsWith("tid") || key.startsWith("signerad")) {
        when(value);
      }
    }

    private void when(String value) {
      List<Dates.Found> days = Dates.in(value);
      date = date.or(() -> days.stream().findFirst().flatMap(it -> it.in(OptionalInt.empty())));
      String rest = days.isEmpty() ? value : value.substring(days.getFirst().end());
      time = time.or(() -> Times.in(rest).map(Times.Found::start));
    }

    void signedBy(String value, Line line) {
      Matcher end = NAME_END.matcher(value);
      int at = end.find() ? end.start() : value.length();
      String signer = value.substring(0, at).strip();
      if (!Names.isName(signer)) {
        return;
      }
      name(signer, line);
      when(value.substring(at));
      Matcher title = TITLE.matcher(value.substring(at));
      role = title.find() ? Optional.of(title.group(1).strip()) : role;
      signatures.add(new Signature(signer, role, date, time, span));
      clear();
    }

    void name(String value, Line line) {
      close();
      name = Optional.of(value);
      span = sources.of(line.begin(), line.end());
    }

    void close() {
      // A name without a day is no signature: the boilerplate names nobody.
      if (name.isPresent() && (date.isPresent() || role.isPresent())) {
        signatures.add(new Signature(name.get(), role, date, time, span));
      }
      clear();
    }

    private void clear() {
      name = Optional.empty();
      role = Optional.empty();
      date = Optional.empty();
      time = Optional.empty();
    }
  }
}
