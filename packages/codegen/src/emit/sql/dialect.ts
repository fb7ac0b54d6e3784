/** What PostgreSQL and DuckDB write differently; all other SQL is the same for both. */

import { EXTENSION_PATTERN } from '../patterns.ts'
import { text } from './names.ts'

/** A database. */
export type Dialect = {
  name: 'postgresql' | 'duckdb'
  title: string
  /** The type of columns that hold JSON. */
  json: string
  /** The text of a day, `YYYY-MM-DD`, whatever the settings of the session are. */
  dayText: (day: string) => string
  /** A comparison of texts by their characters, whatever the language of the database is. */
  byCharacter: string
  /** Defines a function of the parameters, which are texts unless they state another type. */
  define: (name: string, parameters: readonly string[], returns: string, body: string) => string
  /** Whether every member of a JSON object is one of the names, with a code of the list as its value. */
  hasReasons: (json: string, names: readonly string[], codes: readonly string[]) => string
  /** Whether JSON is an object in which every name is that of an extension. */
  hasExtensions: (json: string) => string
  /** Whether a list of texts, which may be missing, holds a text. */
  holds: (list: string, value: string) => string
  /**
   * Whether some row of a query agrees in its columns with those outside: as what each database plans well. PostgreSQL looks rows up by
   * their keys; DuckDB hashes a query that stands by itself, and multiplies tables where one refers to what is outside.
   */
  agrees: (outside: readonly string[], columns: readonly string[], from: string, where: readonly string[]) => string
  /** Rows of one column: the names, null for those of what is not there. */
  namesThatAreThere: (names: readonly string[]) => string
}

/** A name of an extension, without its anchors. */
const oneName = `(?:${EXTENSION_PATTERN.slice(1, -1)})`

const exists = (
  outside: readonly string[],
  columns: readonly string[],
  from: string,
  where: readonly string[],
): string =>
  `exists (select 1 from ${from} where ${[...columns.map((column, at) => `${column} = ${outside[at]}`), ...where].join(' and ')})`

/**
 * Whether conditions of an inner query name a row outside of it: rows of rules are called by a letter, those of inner queries are numbered
 * from the outermost on.
 */
function looksOut(from: string, where: readonly string[]): boolean {
  const numbers = (text: string): number[] => [...text.matchAll(/\bt(\d+)\b/g)].map(([, number]) => Number(number))
  const own = Math.min(...numbers(from))
  return where.some((one) => /\b[prs]\./.test(one) || numbers(one).some((number) => number < own))
}

const texts = (values: readonly string[]): string => values.map(text).join(', ')

const postgresql: Dialect = {
  name: 'postgresql',
  title: 'PostgreSQL',
  json: 'jsonb',
  dayText: (day) => `to_char(${day}, 'YYYY-MM-DD')`,
  byCharacter: ' collate "C"',
  define: (name, parameters, returns, body) =>
    `create or replace function ${name}(${parameters.map((one) => (one.includes(' ') ? one : `${one} text`)).join(', ')}) returns ${returns}\n  language sql immutable parallel safe\n  return ${body};`,
  hasReasons: (json, names, codes) =>
    `(jsonb_typeof(${json}) = 'object' and ${json} - array[${texts(names)}]::text[] = '{}' and not jsonb_path_exists(${json}, ${text(
      `strict $.* ? (@.type() != "string" || !(${codes.map((code) => `@ == ${JSON.stringify(code)}`).join(' || ')}))`,
    )}))`,
  hasExtensions: (json) =>
    `(jsonb_typeof(${json}) = 'object' and not jsonb_path_exists(${json}, ${text(
      `$.keyvalue() ? (!(@.key like_regex ${JSON.stringify(EXTENSION_PATTERN)}))`,
    )}))`,
  agrees: exists,
  holds: (list, value) => `coalesce(${text(value)} = any(${list}), false)`,
  namesThatAreThere: (names) => `unnest(array[${names.join(', ')}])`,
}

const duckdb: Dialect = {
  name: 'duckdb',
  title: 'DuckDB',
  json: 'json',
  dayText: (day) => `cast(${day} as text)`,
  byCharacter: '',
  define: (name, parameters, _, body) =>
    `create or replace macro ${name}(${parameters.map((one) => one.split(' ')[0]).join(', ')}) as\n  ${body};`,
  hasReasons: (json, names, codes) =>
    `(json_type(${json}) = 'OBJECT' and list_has_all([${texts(names)}], json_keys(${json})) and list_has_all([${texts(
      codes.map((code) => JSON.stringify(code)),
    )}], cast(json_extract(${json}, '$.*') as text[])))`,
  // DuckDB has no lambda in constraints: the names are looked at together, one a line.
  hasExtensions: (json) =>
    `(json_type(${json}) = 'OBJECT' and array_to_string(json_keys(${json}), chr(10)) ~ ${text(`(?:${oneName}(?:\\n${oneName})*)?`)})`,
  agrees: (outside, columns, from, where) => {
    if (looksOut(from, where)) return exists(outside, columns, from, where)
    const conditions = where.length === 0 ? '' : ` where ${where.join(' and ')}`
    return `(${outside.join(', ')}) in (select ${columns.length === 1 ? columns[0] : `(${columns.join(', ')})`} from ${from}${conditions})`
  },
  holds: (list, value) => `coalesce(list_contains(${list}, ${text(value)}), false)`,
  namesThatAreThere: (names) => `unnest([${names.join(', ')}])`,
}

/** The databases for which SQL is written. */
export const dialects: readonly Dialect[] = [postgresql, duckdb]
