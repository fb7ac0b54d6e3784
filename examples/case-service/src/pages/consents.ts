import { randomUUID } from 'node:crypto'
import type { Consent, ConsentPurposeCode } from '@tip-standard/core'
import { consentPurpose } from '@tip-standard/core/code-lists'
import { consentState } from '@tip-standard/core/conditions'
import type { PersonOfCase } from '@tip-standard/vault'
import { type Asked, askFields, entryOf } from '../fields/ask-fields.ts'
import { checkNewDays } from '../fields/check-new-days.ts'
import { Refusal } from '../server/errors.ts'
import { html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { caseUrl, type Route, type Visit } from '../server/routes.ts'
import { CASE_MANAGEMENT } from '../sign-in/what-roles-do.ts'
import { backTo, personOf, personUrl } from './person.ts'

/** Everything to which a person can withdraw consent: every purpose of the standard, and consent without a purpose. */
const PURPOSES: readonly ConsentPurposeCode[] = consentPurpose.codes.map(({ code }) => code)
/** Purposes for which a person can be asked to consent: without a purpose, consent permits nothing. */
const ASKABLE = PURPOSES.filter((one) => one !== 'unspecified')
/** Purposes whose withdrawal ends case management. */
const LAST: readonly string[] = ['unspecified', CASE_MANAGEMENT]

const decision = (today: string): readonly Asked[] => [
  { field: 'consent.purpose', isNeeded: true, codes: ASKABLE },
  { field: 'consent.decision', isNeeded: true, codes: ['granted', 'refused'] },
  { field: 'consent.givenBy', isNeeded: true },
  { field: 'consent.method' },
  { field: 'consent.date', isNeeded: true, value: today },
  { field: 'consent.expiry' },
]

/** Fields that only consent to sharing has. */
const sharing: readonly Asked[] = [
  { field: 'consent.recipients' },
  { field: 'consent.recipientKinds' },
  { field: 'consent.services' },
]

const newId = (): string => `c-${randomUUID()}`

/** Records a withdrawal for each purpose. Withdrawn data are gone from the next read on. */
async function withdraw(visit: Visit): Promise<void> {
  const {
    with: { vault, today },
    records,
    form,
  } = visit
  const person = personOf(visit)
  const day = today()
  // Case management comes last: the person at the page can still record withdrawals after losing read access, but only
  // in this order does every page show the current state.
  const purposes = PURPOSES.filter((one) => form.getAll('consent.purpose').includes(one)).sort(
    (a, b) => LAST.indexOf(a) - LAST.indexOf(b),
  )
  if (purposes.length === 0) throw new Refusal('formIncomplete', 'consent.purpose')
  for (const purpose of purposes) {
    const facts = { id: newId(), purpose, decision: 'withdrawn', givenBy: 'self', date: day, withdrawnOn: day }
    await vault.recordConsent(records(), person, facts as Consent)
  }
}

/**
 * Whether the decision about a purpose is still a no although a yes was recorded now: of several decisions on one day a
 * no counts, and of several days the last. Nothing is known about a person who is withheld for another purpose.
 */
async function isStillNo(
  { with: { vault, today }, records }: Visit,
  person: PersonOfCase,
  consent: Consent,
): Promise<boolean> {
  const { purpose, date, recipients = [], recipientKinds = [], services } = consent
  const { record, decisions } = await vault.readCase(records(), { case: person.case })
  const victim = record?.victims?.find(({ id }) => id === person.person)
  const day = [today(), date ?? ''].sort().at(-1) as string
  const seen = decisions.find((one) => one.kind === 'victim' && one.person === person.person)
  const state =
    victim !== undefined
      ? consentState(victim.consents, {
          purpose: purpose as ConsentPurposeCode,
          day,
          ...(recipients[0] === undefined ? {} : { recipient: recipients[0] }),
          ...(recipientKinds[0] === undefined ? {} : { recipientKind: recipientKinds[0] }),
          ...(services === undefined ? {} : { services }),
        })
      : purpose === CASE_MANAGEMENT && seen?.permitted === false && seen.reason
  return state === 'refused' || state === 'withdrawn'
}

/** The note after a decision was recorded: whether it takes effect. */
async function noteOn(visit: Visit, person: PersonOfCase, consent: Consent): Promise<string> {
  const { say } = visit.words
  if (consent.decision !== 'granted') return say('consents.noRecorded')
  // The decision is recorded; a failure to read it back must not look like a failure to record it.
  return say((await isStillNo(visit, person, consent).catch(() => false)) ? 'consents.stillNo' : 'consents.recorded')
}

/**
 * Decisions of a person. They are recorded without reading the case, so that workers who lost access because consent
 * ended can record them too.
 */
export const consentRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/consents',
    answer: async (visit) => {
      visit.records()
      const person = personOf(visit)
      const token = tokenField(visit.session)
      const { words } = visit
      const { say } = words
      return {
        title: say('consents.title'),
        page: html`${backTo(words, person)}
          <form method="post" action="${personUrl(person, 'consents')}">${token}<h2>${say('consents.decision')}</h2>
            <p>${say('consents.decisionNote')}</p>
            ${askFields(words, 'decision', decision(visit.with.today()))}
            <details><summary>${say('consents.sharing')}</summary>${askFields(words, 'decision', sharing)}</details><button>${say('consents.record')}</button></form>
          <form method="post" action="${personUrl(person, 'consents', 'withdraw')}">${token}<h2>${say('consents.withdrawal')}</h2>
            <p>${say('consents.withdrawalNote')}</p>
            ${askFields(words, 'withdraw', [{ field: 'consent.purpose', codes: PURPOSES, isEach: true }])}
            <button>${say('consents.withdraw')}</button></form>`,
      }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/consents',
    answer: async (visit) => {
      const person = personOf(visit)
      const consent = { id: newId(), ...entryOf(visit.form, [...decision(''), ...sharing]) } as unknown as Consent
      // The vault decides whether a day is in the future, because it knows where tomorrow has already begun.
      checkNewDays({ victims: [{ consents: [consent] }] }, visit.with.today(), ['day-within-lifetimes'])
      await visit.with.vault.recordConsent(visit.records(), person, consent)
      return { to: personUrl(person, 'consents'), note: await noteOn(visit, person, consent) }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/consents/withdraw',
    answer: async (visit) => {
      await withdraw(visit)
      return { to: caseUrl(personOf(visit).case), note: visit.words.say('consents.withdrawn') }
    },
  },
]
