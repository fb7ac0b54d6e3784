/** Consent as an expression: which of the consents that the form itself asks for are valid today. */

import type { ConsentPurposeCode } from '@tip-standard/core'
import { all, answer, any, compare, type Expression, isEmpty, no, not, number, text } from './expression.ts'
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
 * Whether consent to a purpose is valid: an entry grants it, and none of that purpose refuses it, is withdrawn, has expired or is of a day that is
 * still to come. Stricter than `consentStands`, which takes the decisions of the last day on which there are any.
 */
export function consentExpression(purpose: ConsentPurposeCode, places: Places): Expression {
  const asked = consentsOf(places)
  if (asked === undefined) return compare(answer(gateName(purpose)), '=', text('yes'))
  const { place, repeat } = asked
  // A consent that does not say for what, or whether it is given, allows nothing.
  if (!['purpose', 'decision'].every((field) => places.find(field, place)?.isAsked === true)) return no
  const is = (field: string, expression: (value: Expression) => Expression): Expression[] => {
    const found = places.find(field, place)
    return found?.isAsked === true ? [expression(answer(nameIn(place, field)))] : []
  }
  const onDay = (date: Expression): Expression => ({ kind: 'digits', of: date })
  const today: Expression = { kind: 'digits', of: { kind: 'today' } }
  const about = all(is('purpose', (value) => compare(value, '=', text(purpose))))
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
  return all([
    compare(count(all([about, standing])), '>', number(0)),
    compare(count(all([about, not(standing)])), '=', number(0)),
  ])
}
