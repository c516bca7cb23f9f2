# Sources of truth: ${name}

<#if commit?has_content>Commit ${commit}, </#if>${coverage[0]}

## Summary

**${verdict}**

${score}.
<#list alarms as alarm>

**${alarm}**
</#list>
<#list remarks>

<#items as remark>
- ${remark}
</#items>
</#list>

<#if gate??>
## Gate

**${gate.headline}**
<#list gate.reasons>

<#items as reason>
- ${prose(reason)}
</#items>
</#list>

</#if>
<#if change??>
## Since ${change.reference}

**${change.counts}**
<#list change.remarks as remark>

${prose(remark)}
</#list>
<#list change.progress>

<#items as measure>
- ${prose(measure.line)}
</#items>
</#list>
<#list change.progress>

| Measure | Production | Tests | |
| :--- | ---: | ---: | :--- |
<#items as measure>
| ${code(measure.name)} | ${measure.production} | ${measure.tests} | ${measure.wanted} |
</#items>
</#list>
<#list change.added>

### New

<#items as finding>
- **${finding.level}** ${code(finding.place)} (${finding.rule})\
  ${code(finding.subject)}: ${prose(finding.message)}
</#items>
<#if change.hiddenAdded?has_content>

… and ${change.hiddenAdded} more.
</#if>
</#list>
<#list change.fixed>

### Fixed

<#items as finding>
- ${code(finding.subject)} (${finding.rule}), was in ${code(finding.place)}
</#items>
<#if change.hiddenFixed?has_content>

… and ${change.hiddenFixed} more.
</#if>
</#list>
<#list change.lost>

### Lost, not fixed

<#items as finding>
- ${code(finding.subject)} (${finding.rule}), was in ${code(finding.place)}: ${prose(finding.reason)}
</#items>
<#if change.hiddenLost?has_content>

… and ${change.hiddenLost} more.
</#if>
</#list>
<#list change.exemptions>

### Exempted by this change itself

<#items as exemption>
- ${prose(exemption)}
</#items>
</#list>

</#if>
<#list rules>
## Progress

| Rule | Found | Examined | Clean | Found in tests | Examined | Clean |
| :--- | ---: | ---: | ---: | ---: | ---: | ---: |
<#items as rule>
<#if rule.state == "failed">
| ${code(rule.id)} | **FAILED** | | | **FAILED** | | |
<#elseif rule.state == "not-applicable">
| ${code(rule.id)} | not applicable | 0 | | not applicable | 0 | |
<#else>
| ${code(rule.id)} | **${rule.production.found}** | ${rule.production.examined} | ${rule.production.clean} | **${rule.tests.found}** | ${rule.tests.examined} | ${rule.tests.clean} |
</#if>
</#items>

</#list>
<#list targets>
| Target for | Now | Wanted | |
| :--- | ---: | ---: | :--- |
<#items as target>
| ${code(target.name)} | **${target.value}** | ${target.bound} | ${target.verdict} |
</#items>

</#list>
<#list ratios>
| Share | Production | Examined | Tests | Examined |
| :--- | ---: | ---: | ---: | ---: |
<#items as ratio>
| ${code(ratio.name)} | **${ratio.production}** | ${ratio.examined} | **${ratio.tests}** | ${ratio.testsExamined} |
</#items>

</#list>
<#list rules>
## By rule

<#items as rule>
### ${rule.id}

${prose(rule.summary)}

<#if rule.state == "failed">
**It FAILED, and what it would have found is missing here:** ${rule.failure}
<#elseif rule.state == "not-applicable">
Not applicable: it examined nothing.
<#elseif rule.state == "passed">
Nothing found: it examined ${rule.examined}.
<#else>
${rule.findings}.

- By kind: <#list rule.kinds as kind>${kind.findings} ${code(kind.name)}<#sep>, </#list>
<#if (rule.modules?size > 1)>
- By module: <#list rule.modules[0..*5] as module>${module.findings} ${code(module.name)}<#sep>, </#list><#if (rule.modules?size > 5)>, …</#if>
</#if>
<#if rule.inferred?has_content>
- Inferred: ${rule.inferred}
</#if>
<#if rule.accepted?has_content>
- Accepted: ${rule.accepted}
</#if>
</#if>

</#items>
</#list>
<#list owners>
## By owner

| Owner | Production | Tests | New | Fixed |
| :--- | ---: | ---: | ---: | ---: |
<#items as owner>
| ${code(owner.name)} | ${owner.production} | ${owner.tests} | ${owner.added} | ${owner.fixed} |
</#items>

</#list>
<#list worst>
## Worst places

<#items as finding>
- **${finding.level}** ${code(finding.place)} (${finding.rule})\
  ${code(finding.subject)}: ${prose(finding.message)}
<#list finding.related as related>
  - see ${code(related.place)}: ${prose(related.message)}
</#list>
<#if finding.moreRelated?has_content>
  - ${finding.moreRelated}
</#if>
<#if finding.standing?has_content>
  - *${finding.standing}*
</#if>
</#items>
<#if hidden?has_content>

… and ${hidden} more.
</#if>

</#list>
## Next steps

<#list fixFirst as file>
1. Start with ${code(file.path)}: ${file.findings} in one file (<#list file.rules as rule>${rule}<#sep>, </#list>).
</#list>
<#list steps as step>
1. ${prose(step)}
</#list>
<#if !fixFirst?has_content && !steps?has_content>
<#if worst?has_content>
Take the worst places from the top.
<#else>
None: there is nothing to mend.
</#if>
</#if>

## Coverage and ruler

<#list coverage as line>
- ${line}
</#list>
<#list problems>

Not parsed:

<#items as problem>
- ${code(problem.place)}: ${prose(problem.message)}
</#items>
<#if hiddenProblems?has_content>
- … and ${hiddenProblems} more
</#if>
</#list>

Counted by ${tool} with ruler ${code(ruler)}. Figures can be compared only where the ruler is the same.
<#list parts>

| Part of the ruler | |
| :--- | :--- |
<#items as part, value>
| ${part} | ${code(value)} |
</#items>
</#list>
