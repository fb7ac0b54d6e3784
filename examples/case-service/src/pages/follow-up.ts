import { randomUUID } from 'node:crypto'
import { codeList, entityTitle, fieldLabel } from '@tip-standard/core'
import type { PersonOfCase } from '@tip-standard/vault'
import { type Asked, askFields, entryOf, filledEntryOf } from '../fields/ask-fields.ts'
import { labelOf } from '../fields/labels.ts'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import type { Words } from '../texts/words.ts'
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

const plansOf = ({ say, day }: Words, { reintegrationPlans = [] }: Victim): { id: string; says: string }[] =>
  reintegrationPlans.flatMap(({ id, startedOn }) =>
    id === undefined
      ? []
      : [
          {
            id,
            says:
              startedOn === undefined ? say('followUp.begunSomeDay') : say('followUp.begun', { day: day(startedOn) }),
          },
        ],
  )

const planField = (
  words: Words,
  id: string,
  victim: Victim,
  isNeeded: boolean,
): Html => html`<div class="field"><label for="${id}">${fieldLabel('followUp.planId', words.labels)}</label>
  <select id="${id}" name="plan"${isNeeded && html` required`}><option value="">${words.say(isNeeded ? 'form.choose' : 'followUp.noPlan')}</option>${plansOf(words, victim).map((one) => html`<option value="${one.id}">${one.says}</option>`)}</select></div>`

/** The progress in each area of life, for a follow-up. */
const progressFields = (words: Words): Html =>
  html`<details><summary>${words.say('followUp.progress')}</summary>${codeList('reintegrationDomain').codes.map(
    ({ code }) =>
      html`<div class="field"><label for="domain-${code}">${labelOf(words, 'reintegrationDomain', code)}</label><select id="domain-${code}" name="domain.${code}"><option value="">${words.say('form.notStated')}</option>${codeList(
        'domainStatus',
      ).codes.map(
        (one) => html`<option value="${one.code}">${labelOf(words, 'domainStatus', one.code)}</option>`,
      )}</select></div>`,
  )}</details>`

const progressOf = (form: URLSearchParams): { domain: string; status: string }[] =>
  codeList('reintegrationDomain').codes.flatMap(({ code }) => {
    const status = form.get(`domain.${code}`)
    return status === null || status === '' ? [] : [{ domain: code, status }]
  })

/** The additions or changes that each form makes to a person, by its name. */
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
    reintegrationPlans: [
      ...(victim.reintegrationPlans ?? []),
      { id: `r-${randomUUID()}`, ...filledEntryOf(form, plan('')) },
    ],
  }),
  'plan-end': (form) => (victim) => {
    const planId = needed(form.get('plan'))
    const plans = victim.reintegrationPlans ?? []
    return {
      reintegrationPlans: plans.map((one) => (one.id === planId ? { ...one, ...entryOf(form, ending('')) } : one)),
    }
  },
}

/** Rejects a follow-up dated before the case was opened, because follow-ups come after the assistance. */
async function checkAfterOpening(visit: Visit, person: PersonOfCase): Promise<void> {
  const { openedOn } = (await readPerson(visit, person)).record.case
  const day = visit.form.get('followUp.date') ?? ''
  if (openedOn !== undefined && day < openedOn.slice(0, day.length))
    throw new Refusal('dateBeforeCase', 'followUp.date')
}

function page(visit: Visit, victim: Victim, version: number): Html {
  const person = personOf(visit)
  const day = visit.with.today()
  const { words } = visit
  const { say } = words
  const hasPlan = plansOf(words, victim).length > 0
  const form = (
    name: string,
    title: string,
    fields: Html,
  ): Html => html`<form method="post" action="${personUrl(person, 'follow-up', name)}">
    ${tokenField(visit.session)}<input type="hidden" name="expectedVersion" value="${version}"><h2 id="${name}-heading">${title}</h2>${fields}<button aria-describedby="${name}-heading">${say('form.save')}</button></form>`
  return html`${backTo(words, person)}
    ${form('follow-up', say('followUp.heading'), html`${askFields(words, 'follow-up', followUp(day))}${hasPlan && planField(words, 'follow-up-plan', victim, false)}${progressFields(words)}`)}
    ${form('assistance', entityTitle('assistance', words.labels), askFields(words, 'assistance', assistance))}
    ${form('plan', say('followUp.beginPlan'), askFields(words, 'plan', plan(day)))}
    ${hasPlan && form('plan-end', say('followUp.endPlan'), html`${planField(words, 'plan-end-plan', victim, true)}${askFields(words, 'plan-end', ending(day))}`)}`
}

export const followUpRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/follow-up',
    answer: async (visit) => {
      const { victim, version } = await readPerson(visit, personOf(visit))
      return { title: visit.words.say('followUp.title'), page: page(visit, victim, version) }
    },
  },
  ...Object.entries(CHANGES).map(
    ([name, change]): Route => ({
      method: 'POST',
      path: `/cases/:case/people/:person/follow-up/${name}`,
      answer: async (visit) => {
        const person = personOf(visit)
        const changed = change(visit.form)
        if (name === 'follow-up') await checkAfterOpening(visit, person)
        await storePerson(visit, person, (victim) => ({ ...victim, ...changed(victim) }))
        return { to: personUrl(person, 'follow-up'), note: visit.words.say('followUp.saved') }
      },
    }),
  ),
]
