import type { FindingPlace } from '@tip-standard/core'
import { formatNumber } from '@tip-standard/form-model/languages'
import type { Speech } from '../texts/speech.ts'
import { moreText } from './counts.ts'
import type { FoundGroup } from './found.ts'
import { placeTexts } from './places.ts'
import { type Paint, wrap } from './text.ts'

/** Columns that a note lists; nothing has to be done about it. */
const COLUMNS_OF_NOTE = 4

/** Columns of one rule that a short report has a sentence for; the others are counted. */
const MOST_ALONE = 3

/**
 * The level of detail: the number of places for each column, whether only errors are shown, the width of lines, and the
 * sheet whose cells need no sheet name.
 */
export type RuleDetail = { places: number; isBrief: boolean; width: number; sheet: number | undefined }

/** A cell as formulas name it: the same address is in every table of a workbook or folder. */
const toCellText = ({ table, cell = '' }: FindingPlace): string => (table === undefined ? cell : `${table}!${cell}`)

/** The first sentence of a text. */
const firstSentence = (text: string): string => /^.+?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text

/**
 * Writes the findings of one rule, or of one family of rules: one sentence for all columns, with the first cells of
 * each, and what settles it.
 */
export class RuleText {
  readonly #speech: Speech
  readonly #paint: Paint
  readonly #detail: RuleDetail

  constructor(speech: Speech, paint: Paint, detail: RuleDetail) {
    this.#speech = speech
    this.#paint = paint
    this.#detail = detail
  }

  /** The lines of groups that are said together. */
  of(groups: readonly FoundGroup[]): string[] {
    const [first] = groups
    if (first === undefined) return []
    const rules = [...new Set(groups.map(({ rule }) => rule))]
    const { isBrief } = this.#detail
    const tag = rules.length === 1 && !isBrief ? `[${rules[0]}]` : ''
    const settle = [...new Set(groups.flatMap((group) => group.settle ?? []))]
    const counted = this.#counted(groups)
    const shown = isBrief ? counted.slice(0, MOST_ALONE) : counted
    const more = counted.length - shown.length
    const rest = [
      ...(more > 0 ? [moreText(more, this.#speech)] : []),
      ...(isBrief ? [] : [...settle, ...this.#hints(groups)]),
    ]
    return [
      ...shown.flatMap(({ count, sentence }, at) => {
        const text = at === 0 && isBrief ? [sentence, ...settle].join(' ') : sentence
        return this.#headed(count, `${text} ${tag}`.trimEnd(), { severity: first.severity, tag })
      }),
      ...rest.flatMap((text) => wrap(text, '      ', this.#detail.width).split('\n')),
    ]
  }

  /** A sentence behind its count, which has the colour of how serious it is. */
  #headed(count: number, text: string, { severity, tag }: { severity: FoundGroup['severity']; tag: string }): string[] {
    const mark = { error: this.#paint.error, warning: this.#paint.warning, note: this.#paint.dim }[severity]
    const head = `${formatNumber(count, this.#speech.language)} ×`
    return wrap(`${head} ${text}`, '    ', this.#detail.width)
      .split('\n')
      .map((line, index) => (index === 0 ? line.slice(2).replace(head, mark(head)) : line))
      .map((line) => (tag === '' ? line : line.replace(tag, this.#paint.dim(tag))))
  }

  /** One sentence for all groups where they have one, else one for each; every one with its count. */
  #counted(groups: readonly FoundGroup[]): { count: number; sentence: string }[] {
    const [first] = groups as [FoundGroup]
    const { family } = first
    const count = groups.reduce((sum, group) => sum + group.count, 0)
    if (this.#detail.isBrief && family !== undefined && groups.some(({ code }) => code !== first.code))
      return [{ count, sentence: this.#speech.findings.sayFamily(family, this.#columnsText(groups)) }]
    const isMerged = groups.every(({ params, source }) => source !== 'record' && params['field'] !== undefined)
    if (isMerged && first.code !== 'conflict') return [{ count, sentence: this.#merged(groups) }]
    return groups.map((group) => ({ count: group.count, sentence: this.#alone(group) }))
  }

  /** One sentence that lists its columns, each with its first cells. */
  #merged(groups: readonly FoundGroup[]): string {
    const [first] = groups as [FoundGroup]
    const { findings } = this.#speech
    const { allowed: _, nearest: __, ...params } = first.params
    const columns = this.#columnsText(groups)
    const full = findings.say(first.source, { ...first, params: { ...params, field: columns } })
    const sentence = this.#detail.isBrief ? firstSentence(full) : full
    const named = sentence.includes(columns) ? sentence : `${sentence} (${columns})`
    const isEverywhere = first.severity !== 'note' && groups.every((group) => group.isEverywhere)
    return isEverywhere ? `${named} ${findings.everywhere}` : named
  }

  /** A sentence about one group, with its places. */
  #alone(group: FoundGroup): string {
    const { message, severity, isEverywhere } = group
    const said = this.#detail.isBrief ? firstSentence(message) : message
    if (severity === 'note') return said
    if (isEverywhere) return `${said} ${this.#speech.findings.everywhere}`
    const where = this.#placesText(group)
    return where === '' ? said : `${said} (${where})`
  }

  /** The columns of groups by their labels, with their first places; a column that several rules are about is listed once. */
  #columnsText(groups: readonly FoundGroup[]): string {
    const columns = new Map<string, FoundGroup[]>()
    for (const group of groups) {
      const name = group.column ?? group.field ?? ''
      columns.set(name, [...(columns.get(name) ?? []), group])
    }
    const isNote = groups.every(({ severity }) => severity === 'note')
    const texts = [...columns].map(([name, all]) => {
      const isPlaceless = isNote || all.every(({ isEverywhere }) => isEverywhere)
      const where = isPlaceless
        ? ''
        : this.#placesOf(
            all.flatMap(({ places }) => places),
            all.reduce((sum, { count }) => sum + count, 0),
          )
      return name === '' ? where : where === '' ? name : `${name} (${where})`
    })
    return (isNote && texts.length > COLUMNS_OF_NOTE ? [...texts.slice(0, COLUMNS_OF_NOTE), '…'] : texts).join(', ')
  }

  #hints(groups: readonly FoundGroup[]): string[] {
    const isOne = groups.length === 1
    return groups.flatMap(({ column, field = '', params, severity, source }) => {
      // The message of a single group without columns has its hints.
      const hints =
        severity === 'note' || source === 'record' || params['field'] === undefined
          ? undefined
          : this.#speech.findings.hints(params)
      return hints === undefined ? [] : [isOne ? hints : `${column ?? field}: ${hints}`]
    })
  }

  #placesText({ places, count }: FoundGroup): string {
    return this.#placesOf(places, count)
  }

  /**
   * The first places and how many more there are: cells of the main sheet by their names only, rows of a sheet without
   * the path in a record.
   */
  #placesOf(places: readonly FindingPlace[], count: number): string {
    const { places: most, sheet: main } = this.#detail
    const named = places.map(
      ({ sheet, path, ...place }): FindingPlace => ({
        ...place,
        ...(sheet === undefined || sheet === main ? {} : { sheet }),
        ...(path === undefined || ((sheet ?? place.table) !== undefined && place.row !== undefined) ? {} : { path }),
      }),
    )
    const texts = named.flatMap((place) =>
      place.cell !== undefined && place.sheet === undefined ? [toCellText(place)] : placeTexts([place], this.#speech),
    )
    // Several things may be wrong in one row.
    const distinct = [...new Set(texts)]
    const shown = distinct.slice(0, most)
    const more = count - (texts.length - distinct.length) - shown.length
    return (more > 0 && shown.length > 0 ? [...shown, moreText(more, this.#speech)] : shown).join(', ')
  }
}
