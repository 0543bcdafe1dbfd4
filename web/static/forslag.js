// Suggests while one types; without it the search fields work as any other.
// A combobox with a list, by the pattern of WAI-ARIA 1.2.
(() => {
  "use strict";

  const WAIT = 120;
  const LEAST = 2;
  const KINDS = {
    title: "Ärende",
    matter: "Ärendekedja",
    person: "Person",
    municipality: "Kommun",
    body: "Organ",
    word: "Sökord",
  };

  const suggest = (field) => {
    const list = document.createElement("ul");
    list.id = field.id + "-forslag";
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Förslag");
    list.hidden = true;
    const status = document.createElement("span");
    status.className = "hidden";
    status.setAttribute("aria-live", "polite");
    field.parentElement.append(list, status);
    const attributes = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" };
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);

    let active = -1;
    let timer = 0;
    let asking = null;

    const close = () => {
      clearTimeout(timer);
      asking?.abort();
      list.hidden = true;
      list.replaceChildren();
      active = -1;
      field.setAttribute("aria-expanded", "false");
      field.removeAttribute("aria-activedescendant");
      status.textContent = "";
    };

    const choose = (index) => {
      list.children[active]?.setAttribute("aria-selected", "false");
      active = index;
      const option = list.children[active];
      if (!option) {
        field.removeAttribute("aria-activedescendant");
        return;
      }
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      field.setAttribute("aria-activedescendant", option.id);
    };

    const show = (suggestions) => {
      close();
      if (suggestions.length === 0) return;
      list.replaceChildren(
        ...suggestions.map((each, index) => {
          const option = document.createElement("li");
          option.id = list.id + "-" + index;
          option.setAttribute("role", "option");
          option.setAttribute("aria-selected", "false");
          option.dataset.url = each.url;
          const kind = document.createElement("span");
          kind.className = "kind";
          kind.textContent = KINDS[each.kind] ?? "";
          option.append(each.text, " ", kind);
          return option;
        }),
      );
      list.hidden = false;
      field.setAttribute("aria-expanded", "true");
      status.textContent = suggestions.length === 1 ? "Ett förslag." : suggestions.length + " förslag.";
    };

    const ask = async () => {
      asking?.abort();
      const typed = field.value.trim();
      if (typed.length < LEAST) {
        close();
        return;
      }
      const mine = new AbortController();
      asking = mine;
      try {
        const answer = await fetch(field.dataset.complete + "?q=" + encodeURIComponent(field.value), { signal: mine.signal });
        if (!answer.ok) throw new Error("no suggestions");
        const { suggestions } = await answer.json();
        if (asking === mine && document.activeElement === field) show(suggestions);
      } catch {
        if (asking === mine) close();
      }
    };

    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    });
    field.addEventListener("keydown", (event) => {
      const last = list.children.length - 1;
      if (event.key === "ArrowDown" && !list.hidden) choose(active < last ? active + 1 : -1);
      else if (event.key === "ArrowUp" && !list.hidden) choose(active < 0 ? last : active - 1);
      else if (event.key === "ArrowDown") ask();
      else if (event.key === "Enter" && active >= 0) location.assign(list.children[active].dataset.url);
      else if (event.key === "Escape" && !list.hidden) close();
      else {
        if (event.key === "Enter" || event.key === "Tab") close();
        return;
      }
      event.preventDefault();
    });
    field.addEventListener("blur", close);
    list.addEventListener("pointerdown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) location.assign(option.dataset.url);
    });
  };

  for (const field of document.querySelectorAll("input[data-complete]")) suggest(field);
})();
