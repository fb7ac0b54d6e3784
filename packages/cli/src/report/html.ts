import { escapeHtml } from '@tip-standard/core'
import { formatNumber } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'
import { countsText, moreText } from './counts.ts'
import { bySection, type FileReport, type FoundGroup } from './found.ts'
import { placeTexts } from './places.ts'

const STYLE = `
  :root { color-scheme: light dark; --error: #b3261e; --warning: #8a5a00; --line: #8884; }
  body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 62rem; padding: 0 1rem; }
  h1 { font-size: 1.4rem; } h2 { font-size: 1.15rem; margin-top: 2rem; } h3 { font-size: 1rem; margin-top: 1.5rem; }
  table { border-collapse: collapse; table-layout: fixed; width: 100%; } th, td { border-top: 1px solid var(--line); overflow-wrap: anywhere; padding: .5rem; text-align: left; vertical-align: top; }
  .error { color: var(--error); } .warning { color: var(--warning); } code { font-size: .9em; } small { font-weight: normal; }
  th:nth-child(1) { width: 18%; } th:nth-child(3) { width: 4.5rem; } th:nth-child(4) { width: 24%; } th:nth-child(3), td.count { text-align: right; font-variant-numeric: tabular-nums; }
  @media (max-width: 40rem) { body { margin: 1rem auto; } table, tbody, tr, td { display: block; } thead { display: none; } tr { border-top: 1px solid var(--line); padding: .5rem 0; } td { border: 0; padding: .1rem 0; } td.count { text-align: left; } td.count::after { content: ' ×'; } }
  ul { margin: 0; padding-left: 1.1rem; } @media (prefers-color-scheme: dark) { :root { --error: #ffb4ab; --warning: #ffcf70; } }
  @media print { body { margin: 0; max-width: none; } tr { break-inside: avoid; } }`

/** The number of places shown at once; a click shows the others. */
const SHOWN = 5

const list = (items: readonly string[]): string =>
  items.length === 0 ? '' : `<ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`

function placesOf(group: FoundGroup, speech: Speech): string {
  const places = placeTexts(group.places, speech)
  if (places.length === 0) return ''
  const [shown, others] = [places.slice(0, SHOWN), places.slice(SHOWN)]
  const unnamed = group.count - places.length
  const rest = [...others, ...(unnamed > 0 ? [moreText(unnamed, speech)] : [])]
  if (rest.length === 0) return list(shown)
  const summary = escapeHtml(moreText(group.count - shown.length, speech))
  return `${list(shown)}<details><summary>${summary}</summary>${list(rest)}</details>`
}

/** The fault and the action that resolves it, above the code for which `tip explain` has more. */
function whatOf({ message, settle, rule }: FoundGroup): string {
  const settled = settle === undefined ? '' : ` <strong>${escapeHtml(settle)}</strong>`
  return `${escapeHtml(message)}${settled}<br><code>${escapeHtml(rule)}</code>`
}

function rows(groups: readonly FoundGroup[], speech: Speech): string {
  return groups
    .map((group) => {
      const where = group.isEverywhere ? escapeHtml(speech.findings.everywhere) : placesOf(group, speech)
      return `<tr><td class="${group.severity}">${escapeHtml(group.column ?? '')}</td><td>${whatOf(group)}</td><td class="count">${formatNumber(group.count, speech.language)}</td><td>${where}</td></tr>`
    })
    .join('\n')
}

/** Renders a report as one self-contained page of HTML, without scripts or requests, in the order in which people act on it. */
export function toHtml(reports: readonly FileReport[], speech: Speech): string {
  const { say, shown } = speech.texts
  const head = `<tr>${(['column', 'what', 'count', 'where'] as const).map((id) => `<th scope="col">${escapeHtml(say(`report.${id}`))}</th>`).join('')}</tr>`
  const sections = reports.map((report) => {
    const tables = bySection(report.groups).map(
      ({ heading, groups }) =>
        `<h3>${escapeHtml(speech.findings.heading(heading))}</h3>\n<table><thead>${head}</thead><tbody>${rows(groups, speech)}</tbody></table>`,
    )
    const clean = report.groups.length === 0 ? `<p>${escapeHtml(say('report.clean'))}</p>` : ''
    return `<section><h2>${escapeHtml(report.file)} <small>${escapeHtml(report.kind)}</small></h2>\n<p>${escapeHtml(countsText(report, speech))}</p>\n${tables.join('\n')}${clean}</section>`
  })
  const draft = speech.language === 'en' ? '' : `<p>${escapeHtml(say('draft'))}</p>`
  const title = escapeHtml(say('report.title'))
  return `<!doctype html>\n<html lang="${shown('report.title').language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${STYLE}\n</style></head>\n<body><h1>${title}</h1>\n${draft}<p>${escapeHtml(say('report.privacy'))}</p>\n${sections.join('\n')}\n</body></html>\n`
}
