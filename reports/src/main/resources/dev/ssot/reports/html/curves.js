// A page of curves alone.
startTheme(drawTrend);
addEventListener("resize", drawTrend);
document.documentElement.classList.remove("loading");
drawTrend();
performance.mark("interactive");
