package se.protokollsok.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.protokollsok.search.BadRequestException;

/**
 * The parameters of a page that is a list with a form. As everywhere, names and values that cannot
 * be are refused, and empty values count as not given, so that a plain form works.
 */
final class FormParameters {
  /** Example: {@code 2}. */
  private static final Pattern PAGE = Pattern.compile("[1-9][0-9]{0,5}");

  /** Example: {@code 2025-12-31}. */
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private final Map<String, List<String>> given;

  /**
   * Creates it.
   *
   * @param given decoded values by name
   * @param names the names there are
   * @throws BadRequestException if another name is given, or one twice
   */
  FormParameters(Map<String, List<String>> given, List<String> names) {
    this.given = given;
    given.forEach(
        (name, values) -> {
          if (!names.contains(name)) {
            throw new BadRequestException(
                name, "Parametern finns inte. Här finns " + String.join(", ", names) + ".");
          }
          if (values.stream().filter(value -> !value.isBlank()).distinct().count() > 1) {
            throw new BadRequestException(name, name + " kan bara ges en gång.");
          }
        });
  }

  /** Returns a value without blanks around it, or empty if it is not given. */
  Optional<String> value(String name) {
    return given.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** Returns a text of at most so many characters; empty if it is not given. */
  String text(String name, int longest) {
    String text = value(name).orElse("");
    if (text.length() > longest) {
      throw new BadRequestException(name, name + " kan ha högst " + longest + " tecken.");
    }
    return text;
  }

  /** Returns which page of a list is asked for, from 1; 1 if nothing is said. */
  int page(String name) {
    String page = value(name).orElse("1");
    if (!PAGE.matcher(page).matches()) {
      throw new BadRequestException(name, name + " ska vara ett heltal från 1.");
    }
    return Integer.parseInt(page);
  }

  /** Returns a day, or empty if it is not given. */
  Optional<LocalDate> day(String name) {
    return value(name).map(value -> day(name, value));
  }

  private static LocalDate day(String name, String value) {
    if (DATE.matcher(value).matches()) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw noDay(name);
      }
    }
    throw noDay(name);
  }

  private static BadRequestException noDay(String name) {
    return new BadRequestException(name, name + " ska vara ett datum som 2025-12-31.");
  }

  /** Returns one of the words allowed, or empty if none is given. */
  Optional<String> oneOf(String name, List<String> allowed) {
    Optional<String> value = value(name);
    if (value.isPresent() && !allowed.contains(value.get())) {
      throw new BadRequestException(
          name, name + " ska vara något av " + String.join(", ", allowed) + ".");
    }
    return value;
  }
}
