/** The differences between PostgreSQL and DuckDB; all other SQL is the same for both. */

import { EXTENSION_PATTERN } from '../patterns.ts'
import { text } from './names.ts'
import { exists, standingAlone, type WriteSome } from './truth-text.ts'

/** A database. */
export type Dialect = {
  name: 'postgresql' | 'duckdb'
  title: string
  /** The type of JSON columns. */
  json: string
  /** The text of a day, `YYYY-MM-DD`, independent of session settings. */
  dayText: (day: string) => string
  /** A comparison of texts by character, independent of the database's language. */
  byCharacter: string
  /** Defines a function of the parameters, which are texts unless they state another type. */
  define: (name: string, parameters: readonly string[], returns: string, body: string) => string
  /** Whether every member of a JSON object is one of the names and has a code of the list as its value. */
  hasReasons: (json: string, names: readonly string[], codes: readonly string[]) => string
  /** Whether JSON is an object in which every name is an extension's. */
  hasExtensions: (json: string) => string
  /** Whether a list of texts, which may be missing, contains a text. */
  holds: (list: string, value: string) => string
  /** Whether rows exist. PostgreSQL looks them up by their keys; DuckDB hashes independent queries. */
  exists: WriteSome
  /** The names of the members of a JSON object, a row for each. */
  namesIn: (json: string) => string
}

/** A name of an extension, without its anchors. */
const oneName = `(?:${EXTENSION_PATTERN.slice(1, -1)})`

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
  exists,
  holds: (list, value) => `coalesce(${text(value)} = any(${list}), false)`,
  namesIn: (json) => `jsonb_object_keys(${json})`,
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
  // DuckDB has no lambda in constraints: the names are checked together, one per line.
  hasExtensions: (json) =>
    `(json_type(${json}) = 'OBJECT' and array_to_string(json_keys(${json}), chr(10)) ~ ${text(`(?:${oneName}(?:\\n${oneName})*)?`)})`,
  exists: standingAlone,
  holds: (list, value) => `coalesce(list_contains(${list}, ${text(value)}), false)`,
  namesIn: (json) => `unnest(json_keys(${json}))`,
}

/** The databases for which SQL is written. */
export const dialects: readonly Dialect[] = [postgresql, duckdb]
