import { randomUUID } from 'node:crypto'
import { codeList, entityTitle } from '@tip-standard/core'
import { type PersonOfCase, VaultError } from '@tip-standard/vault'
import { type Asked, askFields, entryOf, filledEntryOf } from '../fields/ask-fields.ts'
import { labelOf } from '../fields/labels.ts'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import type { Words } from '../texts/words.ts'
import { backTo, personOf, personUrl, readPerson, storePerson, type Victim } from './person.ts'
import { endedPlan, ending, plan, planField, plansOf, withEnd } from './plans.ts'

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
    const end = entryOf(form, ending(''))
    return {
      reintegrationPlans: (victim.reintegrationPlans ?? []).map((one) => (one.id === planId ? withEnd(one, end) : one)),
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
  const { open, ended } = plansOf(victim)
  const form = (
    name: string,
    heading: string,
    fields: Html,
  ): Html => html`<form method="post" action="${personUrl(person, 'follow-up', name)}">
    ${tokenField(visit.session)}<input type="hidden" name="expectedVersion" value="${version}">${fields}<button aria-describedby="${heading}">${say('form.save')}</button></form>`
  const titled = (name: string, title: string, fields: Html): Html =>
    form(name, `${name}-heading`, html`<h2 id="${name}-heading">${title}</h2>${fields}`)
  return html`${backTo(words, person)}
    ${titled('follow-up', say('followUp.heading'), html`${askFields(words, 'follow-up', followUp(day))}${open.length + ended.length > 0 && planField(words, 'follow-up-plan', [...open, ...ended], false)}${progressFields(words)}`)}
    ${titled('assistance', entityTitle('assistance', words.labels), askFields(words, 'assistance', assistance))}
    ${titled('plan', say('followUp.beginPlan'), askFields(words, 'plan', plan(day)))}
    ${open.length > 0 && titled('plan-end', say('followUp.endPlan'), html`${planField(words, 'plan-end-plan', open, true)}${askFields(words, 'plan-end', ending(day))}`)}
    ${ended.map((one, at) => endedPlan(words, one, at + 1, (heading, fields) => form('plan-end', heading, fields)))}`
}

/**
 * Names the form that ends a plan as what is to be looked at where someone else changed the record, and the end of this
 * plan is on record: the page then shows it beside the form.
 */
async function checkNotEnded(visit: Visit, person: PersonOfCase, error: unknown): Promise<void> {
  if (!(error instanceof VaultError) || error.code !== 'conflict') return
  const { ended } = plansOf((await readPerson(visit, person)).victim)
  if (ended.some(({ id }) => id === visit.form.get('plan'))) throw new Refusal('planEnded', 'reintegrationPlan.outcome')
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
        await storePerson(visit, person, (victim) => ({ ...victim, ...changed(victim) })).catch(
          async (error: unknown) => {
            if (name === 'plan-end') await checkNotEnded(visit, person, error)
            throw error
          },
        )
        return { to: personUrl(person, 'follow-up'), note: visit.words.say('followUp.saved') }
      },
    }),
  ),
]
