/**
 * The shape of a file of indicators, as `schemas/indicator.schema.json` describes it. A problem states its path and the
 * expected shape, and repeats no value.
 */

import { isObject } from '@tip-standard/core'

/** A problem and its path, such as `indicators[0].by`. */
export type ShapeProblem = { readonly at: string; readonly problem: string }

/** Reports what is wrong with a value. */
type Check = (value: unknown, at: string) => readonly ShapeProblem[]

const wrong = (at: string, problem: string): readonly ShapeProblem[] => [{ at, problem }]

const matching =
  (pattern: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === 'string' && pattern.test(value) ? [] : wrong(at, `must be ${what}`)

const textOf =
  (most: number): Check =>
  (value, at) =>
    typeof value === 'string' && value.length > 0 && [...value].length <= most
      ? []
      : wrong(at, `must be a text of 1 to ${most} characters`)

const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) =>
    values.includes(value) ? [] : wrong(at, `must be ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`)

const aNumber =
  (least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY): Check =>
  (value, at) =>
    typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most
      ? []
      : wrong(at, least === Number.NEGATIVE_INFINITY ? 'must be a number' : `must be a number from ${least} to ${most}`)

const listOf =
  (check: Check, least = 0, isUnique = false): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong(at, 'must be a list')
    if (value.length < least) return wrong(at, 'must not be empty')
    if (isUnique && new Set(value).size < value.length) return wrong(at, 'must hold nothing twice')
    return value.flatMap((item, place) => check(item, `${at}[${place}]`))
  }

const objectOf =
  (required: { readonly [name: string]: Check }, optional: { readonly [name: string]: Check } = {}): Check =>
  (value, at) => {
    if (!isObject(value)) return wrong(at, 'must be an object')
    const known = { ...required, ...optional }
    const place = (name: string): string => (at === '' ? name : `${at}.${name}`)
    const missing = Object.keys(required).filter((name) => !Object.hasOwn(value, name))
    const hasOthers = Object.keys(value).some((name) => !Object.hasOwn(known, name))
    return [
      ...missing.map((name) => ({ at: place(name), problem: 'is missing' })),
      ...(hasOthers ? wrong(at, `has a member that is not known; known are ${Object.keys(known).join(', ')}`) : []),
      ...Object.entries(known).flatMap(([name, check]) =>
        Object.hasOwn(value, name) ? check(value[name], place(name)) : [],
      ),
    ]
  }

/** An object whose member `kind` determines its other members. */
const byKind =
  (kinds: { readonly [kind: string]: Check }): Check =>
  (value, at) => {
    const kind = isObject(value) ? value['kind'] : undefined
    const check = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    return check === undefined
      ? wrong(at, `must be an object whose kind is one of ${Object.keys(kinds).join(', ')}`)
      : check(value, at)
  }

/** The shape of a file of indicators. */
function shapeOfFile(): Check {
  const id = matching(/^[a-z][A-Za-z0-9]{0,59}$/, 'an id of letters and digits that begins with a small letter')
  const setId = matching(/^[a-z][a-z0-9-]{0,59}$/, 'an id of small letters, digits and hyphens')
  const text = textOf(2000)
  const code = textOf(64)
  const path = matching(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/, 'the path of a field, such as victim.sex')
  const dimensionId = matching(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, 'the id of a dimension or of a field')
  const anyText: Check = (value, at) => (typeof value === 'string' ? [] : wrong(at, 'must be a text'))
  const unit = oneOf('victims', 'perpetrators', 'events')

  const condition: Check = (value, at) =>
    isObject(value) && typeof value['op'] === 'string' ? [] : wrong(at, 'must be a condition with its op')

  const slice = objectOf({ dimension: dimensionId, codes: listOf(code, 1, true) })
  const published = objectOf({ share: aNumber(0, 1), source: id })
  const figure = objectOf({ id, title: text, of: slice }, { published })
  const indicator = objectOf(
    {
      id,
      title: text,
      question: text,
      unit,
      denominator: text,
      by: listOf(dimensionId, 0, true),
      figures: listOf(figure),
      picture: oneOf('bars', 'groupedBars', 'line', 'matrix', 'flow', 'none'),
      notReadAs: text,
      sources: listOf(id, 1, true),
    },
    {
      $schema: anyText,
      of: listOf(slice),
      per: oneOf(100_000),
      says: text,
      sourceRef: text,
      lens: listOf(matching(/^G([1-9]|1[0-9]|2[0-4])$/, 'a point of the gender lens, G1 to G24'), 0, true),
    },
  )
  const indicatorSet = objectOf({ id: setId, title: text, definition: text, indicators: listOf(id, 1, true) })

  const reading = objectOf({ path }, { where: condition })
  const readings = listOf(reading, 1)
  const labelled = objectOf({ code, label: text })
  const bands = listOf(objectOf({ code, label: text }, { min: aNumber(), max: aNumber() }), 1)
  const group = objectOf({ code, label: text, codes: listOf(code, 1, true) })
  const category = objectOf(
    { code, label: text },
    { definition: text, parent: code, when: condition, isNoAnswer: oneOf(true) },
  )
  const ofKind = (kind: string, required: { readonly [name: string]: Check }, optional = {}): Check =>
    objectOf({ kind: oneOf(kind), ...required }, optional)
  const dimension = objectOf(
    {
      id,
      title: text,
      definition: text,
      unit,
      values: byKind({
        codes: ofKind('codes', { from: readings }),
        groups: ofKind('groups', { from: readings, groups: listOf(group, 1), rest: labelled }),
        cases: ofKind('cases', { cases: listOf(category, 1) }, { several: oneOf(true) }),
        period: ofKind('period', { from: readings, unit: oneOf('year', 'quarter') }),
        days: ofKind('days', { start: reading, end: reading, bands }),
        number: ofKind('number', { from: readings, bands }),
        answered: ofKind('answered', { from: readings, answer: labelled }),
      }),
    },
    { several: oneOf('each', 'set') },
  )

  return objectOf(
    { indicators: listOf(indicator, 1) },
    { $schema: anyText, sets: listOf(indicatorSet), dimensions: listOf(dimension) },
  )
}

const file = /* @__PURE__ */ shapeOfFile()

/** The problems of a file of indicators. Never throws. */
export const shapeProblems = (value: unknown): readonly ShapeProblem[] => file(value, '')
