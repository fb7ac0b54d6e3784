import type { TableHistory } from '../../tables/history.ts'
import type { TablePlan } from '../../tables/plan.ts'
import type { ProtectedTables } from '../../tables/released-tables.ts'
import type { RoundedTables } from '../../tables/rounded-tables.ts'
import { type Gated, type KeyBytes, opened, withKey } from './task.ts'

/** Tables as plain data. */
export type MadeTables = ProtectedTables & {
  /** The history for the next tables, if a series was given. */
  readonly history?: TableHistory
}

/** Counts rows into tables. */
export const tables = {
  tables: async ({
    plan,
    series,
    ...gated
  }: Gated & {
    readonly plan: TablePlan
    /**
     * The earlier tables of the same people, with the 32 bytes of their key and the date of the new ones; for the first
     * tables, the columns that identify a person.
     */
    readonly series?: {
      readonly history: TableHistory | { readonly person: string | readonly string[] }
      readonly key: KeyBytes
      readonly date: string
    }
  }): Promise<MadeTables> => {
    const { safeTables } = await import('../../tables/safe-tables.ts')
    const input = await opened(gated)
    if (series === undefined) return safeTables(input, plan)
    const { openTableHistory } = await import('../../tables/history.ts')
    return withKey(series.key, (key) => {
      const { history: given, date } = series
      const history = 'format' in given ? given : openTableHistory(given.person, key)
      return safeTables(input, plan, { series: { history, key, date } })
    })
  },

  roundedTables: async ({
    plan,
    key,
    base,
    person,
    ...gated
  }: Gated & {
    readonly plan: TablePlan
    readonly key: KeyBytes
    readonly base?: number
    readonly person?: string | readonly string[]
  }): Promise<RoundedTables> => {
    const { roundedTables } = await import('../../tables/rounded-tables.ts')
    const input = await opened(gated)
    const own = { ...(base !== undefined && { base }), ...(person !== undefined && { person }) }
    return withKey(key, (secret) => roundedTables(input, plan, { key: secret, ...own }))
  },
}
