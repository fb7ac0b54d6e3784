import { randomUUID } from 'node:crypto'
import { codeList } from '@tip-standard/core'
import { type Asked, askFields, entryOf } from '../fields/ask-fields.ts'
import { labelOf } from '../fields/labels.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { backTo, personOf, personUrl, readPerson, storePerson, type Victim } from './person.ts'

const followUp = (today: string): readonly Asked[] => [
  { field: 'followUp.date', isNeeded: true, value: today },
  { field: 'followUp.scheduledMonth' },
  { field: 'followUp.result', isNeeded: true },
  { field: 'followUp.mode' },
  { field: 'followUp.needsMet' },
  { field: 'followUp.retrafficked' },
  { field: 'followUp.wantsContact' },
  { field: 'followUp.newRisks' },
  { field: 'followUp.nextDate' },
]
const assistance: readonly Asked[] = [
  { field: 'assistance.serviceType', isNeeded: true },
  { field: 'assistance.provider' },
  { field: 'assistance.state' },
  { field: 'assistance.startedOn' },
  { field: 'assistance.endedOn' },
  { field: 'assistance.outcome' },
]
const plan = (today: string): readonly Asked[] => [
  { field: 'reintegrationPlan.startedOn', isNeeded: true, value: today },
  { field: 'reintegrationPlan.plannedEnd' },
  { field: 'reintegrationPlan.domains' },
  { field: 'reintegrationPlan.closingCriteria' },
]
const ending = (today: string): readonly Asked[] => [
  { field: 'reintegrationPlan.endedOn', isNeeded: true, value: today },
  { field: 'reintegrationPlan.outcome', isNeeded: true },
  { field: 'reintegrationPlan.criteriaMet' },
]

const plansOf = ({ reintegrationPlans = [] }: Victim): { id: string; says: string }[] =>
  reintegrationPlans.flatMap(({ id, startedOn }) =>
    id === undefined ? [] : [{ id, says: `begun ${startedOn ?? 'some day'}` }],
  )

const planField = (
  id: string,
  victim: Victim,
  isNeeded: boolean,
): Html => html`<div class="field"><label for="${id}">Reintegration plan</label>
  <select id="${id}" name="plan"${isNeeded && html` required`}><option value="">${isNeeded ? 'Choose' : 'None'}</option>${plansOf(victim).map((one) => html`<option value="${one.id}">${one.says}</option>`)}</select></div>`

/** How it goes in each part of life, for a follow-up. */
const progressFields = (): Html =>
  html`<details><summary>Progress, by part of life</summary>${codeList('reintegrationDomain').codes.map(
    ({ code, label }) =>
      html`<div class="field"><label for="domain-${code}">${label}</label><select id="domain-${code}" name="domain.${code}"><option value="">Not stated</option>${codeList(
        'domainStatus',
      ).codes.map(
        (one) => html`<option value="${one.code}">${labelOf('domainStatus', one.code)}</option>`,
      )}</select></div>`,
  )}</details>`

const progressOf = (form: URLSearchParams): { domain: string; status: string }[] =>
  codeList('reintegrationDomain').codes.flatMap(({ code }) => {
    const status = form.get(`domain.${code}`)
    return status === null || status === '' ? [] : [{ domain: code, status }]
  })

/** What a form adds to a person, or changes, by its name. */
const CHANGES: Readonly<Record<string, (form: URLSearchParams) => (victim: Victim) => object>> = {
  'follow-up': (form) => (victim) => {
    const [planId, domains] = [form.get('plan'), progressOf(form)]
    const entry = {
      ...entryOf(form, followUp('')),
      ...(planId === null || planId === '' ? {} : { planId }),
      ...(domains.length === 0 ? {} : { domains }),
    }
    return { followUps: [...(victim.followUps ?? []), entry] }
  },
  assistance: (form) => (victim) => ({ assistance: [...(victim.assistance ?? []), entryOf(form, assistance)] }),
  plan: (form) => (victim) => ({
    reintegrationPlans: [...(victim.reintegrationPlans ?? []), { id: `r-${randomUUID()}`, ...entryOf(form, plan('')) }],
  }),
  'plan-end': (form) => (victim) => {
    const planId = needed(form.get('plan'))
    const plans = victim.reintegrationPlans ?? []
    return {
      reintegrationPlans: plans.map((one) => (one.id === planId ? { ...one, ...entryOf(form, ending('')) } : one)),
    }
  },
}

function page(visit: Visit, victim: Victim, version: number): Html {
  const person = personOf(visit)
  const day = visit.with.today()
  const hasPlan = plansOf(victim).length > 0
  const form = (
    name: string,
    title: string,
    fields: Html,
  ): Html => html`<form method="post" action="${personUrl(person, 'follow-up', name)}">
    ${tokenField(visit.session)}<input type="hidden" name="saw" value="${version}"><h2>${title}</h2>${fields}<button>Save</button></form>`
  return html`${backTo(person)}
    ${form('follow-up', 'A follow-up', html`${askFields('follow-up', followUp(day))}${hasPlan && planField('follow-up-plan', victim, false)}${progressFields()}`)}
    ${form('assistance', 'Assistance', askFields('assistance', assistance))}
    ${form('plan', 'Begin a reintegration plan', askFields('plan', plan(day)))}
    ${hasPlan && form('plan-end', 'End a reintegration plan', html`${planField('plan-end-plan', victim, true)}${askFields('plan-end', ending(day))}`)}`
}

export const followUpRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/follow-up',
    answer: async (visit) => {
      const { victim, version } = await readPerson(visit, personOf(visit))
      return { title: 'Follow-up and reintegration', page: page(visit, victim, version) }
    },
  },
  ...Object.entries(CHANGES).map(
    ([name, change]): Route => ({
      method: 'POST',
      path: `/cases/:case/people/:person/follow-up/${name}`,
      answer: async (visit) => {
        const person = personOf(visit)
        const changed = change(visit.form)
        await storePerson(visit, person, (victim) => ({ ...victim, ...changed(victim) }))
        return { to: personUrl(person, 'follow-up'), note: 'Saved as a new version.' }
      },
    }),
  ),
]
