import type { Permission } from '@tip-standard/policy'
import { PrivacyError } from '../privacy-error.ts'
import type { SecretKey } from '../pseudonyms/secret-key.ts'
import type { Scheme } from './dimensions.ts'
import { historyTokens } from './history-tokens.ts'
import type { NamedChange, NamedLayout } from './released-tables.ts'

/**
 * The categories of a column as the first release that counted it made them; later releases keep them, so that counts
 * can be compared.
 */
export type HistoryScheme = {
  readonly column: string
  readonly categories: Scheme['categories']
  readonly rest: string
  readonly isDeclared: boolean
  /** A token of the plan's hierarchy for it, or of none. */
  readonly hierarchy: string
  /** A token of each value, and the number of its category. */
  readonly values: readonly (readonly [token: string, category: number])[]
}

/**
 * One release: who was counted, as tokens, in which category of each column; and what was published for the first time.
 */
export type HistoryRelease = {
  readonly date: string
  /** A token of each person, ascending. */
  readonly people: readonly string[]
  /** For each person the number of a category's token. */
  readonly columns: readonly {
    readonly name: string
    readonly tokens: readonly string[]
    readonly codes: readonly number[]
  }[]
  readonly tables: readonly NamedLayout[]
  readonly changes: readonly NamedChange[]
}

/**
 * What has been published in tables about one population so far, and who was counted. It holds tokens made with a key
 * that is not in it, and no one's values; still it is as confidential as the data: it shows who changed, and the number
 * of people with a token is often enough to know its meaning.
 */
export type TableHistory = {
  readonly format: 'tip-standard-table-history/1'
  /** The columns that identify a person. */
  readonly person: readonly string[]
  readonly minimumCell: number
  readonly sensitive: readonly string[]
  /** Who receives the tables, and for which purpose; undefined before the first ones. */
  readonly madeFor?: Pick<Permission, 'audience' | 'purpose'> | undefined
  readonly schemes: readonly HistoryScheme[]
  readonly releases: readonly HistoryRelease[]
  /** A keyed hash that proves that nothing was changed and that the key is the right one. */
  readonly seal: string
}

/** The history of a series of tables, its key, and the date of the new release. */
export type TableSeries = { readonly history: TableHistory; readonly key: SecretKey; readonly date: string }

/** Seals the contents of a history. */
export function sealHistory(content: Omit<TableHistory, 'seal' | 'format'>, key: SecretKey): TableHistory {
  const { person, minimumCell, sensitive, madeFor, schemes, releases } = content
  const sealed = {
    format: 'tip-standard-table-history/1',
    person,
    minimumCell,
    sensitive,
    madeFor: madeFor && { audience: madeFor.audience, purpose: madeFor.purpose },
    schemes,
    releases,
  } as const
  return { ...sealed, seal: historyTokens(key)('seal', JSON.stringify(sealed)) }
}

/** Starts a history before the first tables; `person` names the columns that identify a person in every release. */
export function openTableHistory(person: string | readonly string[], key: SecretKey): TableHistory {
  return sealHistory({ person: [person].flat(), minimumCell: 0, sensitive: [], schemes: [], releases: [] }, key)
}

/**
 * Throws `historyNotSealed` unless a value, such as one read from a file, is a history sealed with that key and
 * unchanged since.
 */
export function checkHistory(value: unknown, key: SecretKey): asserts value is TableHistory {
  const one = (value ?? {}) as Partial<TableHistory>
  const isOne =
    one.format === 'tip-standard-table-history/1' &&
    [one.person, one.sensitive, one.schemes, one.releases].every(Array.isArray)
  if (!isOne || sealHistory(one as TableHistory, key).seal !== one.seal) throw new PrivacyError('historyNotSealed')
}
