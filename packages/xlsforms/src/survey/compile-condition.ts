/** Conditions over a record, as expressions over the answers of a survey. What the form does not ask is missing, as in a new record. */

import { type codeInfo, codeList, type FieldInfo } from '@tip-standard/core'
import { type Condition, type ConditionCases, foldCondition } from '@tip-standard/core/conditions'
import { agedAtLeast, agedAtMost, isNotAfter } from './dates.ts'
import {
  all,
  answer,
  any,
  compare,
  type Expression,
  isEmpty,
  isGiven,
  no,
  not,
  number,
  text,
  yes,
} from './expression.ts'
import { codesOffered } from './lists.ts'
import type { Found, Place, Places } from './places.ts'

/** The name of the question about why another one has no answer. */
export const absentName = (name: string): string => `${name}_absent`

/** Whether a condition over the entries of a list compares them with the entity around: no predicate of XPath in a survey can. */
const reachesOut = (that: Condition): boolean => JSON.stringify(that).includes('"^/')

const isList = ({ type }: FieldInfo): boolean => type.kind === 'objects'

/** Makes expressions of conditions, and records what it cannot express. */
export class ConditionCompiler {
  private readonly places: Places
  private readonly canBeAbsent: (found: Found) => boolean
  /** Whether there was a condition that no expression can hold; the caller reads it and sets it back. */
  isLossy = false

  constructor(places: Places, canBeAbsent: (found: Found) => boolean) {
    this.places = places
    this.canBeAbsent = canBeAbsent
  }

  private find(path: string, from: Place): Found | undefined {
    const found = this.places.find(path, from)
    return found?.isAsked === true ? found : undefined
  }

  /** The answer at a path, or the empty text where no question asks for it. */
  private at(path: string, from: Place): Expression {
    const found = this.find(path, from)
    return found === undefined ? text('') : answer(found.name)
  }

  /** Those of some codes that can be chosen; what cannot be chosen never holds. */
  private offered(path: string, codes: readonly string[], from: Place): readonly string[] {
    const found = this.find(path, from)
    const item = found?.place.asked.get(found.info.name)
    const list = item === undefined ? [] : codesOffered(item)
    return codes.filter((code) => list.some((one) => one.code === code))
  }

  private present(path: string, from: Place): Expression {
    const found = this.places.find(path, from)
    if (found === undefined) return no
    if (found.isFilledIn) return yes
    const within = this.places.within(found)
    if (within !== undefined && found.info.type.kind === 'object')
      return any([...within.asked.keys()].map((name) => this.present(name, within)))
    if (!found.isAsked) return no
    return isList(found.info)
      ? compare({ kind: 'countEntries', repeat: found.name }, '>', number(0))
      : isGiven(answer(found.name))
  }

  private answered(path: string, from: Place): Expression {
    const found = this.find(path, from)
    const reason = found !== undefined && this.canBeAbsent(found) ? isGiven(answer(absentName(found.name))) : no
    return any([this.present(path, from), reason])
  }

  /** The entries of a list, and what is asked of each. */
  private entries(path: string, from: Place): { place: Place; isSingle: boolean; repeat: string } | undefined {
    const found = this.places.find(path, from)
    const place = found && this.places.within(found)
    if (found === undefined || place === undefined) return undefined
    return { place, isSingle: place === this.places.subject, repeat: found.name }
  }

  private some(path: string, that: Condition, from: Place): Expression {
    const entries = this.entries(path, from)
    if (entries === undefined) return no
    // `../` means in an entry what it means at the place of the condition.
    const where = this.compile(that, { ...entries.place, parent: from.parent })
    if (entries.isSingle) return where
    return compare({ kind: 'countEntries', repeat: entries.repeat, where }, '>', number(0))
  }

  private inBand(value: Expression, at: string, list: Parameters<typeof codeInfo>[0], from: Place): Expression {
    const { codes: whole } = typeof list === 'string' ? codeList(list) : list
    const band = this.at(at, from)
    const offered = new Set(
      this.offered(
        at,
        whole.map(({ code }) => code),
        from,
      ),
    )
    const codes = whole.filter(({ code }) => offered.has(code))
    const fits = codes.flatMap(({ code, min, max }) =>
      min === undefined && max === undefined
        ? []
        : [
            all([
              compare(band, '=', text(code)),
              ...(min === undefined ? [] : [compare(value, '>=', number(min))]),
              ...(max === undefined ? [] : [compare(value, '<=', number(max))]),
            ]),
          ],
    )
    const unbounded = codes.flatMap(({ code, min, max }) =>
      min === undefined && max === undefined ? [compare(band, '=', text(code))] : [],
    )
    return any([isEmpty(value), isEmpty(band), ...unbounded, ...fits])
  }

  private lossy(instead: Expression): Expression {
    this.isLossy = true
    return instead
  }

  /** An expression that holds where the condition does, over the entity of a place. */
  compile(condition: Condition, from: Place): Expression {
    return foldCondition(condition, this.cases, from)
  }

  /** Whether the entries of a list are asked for, and a condition compares them with the entity around. */
  private isLost(path: string, that: Condition, from: Place): boolean {
    return reachesOut(that) && this.entries(path, from) !== undefined
  }

  private isMissing(path: string, from: Place): boolean {
    return this.find(path, from) === undefined
  }

  private readonly cases: ConditionCases<Place, Expression> = {
    present: ({ field }, from) => this.present(field, from),
    answered: ({ field }, from) => this.answered(field, from),
    // Where an answer comes from is asked in no form.
    provenance: () => no,
    in: ({ field, values }, from) => {
      const codes = values.map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value))
      return any(this.offered(field, codes, from).map((code) => compare(this.at(field, from), '=', text(code))))
    },
    includesAny: ({ field, values }, from) =>
      any(
        this.offered(field, values, from).map(
          (code): Expression => ({ kind: 'chosen', of: this.at(field, from), code: text(code) }),
        ),
      ),
    atLeast: ({ field, value }, from) =>
      this.isMissing(field, from) ? no : compare(this.at(field, from), '>=', number(value)),
    // Nothing is less than a number in some engines: an answer has to be there.
    atMost: ({ field, value }, from) =>
      this.isMissing(field, from)
        ? no
        : all([isGiven(this.at(field, from)), compare(this.at(field, from), '<=', number(value))]),
    countAtLeast: ({ field, count }, from) => this.countAtLeast(field, count, from),
    ageOn: ({ birth, on, atLeast, atMost }, from) => {
      if (this.isMissing(birth, from) || this.isMissing(on, from)) return no
      const [born, then] = [this.at(birth, from), this.at(on, from)]
      return all([
        isGiven(born),
        isGiven(then),
        ...(atLeast === undefined ? [] : [agedAtLeast(born, then, atLeast)]),
        ...(atMost === undefined ? [] : [agedAtMost(born, then, atMost)]),
      ])
    },
    some: ({ field, that }, from) => (this.isLost(field, that, from) ? this.lossy(yes) : this.some(field, that, from)),
    every: ({ field, that }, from) =>
      this.isLost(field, that, from) ? this.lossy(yes) : not(this.some(field, { op: 'not', of: that }, from)),
    // References to entries are not asked in surveys, so that none leads anywhere.
    someReferred: () => no,
    everyReferred: () => yes,
    resolves: () => yes,
    notAfter: ({ fields: [first, second] }, from) =>
      this.isMissing(first, from) || this.isMissing(second, from)
        ? yes
        : isNotAfter(this.at(first, from), this.at(second, from)),
    differ: ({ fields }, from) => this.differ(fields, from),
    startsWith: ({ fields: [value, start] }, from) =>
      this.isMissing(value, from) || this.isMissing(start, from)
        ? yes
        : // Every text begins with the empty one.
          any([
            isEmpty(this.at(value, from)),
            { kind: 'startsWith', value: this.at(value, from), start: this.at(start, from) },
          ]),
    withinBand: ({ value, band, list }, from) =>
      this.isMissing(value, from) || this.isMissing(band, from)
        ? yes
        : this.inBand(this.at(value, from), band, list, from),
    childOf: ({ child, parent }, from) =>
      this.isMissing(child, from) || this.isMissing(parent, from) ? yes : this.lossy(yes),
    notAbove: ({ fields: [first, second] }, from) => {
      if (this.isMissing(first, from) || this.isMissing(second, from)) return yes
      const [one, other] = [this.at(first, from), this.at(second, from)]
      return any([isEmpty(one), isEmpty(other), compare(one, '<=', other)])
    },
    ascending: ({ field }, from) => (this.entries(field, from) === undefined ? yes : this.lossy(yes)),
    spanInBand: ({ from: first, to, band }, from) =>
      [first, to, band].some((path) => this.isMissing(path, from)) ? yes : this.lossy(yes),
    subset: ({ fields: [first, second] }, from) =>
      this.isMissing(first, from) || this.isMissing(second, from) ? yes : this.lossy(yes),
    uniqueBy: ({ field }, from) => (this.entries(field, from) === undefined ? yes : this.lossy(yes)),
    holder: ({ that }, from) => (from.parent === undefined ? no : this.compile(that, from.parent)),
    all: ({ of }, from) => all(of.map((part) => this.compile(part, from))),
    any: ({ of }, from) => any(of.map((part) => this.compile(part, from))),
    not: ({ of }, from) => not(this.compile(of, from)),
  }

  private countAtLeast(path: string, count: number, from: Place): Expression {
    if (count <= 0) return yes
    const found = this.find(path, from)
    if (found === undefined) return no
    const { kind } = found.info.type
    if (kind === 'objects') return compare({ kind: 'countEntries', repeat: found.name }, '>=', number(count))
    if (kind === 'codes') return compare({ kind: 'countChosen', of: answer(found.name) }, '>=', number(count))
    return kind === 'texts' && count === 1 ? isGiven(answer(found.name)) : this.lossy(no)
  }

  private differ([first, second]: readonly [string, string], from: Place): Expression {
    const [one, other] = [this.find(first, from), this.find(second, from)]
    if (one === undefined || other === undefined) return yes
    const [left, right] = [answer(one.name), answer(other.name)]
    const isSame: Expression =
      one.info.type.kind === 'codes' ? { kind: 'chosen', of: left, code: right } : compare(left, '=', right)
    return any([isEmpty(left), isEmpty(right), not(isSame)])
  }
}
