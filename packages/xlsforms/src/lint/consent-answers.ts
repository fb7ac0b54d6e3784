/** Which answers to a question about consent give it, and which do not. */

import { givingWords, refusingWords, toWords, withdrawingWords } from '@tip-standard/formats'
import { walkXPath } from '../xpath/expression.ts'
import { toComparison } from './check-codes.ts'
import type { Form } from './form.ts'
import type { SurveyRow } from './survey-rows.ts'

/** The answers to one question about consent. */
export type ConsentAnswers = {
  /** Answers that give consent; `undefined` is any answer at all, as a signature. */
  given: readonly (string | undefined)[]
  /** Answers that do not, the missing one first. */
  refused: readonly string[]
  /** Refusals that may begin on a later day: consent that was withdrawn can hold until then. */
  withdrawn: ReadonlySet<string>
  /** Whether the words of the choices show which of them gives consent. */
  isKnown: boolean
}

/** Answers of a word that refuse, and words that turn one around. */
const noes =
  /^(no|non|n|none|aucun|aucune|false|hapana|hakuna|siyo|oya|ntabwo|never|jamais)\b|\b(not|dont|without|pas)\b/

const yeses = /^(yes|y|oui|o|ndiyo|ndio|yego|ego|true|vrai|ok|okay|sawa)\b|\bgiven\b/

type Kind = 'given' | 'refused' | 'withdrawn'

/** What a choice means, by its code and its labels; what refuses is looked for first, since it often holds the words of the other. */
function kindOf(code: string, texts: readonly string[]): Kind | undefined {
  const words = [code, ...texts].map((text) => toWords(text.replace(/['’]/g, '')))
  const says = (...patterns: RegExp[]): boolean => words.some((text) => patterns.some((one) => one.test(text)))
  if (says(withdrawingWords)) return 'withdrawn'
  if (says(noes, refusingWords)) return 'refused'
  if (says(yeses, givingWords)) return 'given'
  return code === '1' ? 'given' : code === '0' ? 'refused' : undefined
}

/** Sorts the answers to a question about consent; if one choice grants it, all others do not. */
export function consentAnswers(form: Form, row: SurveyRow): ConsentAnswers {
  if (row.type === 'acknowledge') return { given: ['OK'], refused: [''], withdrawn: new Set(), isKnown: true }
  if (!row.type.startsWith('select_')) return { given: [undefined], refused: [''], withdrawn: new Set(), isKnown: true }
  const kinds = new Map<string, Kind | undefined>()
  const list = form.listOf(row)
  for (const choice of list?.rows ?? []) {
    const code = form.choices?.text(choice, 'name') ?? ''
    const labels = (form.choices?.cells(choice, 'label') ?? []).map(({ text }) => text)
    if (code !== '' && !kinds.has(code)) kinds.set(code, kindOf(code, labels))
  }
  // Choices that are elsewhere: those that the form compares it with, and one of another code.
  if (!list) for (const code of [...codesCompared(form, row), '?']) kinds.set(code, kindOf(code, []))
  if (row.orOther) kinds.set('other', undefined)
  const codes = [...kinds.keys()]
  const of = (kind: Kind | undefined): string[] => codes.filter((code) => kinds.get(code) === kind)
  const isKnown = of('given').length > 0 || of('refused').length > 0
  const given = of('given').length > 0 ? of('given') : isKnown ? of(undefined) : []
  const refused = isKnown ? codes.filter((code) => !given.includes(code)) : []
  const several = row.type === 'select_multiple' && refused.length > 1 ? [refused.join(' ')] : []
  return {
    given,
    refused: ['', ...refused, ...several],
    withdrawn: new Set(of('withdrawn')),
    isKnown: isKnown && given.length > 0,
  }
}

/** The codes that conditions and calculations compare a question with. */
function codesCompared(form: Form, row: SurveyRow): Set<string> {
  const codes = new Set<string>()
  for (const other of form.rows)
    for (const column of ['relevant', 'calculation']) {
      const expression = form.expression(other, column)
      for (const part of expression ? walkXPath(expression) : []) {
        const [asked, code] = toComparison(part) ?? []
        if (asked?.kind === 'reference' && form.find(asked.name) === row && code && code.value !== '')
          codes.add(code.value)
      }
    }
  return codes
}
