/**
 * Workbooks that this package wrote: the column of marks states the role of each row, the other cells contain texts and
 * choices.
 */

import { field } from '@tip-standard/core/metadata'
import type {
  FormDefinition,
  FormGroup,
  FormItem,
  FormModule,
  FormPage,
  FormTexts,
  OwnQuestion,
} from '@tip-standard/form-model'
import { codeListOf } from '../survey/lists.ts'
import { titleInLabel } from '../survey/page-label.ts'
import { isFormVersion, isTooLong, type RowCells } from './cells.ts'
import { importFinding, type XlsformImportFinding } from './findings/import-catalogue.ts'
import { type FormMark, type ItemMark, MARK_COLUMN, type RowMark, readText, type TextMark } from './marks.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
type Draft<T, Inner extends keyof T> = Mutable<Omit<T, Inner>>
/** A text by language, from the cells of a row. */
type InSight = { readonly [language: string]: string }
type MarkedItem = Extract<RowMark, { item: ItemMark }>

/** A part of the form being read, with its content so far. */
type Frame =
  | { kind: 'page'; part: Draft<FormPage, 'groups'>; mark: { help?: TextMark }; groups: FormGroup[] }
  | { kind: 'group'; part: Draft<FormGroup, 'items'>; mark: { help?: TextMark }; items: readonly FormItem[] }
  | {
      kind: 'item'
      item: Mutable<FormItem>
      prompt: TextMark | undefined
      takesItems: boolean
      items: readonly FormItem[]
      /** The codes of the checklist lines that have rows. */
      lines: string[]
    }
  | { kind: 'other' }

/** The codes in each list of the workbook, by the name of the list. */
export type ListedCodes = ReadonlyMap<string, readonly string[]>

/** Reads the mark of a row; `undefined` if it cannot be read. */
function markOf(row: RowCells): RowMark | undefined {
  try {
    const mark: unknown = JSON.parse(row.text(MARK_COLUMN))
    return typeof mark === 'object' && mark !== null ? (mark as RowMark) : undefined
  } catch {
    return undefined
  }
}

/** A text that a person wrote over the words of the standard, which the form did not contain before. */
function editedText(standard: string, inSight: { readonly [language: string]: string }): FormTexts | undefined {
  const { en = standard, ...others } = inSight
  if (en === standard) return undefined
  const translations = Object.entries(others)
    .filter(([, text]) => text !== en)
    .map(([language, text]) => [language, [text, 'draft']])
  return { en, ...Object.fromEntries(translations) }
}

/** A text of the form: from its mark, with translations added since, or what was written over the standard's words. */
function textOf(
  mark: TextMark | undefined,
  inSight: { readonly [language: string]: string },
  standard: string,
): FormTexts | undefined {
  if (mark === undefined) return editedText(standard, inSight)
  const read = readText(mark, inSight)
  if (read === undefined) return undefined
  const added = Object.entries(inSight).filter(
    ([language, text]) => language !== 'en' && mark[language] === undefined && text !== inSight['en'],
  )
  return {
    ...read,
    ...Object.fromEntries(added.map(([language, text]) => [language, [text, 'draft']])),
  }
}

/** The questions of an entry, with the codes of the remaining lines. */
function withLines({ checklist }: FormItem, items: readonly FormItem[], lines: readonly string[]): FormItem[] {
  return items.map((one) => {
    if (checklist === undefined || one.field !== checklist.line) return one
    const { type } = field(checklist.line)
    const offered = one.codes ?? (type.kind === 'code' ? codeListOf(type.list)?.codes.map(({ code }) => code) : [])
    return offered?.join() === lines.join() ? one : { ...one, codes: lines }
  })
}

/** The pages that were read. */
class MarkedReader {
  readonly findings: XlsformImportFinding[] = []
  /** Rows without a mark, and their surroundings. */
  readonly pages: FormPage[] = []
  readonly #stack: Frame[] = []
  readonly #lists: ListedCodes
  readonly #modules: readonly FormModule[]
  readonly #opened = new Set<string>()

  constructor(lists: ListedCodes, modules: readonly FormModule[]) {
    this.#lists = lists
    this.#modules = modules
  }

  read(rows: readonly RowCells[]): void {
    for (const row of rows) {
      const type = row
        .text('type')
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, ' ')
      if (type.startsWith('end ')) this.#close(this.#stack.pop())
      else if (type.startsWith('begin ')) this.#open(row)
      else this.#question(row)
    }
    while (this.#stack.length > 0) this.#close(this.#stack.pop())
  }

  #open(row: RowCells): void {
    const mark = markOf(row)
    if (mark === undefined) {
      this.findings.push(
        importFinding(row.text(MARK_COLUMN) === '' ? 'structureLeftOut' : 'brokenMark', row.at('name')),
      )
      this.#stack.push({ kind: 'other' })
    } else if ('page' in mark) {
      const { title, help: _help, ...rest } = mark.page
      const label = this.#withoutModule(row.texts('label'), rest.module)
      const part = { ...rest, title: textOf(title, label, '') ?? { en: rest.id } }
      this.#stack.push({ kind: 'page', part, mark: mark.page, groups: [] })
    } else if ('group' in mark) {
      const { title, help: _help, ...rest } = mark.group
      const text = title === undefined ? undefined : textOf(title, row.texts('label'), '')
      this.#stack.push({ kind: 'group', part: { ...rest, ...(text && { title: text }) }, mark: mark.group, items: [] })
    } else if ('item' in mark) {
      // The prompt for entries is a note among their questions.
      const { items, prompt, ...rest } = mark.item
      const within = mark.within ?? []
      const item = this.#item(rest, row)
      this.#stack.push({ kind: 'item', item, prompt, takesItems: items === true, items: within, lines: [] })
    } else this.#stack.push({ kind: 'other' })
  }

  /** The label of a page without the title of its module, for the first page of a module. */
  #withoutModule(label: InSight, id: string | undefined): InSight {
    if (id === undefined || this.#opened.has(id)) return label
    this.#opened.add(id)
    const title = this.#modules.find((one) => one.id === id)?.title
    return Object.fromEntries(
      Object.entries(label).map(([language, text]) => [language, titleInLabel(text, language, title)]),
    )
  }

  #close(frame: Frame | undefined): void {
    if (frame?.kind === 'page') {
      if (frame.groups.length > 0) this.pages.push({ ...frame.part, groups: frame.groups })
    } else if (frame?.kind === 'group') {
      const page = this.#stack.findLast((one) => one.kind === 'page')
      if (frame.items.length > 0) page?.groups.push({ ...frame.part, items: frame.items })
    } else if (frame?.kind === 'item') {
      const items = frame.lines.length > 0 ? withLines(frame.item, frame.items, frame.lines) : frame.items
      this.#put(frame.takesItems && items.length > 0 ? { ...frame.item, items } : frame.item)
    }
  }

  #put(item: FormItem): void {
    const holder = this.#stack.findLast((one) => one.kind === 'group' || one.kind === 'item')
    if (holder !== undefined) holder.items = [...holder.items, item]
  }

  #question(row: RowCells): void {
    const mark = markOf(row)
    if (mark === undefined) {
      this.findings.push(importFinding(row.text(MARK_COLUMN) === '' ? 'notInStandard' : 'brokenMark', row.at('name')))
    } else if ('hidden' in mark) this.#put(mark.hidden)
    else if ('hiddenPage' in mark) this.pages.push(mark.hiddenPage)
    else if ('hiddenGroup' in mark) this.#stack.findLast((one) => one.kind === 'page')?.groups.push(mark.hiddenGroup)
    else if ('line' in mark) {
      const top = this.#stack.at(-1)
      if (top?.kind === 'item') top.lines.push(mark.line)
    } else if ('item' in mark) this.#put(this.#asked(mark, row))
    else if ('made' in mark && mark.made === 'help') {
      const top = this.#stack.at(-1)
      if (top?.kind === 'item' && top.prompt !== undefined) {
        const prompt = textOf(top.prompt, row.texts('label'), '')
        if (prompt !== undefined) top.item.prompt = prompt
      }
      if ((top?.kind === 'page' || top?.kind === 'group') && top.mark.help !== undefined) {
        const help = textOf(top.mark.help, row.texts('label'), '')
        if (help !== undefined) top.part.help = help
      }
    }
  }

  /** Makes the item of one question. */
  #asked({ item: { items: _items, ...rest }, within }: MarkedItem, row: RowCells): FormItem {
    const { checklist, own } = rest
    if (own !== undefined) return this.#item({ ...rest, own: this.#options(own, row) }, row)
    if (checklist === undefined) return this.#item(rest, row, this.#codes(rest, row))
    const item = this.#item(rest, row)
    if (within === undefined) return item
    const items = within.map((one) => {
      const codes = one.field === checklist.line ? this.#codes(one, row) : undefined
      return codes === undefined ? one : { ...one, codes }
    })
    return { ...item, items }
  }

  #item(
    { question, prompt, isMerged: _isMerged, ...rest }: Omit<ItemMark, 'items'>,
    row: RowCells,
    codes?: readonly string[],
  ): FormItem {
    const standard = rest.own === undefined ? fieldQuestion(rest.field) : (rest.label?.en ?? '')
    const asked = textOf(question, row.texts('label'), standard)
    const guidance = row.texts('guidance_hint')
    const said = prompt !== undefined || guidance['en'] !== undefined ? textOf(prompt, guidance, '') : undefined
    return {
      ...rest,
      ...(asked === undefined ? {} : { question: asked }),
      ...(said === undefined ? {} : { prompt: said }),
      ...(codes === undefined ? {} : { codes }),
    }
  }

  /** A form's own question with its remaining options, in the order of the list. */
  #options(own: OwnQuestion, row: RowCells): OwnQuestion {
    const { options } = own
    const listed = this.#lists.get(/^select_(?:one|multiple)\s+(\S+)/.exec(row.text('type').trim())?.[1] ?? '')
    if (options === undefined || listed === undefined) return own
    return { ...own, options: listed.flatMap((code) => options.find((one) => one.code === code) ?? []) }
  }

  /** The codes of the list in the row, unless they are all codes of the standard. */
  #codes({ codes, isMerged }: Pick<ItemMark, 'codes' | 'isMerged'>, row: RowCells): readonly string[] | undefined {
    const [, name = ''] = /^select_(?:one|multiple)\s+(\S+)/.exec(row.text('type').trim()) ?? []
    const listed = this.#lists.get(name)
    if (listed === undefined || listed.length === 0) return codes
    if (isMerged === true) return codes?.filter((code) => listed.includes(code))
    const whole = codeListOf(name)?.codes.map(({ code }) => code as string)
    return codes === undefined && whole?.join() === listed.join() ? undefined : listed
  }
}

/** The standard's wording for a field; empty for an unknown field, which is reported later. */
function fieldQuestion(id: string): string {
  try {
    return field(id as never).question
  } catch {
    return ''
  }
}

/** The id that KoboToolbox gives a project: a letter for its type, and 21 letters and digits. */
const KOBO_ID = /^a[A-Za-z0-9]{21}$/

/** The id and version, which a person may have changed, unless KoboToolbox has replaced them with its own. */
function identityOf(settings: RowCells, written: FormMark['written']): { id: string; version: string } {
  const [id, version] = [settings.text('form_id'), settings.text('version')]
  if (written === undefined) return { id, version }
  const isKobos = id === '' || KOBO_ID.test(id) || settings.text('id_string') !== ''
  return {
    id: isKobos ? written.id : id,
    version: isKobos && !isFormVersion(version) ? written.version : version,
  }
}

/** Reads the form of a workbook that this package wrote, as far as its marks are readable. */
export function readMarked(
  mark: FormMark,
  settings: RowCells,
  rows: readonly RowCells[],
  lists: ListedCodes,
): { definition: FormDefinition; findings: XlsformImportFinding[] } {
  const reader = new MarkedReader(lists, mark.modules ?? [])
  reader.read(rows)
  const { title, written, ...rest } = mark
  const english = settings.texts('form_title')['en'] ?? title.en
  if (isTooLong(settings.text('form_title')))
    reader.findings.push(importFinding('cellNotRead', settings.at('form_title')))
  return {
    definition: {
      ...rest,
      ...identityOf(settings, written),
      title: { ...title, en: english } as FormTexts,
      pages: reader.pages,
    },
    findings: reader.findings,
  }
}
