/** Conditions over a record, as expressions over the answers of a survey. What the form does not ask is missing, as in a new record. */

import { type codeInfo, codeList, type FieldInfo, STANDARD_VERSION } from '@tip-standard/core'
import { type Condition, type ConditionCases, foldCondition } from '@tip-standard/core/conditions'
import { consentExpression } from './consent-gate.ts'
import { agedAtLeast, agedAtMost, isNotAfter } from './dates.ts'
import {
  all,
  answer,
  any,
  compare,
  type Expression,
  isEmpty,
  isGiven,
  isYes,
  namesIn,
  no,
  not,
  number,
  sum,
  text,
  yes,
} from './expression.ts'
import { codesOffered } from './lists.ts'
import type { Line, ListPlace } from './place.ts'
import type { Found, Place, Places } from './places.ts'
import { withAnswers } from './with-answers.ts'

/** The name of the question about why another one has no answer. */
export const absentName = (name: string): string => `${name}_absent`

/** Whether a condition over the entries of a list compares them with the entity around: no predicate of XPath in a survey can. */
const reachesOut = (that: Condition): boolean => JSON.stringify(that).includes('"^/')

const isList = ({ type }: FieldInfo): boolean => type.kind === 'objects'

/** The places in which the entries of a list are asked. */
const listPlacesOf = ({ place, info }: Found): readonly ListPlace[] => place.lists.get(info.name) ?? []

/** Makes expressions of conditions, and records what it cannot express. */
export class ConditionCompiler {
  readonly #places: Places
  readonly #canBeAbsent: (found: Found) => boolean
  /** Whether there was a condition that no expression can hold; the caller reads it and sets it back. */
  isLossy = false

  constructor(places: Places, canBeAbsent: (found: Found) => boolean) {
    this.#places = places
    this.#canBeAbsent = canBeAbsent
  }

  #find(path: string, from: Place): Found | undefined {
    const found = this.#places.find(path, from)
    return found?.isAsked === true ? found : undefined
  }

  /** The answer at a path, or the empty text if no question asks for it. */
  #at(path: string, from: Place): Expression {
    if (this.#isVersion(path, from)) return text(STANDARD_VERSION)
    const found = this.#find(path, from)
    return found === undefined ? text('') : answer(found.name)
  }

  /** Whether a path leads to the version of the standard, which every record has. */
  #isVersion(path: string, from: Place): boolean {
    const found = this.#places.find(path, from)
    return found?.isGiven === true && found.info.type.kind === 'code'
  }

  /** Those of some codes that can be chosen; what cannot be chosen never holds. */
  #offered(path: string, codes: readonly string[], from: Place): readonly string[] {
    if (this.#isVersion(path, from)) return codes
    const found = this.#find(path, from)
    const item = found?.place.asked.get(found.info.name)
    const list = item === undefined ? [] : codesOffered(item)
    return codes.filter((code) => list.some((one) => one.code === code))
  }

  #present(path: string, from: Place): Expression {
    const found = this.#places.find(path, from)
    if (found === undefined) return no
    if (found.isGiven) return yes
    if (isList(found.info)) return any(listPlacesOf(found).map((list) => this.hasEntries(list)))
    const within = this.#places.within(found)
    // What holds a reason only is there too.
    if (within !== undefined && found.info.type.kind === 'object')
      return any([...within.asked.keys()].map((name) => this.#answered(name, within)))
    return found.isAsked ? isGiven(answer(found.name)) : no
  }

  /**
   * When the entries of a list are asked for: engines differ in whether they count entries that are no longer asked
   * for.
   */
  #asksFor({ asked: { conditions, consents } }: ListPlace): Expression {
    const wasLossy = this.isLossy
    const asked = all([
      ...conditions.map(({ condition, from }) => this.compile(condition, from)),
      ...consents.map((purpose) => consentExpression(purpose, this.#places)),
    ])
    this.isLossy = wasLossy
    return asked
  }

  /** Whether there are entries in one of the places of a list. */
  hasEntries(list: ListPlace): Expression {
    const { shape, name, place, lines } = list
    if (shape === 'repeat')
      return all([this.#asksFor(list), compare({ kind: 'countEntries', repeat: name }, '>', number(0))])
    if (shape === 'ticks') return isGiven(answer(name))
    if (shape === 'states') return any(lines.map(({ isThere }) => isThere))
    const asked = [...place.asked].filter(([, item]) => this.#places.isPut(item))
    return any(asked.map(([field]) => this.#answered(field, place)))
  }

  /** How many entries there are in one of the places of a list; in a repeat, those that satisfy an expression. */
  countIn(list: ListPlace, where?: Expression): Expression {
    const { shape, name, lines } = list
    const oneIf = (test: Expression): Expression => ({ kind: 'if', test, yes: number(1), no: number(0) })
    if (shape === 'repeat') return { kind: 'countEntries', repeat: name, ...(where === undefined ? {} : { where }) }
    if (shape === 'ticks') return { kind: 'countChosen', of: answer(name) }
    return shape === 'one' ? oneIf(this.hasEntries(list)) : sum(lines.map(({ isThere }) => oneIf(isThere)))
  }

  /** The number of entries among those that are asked for. */
  #countAsked(list: ListPlace): Expression {
    const [count, asked] = [this.countIn(list), list.shape === 'repeat' ? this.#asksFor(list) : yes]
    return isYes(asked) ? count : { kind: 'if', test: asked, yes: count, no: number(0) }
  }

  #answered(path: string, from: Place): Expression {
    const found = this.#find(path, from)
    const reason = found !== undefined && this.#canBeAbsent(found) ? isGiven(answer(absentName(found.name))) : no
    return any([this.#present(path, from), reason])
  }

  /** Whether a path leads to a list of which anything is asked. */
  #isAskedList(path: string, from: Place): boolean {
    const found = this.#places.find(path, from)
    return found !== undefined && this.#places.within(found) !== undefined
  }

  #some(path: string, that: Condition, from: Place): Expression {
    const found = this.#places.find(path, from)
    const within = found && this.#places.within(found)
    if (found === undefined || within === undefined) return no
    // `../` means in an entry what it means at the place of the condition.
    const where = (place: Place): Expression => this.compile(that, { ...place, parent: from.parent })
    if (within === this.#places.subject) return where(within)
    return any(listPlacesOf(found).map((list) => this.#someAt(list, where(list.place))))
  }

  #someAt(list: ListPlace, where: Expression): Expression {
    const { shape, name, lines } = list
    if (shape === 'one') return all([this.hasEntries(list), where])
    if (shape !== 'repeat') return any(lines.map((line) => this.#someLine(line, where)))
    return all([this.#asksFor(list), compare({ kind: 'countEntries', repeat: name, where }, '>', number(0))])
  }

  #someLine({ isThere, answers }: Line, where: Expression): Expression {
    const known = withAnswers(where, { answers })
    if ([...namesIn(known)].some((name) => answers.has(name))) return this.#lossy(yes)
    return all([isThere, known])
  }

  #inBand(value: Expression, at: string, list: Parameters<typeof codeInfo>[0], from: Place): Expression {
    const { codes: whole } = typeof list === 'string' ? codeList(list) : list
    const band = this.#at(at, from)
    const offered = new Set(
      this.#offered(
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

  #lossy(instead: Expression): Expression {
    this.isLossy = true
    return instead
  }

  /** An expression that holds where the condition does, over the entity of a place. */
  compile(condition: Condition, from: Place): Expression {
    return foldCondition(condition, this.#cases, from)
  }

  /** Whether the entries of a list are asked for, and a condition compares them with the entity around. */
  #isLost(path: string, that: Condition, from: Place): boolean {
    return reachesOut(that) && this.#isAskedList(path, from)
  }

  #isMissing(path: string, from: Place): boolean {
    return this.#find(path, from) === undefined
  }

  readonly #cases: ConditionCases<Place, Expression> = {
    present: ({ field }, from) => this.#present(field, from),
    answered: ({ field }, from) => this.#answered(field, from),
    // Where an answer comes from is asked in no form.
    provenance: () => no,
    in: ({ field, values }, from) => {
      const codes = values.map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value))
      return any(this.#offered(field, codes, from).map((code) => compare(this.#at(field, from), '=', text(code))))
    },
    includesAny: ({ field, values }, from) =>
      any(
        this.#offered(field, values, from).map(
          (code): Expression => ({ kind: 'chosen', of: this.#at(field, from), code: text(code) }),
        ),
      ),
    atLeast: ({ field, value }, from) =>
      this.#isMissing(field, from) ? no : compare(this.#at(field, from), '>=', number(value)),
    // Nothing is less than a number in some engines: an answer has to be there.
    atMost: ({ field, value }, from) =>
      this.#isMissing(field, from)
        ? no
        : all([isGiven(this.#at(field, from)), compare(this.#at(field, from), '<=', number(value))]),
    countAtLeast: ({ field, count }, from) => this.#countAtLeast(field, count, from),
    ageOn: ({ birth, on, atLeast, atMost }, from) => {
      if (this.#isMissing(birth, from) || this.#isMissing(on, from)) return no
      const [born, then] = [this.#at(birth, from), this.#at(on, from)]
      return all([
        isGiven(born),
        isGiven(then),
        ...(atLeast === undefined ? [] : [agedAtLeast(born, then, atLeast)]),
        ...(atMost === undefined ? [] : [agedAtMost(born, then, atMost)]),
      ])
    },
    some: ({ field, that }, from) =>
      this.#isLost(field, that, from) ? this.#lossy(yes) : this.#some(field, that, from),
    every: ({ field, that }, from) =>
      this.#isLost(field, that, from) ? this.#lossy(yes) : not(this.#some(field, { op: 'not', of: that }, from)),
    // References to entries are not asked in surveys, so that none leads anywhere.
    someReferred: () => no,
    everyReferred: () => yes,
    resolves: () => yes,
    notAfter: ({ fields: [first, second] }, from) =>
      this.#isMissing(first, from) || this.#isMissing(second, from)
        ? yes
        : isNotAfter(this.#at(first, from), this.#at(second, from)),
    differ: ({ fields }, from) => this.#differ(fields, from),
    startsWith: ({ fields: [value, start] }, from) =>
      this.#isMissing(value, from) || this.#isMissing(start, from)
        ? yes
        : // Every text begins with the empty one.
          any([
            isEmpty(this.#at(value, from)),
            { kind: 'startsWith', value: this.#at(value, from), start: this.#at(start, from) },
          ]),
    withinBand: ({ value, band, list }, from) =>
      this.#isMissing(value, from) || this.#isMissing(band, from)
        ? yes
        : this.#inBand(this.#at(value, from), band, list, from),
    childOf: ({ child, parent }, from) =>
      this.#isMissing(child, from) || this.#isMissing(parent, from) ? yes : this.#lossy(yes),
    notAbove: ({ fields: [first, second] }, from) => {
      if (this.#isMissing(first, from) || this.#isMissing(second, from)) return yes
      const [one, other] = [this.#at(first, from), this.#at(second, from)]
      return any([isEmpty(one), isEmpty(other), compare(one, '<=', other)])
    },
    ascending: ({ field }, from) => this.#amongEntries(field, from),
    spanInBand: ({ from: first, to, band }, from) =>
      [first, to, band].some((path) => this.#isMissing(path, from)) ? yes : this.#lossy(yes),
    subset: ({ fields: [first, second] }, from) =>
      this.#isMissing(first, from) || this.#isMissing(second, from) ? yes : this.#lossy(yes),
    uniqueBy: ({ field }, from) => this.#amongEntries(field, from),
    holder: ({ that }, from) => (from.parent === undefined ? no : this.compile(that, from.parent)),
    all: ({ of }, from) => all(of.map((part) => this.compile(part, from))),
    any: ({ of }, from) => any(of.map((part) => this.compile(part, from))),
    not: ({ of }, from) => not(this.compile(of, from)),
  }

  /** What compares entries with each other: the only entry with none, and each line of a checklist is there at most once. */
  #amongEntries(path: string, from: Place): Expression {
    const found = this.#places.find(path, from)
    const hasRepeat = found !== undefined && listPlacesOf(found).some(({ shape }) => shape === 'repeat')
    return hasRepeat || (found !== undefined && this.#places.within(found) === this.#places.subject)
      ? this.#lossy(yes)
      : yes
  }

  #countAtLeast(path: string, count: number, from: Place): Expression {
    if (count <= 0) return yes
    const found = this.#find(path, from)
    if (found === undefined) return no
    const { kind } = found.info.type
    if (kind === 'objects') {
      if (count === 1) return this.#present(path, from)
      // All places of the one entry of a form are about the same one.
      const lists = listPlacesOf(found).filter(({ shape }, index) => index === 0 || shape !== 'one')
      return compare(sum(lists.map((list) => this.#countAsked(list))), '>=', number(count))
    }
    if (kind === 'codes') return compare({ kind: 'countChosen', of: answer(found.name) }, '>=', number(count))
    return kind === 'texts' && count === 1 ? isGiven(answer(found.name)) : this.#lossy(no)
  }

  #differ([first, second]: readonly [string, string], from: Place): Expression {
    const [one, other] = [this.#find(first, from), this.#find(second, from)]
    if (one === undefined || other === undefined) return yes
    const [left, right] = [answer(one.name), answer(other.name)]
    const isSame: Expression =
      one.info.type.kind === 'codes' ? { kind: 'chosen', of: left, code: right } : compare(left, '=', right)
    return any([isEmpty(left), isEmpty(right), not(isSame)])
  }
}
