// Light or dark, or as the system has it.
const THEMES = ["system", "light", "dark"];

// Some browsers give a file no storage; then the choice lasts as long as the page.
function stored(value) {
  try {
    if (value !== undefined) localStorage.setItem("ssot-theme", value);
    return localStorage.getItem("ssot-theme");
  } catch {
    return null;
  }
}

function wear(theme) {
  document.documentElement.dataset.theme = theme;
  replace(byId("theme"), el("span", { class: "what" }, "Theme: "), theme);
  byId("theme").dataset.theme = theme;
}

function startTheme(redrawn) {
  const button = byId("theme");
  button.hidden = false;
  wear(THEMES.includes(stored()) ? stored() : "system");
  button.addEventListener("click", () => {
    const next = THEMES[(THEMES.indexOf(button.dataset.theme) + 1) % THEMES.length];
    stored(next);
    wear(next);
    redrawn();
  });
}
