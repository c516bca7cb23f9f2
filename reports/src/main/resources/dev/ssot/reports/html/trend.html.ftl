<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${scripts}; style-src ${styles}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${name} over time · sources of truth</title>
<style>${style}</style>
<script>${early}</script>
<#if trend>
<!--
uPlot, the library that draws the curves:
${chartLicence}
-->
<style>${chartStyle}</style>
</#if>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header class="top">
  <div class="who"><span class="project">${name}</span></div>
  <button type="button" id="theme" hidden></button>
</header>
<main id="main" tabindex="-1">
  <h1 id="trend-title">Over time</h1>
<#if trend>
  <noscript><p>The curves need the script of this file, which the browser does not run.</p></noscript>
<#else>
  <p>No commit was judged.</p>
</#if>
  <div id="trend" role="group" aria-labelledby="trend-title"></div>
</main>
<script type="application/json" id="data">${data}</script>
<#if trend>
<script>${chart}</script>
</#if>
<script type="module">${script}</script>
</body>
</html>
