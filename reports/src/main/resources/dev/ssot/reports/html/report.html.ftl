<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${scripts}; style-src ${styles}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${tool}">
<title>${name} · sources of truth</title>
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
  <div class="who">
    <span class="project">${name}</span>
    <#if commit?has_content><span class="commit">${commit}</span></#if>
  </div>
  <nav aria-label="Views">
    <a href="#overview">Overview</a>
    <a href="#findings">Findings <span class="tally">${findings}</span></a>
    <a href="#where">Where</a>
    <a href="#rules">Rules <span class="tally">${rules?size}</span></a>
    <a href="#coverage">Coverage</a>
  </nav>
  <button type="button" id="theme" hidden></button>
</header>

<main id="main" tabindex="-1">
<section id="overview" class="view" aria-labelledby="overview-title">
  <h1 id="overview-title" class="unseen">Where we stand</h1>
<#list alarms as alarm>
  <p class="alarm" role="alert">${alarm}</p>
</#list>
  <div class="lead">
<#if score.points?has_content>
    <p class="score"><span class="unseen">Score </span><b>${score.points}</b> <span>of 100</span></p>
<#else>
    <p class="score none"><b>No score</b> <span>${score.reason}</span></p>
</#if>
    <div class="sentence">
      <p class="verdict">${verdict}</p>
      <p class="aside"><#if score.points?has_content>The score is for production code. </#if>${coverage}.<#list remarks as remark> ${remark?cap_first}.</#list></p>
<#if gate.judged>
      <div class="gate ${gate.passed?then("passed", "failed")}">
        <p><b>Gate ${gate.passed?then("passed", "failed")}</b></p>
<#list gate.reasons>
        <ul>
<#items as reason>
          <li><#if reason.link?has_content><a href="${reason.link}">${reason.text}</a><#else>${reason.text}</#if></li>
</#items>
        </ul>
</#list>
      </div>
</#if>
<#if gate.compared>
      <p class="changes">Since ${gate.reference}<#if gate.source?has_content && !gate.reference?contains(gate.source)> <span class="commit">${gate.source}</span></#if>:
      <#list gate.changes as change><a class="change ${change.name}" href="${change.link}"><b>${change.count}</b> ${change.name}</a><#sep>, </#sep></#list>.</p>
<#list gate.remarks as remark>
      <p class="aside">${remark}.</p>
</#list>
<#list gate.exemptions>
      <details class="exemptions">
        <summary>Let pass by the change itself: ${gate.exemptions?size}</summary>
        <ul>
<#items as exemption>
          <li>${exemption.rule}: <#if exemption.link?has_content><a href="${exemption.link}">${exemption.subject}</a><#else>${exemption.subject}</#if><#if exemption.reason?has_content>, because ${exemption.reason}</#if></li>
</#items>
        </ul>
      </details>
</#list>
</#if>
    </div>
  </div>
<#if score.rows??>
  <details class="sum">
    <summary>How the score comes about</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Sum of the score">
    <table>
      <caption>${score.title}</caption>
      <thead><tr><#list score.columns as column><th scope="col"<#if column?index gt 1> class="n"</#if>>${column}</th></#list></tr></thead>
      <tbody>
<#list score.rows as row>
        <tr><#list row as cell><#if cell?index == 0><th scope="row">${cell}</th><#else><td<#if cell?index gt 1> class="n"</#if>>${cell}</td></#if></#list></tr>
</#list>
      </tbody>
    </table>
    </div>
  </details>
</#if>

  <div class="columns">
  <div class="wide">
  <h2>Measures</h2>
<#if rules?filter(rule -> rule.state != "not-applicable")?has_content>
  <div class="scroll" tabindex="0" role="region" aria-label="Measures">
  <table class="measures">
    <thead>
      <tr><td></td><th scope="colgroup" colspan="${3 + gate.compared?then(1, 0) + targets?has_content?then(1, 0)}">Production</th><th scope="colgroup" colspan="${gate.compared?then(3, 2)}">Tests</th></tr>
      <tr>
        <th scope="col">Rule</th>
        <#if gate.compared><th scope="col" class="n">before</th></#if>
        <th scope="col" class="n">found</th>
        <td></td>
        <th scope="col" class="n">clean</th>
        <#if targets?has_content><th scope="col">target</th></#if>
        <#if gate.compared><th scope="col" class="n">before</th></#if>
        <th scope="col" class="n">found</th>
        <th scope="col" class="n">clean</th>
      </tr>
    </thead>
    <tbody>
<#list rules as rule>
<#if rule.applied>
      <tr data-rule="${rule.id}">
        <th scope="row"><a href="#rules/${rule.id}">${rule.id}</a></th>
        <#if gate.compared><td class="n before">${rule.production.before}</td></#if>
        <td class="n found ${rule.production.trend}<#if rule.production.zero> zero</#if>"><a href="#findings?rule=${rule.id}&amp;scope=production">${rule.production.found}</a></td>
        <td class="bar"><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="production" width="${rule.production.bar}" height="10"/><rect class="tests" x="${rule.production.bar}" width="${rule.tests.bar}" height="10"/></svg></td>
        <td class="n">${rule.production.clean}</td>
        <#if targets?has_content><td class="target ${rule.target.state}">${rule.target.bound}<#if rule.target.bound?has_content> <span class="unseen">${rule.target.state?replace("-", " ")}</span></#if></td></#if>
        <#if gate.compared><td class="n before">${rule.tests.before}</td></#if>
        <td class="n found ${rule.tests.trend}<#if rule.tests.zero> zero</#if>"><a href="#findings?rule=${rule.id}&amp;scope=test">${rule.tests.found}</a></td>
        <td class="n">${rule.tests.clean}</td>
      </tr>
</#if>
</#list>
<#list rules as rule>
<#if rule.state == "failed">
      <tr><th scope="row"><a href="#rules/${rule.id}">${rule.id}</a></th><td colspan="${5 + gate.compared?then(2, 0) + targets?has_content?then(1, 0)}" class="alarm">FAILED: ${rule.failure}</td></tr>
</#if>
</#list>
    </tbody>
  </table>
  </div>
</#if>
  <p class="key">
<#if rules?filter(rule -> rule.applied)?has_content>
    <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="production" width="10" height="10"/></svg> production
    <svg viewBox="0 0 10 10" aria-hidden="true"><rect class="tests" width="10" height="10"/></svg> tests
</#if>
<#list rules?filter(rule -> rule.state == "not-applicable")>
    <span>Not applicable, for there was nothing to examine: <#items as rule><a href="#rules/${rule.id}">${rule.id}</a><#sep>, </#items>.</span>
</#list>
<#if gate.compared>
    <span>No figure stands under before where it was counted in another way.</span>
</#if>
  </p>
<#if trend>
  <h2 id="trend-title">Over time</h2>
  <div id="trend" role="group" aria-labelledby="trend-title"></div>
</#if>
<#list targets>
  <h2>Targets</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="Targets">
  <table>
    <thead><tr><th scope="col">Measure</th><#if gate.compared><th scope="col" class="n">before</th></#if><th scope="col" class="n">now</th><th scope="col" class="n">wanted</th><th scope="col">verdict</th></tr></thead>
    <tbody>
<#items as target>
      <tr><th scope="row">${target.name}</th><#if gate.compared><td class="n before">${target.before}</td></#if><td class="n">${target.value}</td><td class="n">${target.bound}</td><td class="target ${target.state}">${target.verdict}</td></tr>
</#items>
    </tbody>
  </table>
  </div>
</#list>
<#list ratios>
  <h2>Shares</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="Shares">
  <table>
    <thead><tr><th scope="col">Measure</th><#if gate.compared><th scope="col" class="n">before</th></#if><th scope="col" class="n">production</th><th scope="col" class="n">tests</th><th scope="col" class="n">examined</th></tr></thead>
    <tbody>
<#items as ratio>
      <tr><th scope="row">${ratio.name}</th><#if gate.compared><td class="n before">${ratio.before}</td></#if><td class="n">${ratio.production}</td><td class="n">${ratio.tests}</td><td class="n">${ratio.examined}</td></tr>
</#items>
    </tbody>
  </table>
  </div>
</#list>
  </div>

  <div class="narrow">
<#list files>
  <h2>Fix first</h2>
  <p class="aside">Open findings that go when one file is put right.</p>
  <ol class="first">
<#items as file>
    <li><b>${file.findings}</b> <a class="path" href="${file.link}">${file.path}</a> <span class="aside">${file.rules}</span></li>
</#items>
  </ol>
</#list>
<#list fixes>
  <h2>Cheapest known fixes</h2>
  <p class="aside">By findings removed per file touched.</p>
  <ol class="first">
<#items as fix>
    <li><b>${fix.perFile}</b> <a class="path" href="${fix.link}">${fix.description}</a> <span class="aside">${fix.findings} in ${fix.files} · ${fix.rule}</span></li>
</#items>
  </ol>
</#list>
<#list owners>
  <h2>By owner</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="Findings by owner">
  <table>
    <thead><tr><th scope="col">Owner</th><th scope="col" class="n">production</th><th scope="col" class="n">tests</th><#if gate.compared><th scope="col" class="n">new</th><th scope="col" class="n">fixed</th></#if></tr></thead>
    <tbody>
<#items as owner>
      <tr data-owner="${owner.name}"><th scope="row"><a href="${owner.link}">${owner.name}</a></th><td class="n"><a href="${owner.link}&amp;scope=production">${owner.production}</a></td><td class="n"><a href="${owner.link}&amp;scope=test">${owner.tests}</a></td><#if gate.compared><td class="n"><a href="${owner.link}&amp;change=new">${owner.added}</a></td><td class="n"><a href="${owner.link}&amp;change=fixed">${owner.fixed}</a></td></#if></tr>
</#items>
    </tbody>
  </table>
  </div>
</#list>
<#list steps>
  <h2>Next</h2>
  <ul class="steps">
<#items as step>
    <li>${step}</li>
</#items>
  </ul>
</#list>
  </div>
  </div>
</section>

<section id="findings" class="view" aria-labelledby="findings-title">
  <h1 id="findings-title">Findings</h1>
  <noscript><p>The list of findings needs the script of this file, which the browser does not run. All figures and the rules are here without it.</p></noscript>
  <div class="browser">
    <div class="rail">
      <form role="search" id="search-form"><label for="search">Search</label><input id="search" type="search" autocomplete="off" spellcheck="false" placeholder="name, path or message"></form>
      <details id="filters"><summary>Filters</summary><div id="facets"></div></details>
    </div>
    <div class="results">
      <p id="status" role="status" aria-live="polite"></p>
      <div id="chosen"></div>
      <div class="scroll"><table id="list"></table></div>
      <nav id="pages" aria-label="Pages of findings"></nav>
    </div>
    <aside id="detail" aria-label="One finding" tabindex="-1" hidden></aside>
  </div>
</section>

<section id="where" class="view" aria-labelledby="where-title">
  <h1 id="where-title">Where it is</h1>
  <div id="where-body"></div>
</section>

<section id="rules" class="view rules" aria-labelledby="rules-title">
  <h1 id="rules-title">Rules</h1>
  <div class="manual">
    <nav aria-label="Rules">
      <ul>
<#list rules?sort_by("id") as rule>
        <li><a href="#rules/${rule.id}">${rule.id}</a> <span class="n"><#if rule.applied>${rule.totalFound}<#elseif rule.state == "failed">failed<#else>–</#if></span></li>
</#list>
      </ul>
    </nav>
    <div>
<#list rules?sort_by("id") as rule>
    <article id="rules/${rule.id}" class="page" data-rule="${rule.id}" tabindex="-1" aria-labelledby="rule-${rule.id}">
      <h2 id="rule-${rule.id}">${rule.id}</h2>
      <p class="summary">${rule.summary}</p>
<#if rule.state == "failed">
      <p class="alarm">It failed, and what it would have found is missing here: ${rule.failure}</p>
<#elseif rule.state == "not-applicable">
      <p class="aside">Not applicable: it examined nothing.</p>
<#else>
      <p class="aside">Level ${rule.level}, version ${rule.version}. It examined ${rule.examined}: <a href="#findings?rule=${rule.id}">${rule.found}</a><#list rule.kinds>, namely <#items as kind><a href="#findings?rule=${rule.id}&amp;kind=${kind.name?url("UTF-8")}">${kind.findings} ${kind.name}</a><#sep>, </#items></#list>.<#if rule.informative?has_content> Not counted: <a href="#findings?rule=${rule.id}&amp;level=info">${rule.informative} of level info</a>.</#if></p>
</#if>
      ${rule.page}
    </article>
</#list>
    </div>
  </div>
</section>

<section id="coverage" class="view" aria-labelledby="coverage-title">
  <h1 id="coverage-title">Coverage and ruler</h1>
  <p class="verdict">${coverage?cap_first}.</p>
<#if unsupported?has_content>
  <p>Of those not parsed, ${unsupported} may be valid: our parser does not know the syntax.</p>
</#if>
  <div class="pair">
<#list languages>
  <table>
    <caption>Read, by language</caption>
    <thead><tr><th scope="col">Language</th><th scope="col" class="n">files</th><th scope="col" class="n">parsed</th><th scope="col" class="n">not parsed</th></tr></thead>
    <tbody>
<#items as language>
      <tr><th scope="row">${language.name}</th><td class="n">${language.files}</td><td class="n">${language.parsed}</td><td class="n">${language.unparsable}</td></tr>
</#items>
    </tbody>
  </table>
</#list>
<#list skipped>
  <table>
    <caption>Skipped: ${skippedSum}</caption>
    <thead><tr><th scope="col">Why</th><th scope="col" class="n">files</th></tr></thead>
    <tbody>
<#items as reason>
      <tr><th scope="row">${reason.reason}</th><td class="n">${reason.files}</td></tr>
</#items>
    </tbody>
  </table>
</#list>
  </div>
<#list problems>
  <h2>Problems</h2>
  <div class="scroll" tabindex="0" role="region" aria-label="Problems">
  <table class="problems">
    <thead><tr><th scope="col">Place</th><th scope="col">Kind</th><th scope="col">What is wrong</th></tr></thead>
    <tbody>
<#items as problem>
      <tr><th scope="row" class="path">${problem.place}</th><td>${problem.kind}</td><td>${problem.message}</td></tr>
</#items>
    </tbody>
  </table>
  </div>
</#list>
  <h2>Ruler <code>${ruler}</code></h2>
  <p>Counted by ${tool}. Figures can be compared only where the ruler is the same.</p>
<#list parts>
  <details>
    <summary>What the ruler is made of</summary>
    <div class="scroll" tabindex="0" role="region" aria-label="Parts of the ruler">
    <table class="parts">
      <tbody>
<#items as part>
        <tr><th scope="row">${part[0]}</th><td><code>${part[1]}</code></td></tr>
</#items>
      </tbody>
    </table>
    </div>
  </details>
</#list>
</section>
</main>

<footer><p>${tool} · ruler ${ruler}</p></footer>
<script type="application/json" id="data">${data}</script>
<#if trend>
<script>${chart}</script>
</#if>
<script type="module">${script}</script>
</body>
</html>
