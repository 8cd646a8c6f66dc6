// Rows that repeat: "add another" copies the last row, emptied, with names and ids counted on (emails[1].value → emails[2].value).
function counted(text) {
  return text.replace(/(\d+)(?!.*\d)/, (number) => String(Number(number) + 1));
}

function emptied(row) {
  const copy = row.cloneNode(true);
  for (const field of copy.querySelectorAll("input, textarea, select")) {
    for (const name of ["name", "id"]) if (field[name]) field[name] = counted(field[name]);
    field.removeAttribute("aria-invalid");
    if (field.type === "checkbox" || field.type === "radio") field.checked = false;
    else if (field.tagName === "SELECT") field.selectedIndex = 0;
    else field.value = "";
  }
  for (const label of copy.querySelectorAll("label[for]")) label.htmlFor = counted(label.htmlFor);
  copy.querySelectorAll(".error").forEach((error) => error.remove());
  return copy;
}

document.addEventListener("click", (event) => {
  const add = event.target.closest("[data-repeat-add]");
  const remove = event.target.closest("[data-repeat-remove]");
  if (add) {
    const rows = add.closest("[data-repeat]").querySelectorAll(".repeat-row");
    const copy = emptied(rows[rows.length - 1]);
    rows[rows.length - 1].after(copy);
    copy.querySelector("input, textarea")?.focus();
  } else if (remove) {
    const row = remove.closest(".repeat-row");
    const near = row.nextElementSibling ?? row.previousElementSibling;
    if (near) row.remove();
    else for (const field of row.querySelectorAll("input, textarea")) field.value = "";
    (near ?? row).querySelector("input, textarea")?.focus();
  }
});
