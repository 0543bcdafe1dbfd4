package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The operator's accessibility statement: what they wrote, and what they have not written yet. */
final class StatementPage {
  static final String PATH = "/tillganglighet";

  private final Site site;
  private final StatementSource source;

  StatementPage(Site site) {
    this.site = site;
    this.source = site.settings().statement();
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, PATH, this::page);
  }

  private void page(Context context) {
    Statement statement = source.current();
    if (!site.edge().unchanged(context, "redogorelse-" + statement.version())) {
      Edge.html(context, site.templates().render("statement", view(statement)));
    }
  }

  private StatementView view(Statement statement) {
    return new StatementView(
        site.frames().of("Tillgänglighet", Frames.Place.NONE),
        statement.one(StatementField.WEBSITE).orElse("den här tjänsten"),
        statement.one(StatementField.OPERATOR).orElse(""),
        statement.isEmpty(),
        statement.isEmpty() ? List.of() : missing(statement),
        statement.degree().map(Statement.Degree::words).orElse(""),
        statement.all(StatementField.GAP),
        statement.all(StatementField.BURDEN),
        statement.all(StatementField.OUTSIDE),
        statement.all(StatementField.METHOD),
        statement.day(StatementField.ASSESSED).map(Swedish::day).orElse(""),
        statement.day(StatementField.UPDATED).map(Swedish::day).orElse(""),
        contacts(statement),
        statement.one(StatementField.REPLY).orElse(""),
        statement.one(StatementField.SUPERVISOR).orElse(""),
        statement.one(StatementField.SUPERVISION).orElse(""));
  }

  /** The words of the file in brackets are for those who edit it. */
  private static List<String> missing(Statement statement) {
    return statement.missing().stream().map(what -> what.replaceAll(" \\(.*", "")).toList();
  }

  private static List<LinkView> contacts(Statement statement) {
    Optional<LinkView> mail =
        statement
            .one(StatementField.MAIL)
            .map(address -> LinkView.of(address, "mailto:" + address, "E-post"));
    Optional<LinkView> phone =
        statement
            .one(StatementField.PHONE)
            .map(number -> LinkView.of(number, "tel:" + dialled(number), "Telefon"));
    Optional<LinkView> page =
        statement
            .one(StatementField.CONTACT)
            .map(address -> LinkView.of(address, address, "Kontaktsida"));
    return Stream.of(mail, phone, page).flatMap(Optional::stream).toList();
  }

  private static String dialled(String number) {
    return number.replaceAll("[^+0-9]", "");
  }
}
