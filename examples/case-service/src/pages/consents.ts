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

/** What a person can withdraw consent to: every purpose of the standard, and what was agreed to without one. */
const PURPOSES: readonly ConsentPurposeCode[] = consentPurpose.codes.map(({ code }) => code)
/** What a person can be asked to agree to: consent without a purpose is consent to nothing. */
const ASKABLE = PURPOSES.filter((one) => one !== 'unspecified')
/** What ends case management with it. */
const LAST: readonly string[] = ['unspecified', CASE_MANAGEMENT]

const decision = (today: string): readonly Asked[] => [
  { field: 'consent.purpose', isNeeded: true, codes: ASKABLE },
  { field: 'consent.decision', isNeeded: true, codes: ['granted', 'refused'] },
  { field: 'consent.givenBy', isNeeded: true },
  { field: 'consent.method' },
  { field: 'consent.date', isNeeded: true, value: today },
  { field: 'consent.expiry' },
]

/** What only consent to sharing has. */
const sharing: readonly Asked[] = [
  { field: 'consent.recipients' },
  { field: 'consent.recipientKinds' },
  { field: 'consent.services' },
]

const newId = (): string => `c-${randomUUID()}`

/** Records that the person takes back what was agreed to, for each purpose. What is withdrawn is gone from the next read on. */
async function withdraw(visit: Visit): Promise<void> {
  const {
    with: { vault, today },
    records,
    form,
  } = visit
  const person = personOf(visit)
  const day = today()
  // Case management comes last: who reads nothing any more can still record what a person says, but in this order every
  // page says what is so.
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
 * Whether what the person decided about a purpose is a no, although a yes was recorded now: of one day a no counts, and
 * of several days the last. Nothing is known of the person who is withheld for another purpose.
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

/** What is said after a decision was recorded: whether it counts. */
async function noteOn(visit: Visit, person: PersonOfCase, consent: Consent): Promise<string> {
  const { say } = visit.words
  if (consent.decision !== 'granted') return say('consents.noRecorded')
  // The decision is recorded: that it cannot be read back must not look as if it were not.
  return say((await isStillNo(visit, person, consent).catch(() => false)) ? 'consents.stillNo' : 'consents.recorded')
}

/**
 * Decisions of a person. They are recorded without reading the case: also by the person who sees nothing of it, because
 * consent has ended.
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
      // Whether a day is still to come is for the vault, which knows where it is tomorrow already.
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
