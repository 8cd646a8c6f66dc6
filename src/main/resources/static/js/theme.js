// The switch of light and dark: shows at once what the form beneath it will keep (radios named "theme": light, dark, system).
document.addEventListener("change", (event) => {
  if (event.target.name !== "theme" || !event.target.closest("[data-theme-switch]")) return;
  const theme = event.target.value.toLowerCase();
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
});
