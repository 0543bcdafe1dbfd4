package se.protokollsok.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What an accessibility statement tells, by the template of the supervising authority. */
enum StatementField {
  WEBSITE("webbplats", Form.TEXT, "tjänstens namn"),
  OPERATOR("ansvarig", Form.TEXT, "vem som står bakom tjänsten"),
  DEGREE("förenlighet", Form.DEGREE, "hur väl tjänsten följer lagen"),
  GAP("brist", Form.TEXT, "vad som brister"),
  BURDEN("oskäligt betungande", Form.TEXT, "vad som undantas som oskäligt betungande"),
  OUTSIDE("omfattas inte", Form.TEXT, "vad som inte omfattas av lagen"),
  METHOD("metod", Form.TEXT, "hur tjänsten har granskats"),
  ASSESSED("granskad", Form.DATE, "när den senast granskades"),
  UPDATED("uppdaterad", Form.DATE, "när redogörelsen uppdaterades"),
  MAIL("e-post", Form.MAIL, "e-postadress"),
  PHONE("telefon", Form.PHONE, "telefonnummer"),
  CONTACT("kontaktsida", Form.LINK, "adress till en kontaktsida"),
  REPLY("svarstid", Form.TEXT, "hur snart den som hör av sig får svar"),
  SUPERVISOR("tillsyn", Form.TEXT, "vem som har tillsyn"),
  SUPERVISION("tillsynssida", Form.LINK, "adress för anmälan till tillsynen");

  private final String key;
  private final Form form;
  private final String meaning;

  StatementField(String key, Form form, String meaning) {
    this.key = key;
    this.form = form;
    this.meaning = meaning;
  }

  /** Returns the word a line of the file begins with. */
  String key() {
    return key;
  }

  /** Returns what it tells, in Swedish. */
  String meaning() {
    return meaning;
  }

  /** Returns what values look like. */
  Form form() {
    return form;
  }

  /** Returns whether several lines may tell of it. */
  boolean repeatable() {
    return switch (this) {
      case GAP, BURDEN, OUTSIDE, METHOD -> true;
      default -> false;
    };
  }

  /** Returns the field a line of the file begins with. */
  static Optional<StatementField> ofKey(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  /** Returns the fields no statement is complete without. */
  static List<StatementField> always() {
    return List.of(WEBSITE, OPERATOR, DEGREE, METHOD, ASSESSED, UPDATED, SUPERVISOR);
  }

  /** Returns the fields of which one is needed: whom to turn to. */
  static List<StatementField> contacts() {
    return List.of(MAIL, PHONE, CONTACT);
  }

  /** Returns all keys, for a message. */
  static String keys() {
    return String.join(", ", Stream.of(values()).map(StatementField::key).toList());
  }

  /** What a value looks like. */
  enum Form {
    TEXT("text", ".+"),
    DEGREE("helt, delvis eller inte", "helt|delvis|inte"),
    DATE("ett datum som 2026-05-31", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
    MAIL("en e-postadress", "[^\\s@<>\"?&]+@[^\\s@<>\"?&]+\\.[^\\s@<>\"?&]+"),
    PHONE("ett telefonnummer", "\\+?[0-9][0-9 ()-]{3,24}"),
    LINK("en adress som börjar med https:// eller http://", "https?://[^\\s<>\"]+");

    private final String allowed;
    private final String pattern;

    Form(String allowed, String pattern) {
      this.allowed = allowed;
      this.pattern = pattern;
    }

    /** Returns what is allowed, in Swedish, to follow "ska vara". */
    String allowed() {
      return allowed;
    }

    /** Returns what all values match. */
    String pattern() {
      return pattern;
    }
  }
}
