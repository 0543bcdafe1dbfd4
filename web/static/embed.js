// <protokoll-sok>: a search box, a list of hits, or both, in a page of another site.
//
//   <script src="…/embed.js" defer></script>
//   <protokoll-sok show="list" municipality="Klippan|Bjuv" heading="Senaste besluten">
//     <a href="…">Beslut i Protokollsök</a>
//   </protokoll-sok>
//
// What stands inside is shown where the hits cannot be. Needs no other file, sets no cookie.
(() => {
  "use strict";

  if (customElements.get("protokoll-sok")) return;

  const script = document.currentScript?.src ?? document.querySelector('script[src*="/embed.js"]')?.src ?? document.baseURI;
  const REPEATABLE = ["municipality", "year", "person", "role", "attended", "decision", "body", "organisation", "hide"];
  const SINGLE = ["q", "from", "to", "sort", "size"];
  const LOOKS = ["heading", "level", "show", "server"];
  const USUAL_SIZE = "5";
  const DAY = new Intl.DateTimeFormat("sv-SE", { dateStyle: "long", timeZone: "UTC" });
  const NUMBER = new Intl.NumberFormat("sv-SE");

  // A sheet of its own, and not an element: a site's policy need not allow inline styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host {
      display: block; overflow-wrap: break-word; line-height: 1.5;
      font-family: var(--protokoll-sok-font, inherit);
      color: var(--protokoll-sok-text, inherit);
      background: var(--protokoll-sok-background, transparent);
    }
    :host([hidden]), [hidden] { display: none; }
    *, ::before, ::after { box-sizing: border-box; }
    .heading { font-size: 1.25em; line-height: 1.25; margin: 0 0 .6em; font-weight: 650; }
    p { margin: 0 0 .4em; }
    a { color: var(--protokoll-sok-accent, LinkText); text-underline-offset: .18em; }
    :focus-visible { outline: 3px solid var(--protokoll-sok-accent, Highlight); outline-offset: 2px; }
    form { margin: 0 0 1em; }
    label { display: block; font-weight: 600; margin-bottom: .25em; }
    .line { display: flex; flex-wrap: wrap; gap: .4em; }
    input, button { font: inherit; min-height: 2.5em; border-radius: var(--protokoll-sok-radius, 6px); }
    input {
      flex: 1 1 10em; min-width: 0; padding: .3em .6em; color: FieldText; background: Field;
      border: 1px solid var(--protokoll-sok-edge, ButtonBorder);
    }
    button {
      padding: .3em 1em; font-weight: 600; cursor: pointer; color: var(--protokoll-sok-on-accent, ButtonText);
      background: var(--protokoll-sok-accent, ButtonFace); border: 1px solid var(--protokoll-sok-accent, ButtonBorder);
    }
    ol { list-style: none; margin: 0; padding: 0; }
    li { padding: .65em 0 .4em; border-top: 1px solid var(--protokoll-sok-line, color-mix(in srgb, currentColor 20%, transparent)); }
    .title { font-weight: 600; }
    .meta { font-size: .875em; color: var(--protokoll-sok-soft, inherit); }
    .kind { border: 1px solid currentColor; border-radius: 4px; padding: 0 .4em; font-size: .8125em; font-weight: 600; }
    .all { margin-top: .75em; font-weight: 600; }
    @media (forced-colors: active) {
      button { color: ButtonText; background: ButtonFace; border-color: ButtonText; }
    }
  `);

  const make = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };

  class ProtokollSok extends HTMLElement {
    static observedAttributes = [...REPEATABLE, ...SINGLE, ...LOOKS];

    #asking = null;
    #planned = false;
    #told;
    #list;
    #more;
    #all;
    #instead;
    #worked = false;

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
    }

    connectedCallback() {
      this.#plan();
    }

    disconnectedCallback() {
      this.#asking?.abort();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#plan();
    }

    // However many attributes change at once, the element is built once.
    #plan() {
      if (this.#planned) return;
      this.#planned = true;
      queueMicrotask(() => {
        this.#planned = false;
        if (this.isConnected) this.#build();
      });
    }

    get #base() {
      const server = this.getAttribute("server");
      return server ? new URL(server.endsWith("/") ? server : server + "/", document.baseURI) : new URL(".", script);
    }

    #shows(what) {
      const show = this.getAttribute("show") ?? "both";
      return show === what || (show !== "search" && show !== "list");
    }

    #parameters() {
      const parameters = new URLSearchParams();
      for (const name of SINGLE) {
        const value = this.getAttribute(name)?.trim();
        if (value) parameters.set(name, value);
      }
      for (const name of REPEATABLE) {
        for (const value of (this.getAttribute(name) ?? "").split("|")) {
          if (value.trim()) parameters.append(name, value.trim());
        }
      }
      return parameters;
    }

    #build() {
      const level = /^[2-6]$/.test(this.getAttribute("level") ?? "") ? this.getAttribute("level") : "2";
      const heading = this.getAttribute("heading") ?? (this.#shows("list") ? "Ur protokollen" : "");
      this.#list = make("ol", { part: "list" });
      this.#all = make("a", { part: "all" });
      this.#more = make("p", { class: "all", hidden: "" }, this.#all);
      this.#told = make("p", { role: "status", part: "status" });
      this.#instead = make("div", { hidden: "" }, make("slot", {}));
      const parts = [this.#told, this.#list, this.#more, this.#instead];
      if (this.#shows("search")) parts.unshift(this.#form());
      if (heading) parts.unshift(make("h" + level, { class: "heading", part: "heading" }, heading));
      this.shadowRoot.replaceChildren(...parts);
      if (this.#shows("list")) this.#latest();
    }

    #form() {
      const field = make("input", { id: "q", type: "search", name: "q", maxlength: "5000", autocomplete: "off", enterkeyhint: "search", part: "field" });
      const form = make(
        "form",
        { role: "search", "aria-label": "Protokollsök", part: "form" },
        make("label", { for: "q" }, "Sök i protokollen"),
        make("div", { class: "line" }, field, make("button", { part: "button" }, "Sök")),
      );
      form.addEventListener("submit", (event) => {
        event.preventDefault();
        const typed = field.value.trim();
        if (typed) this.#search(typed);
        else if (this.#shows("list")) this.#latest();
      });
      return form;
    }

    #latest() {
      const parameters = this.#parameters();
      if (!parameters.has("sort")) parameters.set("sort", "newest");
      this.#load(parameters, () => "");
    }

    #search(typed) {
      const parameters = this.#parameters();
      parameters.set("q", typed);
      parameters.delete("sort");
      this.#load(parameters, (total) => (total === 0 ? "Inga träffar" : total === 1 ? "1 träff" : NUMBER.format(total) + " träffar") + " på ”" + typed + "”");
    }

    async #load(parameters, tell) {
      this.#asking?.abort();
      const mine = new AbortController();
      this.#asking = mine;
      if (!parameters.has("size")) parameters.set("size", USUAL_SIZE);
      this.#list.setAttribute("aria-busy", "true");
      try {
        const base = this.#base;
        const answer = await fetch(new URL("api/v1/search?" + parameters, base), { credentials: "omit", referrerPolicy: "no-referrer", signal: mine.signal });
        if (!answer.ok) throw new Error("no hits: " + answer.status);
        const found = await answer.json();
        if (this.#asking === mine) this.#show(found, parameters, base, tell(found.total));
      } catch {
        if (this.#asking === mine) this.#fail();
      }
    }

    #show(found, parameters, base, told) {
      this.#worked = true;
      this.#list.replaceChildren(...found.hits.map((hit) => this.#hit(hit, base)));
      this.#list.setAttribute("aria-busy", "false");
      this.#told.textContent = told || (found.total === 0 ? "Inget protokoll i arkivet stämmer. Det betyder inte att inget har beslutats." : "");
      parameters.delete("size");
      this.#all.href = new URL("?" + parameters, base);
      this.#all.textContent = found.total === 1 ? "Visa träffen i Protokollsök" : "Visa alla " + NUMBER.format(found.total) + " träffar i Protokollsök";
      this.#more.hidden = found.total === 0;
      this.#instead.hidden = true;
    }

    #hit(hit, base) {
      const { body, organisation, date, file } = hit.protocol;
      const meeting = [[body, date && DAY.format(new Date(date))].filter(Boolean).join(" ") || file, organisation].filter(Boolean).join(", ");
      const item = make(
        "li",
        { part: "hit" },
        make("p", { class: "title" }, make("a", { href: new URL(hit.url, base).href, part: "link" }, hit.item.title)),
        make("p", { class: "meta", part: "meta" }, meeting),
      );
      const [decision] = hit.decisions;
      const [snippet] = hit.snippets;
      const words = decision ? make("p", {}, make("span", { class: "kind" }, decision.type), " " + decision.text) : snippet && make("p", {}, snippet.text);
      if ((decision ?? snippet)?.repaired) words.append(" ", make("span", { class: "meta" }, "rättad läsning"));
      if (words) item.append(words);
      return item;
    }

    #fail() {
      // Where nothing was ever found, most likely nothing may be asked: no box that does not work.
      if (!this.#worked) this.shadowRoot.querySelector("form")?.remove();
      this.#list.replaceChildren();
      this.#list.setAttribute("aria-busy", "false");
      this.#more.hidden = true;
      this.#instead.hidden = false;
      this.#told.textContent = "Träffarna kan inte visas här.";
      if (!this.firstElementChild) {
        this.#instead.replaceChildren(make("p", {}, make("a", { href: this.#base.href }, "Sök i Protokollsök")));
      }
    }
  }

  customElements.define("protokoll-sok", ProtokollSok);
})();
