import { randomUUID } from 'node:crypto'
import type { CaseRecord, Consent, FieldId, IdentityRecord, ServiceTypeCode } from '@tip-standard/core'
import { fieldLabel, isDate, validate } from '@tip-standard/core'
import { consentPermits } from '@tip-standard/core/conditions'
import {
  LONGEST_PACKET_DAYS,
  type PersonOfCase,
  type ReferralOrder,
  ReferralWithheld,
  VaultError,
} from '@tip-standard/vault'
import { labelOf } from '../fields/labels.ts'
import { Refusal } from '../server/errors.ts'
import { type Html, html } from '../server/html.ts'
import { tokenField } from '../server/layout.ts'
import { needed, type Route, type Visit } from '../server/routes.ts'
import { keepFile, type ReadyFile } from '../server/sessions.ts'
import { backTo, personOf, personUrl, readPerson, reasonField, storePerson, type Victim } from './person.ts'
import { noConsentYet, withheldReferral } from './withheld-referral.ts'

/** What a service may need to know. The gate takes out what consent, recipient and policy do not let through. */
const OFFERED: readonly FieldId[] = [
  'victim.sex',
  'victim.age',
  'victim.ageBand',
  'victim.languages',
  'victim.pregnant',
  'victim.specialNeeds',
  'victim.numberOfChildren',
  'victim.citizenships',
]
/** The number takes the person's rules for contact with it. */
const NAMES: readonly (keyof IdentityRecord)[] = ['firstName', 'secondName', 'safePhone']

/** Days that a service has to open a packet, unless the form says otherwise. */
const DAYS = 30

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

type Read = Awaited<ReturnType<typeof readPerson>>
type Service = NonNullable<ReturnType<Visit['with']['services']['find']>>

/**
 * The consent that a referral rests on: the newest that by itself allows this service today. `undefined` where there
 * are only others: the gate then says why it lets nothing through. Throws where none was ever granted, and where the
 * one that allows it has no id by which the referral could name it.
 */
function consentTo({ consents = [] }: Victim, { entry }: Service, day: string): (Consent & { id: string }) | undefined {
  const { id: recipient, kind: recipientKind, services } = entry
  const allowing = consents.filter((one) =>
    consentPermits([one], { purpose: 'referral', recipient, recipientKind, services, day }),
  )
  const named = allowing.filter((one): one is Consent & { id: string } => one.id !== undefined)
  const isAsked = consents.some(({ purpose, decision }) => purpose === 'referral' && decision === 'granted')
  if (named.length === 0 && (allowing.length > 0 || !isAsked)) throw new Refusal('noReferralConsent')
  const dayOf = ({ date = '' }: Consent): string => date
  return named.reduce<(typeof named)[number] | undefined>(
    (newest, one) => (newest === undefined || dayOf(one) >= dayOf(newest) ? one : newest),
    undefined,
  )
}

/** The person with a referral that was sent. */
const withReferral = (one: Victim, { entry }: Service, consentId: string, sentOn: string, packet: string): Victim => ({
  ...one,
  referrals: [
    ...(one.referrals ?? []),
    {
      direction: 'outgoing',
      toEntities: [entry.id],
      services: [...entry.services],
      status: 'sent',
      consentId,
      sentOn,
      details: packetNote(packet),
    },
  ],
})

/**
 * The last day that the form offers: while the record is kept, and a consent to a referral is not over. The vault decides
 * by the service that is chosen.
 */
function latestDay({ dataProtection }: CaseRecord, { consents = [] }: Victim, at: string): string {
  const agreed = consents.filter(({ purpose, decision }) => purpose === 'referral' && decision === 'granted')
  const ends = agreed.map(({ expiry = '9999-12-31' }) => expiry).sort()
  const last = [dayAfter(at, LONGEST_PACKET_DAYS), dataProtection?.retainUntil ?? '', ends.at(-1) ?? '']
    .filter(isDate)
    .sort()
  return [at, last[0] ?? at].sort()[1] as string
}

/** The last day on which a packet opens unless the form says otherwise. */
const usualDay = (latest: string, at: string): string => [latest, dayAfter(at, DAYS)].sort()[0] as string

/** The last day on which the packet opens: a day, and not one that has passed. */
function lastDay(form: URLSearchParams, usual: string, at: string): string {
  const given = form.get('expiresOn') || usual
  if (!isDate(given) || given < at) throw new Refusal('formIncomplete', 'expiresOn')
  return given
}

/** How a referral of the record and a receipt find each other. */
const packetNote = (packet: string): string => `Packet ${packet}`

async function seal(visit: Visit, person: PersonOfCase): Promise<void> {
  const {
    with: { vault, services, today },
    session,
    form,
    records,
  } = visit
  const service = services.find(needed(form.get('service')))
  if (service === undefined) throw new Refusal('noSuchService')
  const { record, victim, version } = await readPerson(visit, person)
  // A packet whose referral could not be stored, because the record was changed since the form was shown, would be in
  // the log, and in no one's hands.
  if (form.get('expectedVersion') !== String(version)) throw new VaultError('conflict')
  const at = today()
  const consent = consentTo(victim, service, at)
  if (consent !== undefined) {
    const changed = withReferral(victim, service, consent.id, at, randomUUID())
    const result = validate({ ...record, victims: record.victims?.map((one) => (one === victim ? changed : one)) })
    if (!result.ok) throw new VaultError('recordInvalid', result.findings)
  }
  const order: ReferralOrder = {
    person,
    to: service.recipient,
    expiresOn: lastDay(form, usualDay(latestDay(record, victim, at), at), at),
    fields: OFFERED.filter((id) => form.getAll('field').includes(id)),
    ...(form.get('names') === 'yes' ? { identity: { fields: NAMES } } : {}),
  }
  const sealed = await vault.referrals.refer(records(), order, form.get('reason') ?? '')
  // The gate reads consents at least as strictly: what it lets through, a consent allows.
  if (consent === undefined) throw new Refusal('noReferralConsent')
  const { packet } = sealed
  const stored = await storePerson(visit, person, (one) => withReferral(one, service, consent.id, at, packet)).catch(
    async (error: unknown) => {
      // Someone else was faster: no file is handed out.
      await revokeReferral(visit, { order, packet })
      throw error
    },
  )
  const shared = {
    type: 'application/octet-stream',
    restsOn: { order, packet, version: stored, hasLeft: false },
  }
  keepFile(session, { ...shared, name: 'referral-case.age', says: 'files.referralCase', content: sealed.case })
  const { identity: content } = sealed
  if (content !== undefined)
    keepFile(session, { ...shared, name: 'referral-identity.age', says: 'files.referralIdentity', content })
}

/**
 * Records that a referral was taken back before any of it was handed out: no one waits for an answer to it, and the
 * person is not told that it was sent. The record says so where it can still be changed.
 */
export async function revokeReferral(
  visit: Visit,
  { order: { person }, packet }: Pick<NonNullable<ReadyFile['restsOn']>, 'order' | 'packet'>,
): Promise<void> {
  const {
    with: { vault },
    records,
  } = visit
  try {
    await vault.referrals.revoke(records(), packet, 'Not handed out: it could not be sealed any more.')
    await storePerson(visit, person, (one) => ({
      ...one,
      referrals: (one.referrals ?? []).map((each) =>
        each.details === packetNote(packet) ? { ...each, status: 'revoked' } : each,
      ),
    }))
  } catch (error) {
    // The person or the case may be withheld, erased, or changed by others meanwhile; the file is deleted all the same.
    if (!(error instanceof VaultError)) throw error
  }
}

/** The packet that a receipt says it answers. */
const packetIn = (receipt: string): string | undefined => /^packet (\S+)$/m.exec(receipt)?.[1]

/**
 * Takes in what a service answers: a receipt that it signed, for a referral of this person. It can be taken in once, so
 * that it is of this person, and that the record can be changed, is known before.
 */
async function takeReceipt(visit: Visit, person: PersonOfCase): Promise<void> {
  const {
    with: { vault, today },
    form,
    records,
  } = visit
  // A form sends lines with both signs of a new line; what was signed has one.
  const text = needed(form.get('receipt')).replaceAll('\r\n', '\n')
  const { victim, version } = await readPerson(visit, person)
  const packet = packetIn(text)
  if (packet === undefined || !victim.referrals?.some(({ details }) => details === packetNote(packet)))
    throw new VaultError('receiptUnusable')
  if (form.get('expectedVersion') !== String(version)) throw new VaultError('conflict')
  const receipt = await vault.referrals.recordReceipt(records(), text.endsWith('\n') ? text : `${text}\n`)
  const note = packetNote(receipt.packet)
  // At the service it can be tomorrow already; here no day to come is stored.
  const answeredOn = [receipt.on, today()].sort()[0] as string
  const status = receipt.answer === 'accepted' ? 'accepted' : 'rejected'
  await storePerson(visit, person, (one) => ({
    ...one,
    referrals: (one.referrals ?? []).map((each) => (each.details === note ? { ...each, status, answeredOn } : each)),
  }))
}

function page(visit: Visit, person: PersonOfCase, { record, victim, version }: Read): Html {
  const {
    with: { services, today },
    session,
    words,
  } = visit
  const { say } = words
  const at = today()
  const latest = latestDay(record, victim, at)
  const head = html`${tokenField(session)}<input type="hidden" name="expectedVersion" value="${version}">`
  const offered = (codes: readonly ServiceTypeCode[]): string =>
    codes.map((code) => labelOf(words, 'serviceType', code)).join(', ')
  // A phone shows the beginning of a choice: what each service offers is below it.
  const choice = html`<div class="field"><label for="refer-service">${say('referral.service')}</label><select id="refer-service" name="service" required>${services.all.map(
    ({ id, name }) => html`<option value="${id}">${name}</option>`,
  )}</select>${services.all.map(({ name, services: codes }) => html`<small>${words.fill('service.named', { name: html`<bdi>${name}</bdi>`, value: offered(codes) })}</small>`)}</div>`
  return html`${backTo(words, person)}
    <form method="post" action="${personUrl(person, 'referral')}">${head}<h2>${say('referral.refer')}</h2>
      <p>${say('referral.lead')}</p>
      ${choice}
      <fieldset class="field"><legend>${say('referral.fields')}</legend><div class="ticks">${OFFERED.map(
        (id) => html`<label><input type="checkbox" name="field" value="${id}"> ${fieldLabel(id, words.labels)}</label>`,
      )}</div></fieldset>
      <div class="field"><label for="refer-until">${say('referral.until')}</label><input id="refer-until" name="expiresOn" type="date" autocomplete="off" min="${at}" max="${latest}" value="${usualDay(latest, at)}"></div>
      <fieldset class="field"><legend>${say('referral.who')}</legend><div class="ticks"><label><input type="checkbox" name="names" value="yes"> ${say('referral.names')}</label></div></fieldset>
      ${reasonField(words, 'refer-reason')}<button>${say('referral.seal')}</button></form>
    <form method="post" action="${personUrl(person, 'referral', 'receipt')}">${head}<h2>${say('referral.receipt')}</h2>
      <div class="field"><label for="receipt">${say('referral.receiptText')}</label><textarea id="receipt" name="receipt" rows="6" required autocomplete="off"></textarea></div>
      <button>${say('referral.take')}</button></form>`
}

/** The message if the person has not agreed to a referral; `undefined` for other errors. */
function whyNot(visit: Visit, person: PersonOfCase, error: unknown): Html | undefined {
  if (error instanceof ReferralWithheld) return withheldReferral(visit, person, error)
  return error instanceof Refusal && error.code === 'noReferralConsent' ? noConsentYet(visit, person) : undefined
}

export const referralRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/cases/:case/people/:person/referral',
    answer: async (visit) => {
      const person = personOf(visit)
      return { title: visit.words.say('referral.title'), page: page(visit, person, await readPerson(visit, person)) }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/referral',
    answer: async (visit) => {
      const person = personOf(visit)
      try {
        await seal(visit, person)
      } catch (error) {
        const why = whyNot(visit, person, error)
        if (why === undefined) throw error
        const read = await readPerson(visit, person)
        const title = visit.words.say('referral.title')
        return { title, page: html`${why}${page(visit, person, read)}`, status: 409 }
      }
      return { to: '/files', note: visit.words.say('referral.sealed') }
    },
  },
  {
    method: 'POST',
    path: '/cases/:case/people/:person/referral/receipt',
    answer: async (visit) => {
      const person = personOf(visit)
      await takeReceipt(visit, person)
      return { to: personUrl(person, 'referral'), note: visit.words.say('referral.taken') }
    },
  },
]
