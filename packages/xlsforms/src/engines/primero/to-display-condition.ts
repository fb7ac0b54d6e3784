/** Conditions in the language of Primero, which knows `eq`, `in`, `ge` and `gt` over the values of a form, and `and`, `or`, `not`. */

import type { Expression } from '../../survey/expression.ts'
import type { SurveyType } from '../../survey/survey.ts'
import type { PrimeroCondition } from './primero-types.ts'

/** A question as a condition sees it: its name there, the ids of its choices, and the list of entries that it is in. */
export type PrimeroAnswer = {
  name: string
  type: SurveyType
  ids: ReadonlyMap<string, string>
  repeat: string | undefined
}

/**
 * When something is shown, by the answers of the record and by those of the same entry; `isWhole` if nothing was left
 * out.
 */
export type Shown = { record?: PrimeroCondition; subform?: PrimeroCondition; isWhole: boolean }

/** More choices than this say in no condition that there is an answer. */
const MANY = 60

type Printed = PrimeroCondition | boolean | undefined

const isCondition = (one: Printed): one is PrimeroCondition => typeof one === 'object'

function joined(by: 'and' | 'or', parts: readonly PrimeroCondition[]): PrimeroCondition | undefined {
  const [first, ...others] = parts
  if (first === undefined || others.length === 0) return first
  return by === 'and' ? { and: parts } : { or: parts }
}

/** Prints conditions over the answers of one place, `undefined` if they cannot be expressed: the form then asks more, never less. */
class Printer {
  readonly #answers: ReadonlyMap<string, PrimeroAnswer>
  readonly #repeat: string | undefined
  isWhole = true

  constructor(answers: ReadonlyMap<string, PrimeroAnswer>, repeat: string | undefined) {
    this.#answers = answers
    this.#repeat = repeat
  }

  #lost(): undefined {
    this.isWhole = false
    return undefined
  }

  #answer(one: Expression): PrimeroAnswer | undefined {
    const found = one.kind === 'answer' ? this.#answers.get(one.name) : undefined
    return found?.repeat === this.#repeat ? found : undefined
  }

  #isGiven({ name, ids, type }: PrimeroAnswer): Printed {
    if (ids.size === 0 || ids.size > MANY) return this.#lost()
    const all = [...ids.values()]
    // Of several answers `in` asks for all.
    return type === 'selectMany'
      ? joined(
          'or',
          all.map((id) => ({ in: { [name]: [id] } })),
        )
      : { in: { [name]: all } }
  }

  #compare({ by, left, right }: Extract<Expression, { kind: 'compare' }>): Printed {
    const answer = this.#answer(left)
    if (answer === undefined) return this.#lost()
    if (right.kind === 'number' && (by === '>=' || by === '>'))
      return by === '>=' ? { ge: { [answer.name]: right.value } } : { gt: { [answer.name]: right.value } }
    if (right.kind !== 'text' || (by !== '=' && by !== '!=')) return this.#lost()
    const id = answer.ids.get(right.value)
    const equals =
      right.value === '' ? this.#not(this.#isGiven(answer)) : id === undefined ? this.#lost() : this.#is(answer, id)
    return by === '=' ? equals : this.#not(equals)
  }

  #is({ name, type }: PrimeroAnswer, id: string): PrimeroCondition {
    return type === 'selectMany' ? { in: { [name]: [id] } } : { eq: { [name]: id } }
  }

  #not(one: Printed): Printed {
    if (!isCondition(one)) return one === undefined ? undefined : !one
    return 'not' in one ? one.not : { not: one }
  }

  #negated(part: Expression): Printed {
    const wasWhole = this.isWhole
    this.isWhole = true
    const printed = this.print(part)
    // The opposite of what asks more asks less.
    const result = this.isWhole ? this.#not(printed) : undefined
    this.isWhole = this.isWhole && wasWhole
    return result
  }

  print(expression: Expression): Printed {
    switch (expression.kind) {
      case 'constant':
        return expression.value
      case 'compare':
        return this.#compare(expression)
      case 'chosen': {
        const answer = this.#answer(expression.of)
        const id = expression.code.kind === 'text' ? answer?.ids.get(expression.code.value) : undefined
        return answer === undefined || id === undefined ? this.#lost() : this.#is(answer, id)
      }
      case 'all': {
        const parts = expression.parts.map((part) => this.print(part))
        return parts.includes(false) ? false : (joined('and', parts.filter(isCondition)) ?? true)
      }
      case 'any': {
        const parts = expression.parts.map((part) => this.print(part))
        if (parts.includes(true)) return true
        return parts.includes(undefined) ? undefined : (joined('or', parts.filter(isCondition)) ?? false)
      }
      case 'not':
        return this.#negated(expression.part)
      default:
        return this.#lost()
    }
  }
}

/** Splits a condition into what the record says and what the entry says, in which a question is asked. */
export function toShown(
  relevant: Expression,
  answers: ReadonlyMap<string, PrimeroAnswer>,
  repeat: string | undefined,
): Shown {
  const parts = relevant.kind === 'all' ? relevant.parts : [relevant]
  const shown: { record: PrimeroCondition[]; subform: PrimeroCondition[] } = { record: [], subform: [] }
  let isWhole = true
  for (const part of parts) {
    const places = repeat === undefined ? [undefined] : [undefined, repeat]
    const printed = places.map((place) => {
      const printer = new Printer(answers, place)
      return { place, condition: printer.print(part), isWhole: printer.isWhole }
    })
    const best = printed.find((one) => one.isWhole) ?? printed.find((one) => isCondition(one.condition))
    if (best?.isWhole !== true) isWhole = false
    if (best !== undefined && isCondition(best.condition))
      shown[best.place === undefined ? 'record' : 'subform'].push(best.condition)
  }
  const [record, subform] = [joined('and', shown.record), joined('and', shown.subform)]
  return { ...(record === undefined ? {} : { record }), ...(subform === undefined ? {} : { subform }), isWhole }
}
