// Forms: data-guard keeps typed text from being lost, data-submit sends by key, data-drop takes files (data-paste pasted ones too), data-check-all ticks all.
let dirty = null;

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.matches("[data-guard]")) dirty = form;
});

document.addEventListener("submit", (event) => {
  if (event.target === dirty) dirty = null;
});

addEventListener("beforeunload", (event) => {
  if (dirty?.isConnected) event.preventDefault();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.isComposing || !event.target.matches?.("textarea[data-submit]")) return;
  const oneLine = !event.target.value.includes("\n") && !event.shiftKey;
  if (event.ctrlKey || event.metaKey || oneLine) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
});

document.addEventListener("change", (event) => {
  const all = event.target;
  if (all.matches("[data-check-all]")) {
    for (const box of document.querySelectorAll(`input[type=checkbox][name="${CSS.escape(all.dataset.checkAll)}"]`)) {
      if (box !== all) box.checked = all.checked;
    }
  }
  if (all.matches("[data-submit-on-change]")) all.form.requestSubmit();
});

for (const type of ["dragover", "dragleave", "drop"]) {
  document.addEventListener(type, (event) => {
    const zone = event.target.closest?.("[data-drop]");
    if (!zone) return;
    zone.classList.toggle("is-over", type === "dragover");
    if (type === "dragleave") return;
    event.preventDefault();
    const field = zone.querySelector("input[type=file]");
    if (type === "drop" && event.dataTransfer.files.length) {
      field.files = event.dataTransfer.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }
  });
}

document.addEventListener("paste", (event) => {
  const field = document.querySelector("[data-paste] input[type=file]");
  const files = event.clipboardData?.files;
  if (!field || !files?.length) return;
  event.preventDefault();
  field.files = files;
  field.dispatchEvent(new Event("change", { bubbles: true }));
  field.focus();
});
