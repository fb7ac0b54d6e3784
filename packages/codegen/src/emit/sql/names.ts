/** Names in SQL: lower case with underscores, short enough for PostgreSQL, quoted where a database reserves them. */

import { createHash } from 'node:crypto'

/** PostgreSQL truncates longer names, in bytes; ours are ASCII. */
export const LONGEST_NAME = 63

/** Words that PostgreSQL 18 or DuckDB 1.5 does not accept as the name of a column or table; a test asks both databases for theirs. */
export const reservedWords: ReadonlySet<string> = new Set(
  `all analyse analyze and anti any array as asc asof asymmetric at authorization binary both by case cast check collate
  collation column columns concurrently constraint create cross current_catalog current_date current_role current_schema
  current_time current_timestamp current_user default deferrable desc describe distinct do else end except false fetch for
  foreign freeze from full generated glob grant group having ilike in initially inner intersect into is isnull join lambda
  lateral leading left like limit localtime localtimestamp map natural not notnull null offset on only or order outer overlaps
  pivot pivot_longer pivot_wider placing positional primary qualify references returning right select semi session_user show
  similar some struct summarize symmetric system_user table tablesample then to trailing true try_cast union unique unpack
  unpivot user using variadic verbose when where window with`.split(/\s+/),
)

/** `journey.placeOfEntry` and `journey-place-of-entry` → `journey_place_of_entry`. */
export const toSnake = (name: string): string =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .toLowerCase()

/** Shortens a name to the length that PostgreSQL keeps: digits of its SHA-256 replace the end. */
function toShort(name: string): string {
  if (name.length <= LONGEST_NAME) return name
  const digest = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${name.slice(0, LONGEST_NAME - digest.length - 1)}_${digest}`
}

/** The name of a table, view or column, from the parts of the standard's name. */
export const toName = (...parts: readonly string[]): string =>
  toShort(
    parts
      .filter((part) => part !== '')
      .map(toSnake)
      .join('_'),
  )

/** A name in SQL notation. */
export const identifier = (name: string): string =>
  /^[a-z_][a-z0-9_]*$/.test(name) && !reservedWords.has(name) ? name : `"${name.replaceAll('"', '""')}"`

/** A text in SQL notation. */
export const text = (value: string): string => `'${value.replaceAll("'", "''")}'`
