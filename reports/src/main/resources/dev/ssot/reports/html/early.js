// Before anything is drawn: hides the views until the one that the address names can be shown.
document.documentElement.classList.add("scripted", "loading");
addEventListener("error", () => document.documentElement.classList.remove("loading"));
