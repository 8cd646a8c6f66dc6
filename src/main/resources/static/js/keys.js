// Keys. Whatever carries data-key="l" or data-key="g t" is reached by it, unless one is typing or a dialog is open.
const PAUSE = 900;
let first = "";
let timer = 0;

export const typing = (target) =>
  target.isContentEditable || target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button], [type=submit])");

const visible = (element) => element.checkVisibility();

/** Goes to what the key names: a field gets the focus, anything else is pressed. */
function reach(key) {
  const all = [...document.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
  const element = all.find(visible) ?? all.find((it) => it.matches("a, button"));
  if (!element) return false;
  if (element.matches("input, textarea, select")) {
    element.focus();
    element.select?.();
  } else {
    element.click();
  }
  return true;
}

function forget() {
  first = "";
}

document.addEventListener("keydown", (event) => {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.length !== 1 || typing(event.target) || document.querySelector("dialog[open]")) return;
  clearTimeout(timer);
  const key = first ? `${first} ${event.key}` : event.key;
  forget();
  if (reach(key)) {
    event.preventDefault();
  } else if (document.querySelector(`[data-key^="${CSS.escape(key)} "]`)) {
    first = key;
    timer = setTimeout(forget, PAUSE);
  }
});
