import { type RecordFinding, type RecordFindingCode, type Severity, toSentence } from '@tip-standard/core'
import type { Catalogue, CatalogueEntry } from '@tip-standard/core/texts'
import { formCatalogue } from '@tip-standard/form-model'
import { formLintRules, loadLintTexts } from '@tip-standard/form-model/lint'
import { exchangeCatalogue, fileCatalogue, tableCatalogue } from '@tip-standard/formats'
import { submissionCatalogue, xlsformCatalogue, xlsformImportCatalogue } from '@tip-standard/xlsforms'
import type { ExplanationWriter } from './explanation-writer.ts'

/** The subject of each catalogue's findings, in the order of explanations. */
const catalogues = [
  ['file', fileCatalogue],
  ['table', tableCatalogue],
  ['exchange', exchangeCatalogue],
  ['submission', submissionCatalogue],
  ['xlsform', xlsformCatalogue],
  ['workbook', xlsformImportCatalogue],
  ['definition', formCatalogue],
] as const

/** The kinds of findings about records that are not rules. */
const recordCodes: readonly Exclude<RecordFindingCode, 'rule'>[] = [
  'json',
  'required',
  'type',
  'format',
  'range',
  'length',
  'codeList',
  'duplicate',
  'unknownField',
  'profile',
]

type About = (typeof catalogues)[number][0] | 'field' | 'form'

function described(code: string, severity: Severity, about: About, text: string, writer: ExplanationWriter): string {
  const { say } = writer.speech.texts
  // A limit, count or name is only known for an actual finding.
  const sentence = text.replace(/(?<!\$)\{\w+\}/g, '…')
  return writer.text(`${code} (${say(`lint.${severity}`)}, ${writer.say(`about.${about}`)})`, sentence)
}

/** Explains the code of a finding that is not a rule of the standard; some codes have several meanings. */
export async function explainFinding(name: string, writer: ExplanationWriter): Promise<string[]> {
  const { language, options } = writer.speech
  const drafts = { unreviewedTexts: true }
  const found: string[] = []
  const record = recordCodes.find((code) => code === name)
  if (record !== undefined) {
    const params: RecordFinding['params'] = record === 'required' ? { accepts: 'reason' } : {}
    const finding: RecordFinding = { code: record, severity: 'error', at: { path: [] }, params }
    found.push(described(name, 'error', 'field', toSentence(finding, options), writer))
  }
  // Two catalogues share the findings of file readers.
  const seen = new Set<CatalogueEntry>()
  for (const [about, catalogue] of catalogues) {
    const { entries, load } = catalogue as Catalogue<string>
    const entry = Object.hasOwn(entries, name) ? entries[name] : undefined
    if (entry === undefined || seen.has(entry)) continue
    seen.add(entry)
    const messages = await load(language, drafts)
    found.push(described(name, entry.severity, about, messages.say({ code: name, params: {} }), writer))
  }
  const rule = formLintRules.find(({ id }) => id === name)
  if (rule !== undefined) {
    const texts = await loadLintTexts(language, drafts)
    const said = (['message', 'why', 'fix'] as const).map((part) => texts.say(`${rule.id}.${part}`)).join(' ')
    found.push(described(name, rule.severity, 'form', said, writer))
  }
  return found
}
