// Dialogs: data-opens="id" opens <dialog id>, a press on the ground beside it closes it, the focus returns by itself.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  const dialog = opener && document.getElementById(opener.dataset.opens);
  if (dialog instanceof HTMLDialogElement) {
    event.preventDefault();
    if (!dialog.open) dialog.showModal();
    return;
  }
  if (event.target instanceof HTMLDialogElement && beside(event.target, event)) event.target.close();
});

function beside(dialog, { clientX, clientY }) {
  const box = dialog.getBoundingClientRect();
  return clientX < box.left || clientX > box.right || clientY < box.top || clientY > box.bottom;
}
