/** Workbooks that others made: questions that the standard has, by their names here or in HTCDS, in the groups where they are. */

import type { EntityId, FieldId, FieldInfo } from '@tip-standard/core'
import { crosswalk } from '@tip-standard/core/crosswalks'
import { fields } from '@tip-standard/core/metadata'
import {
  entryEntity,
  type FormDefinition,
  type FormGroup,
  type FormItem,
  type FormPage,
  type FormTexts,
  placeOf,
  shippedForms,
} from '@tip-standard/form-model'
import { htcdsFields } from '@tip-standard/formats'
import { codeListOf } from '../survey/lists.ts'
import { isFormVersion, languageOf, type RowCells, rowsOf, type SheetCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'
import { htcdsKey, htcdsQuestions } from './htcds-questions.ts'
import { leftOutCells, leftOutSettings } from './left-out-cells.ts'
import type { ListedCodes } from './read-marked.ts'
import type { XlsformSheets } from './read-sheets.ts'

/** The labels that HTCDS gives its questions. */
const htcdsLabels: ReadonlySet<string> = /* @__PURE__ */ new Set(/* @__PURE__ */ htcdsFields.map(({ label }) => label))

const byId: ReadonlyMap<string, FieldInfo> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ fields.map((info) => [info.id, info]),
)

/** What a device notes by itself. */
const METADATA =
  /^(start|end|today|deviceid|device id|username|phonenumber|phone number|email|simserial|subscriberid|audit|start-geopoint|background-audio|calculate|hidden)$/

type MutableItem = { -readonly [K in keyof FormItem]: FormItem[K] } & { items?: MutableItem[] }

/** The entities between the person or the case and an entity, as the fields that hold them; `undefined` where there is no way. */
function wayTo(entity: EntityId, depth = 0): FieldInfo[] | undefined {
  if (placeOf(entity, 'victim') !== undefined) return []
  if (depth > 4) return undefined
  for (const holder of fields.filter((info) => entryEntity(info) === entity)) {
    const way = wayTo(holder.entity, depth + 1)
    if (way !== undefined) return [...way, holder]
  }
  return undefined
}

/** The field of a question by its name: as surveys made here name it, or as HTCDS does. */
function fieldOf(name: string): FieldId | 'identity' | undefined {
  const known = htcdsQuestions[htcdsKey(name)]
  if (known !== undefined) return known
  const dotted = name.replace('_', '.')
  return byId.has(dotted) ? (dotted as FieldId) : undefined
}

const CONSENTS: FieldId = 'victim.consents'

const isYesOrNo = (text: string): boolean => /^(yes|no|true|false|(true|false)\(\))?$/i.test(text.trim())

/** The labels of a row by language, without those of spaces only. */
const labelsOf = (row: RowCells): { readonly [language: string]: string } =>
  Object.fromEntries(
    Object.entries(row.texts('label'))
      .map(([language, text]) => [language, text.trim()])
      .filter(([, text]) => text !== ''),
  )

/** The column of labels, unless a row has none in English: a form has no text without it, so the others are not read. */
const labelIfRead = (row: RowCells): readonly string[] => {
  const labels = labelsOf(row)
  return 'en' in labels || Object.keys(labels).length === 0 ? ['label'] : []
}

/** The sheets of a workbook of others. */
type ForeignSheets = XlsformSheets & { survey: SheetCells }

class ForeignReader {
  readonly findings: XlsformImportFinding[] = []
  readonly groups: { title?: FormTexts; items: MutableItem[] }[] = []
  /** The page that asks for consent, if the workbook does: it comes before all other questions. */
  consentPage: FormPage | undefined
  readonly #lists: ListedCodes
  readonly #asked = new Set<string>()
  #isConsentAsked = false
  readonly #survey: SheetCells
  readonly #choices: SheetCells | undefined
  readonly #namedLists = new Set<string>()

  constructor({ survey, choices }: ForeignSheets, lists: ListedCodes) {
    this.#survey = survey
    this.#choices = choices
    this.#lists = lists
  }

  read(rows: readonly RowCells[]): void {
    let depth = 0
    this.groups.push({ items: [] })
    if (rows.some((row) => fieldOf(row.text('name').trim()) === CONSENTS)) this.consentPage = shippedConsentPage()
    for (const { items } of this.consentPage?.groups ?? []) for (const { field } of items) this.#asked.add(field)
    for (const row of rows) {
      const type = row.text('type').trim().toLowerCase()
      if (/^begin[ _]/.test(type)) {
        depth++
        this.#leftOut(row, depth === 1 ? labelIfRead(row) : [])
        if (depth === 1) this.groups.push({ ...this.#texts(row, ''), items: [] })
      } else if (/^end[ _]/.test(type)) {
        depth--
        if (depth === 0) this.groups.push({ items: [] })
      } else if (type !== '') this.#question(row, type)
    }
  }

  /** The question's own words, if they differ from the standard's; translations by others are drafts. */
  #texts(row: RowCells, standard: string): { title?: FormTexts } {
    const { en, ...others } = labelsOf(row)
    if (en === undefined || en === standard) return {}
    const drafts = Object.entries(others).map(([language, text]) => [language, [text, 'draft']])
    return { title: { en, ...Object.fromEntries(drafts) } }
  }

  #say(code: Parameters<typeof importFinding>[0], row: RowCells, column = 'name', params = {}): void {
    this.findings.push(importFinding(code, row.at(column), params))
  }

  #question(row: RowCells, type: string): void {
    const name = row.text('name').trim()
    const id = fieldOf(name)
    if (id === undefined) {
      if (type !== 'note') this.#say(METADATA.test(type) ? 'metadataLeftOut' : 'notInStandard', row)
      return
    }
    if (id === 'identity') return void this.#say('identity', row)
    const info = byId.get(id)
    const way = info && wayTo(info.entity)
    if (info === undefined || way === undefined || info.presence === 'derived')
      return void this.#say('notInStandard', row)
    if (id === CONSENTS && !this.#isConsentAsked) return void this.#consent(row)
    const isOfConsent = this.consentPage !== undefined && way.some((holder) => holder.id === CONSENTS)
    if (this.#asked.has(id) || isOfConsent) return void this.#say('twice', row)
    this.#asked.add(id)
    const item = this.#item(info, row)
    this.#place(way, item)
    if (id === 'victim.sex') {
      this.#say('sexAndGenderMixed', row)
      if (!this.#asked.has('victim.sexBasis'))
        this.#place(way, { field: 'victim.sexBasis', need: 'answer', when: { op: 'present', field: 'sex' } })
      this.#asked.add('victim.sexBasis')
    }
    this.#leftOut(row, [...labelIfRead(row), ...(isYesOrNo(row.text('required')) ? ['required'] : [])])
  }

  /** Names what is in a row beside what was read of it. */
  #leftOut(row: RowCells, read: readonly string[]): void {
    this.findings.push(...leftOutCells(this.#survey, row, ['type', 'name', ...read]))
  }

  /** Names the choices of a list that are worded otherwise than in the standard, whose words are asked. */
  #leftOutChoices(list: string, labelOf: (name: string) => string | undefined): void {
    const choices = this.#choices
    if (choices === undefined || this.#namedLists.has(list)) return
    this.#namedLists.add(list)
    for (const row of rowsOf(choices)) {
      const name = row.text('name').trim()
      const label = labelOf(name)
      // Choices that the standard does not have are counted.
      if (row.text('list_name').trim() !== list || label === undefined) continue
      const own = (row.texts('label')['en'] ?? '').trim().toLowerCase()
      const isSame = [label, name].some((one) => one.toLowerCase() === own)
      this.findings.push(...leftOutCells(choices, row, ['list_name', 'name', ...(isSame ? ['label'] : [])]))
    }
  }

  #consent(row: RowCells): void {
    this.#isConsentAsked = true
    this.#say('consentOfNoScope', row)
  }

  #item(info: FieldInfo, row: RowCells): MutableItem {
    const { title } = this.#isHtcdsLabel(row) ? {} : this.#texts(row, info.label)
    const codes = this.#codes(info, row)
    // A person who cannot or does not want to answer has to be able to say so.
    const isNeeded = /^(yes|true|true\(\))$/i.test(row.text('required').trim())
    return {
      field: info.id,
      ...(isNeeded ? { need: 'answer' as const } : {}),
      ...(title === undefined ? {} : { question: title }),
      ...(codes === undefined ? {} : { codes }),
      ...(info.sensitivity === 'restricted' ? { restricted: 'shown' as const } : {}),
    }
  }

  /** Labels of HTCDS are names of columns, and one of them is wrong: the questions of the standard ask better. */
  #isHtcdsLabel(row: RowCells): boolean {
    const label = labelsOf(row)['en'] ?? ''
    return Object.hasOwn(htcdsQuestions, htcdsKey(row.text('name').trim())) && htcdsLabels.has(label)
  }

  /** The codes of the standard for the choices of a question, by their own names or those of HTCDS. */
  #codes({ type }: FieldInfo, row: RowCells): string[] | undefined {
    if (type.kind !== 'code' && type.kind !== 'codes') return undefined
    const [, list = ''] = /^(?:select_one|select_multiple|rank)\s+(\S+)/.exec(row.text('type').trim()) ?? []
    const choices = this.#lists.get(list)
    if (choices === undefined) return undefined
    const own = (codeListOf(type.list)?.codes ?? []).map(({ code }) => code as string)
    const foreign = new Map(
      crosswalk
        .filter(({ standard, list: of }) => standard === 'htcds' && of === type.list)
        .map(({ to, code }) => [to.toLowerCase(), code]),
    )
    const known = /* @__PURE__ */ new Map(/* @__PURE__ */ own.map((code) => [code.toLowerCase(), code]))
    const taken = choices.map((choice) => known.get(choice.toLowerCase()) ?? foreign.get(choice.toLowerCase()))
    const missing = taken.filter((code) => code === undefined).length
    if (missing > 0 && type.list !== 'sex') this.#say('choiceNotInStandard', row, 'type', { count: missing })
    const labels = new Map((codeListOf(type.list)?.codes ?? []).map(({ code, label }) => [code as string, label]))
    this.#leftOutChoices(list, (name) => {
      const code = known.get(name.toLowerCase()) ?? foreign.get(name.toLowerCase())
      return code === undefined ? undefined : labels.get(code)
    })
    const codes = [...new Set(taken.filter((code) => code !== undefined))]
    return codes.length === 0 || codes.length === own.length ? undefined : codes
  }

  #place(way: readonly FieldInfo[], item: MutableItem): void {
    let items = this.groups.at(-1)?.items ?? []
    for (const { id } of way) {
      // What is in one entry of the record is asked in one entry, wherever the form asks it.
      const all = this.groups.flatMap((group) => group.items)
      const holder: MutableItem = [...items, ...all].find(({ field }) => field === id) ?? { field: id, items: [] }
      if (!all.includes(holder) && !items.includes(holder)) items.push(holder)
      items = holder.items ??= []
    }
    items.push(item)
  }
}

/** Languages of columns that no subtag names. */
function unknownLanguages(survey: SheetCells): XlsformImportFinding[] {
  return survey.columns
    .filter(({ language }) => language !== undefined && languageOf(language) === undefined)
    .map(({ column }) => importFinding('unknownLanguage', { table: survey.name, row: survey.headerRow, column }))
}

/** The page on which the shipped form asks for consent: every purpose apart, each with who decides and how it can be taken back. */
const shippedConsentPage = (): FormPage | undefined =>
  shippedForms.consent.pages.find(({ groups }) => groups.length > 0)

const asId = (text: string, otherwise: string): string =>
  /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(text.trim()) ? text.trim() : otherwise

/** The form of a workbook that others made, as far as the standard has its questions. */
export function readForeign(
  sheets: ForeignSheets,
  rows: readonly RowCells[],
  settings: RowCells | undefined,
  lists: ListedCodes,
): { definition: FormDefinition; findings: XlsformImportFinding[] } {
  const reader = new ForeignReader(sheets, lists)
  reader.read(rows)
  const groups = reader.groups
    .filter(({ items }) => items.length > 0)
    .map((group, index): FormGroup => ({ id: `group${index + 1}`, ...group }))
  const version = settings?.text('version').trim() ?? ''
  const id = settings?.text('form_id').trim() ?? ''
  const unusable = [...(isFormVersion(version) ? [] : ['version']), ...(asId(id, '') === id ? [] : ['form_id'])]
  const title: FormTexts = { en: settings?.texts('form_title')['en']?.trim() ?? 'Imported form' }
  const asked: FormPage[] = groups.length === 0 ? [] : [{ id: 'page1', title, groups }]
  const consent = reader.consentPage
  const pages = consent === undefined ? asked : [{ ...consent, consents: [] }, ...asked]
  return {
    definition: {
      id: asId(id, 'imported'),
      version: isFormVersion(version) ? version : '1.0.0',
      base: '1.0-rc.2',
      title,
      subject: 'victim',
      ...(consent === undefined ? {} : { consents: ['interview', 'storage'] as const }),
      pages,
    },
    findings: [
      ...unknownLanguages(sheets.survey),
      ...reader.findings,
      ...leftOutSettings(sheets.settings, settings, unusable),
    ],
  }
}
