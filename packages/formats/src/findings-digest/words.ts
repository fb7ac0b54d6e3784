import { fieldLabel, type RecordFinding, type RuleId, type TextOptions, toMessage } from '@tip-standard/core'
import { fields, rules } from '@tip-standard/core/metadata'
import {
  type Catalogue,
  defineTexts,
  type Language,
  type LoadOptions,
  type Messages,
  type TextSource,
  type Texts,
  type Turn,
} from '@tip-standard/core/texts'
import type { FindingsSheetWords } from '@tip-standard/sheets'
import { htcdsFields } from '../htcds/fields.ts'
import { type ExchangeFindingCode, exchangeCatalogue } from '../records/findings/exchange-catalogue.ts'
import { type TableFindingCode, tableCatalogue } from '../tables/findings/table-catalogue.ts'
import type { FindingFamily, FindingGroup, FindingSource, Remedy } from './group.ts'
import { en } from './texts/en.ts'

const texts: TextSource<keyof typeof en> = /* @__PURE__ */ defineTexts(en, {
  fr: () => import('./texts/translations/fr.json', { with: { type: 'json' } }),
  rw: () => import('./texts/translations/rw.json', { with: { type: 'json' } }),
  sw: () => import('./texts/translations/sw.json', { with: { type: 'json' } }),
  rn: () => import('./texts/translations/rn.json', { with: { type: 'json' } }),
})

/** The parts of a finding, or of a group, that decide its sentence. */
type Sayable = Pick<FindingGroup, 'code' | 'params'> & {
  rule?: string
  field?: string
  at?: { path?: (string | number)[] }
}

/** The words for findings and their groups in one language. */
export type FindingWords = {
  language: Language
  /**
   * States the fault and the action in a sentence, with the allowed codes and the nearest names of the standard if
   * there are any.
   */
  say(source: FindingSource, finding: Sayable): string
  /** The nearest names of the standard and the allowed values, if a finding has them. */
  hints(params: FindingGroup['params']): string | undefined
  /** The label of a column of a published format or the standard; `undefined` for any other name. */
  label(name: string): string | undefined
  /** One sentence for a family of findings, with its columns and cells. */
  sayFamily(family: FindingFamily, columns: string): string
  /** The heading above the groups of one turn, or above unread data. */
  heading(of: Turn | 'unread'): string
  /** The text that replaces the places of a group about every record. */
  everywhere: string
  /** The action that resolves a group, with the flags of `tip`; `undefined` if no flag does. */
  settle(remedy: Remedy | undefined): string | undefined
  /** The words of the sheet of findings in a marked workbook. */
  sheet: FindingsSheetWords
}

let htcdsLabels: ReadonlyMap<string, string> | undefined

function labelOf(name: string, options: TextOptions): string | undefined {
  htcdsLabels ??= new Map(htcdsFields.map(({ name: one, label }) => [one, label || one]))
  const known = fields.find(({ id }) => id === name)
  return htcdsLabels.get(name) ?? (known === undefined ? undefined : fieldLabel(known.id, options))
}

/** The sentence of a rule of the standard. */
const messageOf = (rule: RuleId, options: TextOptions): string =>
  toMessage({ code: 'rule', rule, severity: 'error', at: { path: [] }, params: {} }, options)

type Speaking = {
  own: Texts<keyof typeof en>
  tables: Messages<TableFindingCode>
  exchange: Messages<ExchangeFindingCode>
  submissions?: Messages<string>
  labels: TextOptions
}

function toWords({ own, tables, exchange, submissions, labels }: Speaking): FindingWords {
  const label = (name: string) => labelOf(name, labels)
  const sentence = (source: FindingSource, { code, params, rule, field, at }: Sayable): string => {
    if (source === 'record') {
      // The column of a form's own question has its own name: the answer is identified by its path.
      const known = fields.find(({ id }) => id === field)?.id
      return toMessage(
        { code, params, rule, field: known, at: { path: [], ...at }, severity: 'error' } as RecordFinding,
        labels,
      )
    }
    if (source === 'submission') return submissions?.say({ code, params }) ?? code
    const broken = code === 'conflict' ? rules.find(({ id }) => id === params['rule']) : undefined
    if (broken !== undefined) return own.say('conflict', { message: messageOf(broken.id, labels) })
    const named = params['field']
    const shown = typeof named === 'string' ? { ...params, field: label(named) ?? named } : params
    return source === 'table'
      ? tables.say({ code: code as TableFindingCode, params: shown })
      : exchange.say({ code: code as ExchangeFindingCode, params: shown })
  }
  const hints = ({ allowed, nearest }: FindingGroup['params']): string | undefined => {
    const texts = [
      ...(nearest === undefined ? [] : [own.say('nearest', { nearest })]),
      ...(allowed === undefined ? [] : [own.say('allowed', { allowed })]),
    ]
    return texts.length === 0 ? undefined : texts.join(' ')
  }
  return {
    language: own.language,
    label,
    heading: (of) => own.say(of),
    sayFamily: (family, columns) => own.say(family, { columns }),
    everywhere: own.say('everywhere'),
    hints,
    say(source, finding) {
      const about = hints(finding.params)
      return about === undefined ? sentence(source, finding) : `${sentence(source, finding)} ${about}`
    },
    settle(remedy) {
      const [first, ...others] = remedy?.flags ?? []
      if (remedy === undefined || first === undefined) return undefined
      // States the flag only once: `--dates dmy or mdy`.
      const flags = others.reduce(
        (one, other) => own.say('or', { one, other: other.slice(other.indexOf(' ') + 1) }),
        first,
      )
      const [value] = remedy.values
      if (remedy.evidence !== undefined && (value === 'dayMonthYear' || value === 'monthDayYear'))
        return own.sayCount(value, remedy.evidence, { flags })
      return own.say('settle', { flags })
    },
    sheet: {
      name: own.say('sheet.name'),
      headers: [
        ...([own.say('sheet.severity'), own.say('sheet.sheet'), own.say('sheet.cell')] as const),
        ...([own.say('sheet.column'), own.say('sheet.text'), own.say('sheet.rule')] as const),
      ],
      error: own.say('sheet.error'),
      warning: own.say('sheet.warning'),
    },
  }
}

/** The English words for findings, which need no loading. */
export const englishFindingWords: FindingWords = /* @__PURE__ */ (() =>
  toWords({
    own: texts.english,
    tables: tableCatalogue.english,
    exchange: exchangeCatalogue.english,
    labels: {},
  }))()

/**
 * Loads the words for findings in a language; `labels` is the language of the standard's labels. Findings about
 * submissions need their catalogue.
 */
export async function loadFindingWords(
  language: Language,
  labels: TextOptions & LoadOptions = {},
  submissions?: Catalogue<string>,
): Promise<FindingWords> {
  return toWords({
    own: await texts.load(language, labels),
    tables: await tableCatalogue.load(language, labels),
    exchange: await exchangeCatalogue.load(language, labels),
    ...(submissions === undefined ? {} : { submissions: await submissions.load(language, labels) }),
    labels,
  })
}
