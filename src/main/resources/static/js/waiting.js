// The thin line at the top, for answers that take longer than a blink: htmx requests and ordinary sends alike.
const PATIENCE = 150;
const line = document.querySelector(".waiting");

if (line) {
  let open = 0;
  let timer = 0;

  const begin = () => {
    open += 1;
    if (open === 1) timer = setTimeout(() => line.classList.add("is-on"), PATIENCE);
  };
  const end = () => {
    open = Math.max(0, open - 1);
    if (open > 0) return;
    clearTimeout(timer);
    line.classList.remove("is-on");
  };

  document.addEventListener("htmx:beforeRequest", (event) => {
    if (!event.target.closest("[data-calm]")) begin();
  });
  document.addEventListener("htmx:afterRequest", (event) => {
    if (!event.target.closest("[data-calm]")) end();
  });
  document.addEventListener("submit", (event) => {
    if (!event.defaultPrevented) begin();
  });
  addEventListener("pageshow", () => {
    open = 0;
    end();
  });
}
