// Rows: j and k go to the next and the one before, x ticks the one that has the focus, unless one is typing.
import { typing } from "./keys.js";

const STEPS = { j: 1, k: -1 };

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (typing(event.target) || document.querySelector("dialog[open]")) return;
  const rows = [...document.querySelectorAll(".rows > .row")];
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  if (event.key in STEPS && rows.length) {
    const to = at < 0 ? 0 : Math.min(Math.max(at + STEPS[event.key], 0), rows.length - 1);
    rows[to].querySelector(".row-link, a, button")?.focus();
    event.preventDefault();
  } else if (event.key === "x" && at >= 0) {
    rows[at].querySelector(".row-check")?.click();
  }
});
