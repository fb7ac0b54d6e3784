import { fieldLabel } from '@tip-standard/core'
import { type Asked, askFields } from '../fields/ask-fields.ts'
import { type Entry, showEntry } from '../fields/show-value.ts'
import { type Html, html } from '../server/html.ts'
import type { Words } from '../texts/words.ts'
import type { Victim } from './person.ts'

/** A reintegration plan of a person. */
export type Plan = NonNullable<Victim['reintegrationPlans']>[number]
/** A plan that a form can name. */
type NamedPlan = Plan & { readonly id: string }

/** What beginning a plan asks for. */
export const plan = (today: string): readonly Asked[] => [
  { field: 'reintegrationPlan.startedOn', isNeeded: true, value: today },
  { field: 'reintegrationPlan.plannedEnd' },
  { field: 'reintegrationPlan.domains' },
  { field: 'reintegrationPlan.closingCriteria' },
]

/** What ending a plan asks for. */
export const ending = (today: string): readonly Asked[] => [
  { field: 'reintegrationPlan.endedOn', isNeeded: true, value: today },
  { field: 'reintegrationPlan.outcome', isNeeded: true },
  { field: 'reintegrationPlan.criteriaMet' },
]

const isNamed = (one: Plan): one is NamedPlan => one.id !== undefined

/** The plans that a form can name: those that are still carried out, and those whose end is on record. */
export function plansOf({ reintegrationPlans = [] }: Victim): { open: NamedPlan[]; ended: NamedPlan[] } {
  const named = reintegrationPlans.filter(isNamed)
  return { open: named.filter((one) => !hasEnded(one)), ended: named.filter(hasEnded) }
}

/** Whether the end of a plan is on record. */
export const hasEnded = ({ endedOn, outcome }: Plan): boolean =>
  endedOn !== undefined || (outcome !== undefined && outcome !== 'ongoing')

/**
 * A plan with the end that was sent. An end that was on record is replaced whole, criteria that are no longer ticked
 * included; before there is one, what was noted on the criteria stays if the form says nothing about them.
 */
export function withEnd(before: Plan, end: Entry): Plan {
  const { criteriaMet, absent = {}, ...rest } = before
  const reasons = Object.entries(absent).filter(([name]) => !(name in end))
  return {
    ...rest,
    ...(criteriaMet === undefined || hasEnded(before) ? {} : { criteriaMet }),
    ...end,
    ...(reasons.length === 0 ? {} : { absent: Object.fromEntries(reasons) }),
  }
}

const begun = ({ say, day }: Words, { startedOn }: Plan): string =>
  startedOn === undefined ? say('followUp.begunSomeDay') : say('followUp.begun', { day: day(startedOn) })

/** A list of plans to choose from, one of which has to be chosen if `isNeeded`. */
export const planField = (words: Words, id: string, plans: readonly NamedPlan[], isNeeded: boolean): Html =>
  html`<div class="field"><label for="${id}">${fieldLabel('followUp.planId', words.labels)}</label>
  <select id="${id}" name="plan"${isNeeded && html` required`}><option value="">${words.say(isNeeded ? 'form.choose' : 'followUp.noPlan')}</option>${plans.map((one) => html`<option value="${one.id}">${begun(words, one)}</option>`)}</select></div>`

/**
 * A plan that has ended: what is on record, and below it the form that corrects the end, filled in with what it would
 * replace. `form` puts the fields into a form whose button the heading describes.
 */
export function endedPlan(
  words: Words,
  ended: NamedPlan,
  number: number,
  form: (heading: string, fields: Html) => Html,
): Html {
  const entry = ended as unknown as Entry
  const id = `ended-${number}`
  const fields = ending('').map((asked) => {
    const value = entry[asked.field.slice('reintegrationPlan.'.length)] ?? ''
    return { ...asked, value: Array.isArray(value) ? value.join('\n') : String(value) }
  })
  return html`<section><h2 id="${id}-heading">${words.say('followUp.endedPlan', { plan: begun(words, ended) })}</h2>
    ${showEntry(words, 'reintegrationPlan', entry, ['reintegrationPlan.id'])}
    <details><summary aria-describedby="${id}-heading">${words.say('followUp.correctEnd')}</summary>${form(`${id}-heading`, html`<input type="hidden" name="plan" value="${ended.id}">${askFields(words, id, fields)}`)}</details></section>`
}
