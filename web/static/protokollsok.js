// Only makes easier what works without it.
(() => {
  "use strict";

  // Empty fields need not stand in the address.
  for (const form of document.querySelectorAll("#sokning, .listfilter")) {
    form.addEventListener("submit", () => {
      for (const field of form.elements) {
        if (field.name && field.name !== "q" && field.value === "") field.disabled = true;
      }
    });
    addEventListener("pageshow", () => {
      for (const field of form.elements) field.disabled = false;
    });
  }

  const beside = matchMedia("(min-width: 60rem)");
  const form = document.getElementById("sokning");
  if (form) {
    // A click with the mouse beside the hits shows them at once. Keys do not: they walk the list.
    const told = document.createElement("p");
    told.className = "aside told";
    told.textContent = "Träffarna visas direkt när du klickar.";
    form.querySelector(".inside").prepend(told);
    form.addEventListener("click", (event) => {
      if (beside.matches && event.pointerType === "mouse" && event.target.type === "checkbox") {
        form.requestSubmit();
      }
    });
  }

  // Where the browser cannot show a closed panel's content, a wide window opens it.
  const panel = document.getElementById("filter");
  if (panel && !CSS.supports("selector(::details-content)") && beside.matches) {
    panel.open = true;
  }

  // A button beside each lasting address that puts it, whole, on the clipboard.
  const copy = async (text) => {
    if (navigator.clipboard && isSecureContext) {
      await navigator.clipboard.writeText(text);
      return;
    }
    const field = document.createElement("textarea");
    field.value = text;
    field.setAttribute("readonly", "");
    field.className = "hidden";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("copy refused");
  };
  for (const link of document.querySelectorAll("a[data-copy]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Kopiera länk";
    const status = document.createElement("span");
    status.setAttribute("role", "status");
    status.className = "aside";
    button.addEventListener("click", async () => {
      try {
        await copy(link.href);
        status.textContent = "Länken är kopierad.";
      } catch {
        status.textContent = "Det gick inte att kopiera. Markera länken och kopiera själv.";
      }
    });
    link.after(button, status);
  }
})();
