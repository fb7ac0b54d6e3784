import { isObject } from '@tip-standard/core'
import { type LegalProfile, OFFENCES } from './model.ts'

/** Thrown for a document that is not a profile: it names the wrong properties, and repeats nothing else of it. */
export class LegalProfileError extends Error {
  readonly members: readonly string[]

  constructor(members: readonly string[]) {
    super(`This is not a legal profile: ${members.join(', ') || 'it is not an object, or has unknown properties'}.`)
    this.name = 'LegalProfileError'
    this.members = members
  }
}

type Check = (value: unknown) => boolean

const matches =
  (pattern: RegExp): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const text =
  (longest: number): Check =>
  (value) =>
    typeof value === 'string' && value.length > 0 && [...value].length <= longest && !/\p{Cc}/u.test(value)
const oneOf =
  (...choices: string[]): Check =>
  (value) =>
    choices.includes(value as string)
const flag: Check = (value) => typeof value === 'boolean'
const list =
  (item: Check, most: number, least = 0): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= most && value.every(item)
const closed =
  (members: Record<string, Check>): Check =>
  (value) =>
    isObject(value) &&
    Object.keys(value).every((name) => Object.hasOwn(members, name)) &&
    Object.entries(members).every(([name, check]) => Object.hasOwn(value, name) && check(value[name]))
const entries =
  (name: Check, member: Check): Check =>
  (value) =>
    isObject(value) && Object.entries(value).every(([key, one]) => name(key) && member(one))

/** The properties that a profile may leave out. */
const OPTIONAL: readonly string[] = ['purposesOnlyWithExploitation', 'furtherOffences']

const id = /* @__PURE__ */ matches(/^[a-z][a-z0-9-]{0,59}$/)
const code = /* @__PURE__ */ matches(/^[a-z][a-zA-Z0-9]{0,59}$/)
const codes =
  (least: number): Check =>
  (value) =>
    list(code, 60, least)(value) && new Set(value as string[]).size === (value as string[]).length
const translation: Check = (value) =>
  isObject(value) &&
  closed({ text: text(500), status: oneOf('draft', 'reviewed'), of: matches(/^[0-9a-f]{8}$/) })({
    of: '00000000',
    ...value,
  })
const texts: Check = (value) => {
  if (!isObject(value)) return false
  const { en, ...translations } = value
  return text(500)(en) && entries(matches(/^[a-z]{2,3}$/), translation)(translations)
}

const makeMembers = (): Record<keyof Required<LegalProfile>, Check> => ({
  id,
  version: matches(/^[0-9]+(\.[0-9]+){0,2}$/),
  title: texts,
  status: oneOf('verified', 'unverified'),
  sources: list(closed({ title: text(500), read: oneOf('full', 'excerpt', 'thirdParty', 'recalled') }), 30, 1),
  acts: codes(1),
  means: codes(0),
  purposes: codes(1),
  purposesWithoutExploitation: codes(0),
  purposesOnlyWithExploitation: codes(0),
  furtherOffences: (value) => codes(0)(value) && (value as string[]).every((one) => oneOf(...OFFENCES)(one)),
  meansRequiredForAdults: flag,
  meansRequiredForChildren: (value) => flag(value) || closed({ exceptFor: codes(1) })(value),
  added: entries(code, texts),
  duties: list(
    closed({ id, when: oneOf('always', 'trafficking', 'child', 'smuggling'), text: texts, source: text(500) }),
    30,
  ),
  gaps: list(closed({ id, text: texts }), 60),
})

/** The properties of a profile; `profile.schema.json` defines the same for other languages, and a test keeps the two equal. */
const members = /* @__PURE__ */ makeMembers()

/** Parses a JSON document as a legal profile; throws a `LegalProfileError` if it is not one. */
export function defineLegalProfile(document: unknown): LegalProfile {
  if (!isObject(document) || Object.keys(document).some((name) => !Object.hasOwn(members, name)))
    throw new LegalProfileError([])
  const wrong = Object.entries(members)
    .filter(([name, check]) => (Object.hasOwn(document, name) ? !check(document[name]) : !OPTIONAL.includes(name)))
    .map(([name]) => name)
  if (wrong.length > 0) throw new LegalProfileError(wrong)
  return document as LegalProfile
}
