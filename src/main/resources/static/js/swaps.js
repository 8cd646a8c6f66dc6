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

document.addEventListener("htmx:afterSwap", (event) => settle(event.detail.target));
document.addEventListener("htmx:oobAfterSwap", (event) => settle(event.detail.target));

// A session that has ended answers with the sign-in page: go there instead of showing it inside a part.
document.addEventListener("htmx:beforeOnLoad", (event) => {
  const answered = event.detail.xhr.responseURL;
  if (answered && new URL(answered).pathname === "/sign-in" && location.pathname !== "/sign-in") {
    event.preventDefault();
    location.assign("/sign-in");
  }
});

document.querySelector("[data-focus]")?.focus();
