/** Consent as an expression: which of the consents that the form itself asks for are valid today. */

import type { ConsentPurposeCode } from '@tip-standard/core'
import { all, answer, any, compare, type Expression, isEmpty, no, not, number, text, yes } from './expression.ts'
import { codesOffered } from './lists.ts'
import { nameIn, type Place, type Places } from './places.ts'

const GATE = 'consent_on_record_'

/** The name of the question whether consent is on record, for forms that do not ask for it themselves. */
export const gateName = (purpose: ConsentPurposeCode): string => `${GATE}${purpose}`

/** The purpose that such a question is about, by its name. */
export const gatePurpose = (name: string): ConsentPurposeCode => name.slice(GATE.length) as ConsentPurposeCode

/** Where the consents of the person are asked, if they are. */
export function consentsOf(places: Places): { place: Place; repeat: string } | undefined {
  const found = places.find('consents', places.subject)
  const [list] = found?.place.lists.get(found.info.name) ?? []
  return list === undefined ? undefined : { place: list.place, repeat: list.name }
}

/**
 * How many decisions about a purpose are consent today, and how many are not: refused, withdrawn, expired or of a day
 * that is still to come.
 */
type Decisions = { standing: Expression; others: Expression }

/**
 * The decisions about a purpose that the form asks for; `undefined` unless it asks for both the purpose and the
 * decision, and offers that purpose.
 */
function decisionsAbout(
  purpose: ConsentPurposeCode,
  place: Place,
  repeat: string,
  places: Places,
): Decisions | undefined {
  const asked = place.asked.get('purpose')
  // A consent that does not say for what, or whether it is given, allows nothing.
  if (asked === undefined || !['purpose', 'decision'].every((field) => places.find(field, place)?.isAsked === true))
    return
  const offered = codesOffered(asked).map(({ code }) => code)
  if (!offered.includes(purpose)) return
  const is = (field: string, expression: (value: Expression) => Expression): Expression[] => {
    const found = places.find(field, place)
    return found?.isAsked === true ? [expression(answer(nameIn(place, field)))] : []
  }
  const onDay = (date: Expression): Expression => ({ kind: 'digits', of: date })
  const today: Expression = { kind: 'digits', of: { kind: 'today' } }
  const isAbout = (code: ConsentPurposeCode): Expression => compare(answer(nameIn(place, 'purpose')), '=', text(code))
  const isExcluded = is('guardianExcluded', (value) => compare(value, '=', text('yes')))
  const isGuardian = is('givenBy', (value) => compare(value, '=', text('guardian')))
  const standing = all([
    ...is('decision', (value) =>
      // What will be withdrawn holds until then.
      any([
        compare(value, '=', text('granted')),
        ...is('withdrawnOn', (day) => all([compare(value, '=', text('withdrawn')), not(isEmpty(day))])),
      ]),
    ),
    ...is('date', (value) => any([isEmpty(value), compare(onDay(value), '<=', today)])),
    ...is('withdrawnOn', (value) => any([isEmpty(value), compare(onDay(value), '>', today)])),
    ...is('expiry', (value) => any([isEmpty(value), compare(onDay(value), '>=', today)])),
    // Only who decided can be a guardian who is excluded.
    ...(isExcluded.length > 0 && isGuardian.length > 0 ? [not(all([...isExcluded, ...isGuardian]))] : []),
  ])
  const count = (where: Expression): Expression => ({ kind: 'countEntries', repeat, where })
  const about = isAbout(purpose)
  // A refusal that does not say of what is one of everything.
  const concerned = offered.includes('unspecified') ? any([about, isAbout('unspecified')]) : about
  return { standing: count(all([about, standing])), others: count(all([concerned, not(standing)])) }
}

const some = (count: Expression): Expression => compare(count, '>', number(0))
const none = (count: Expression): Expression => compare(count, '=', number(0))

const expressions = new WeakMap<Places, Map<ConsentPurposeCode, Expression>>()

/**
 * Whether consent to a purpose is valid: an entry grants it, and none of that purpose refuses it, is withdrawn, has
 * expired or is of a day that is still to come. `decisionsAgree` refuses what `consentStands` would read in another
 * way. Almost every question asks: it is made once for a form.
 */
export function consentExpression(purpose: ConsentPurposeCode, places: Places): Expression {
  const known = expressions.get(places) ?? new Map<ConsentPurposeCode, Expression>()
  expressions.set(places, known)
  const made = known.get(purpose) ?? newConsentExpression(purpose, places)
  known.set(purpose, made)
  return made
}

function newConsentExpression(purpose: ConsentPurposeCode, places: Places): Expression {
  const asked = consentsOf(places)
  if (asked === undefined) return compare(answer(gateName(purpose)), '=', text('yes'))
  const decisions = decisionsAbout(purpose, asked.place, asked.repeat, places)
  return decisions === undefined ? no : all([some(decisions.standing), none(decisions.others)])
}

/** Whether all decisions about a purpose agree today: a survey cannot tell which of them is the last one. */
export function decisionsAgree(purposes: readonly ConsentPurposeCode[], places: Places): Expression {
  const asked = consentsOf(places)
  if (asked === undefined) return yes
  const { place, repeat } = asked
  return all(
    purposes.map((purpose) => {
      const decisions = decisionsAbout(purpose, place, repeat, places)
      if (decisions === undefined) return yes
      const isOther = compare(answer(nameIn(place, 'purpose')), '!=', text(purpose))
      return any([isOther, none(decisions.standing), none(decisions.others)])
    }),
  )
}
