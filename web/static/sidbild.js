// Walks the marked words on the page of the original without loading it anew, and by key.
(() => {
  "use strict";

  const viewer = document.querySelector(".viewer");
  if (!viewer) return;
  const paper = viewer.querySelector(".paper");
  const image = viewer.querySelector(".leaf img");
  const told = viewer.querySelector(".told-hit");
  const all = Number(viewer.dataset.hits);
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  // Where the browser cannot show closed content, a wide window opens it.
  const details = viewer.closest("details");
  if (!CSS.supports("selector(::details-content)") && matchMedia("(min-width: 60rem)").matches) {
    details.open = true;
  }

  const number = (link) => Number(new URL(link.href).searchParams.get("traff"));
  const addressed = (link, hit) => {
    const address = new URL(link.href);
    address.searchParams.set("traff", hit);
    address.hash = "traff-" + hit;
    link.href = address;
    link.parentElement.hidden = hit < 1 || hit > all;
  };

  // Into the middle of the paper; the window stays where it is.
  const show = (mark) => {
    const place = mark.getBoundingClientRect();
    const frame = paper.getBoundingClientRect();
    paper.scrollBy({
      top: place.top - frame.top - (frame.height - place.height) / 2,
      left: place.left - frame.left - (frame.width - place.width) / 2,
      behavior: still.matches ? "auto" : "smooth",
    });
  };

  const current = () => document.getElementById("traff-" + viewer.dataset.hit);
  const go = (link) => {
    const hit = number(link);
    const mark = document.getElementById("traff-" + hit);
    if (!mark) return false;
    for (const other of viewer.querySelectorAll("rect.hit")) {
      other.classList.toggle("now", other.dataset.number === String(hit));
    }
    viewer.dataset.hit = hit;
    told.textContent = `Träff ${hit} av ${all}`;
    for (const each of viewer.querySelectorAll(".previous-hit")) addressed(each, hit - 1);
    for (const each of viewer.querySelectorAll(".next-hit")) addressed(each, hit + 1);
    show(mark);
    return true;
  };

  for (const link of viewer.querySelectorAll(".previous-hit, .next-hit")) {
    link.addEventListener("click", (event) => {
      if (go(link)) event.preventDefault();
    });
  }

  // Keys count only while the page has the focus: letters typed elsewhere mean what they mean there.
  const keys = {
    n: ".next-hit", j: ".next-hit", p: ".previous-hit", k: ".previous-hit", "+": ".larger", "-": ".smaller",
  };
  viewer.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const link = keys[event.key] && viewer.querySelector(`li:not([hidden]) > ${keys[event.key]}`);
    if (!link) return;
    event.preventDefault();
    link.click();
  });
  if (all > 0 && matchMedia("(any-hover: hover)").matches) {
    const help = document.createElement("p");
    help.className = "aside";
    help.textContent = "När sidan är markerad: N och P går till nästa och föregående träff, + och − ändrar storleken.";
    viewer.querySelector(".controls").append(help);
  }

  // A page that is being drawn for somebody else is asked for again.
  let tries = 0;
  image.addEventListener("error", () => {
    if (++tries > 5) return;
    setTimeout(() => {
      image.src = image.getAttribute("src");
    }, 2000 * tries);
  });

  const begin = () => {
    const mark = current();
    if (mark) show(mark);
  };
  if (image.complete) begin();
  else image.addEventListener("load", begin, { once: true });
})();
