// Puts things on the clipboard, also on plain http, where there is no navigator.clipboard. What is copied can be
// reached without it.
//
//   <a href="/…" data-copy>                     a button "Kopiera länk" after it: the whole address
//   <pre data-copy="Kopiera koden">             a button of that name: its text; of a field its value
//   <details data-copy="Kopiera med rubrik"><summary>…</summary><div>…</div></details>
//                                               a button instead of it: the div as HTML and as plain text
//
// data-copied tells what is said when it is done. Addresses come from href, never from the page's own address.
(() => {
  "use strict";

  // One place for all: where it changes, readers of the screen hear it.
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.className = "copied";
  document.body.append(status);
  let fading = 0;
  const say = (words) => {
    status.textContent = words;
    clearTimeout(fading);
    fading = setTimeout(() => { status.textContent = ""; }, 10000);
  };

  const modern = async (text, html) => {
    if (html && typeof ClipboardItem === "function" && navigator.clipboard.write) {
      const part = (type, words) => [type, new Blob([words], { type })];
      const parts = Object.fromEntries([part("text/plain", text), part("text/html", html)]);
      await navigator.clipboard.write([new ClipboardItem(parts)]);
    } else {
      await navigator.clipboard.writeText(text);
    }
  };

  // What was selected is copied; the event takes our text, and its HTML, instead.
  const old = (text, html) => {
    const before = document.activeElement;
    const field = document.createElement("textarea");
    field.value = text;
    field.readOnly = true;
    field.className = "hidden";
    document.body.append(field);
    field.select();
    const fill = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData.setData("text/plain", text);
      if (html) event.clipboardData.setData("text/html", html);
    };
    document.addEventListener("copy", fill, true);
    const done = document.execCommand("copy");
    document.removeEventListener("copy", fill, true);
    field.remove();
    before?.focus();
    if (!done) throw new Error("copy refused");
  };

  const copy = async (text, html) => {
    if (navigator.clipboard && isSecureContext) {
      try {
        await modern(text, html);
        return;
      } catch {
        // Not allowed here: the old way needs no permission.
      }
    }
    old(text, html);
  };

  const line = (text) => text.replace(/\s+/g, " ").trim();

  // Plain markup of our own: no classes, whole addresses.
  const whole = (source) => {
    const twin = source.cloneNode(true);
    for (const link of twin.querySelectorAll("a")) {
      link.textContent = link.href;
      link.setAttribute("href", link.href);
    }
    const text = [...twin.querySelectorAll("p, li")].map((each) => line(each.textContent)).join("\n");
    return [text, twin.innerHTML.trim()];
  };

  const content = (source) => {
    if (source instanceof HTMLDetailsElement) return whole(source.querySelector("div"));
    if (source instanceof HTMLAnchorElement) return [source.href, ""];
    return [source.value ?? source.textContent.trim(), ""];
  };

  const offer = (source) => {
    const folded = source instanceof HTMLDetailsElement;
    const button = document.createElement("button");
    button.type = "button";
    if (folded) {
      button.className = "copying";
      button.append(...source.querySelector("summary").cloneNode(true).childNodes);
      source.before(button);
      source.hidden = true;
    } else {
      button.textContent = source.dataset.copy || "Kopiera länk";
      source.after(button);
    }
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        await copy(...content(source));
        say(source.dataset.copied || "Länken är kopierad.");
      } catch {
        if (folded) {
          source.hidden = false;
          source.open = true;
        }
        say("Det gick inte att kopiera. Markera texten och kopiera själv.");
      }
    });
  };

  for (const source of document.querySelectorAll("[data-copy]")) offer(source);
})();
