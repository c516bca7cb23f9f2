<#-- A status report for a wiki or a mail:
     ssot scan --template docs/examples/status-report.md.ftl:STATUS.md
     Its data is the JSON result (docs/schema/ssot-result.schema.json). -->
<#function share value><#return (value * 1000)?floor / 10></#function>
<#function clean rule scope>
  <#list measures as measure>
    <#if measure.name == rule + ".compliance" && measure[scope].value??>
      <#return share(measure[scope].value) + " %">
    </#if>
  </#list>
  <#return "–">
</#function>
<#function count rule scope>
  <#list measures as measure>
    <#if measure.name == rule + ".count"><#return measure[scope]></#if>
  </#list>
  <#return {"value": 0, "examined": 0}>
</#function>
<#assign
  counted = findings?filter(one -> one.level != "info")
  production = counted?filter(one -> one.scope == "production")
  open = production?filter(one -> one.status == "open")
  errors = open?filter(one -> one.level == "error")>
# Status of the sources of truth: ${source.name}

> Commit ${source.commit!"unknown"}<#if source.dirty> with uncommitted changes</#if> · counted by
> ${tool.name} ${tool.version} with ruler ${ruler.fingerprint}

## Executive summary

<#if score.points??>
**Score: ${score.points} of 100.**
<#else>
**No score:** ${score.reason}.
</#if>
There are ${production?size} findings in production code, ${errors?size} of them open errors, and
${counted?size - production?size} in tests; ${counted?filter(one -> one.status != "open")?size} are
accepted. ${coverage.parsed} of ${coverage.files} files were read whole.
<#if comparison??>

## Since ${comparison.reference}

${comparison.counts.before} → ${comparison.counts.now} findings: ${comparison.counts.new} new,
${comparison.counts.fixed} fixed, ${comparison.counts.moved} moved, ${comparison.counts.lost} lost.
</#if>
<#if verdict??>

<#if verdict.passed>
The gate lets it pass.
<#else>
The gate does not let it pass:

<#list verdict.reasons as reason>
- ${prose(reason.text)}
</#list>
</#if>
</#if>

## Compliance by rule

| Rule | Production | Examined | Clean | Tests | Clean | State |
| :--- | ---: | ---: | ---: | ---: | ---: | :--- |
<#list rules as rule>
| ${code(rule.id)} | ${count(rule.id, "production").value} | ${count(rule.id, "production").examined} | ${clean(rule.id, "production")} | ${count(rule.id, "tests").value} | ${clean(rule.id, "tests")} | ${rule.state} |
</#list>
<#list targets>

## Targets

<#items as target>
- <#if target.state == "met">[x]<#else>[ ]</#if> ${code(target.measure)} is ${target.value!"unknown"}, to be <#if target.below??>below ${target.below}<#elseif target.atMost??>at most ${target.atMost}<#else>at least ${target.atLeast}</#if><#if target.by??> by ${target.by}</#if>
</#items>
</#list>
<#list errors>

## Open errors

<#items as finding>
<#if finding?index < 20>
- **${code(finding.path + ":" + finding.startLine)}** ${prose(finding.message)}
</#if>
</#items>
<#if (errors?size > 20)>
- … and ${errors?size - 20} more
</#if>
</#list>

## Action items

<#list rules?filter(rule -> rule.state == "findings" && count(rule.id, "production").value > 0)>
<#items as rule>
- [ ] ${code(rule.id)}: clear ${count(rule.id, "production").value}; ${prose(rule.summary)}
</#items>
<#else>
None in production code.
</#list>
<#list problems>

## Not read whole

<#items as problem>
- ${code(problem.path + ":" + problem.line)} ${prose(problem.message)}
</#items>
</#list>
