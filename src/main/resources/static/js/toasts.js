// Toasts leave by themselves after data-toast seconds, but never while one points at them or has the focus there.
const area = document.getElementById("toasts");
const SECOND = 1000;

function tend(toast) {
  if (toast.dataset.tended) return;
  toast.dataset.tended = "yes";
  let left = Number(toast.dataset.toast) || 30;
  const timer = setInterval(() => {
    if (!toast.isConnected) return clearInterval(timer);
    if (document.hidden || toast.matches(":hover, :focus-within")) return;
    left -= 1;
    if (left <= 0) toast.remove();
  }, SECOND);
}

if (area) {
  area.querySelectorAll("[data-toast]").forEach(tend);
  new MutationObserver((changes) => {
    for (const change of changes) {
      for (const node of change.addedNodes) if (node instanceof Element && node.matches("[data-toast]")) tend(node);
    }
  }).observe(area, { childList: true });
  area.addEventListener("click", (event) => {
    if (event.target.closest("[data-toast-close]")) event.target.closest(".toast").remove();
  });
}
