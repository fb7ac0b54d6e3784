/** Responses to a questionnaire of FHIR, for tests. */

import type { Answers } from './fixture-situations.ts'

type Extension = {
  url: string
  valueExpression?: { name?: string; expression: string }
  extension?: Extension[]
  valueString?: string
}

/** An item of a questionnaire. */
export type Item = {
  linkId: string
  type: string
  repeats?: boolean
  extension?: Extension[]
  item?: Item[]
  required?: boolean
}

/** An item of a response. */
export type Response = { linkId: string; item?: Response[]; answer?: { [value: string]: unknown }[] }

function answersTo({ type, repeats }: Item, value: Answers[string]): { [value: string]: unknown }[] {
  const one = (given: unknown): { [value: string]: unknown } => {
    if (type === 'choice') return { valueCoding: { code: given } }
    if (type === 'integer') return { valueInteger: given }
    if (type === 'decimal') return { valueDecimal: given }
    return type === 'date' ? { valueDate: given } : { valueString: given }
  }
  return repeats === true && Array.isArray(value) ? value.map(one) : [one(value)]
}

/** Builds the response with the answers; groups without answers keep their items, as in renderers. */
export function respond(items: readonly Item[], answers: Answers): Response[] {
  return items.flatMap((item): Response[] => {
    const { linkId, type, repeats, item: within = [] } = item
    if (type === 'group' && repeats === true)
      return ((answers[linkId] ?? []) as Answers[]).map((entry) => ({ linkId, item: respond(within, entry) }))
    if (type === 'group') return [{ linkId, item: respond(within, answers) }]
    const value = answers[linkId]
    return value === undefined ? [] : [{ linkId, answer: answersTo(item, value) }]
  })
}
