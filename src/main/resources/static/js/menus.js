// Menus on <details class="menu">: one open at a time, closed by Escape or a press elsewhere, arrows walk through it.
const openMenus = () => document.querySelectorAll("details.menu[open]");

document.addEventListener("click", (event) => {
  for (const menu of openMenus()) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  const menu = event.target.closest?.("details.menu[open]");
  if (!menu) return;
  const items = [...menu.querySelectorAll("a, button")].filter((it) => it.checkVisibility());
  const at = items.indexOf(document.activeElement);
  if (event.key === "Escape") {
    menu.open = false;
    menu.querySelector("summary").focus();
  } else if (event.key === "ArrowDown") {
    items[(at + 1) % items.length]?.focus();
  } else if (event.key === "ArrowUp") {
    items[(at - 1 + items.length) % items.length]?.focus();
  } else {
    return;
  }
  event.preventDefault();
});
