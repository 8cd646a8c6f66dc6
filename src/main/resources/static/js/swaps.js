// After a swap: what changed is read out, the focus stays or goes to what asks for it, answers 422 are shown like any page.
const announcer = document.getElementById("announcer");

function announce(words) {
  if (!announcer || !words) return;
  announcer.textContent = "";
  requestAnimationFrame(() => (announcer.textContent = words));
}

function settle(part) {
  const asks = part.matches?.("[data-focus]") ? part : part.querySelector?.("[data-focus]");
  asks?.focus();
  const says = part.matches?.("[data-announce]") ? part : part.querySelector?.("[data-announce]");
  if (says) announce(says.dataset.announce || says.textContent.trim());
}

document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr.status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

// Where the focus was in a part that is replaced: it goes to the same thing, else to the next in its list, else to the page.
let lost = [];

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  const item = detail.target.contains(document.activeElement) && document.activeElement.closest("li[id]");
  lost = item ? [item, ...item.parentElement.children].filter((it) => after(item, it)).map((it) => it.id) : [];
});

const after = (item, other) => item === other || item.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;

document.addEventListener("htmx:afterSettle", () => {
  if (!lost.length || document.activeElement !== document.body) return;
  const next = lost.map((id) => document.getElementById(id)).find(Boolean);
  (next?.querySelector("a, button") ?? document.getElementById("main"))?.focus();
  lost = [];
});

document.addEventListener("htmx:afterSwap", (event) => settle(event.detail.target));
document.addEventListener("htmx:oobAfterSwap", (event) => settle(event.detail.target));

// What opens in one place of several (data-alone) closes in the others.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (!detail.target.matches("[data-alone]")) return;
  for (const other of document.querySelectorAll("[data-alone]")) if (other !== detail.target) other.replaceChildren();
});

// A session that has ended: sign in, and come back here.
document.addEventListener("htmx:responseError", (event) => {
  if (event.detail.xhr.status === 401) location.assign(`/sign-in?to=${encodeURIComponent(location.pathname + location.search)}`);
});

document.querySelector("[data-focus]")?.focus();
