/** Conditions over a record, as expressions over the answers of a survey. What the form does not ask is missing, as in a new record. */

import { type codeInfo, codeList, type FieldInfo } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
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

/** The name of the question that says why another one has no answer. */
export const absentName = (name: string): string => `${name}_absent`

const isList = ({ type }: FieldInfo): boolean => type.kind === 'objects'

/** Makes expressions of conditions, and notes what it cannot say. */
export class ConditionCompiler {
  private readonly places: Places
  private readonly canBeAbsent: (found: Found) => boolean
  /** Whether a condition was met that no expression says; read and set back by whoever compiles. */
  isLossy = false

  constructor(places: Places, canBeAbsent: (found: Found) => boolean) {
    this.places = places
    this.canBeAbsent = canBeAbsent
  }

  private find(path: string, from: Place): Found | undefined {
    const found = this.places.find(path, from)
    return found?.isAsked === true ? found : undefined
  }

  /** The answer at a path, or the empty text where nobody is asked. */
  private at(path: string, from: Place): Expression {
    const found = this.find(path, from)
    return found === undefined ? text('') : answer(found.name)
  }

  /** Those of some codes that can be chosen; what nobody can choose never holds. */
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
    // `../` means in an entry what it means where the condition stands.
    const where = this.compile(that, { ...entries.place, parent: from.parent })
    if (entries.isSingle) return where
    return compare({ kind: 'countEntries', repeat: entries.repeat, where }, '>', number(0))
  }

  private inBand(value: Expression, band: Expression, list: Parameters<typeof codeInfo>[0]): Expression {
    const { codes } = typeof list === 'string' ? codeList(list) : list
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
    const at = (path: string): Expression => this.at(path, from)
    const isMissing = (path: string): boolean => this.find(path, from) === undefined
    const inner = (that: Condition): Expression => this.compile(that, from)
    if ('present' in condition) return this.present(condition.field, from)
    if ('answered' in condition) return this.answered(condition.field, from)
    // Where an answer comes from is asked in no form.
    if ('provenance' in condition) return no
    if ('in' in condition) {
      const codes = condition.in.map((value) => (typeof value === 'boolean' ? (value ? 'yes' : 'no') : value))
      return any(
        this.offered(condition.field, codes, from).map((code) => compare(at(condition.field), '=', text(code))),
      )
    }
    if ('includesAny' in condition) {
      return any(
        this.offered(condition.field, condition.includesAny, from).map(
          (code): Expression => ({ kind: 'chosen', of: at(condition.field), code: text(code) }),
        ),
      )
    }
    if ('atLeast' in condition)
      return isMissing(condition.field) ? no : compare(at(condition.field), '>=', number(condition.atLeast))
    if ('atMost' in condition)
      // Nothing is less than a number in some engines: an answer has to be there.
      return isMissing(condition.field)
        ? no
        : all([isGiven(at(condition.field)), compare(at(condition.field), '<=', number(condition.atMost))])
    if ('countAtLeast' in condition) return this.countAtLeast(condition.field, condition.countAtLeast, from)
    if ('ageOn' in condition) {
      const { birth, on, atLeast, atMost } = condition.ageOn
      if (isMissing(birth) || isMissing(on)) return no
      return all([
        isGiven(at(birth)),
        isGiven(at(on)),
        ...(atLeast === undefined ? [] : [agedAtLeast(at(birth), at(on), atLeast)]),
        ...(atMost === undefined ? [] : [agedAtMost(at(birth), at(on), atMost)]),
      ])
    }
    if ('some' in condition) return this.some(condition.some, condition.that, from)
    if ('every' in condition) return not(this.some(condition.every, { not: condition.that }, from))
    // References to entries are not asked in surveys, so that none leads anywhere.
    if ('someReferred' in condition) return no
    if ('everyReferred' in condition || 'resolves' in condition) return yes
    if ('notAfter' in condition) {
      const [first, second] = condition.notAfter
      return isMissing(first) || isMissing(second) ? yes : isNotAfter(at(first), at(second))
    }
    if ('differ' in condition) return this.differ(condition.differ, from)
    if ('startsWith' in condition) {
      const [value, start] = condition.startsWith
      if (isMissing(value) || isMissing(start)) return yes
      // Every text begins with the empty one.
      return any([isEmpty(at(value)), { kind: 'startsWith', value: at(value), start: at(start) }])
    }
    if ('withinBand' in condition) {
      const { value, band, list } = condition.withinBand
      return isMissing(value) || isMissing(band) ? yes : this.inBand(at(value), at(band), list)
    }
    if ('childOf' in condition)
      return isMissing(condition.childOf.child) || isMissing(condition.childOf.parent) ? yes : this.lossy(yes)
    if ('uniqueBy' in condition) return this.entries(condition.uniqueBy, from) === undefined ? yes : this.lossy(yes)
    if ('all' in condition) return all(condition.all.map(inner))
    if ('any' in condition) return any(condition.any.map(inner))
    if ('not' in condition) return not(inner(condition.not))
    return condition satisfies never
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
