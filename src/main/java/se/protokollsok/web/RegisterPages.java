package se.protokollsok.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The routes of what runs across meetings: municipalities, all matters, tasks, attendance. */
final class RegisterPages {
  private final Site site;
  private final Edge edge;
  private final MunicipalityPage municipalities;
  private final MatterPages matters;
  private final TasksPage tasks;
  private final AttendancePage attendance;

  RegisterPages(Site site) {
    this.site = site;
    this.edge = site.edge();
    this.municipalities = new MunicipalityPage(site);
    this.matters = new MatterPages(site);
    this.tasks = new TasksPage(site);
    this.attendance = new AttendancePage(site);
  }

  void route(RoutesConfig routes) {
    Edge.read(routes, "/kommun/{slug}", this::municipality);
    Edge.read(
        routes,
        "/arenden",
        context -> found(context, "matters", () -> matters.list(Api.parameters(context))));
    Edge.read(
        routes,
        "/uppdrag",
        context -> found(context, "tasks", () -> Optional.of(tasks.view(Api.parameters(context)))));
    Edge.read(routes, AttendancePage.PATH, this::attendance);
  }

  private void attendance(Context context) {
    found(context, "represented", () -> Optional.of(attendance.view(Api.parameters(context))));
  }

  private void municipality(Context context) {
    String typed = context.pathParam("slug");
    Towns towns = site.towns();
    if (towns.name(typed).isPresent()) {
      found(context, "municipality", () -> municipalities.view(typed));
      return;
    }
    Optional<String> meant = towns.meant(typed);
    if (meant.isPresent()) {
      Edge.move(context, site.links().municipality(meant.get()));
      return;
    }
    edge.answer(context, Problem.of(404), near(towns.near(typed)));
  }

  private List<LinkView> near(List<String> names) {
    return names.stream()
        .flatMap(
            name ->
                site.towns().address(name).stream()
                    .map(slug -> LinkView.of(name, site.links().municipality(slug))))
        .toList();
  }

  private void found(Context context, String template, Supplier<Optional<?>> look) {
    String state = site.state(); // asked first: a tag may be too old, never too new
    Optional<?> view = look.get();
    if (view.isEmpty()) {
      edge.answer(context, Problem.of(404));
    } else if (!edge.unchanged(context, state)) {
      Edge.html(context, site.templates().render(template, view.get()));
    }
  }
}
