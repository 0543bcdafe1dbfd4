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
  if (!CSS.supports("selector(::details-content)") && beside.matches) {
    for (const panel of document.querySelectorAll("#filter, .spread")) panel.open = true;
  }
})();
