// A field that offers words while one types; whatever else is typed is as good.
//   <input data-offers="/address" data-offers-of="several">   the address answers ?q= with <li role="option" data-value="…">
// of: "several" are apart by commas, "words" stand in a text; without it the field holds one.
const WAIT = 120;
const SHORTEST = { words: 4 };
let count = 0;

function attach(field) {
  const of = field.dataset.offersOf ?? "one";
  const list = document.createElement("ul");
  list.className = "offers";
  list.id = `offers-${++count}`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", field.labels?.[0]?.firstChild.textContent.trim() ?? "");
  list.hidden = true;
  const holder = document.createElement("div");
  holder.className = "offers-holder";
  field.before(holder);
  holder.append(field, list);
  if (field.matches("input")) {
    field.setAttribute("role", "combobox");
    field.setAttribute("aria-expanded", "false");
  }
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-haspopup", "listbox");
  let chosen = null;
  let timer = 0;
  let asking = null;

  /** Where the word begins that is being typed. */
  function start() {
    const before = field.value.slice(0, field.selectionStart ?? field.value.length);
    if (of === "several") return before.lastIndexOf(",") + 1;
    return of === "words" ? before.search(/[\p{L}\p{N}-]*$/u) : 0;
  }

  function expand(open) {
    list.hidden = !open;
    if (field.matches("input")) field.setAttribute("aria-expanded", String(open));
    if (!open) choose(null);
  }

  function choose(option) {
    chosen?.setAttribute("aria-selected", "false");
    chosen = option;
    if (!chosen) return field.removeAttribute("aria-activedescendant");
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", chosen.id);
  }

  function take(option) {
    const end = field.selectionStart ?? field.value.length;
    const space = of === "several" && start() > 0 ? " " : "";
    const after = of === "several" && !field.value.slice(end).trim() ? ", " : "";
    field.setRangeText(space + option.dataset.value + after, start(), end, "end");
    expand(false);
    field.dispatchEvent(new Event("change", { bubbles: true }));
    field.focus();
  }

  async function ask() {
    const typed = field.value.slice(start(), field.selectionStart ?? field.value.length).trim();
    asking?.abort();
    if (typed.length < (SHORTEST[of] ?? 1)) return expand(false);
    asking = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.offers}?q=${encodeURIComponent(typed)}`, {
        headers: { "HX-Request": "true" },
        signal: asking.signal,
      });
      const made = document.createElement("ul");
      made.innerHTML = answer.ok && !answer.redirected ? await answer.text() : "";
      list.replaceChildren(...made.querySelectorAll("[role=option]"));
      [...list.children].forEach((option, i) => (option.id = `${list.id}-${i}`));
      choose(null);
      expand(list.childElementCount > 0 && document.activeElement === field);
    } catch (problem) {
      if (problem.name !== "AbortError") expand(false);
    }
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT);
  });

  field.addEventListener("keydown", (event) => {
    if (event.isComposing || list.hidden) return;
    const options = [...list.children];
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key]) {
      const next = chosen ? options.indexOf(chosen) + steps[event.key] : Math.min(steps[event.key], 0);
      choose(options.at(next % options.length));
    } else if (event.key === "Enter" && chosen) take(chosen);
    else if (event.key === "Escape") expand(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });

  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
  field.addEventListener("blur", () => {
    asking?.abort();
    clearTimeout(timer);
    expand(false);
  });
}

const attachAll = (part) => part.querySelectorAll("[data-offers]:not([aria-controls])").forEach(attach);

attachAll(document);
document.addEventListener("htmx:load", (event) => attachAll(event.detail.elt.parentElement ?? document));
