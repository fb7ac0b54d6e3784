/** Checks the format of a form: closed objects, texts, lists. Its content is checked afterwards. */

import type { RecordFinding } from '@tip-standard/core'
import { isObject, STANDARD_VERSION } from '@tip-standard/core'
import { identifierPattern } from '@tip-standard/core/metadata'

type Path = RecordFinding['at']['path']

/** The places where a document breaks the format: the path of each, using only positions and names of the format. */
type Check = (value: unknown, path: Path) => Path[]

const right: Path[] = []
const when =
  (isRight: (value: unknown) => boolean): Check =>
  (value, path) =>
    isRight(value) ? right : [path]
const matches = (pattern: RegExp): Check => when((value) => typeof value === 'string' && pattern.test(value))
const oneOf = (...choices: readonly unknown[]): Check => when((value) => choices.includes(value))
/** The most characters of a text of a form. */
export const LONGEST_TEXT = 4000
/** The most entries of a list. */
const MOST = 1000

const isText = (value: unknown): boolean =>
  typeof value === 'string' && value.length > 0 && value.length <= LONGEST_TEXT && !/[^\P{Cc}\n]/u.test(value)

const list =
  (entry: Check, least = 0): Check =>
  (value, path) =>
    Array.isArray(value) && value.length >= least && value.length <= MOST
      ? value.flatMap((one, index) => entry(one, [...path, index]))
      : [path]

/** An object with these properties and no others; those with a question mark are optional. */
const closed = (members: Record<string, Check>): Check => {
  const needed = Object.keys(members).filter((name) => !name.endsWith('?'))
  const checks = new Map(Object.entries(members).map(([name, check]) => [name.replace('?', ''), check]))
  return (value, path) => {
    if (!isObject(value)) return [path]
    const isUnknown = Object.keys(value).some((name) => !checks.has(name))
    return [
      ...(isUnknown ? [path] : right),
      ...needed.filter((name) => value[name] === undefined).map((name) => [...path, name]),
      ...[...checks].flatMap(([name, check]) =>
        value[name] === undefined ? right : check(value[name], [...path, name]),
      ),
    ]
  }
}

const entries =
  (isName: (name: string) => boolean, entry: Check): Check =>
  (value, path) =>
    isObject(value)
      ? Object.entries(value).flatMap(([name, one]) => (isName(name) ? entry(one, path) : [path]))
      : [path]

const id = /* @__PURE__ */ matches(identifierPattern)
const version = /* @__PURE__ */ matches(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/)
const number = /* @__PURE__ */ when((value) => typeof value === 'number' && Number.isFinite(value))
/** Texts that are ids are looked up later. */
const name = /* @__PURE__ */ matches(/^[A-Za-z][A-Za-z0-9._-]{0,99}$/)
const isMark = (value: unknown): boolean => typeof value === 'string' && /^[0-9a-f]{8}$/.test(value)
const isTranslation = (value: unknown): boolean =>
  Array.isArray(value) &&
  (value.length === 2 || (value.length === 3 && isMark(value[2]))) &&
  isText(value[0]) &&
  (value[1] === 'draft' || value[1] === 'reviewed')
const texts: Check = (value, path) =>
  isObject(value) &&
  isText(value['en']) &&
  Object.entries(value).every(
    ([language, text]) => language === 'en' || (/^[a-z]{2,3}$/.test(language) && isTranslation(text)),
  )
    ? right
    : [path]

/** Conditions are checked later, where the fields that they name are known. */
const needs = { 'when?': /* @__PURE__ */ when(isObject), 'consents?': /* @__PURE__ */ list(name) }

const own = /* @__PURE__ */ (() =>
  closed({
    answer: oneOf('text', 'longText', 'integer', 'number', 'date', 'boolean', 'code', 'codes'),
    'options?': list(closed({ code: id, label: texts }), 1),
  }))()

/** Questions within a question. Nothing can be nested more deeply than the standard. */
const within: Check = (value, path) => (path.length > 41 ? [path] : list(item, 1)(value, path))

const item: Check = /* @__PURE__ */ (() =>
  closed({
    ...needs,
    field: name,
    'own?': own,
    'need?': oneOf('answer', 'value'),
    'codes?': list(name, 1),
    'min?': number,
    'max?': number,
    'maxLength?': number,
    'label?': texts,
    'question?': texts,
    'prompt?': texts,
    'hidden?': oneOf('clear', 'archive', 'keep'),
    'restricted?': oneOf('shown'),
    'atLeast?': when((value) => Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 20),
    'checklist?': closed({ line: name, 'state?': name }),
    'asOne?': oneOf(true),
    'preset?': oneOf('today', 'profile'),
    'items?': within,
  }))()

const group = /* @__PURE__ */ (() => closed({ ...needs, id, 'title?': texts, 'help?': texts, items: list(item, 1) }))()
const page = /* @__PURE__ */ (() =>
  closed({
    ...needs,
    id,
    title: texts,
    'help?': texts,
    'alone?': oneOf(true),
    'module?': id,
    groups: list(group, 1),
  }))()
const module = /* @__PURE__ */ (() => closed({ id, title: texts }))()
const migration = /* @__PURE__ */ (() =>
  closed({
    from: version,
    'moved?': entries((from) => /^[A-Za-z]+\.[A-Za-z0-9]+$/.test(from), name),
    'dropped?': list(name),
  }))()

const form = /* @__PURE__ */ (() =>
  closed({
    id,
    version,
    base: oneOf(STANDARD_VERSION),
    title: texts,
    subject: oneOf('victim', 'perpetrator'),
    'consents?': list(name),
    'modules?': list(module, 1),
    pages: list(page, 1),
    'errors?': list(name),
    'migrations?': list(migration),
  }))()

/** Whether a value is a list with too many entries. */
export const isTooMany = (value: unknown): boolean => Array.isArray(value) && value.length > MOST

/** Whether one of the languages of a text has too many characters. */
export const isTooLong = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).some((text) => String(Array.isArray(text) ? text[0] : text).length > LONGEST_TEXT)

/** Lists the places where a document breaks the format of forms; empty if there are none. */
export const shapeFaults = (document: unknown): Path[] => form(document, [])
