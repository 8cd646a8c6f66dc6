// The palette (Ctrl/Cmd-K): pages and deeds stand in the page, people come from the server as ready options.
//   <dialog id="palette" data-people="/people/palette"> <input role="combobox"> <ul role="listbox"> <li role="option" data-href>
const WAIT = 70;
const dialog = document.getElementById("palette");

if (dialog) {
  const input = dialog.querySelector("[role=combobox]");
  const list = dialog.querySelector("[role=listbox]");
  const status = dialog.querySelector("[role=status]");
  const fixed = [...list.children];
  let people = [];
  let chosen = null;
  let timer = 0;
  let asking = null;

  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  function show() {
    const words = plain(input.value).split(/\s+/).filter(Boolean);
    const fits = (option) => words.every((word) => plain(option.textContent).includes(word));
    list.replaceChildren(...people, ...fixed.filter(fits));
    choose(list.firstElementChild);
    const none = !list.firstElementChild && !asking;
    status.textContent = none ? status.dataset.none : "";
  }

  function choose(option) {
    chosen?.setAttribute("aria-selected", "false");
    chosen = option;
    if (!chosen) return input.removeAttribute("aria-activedescendant");
    chosen.id ||= `option-${crypto.randomUUID()}`;
    chosen.setAttribute("aria-selected", "true");
    chosen.scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", chosen.id);
  }

  async function ask(words) {
    asking?.abort();
    if (!words) {
      people = [];
      asking = null;
      return show();
    }
    const mine = (asking = new AbortController());
    try {
      const answer = await fetch(`${dialog.dataset.people}?q=${encodeURIComponent(words)}`, {
        headers: { "HX-Request": "true" },
        signal: mine.signal,
      });
      const holder = document.createElement("ul");
      holder.innerHTML = answer.ok && !answer.redirected ? await answer.text() : "";
      people = [...holder.querySelectorAll("[role=option]")];
    } catch (problem) {
      if (problem.name === "AbortError") return;
      people = [];
    }
    if (asking === mine) {
      asking = null;
      show();
    }
  }

  function go(option, aside) {
    if (!option) return;
    if (aside) return void window.open(option.dataset.href, "_blank", "noopener");
    dialog.close();
    if (option.dataset.href) location.assign(option.dataset.href);
    else document.getElementById(option.dataset.dialog)?.showModal();
  }

  function step(by) {
    const options = [...list.children];
    if (!options.length) return;
    choose(options[(options.indexOf(chosen) + by + options.length) % options.length]);
  }

  input.addEventListener("input", () => {
    show();
    clearTimeout(timer);
    timer = setTimeout(ask, WAIT, input.value.trim());
  });

  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (steps[event.key]) step(steps[event.key]);
    else if (event.key === "Enter") go(chosen, event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });

  list.addEventListener("click", (event) => go(event.target.closest("[role=option]"), event.ctrlKey || event.metaKey));
  list.addEventListener("pointermove", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && option !== chosen) choose(option);
  });

  dialog.addEventListener("close", () => {
    input.value = "";
    people = [];
  });

  function open() {
    if (dialog.open) return;
    dialog.showModal();
    show();
    input.focus();
  }

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") {
      event.preventDefault();
      if (dialog.open) dialog.close();
      else open();
    }
  });

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-palette]") || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    open();
  });
}
