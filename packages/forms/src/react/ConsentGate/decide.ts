/** Updates a list of consents when the person decides: history stays, decisions of today can be corrected. */

import type {
  Consent,
  ConsentPurposeCode,
  ConsentRecipientCode,
  InformedItemCode,
  ServiceTypeCode,
} from '@tip-standard/core'
import { consentStands } from '@tip-standard/core/conditions'

/** The facts that apply to every decision of one conversation, so that they are asked only once. */
export type Conversation = Pick<Consent, 'givenBy' | 'childAssent' | 'guardianExcluded' | 'method' | 'informedItems'>

/** The text on which one decision rests: its language, and how far it had been checked. */
export type TextReadOut = Pick<Consent, 'language' | 'textStatus'>

const CONVERSATION = ['givenBy', 'childAssent', 'guardianExcluded', 'method', 'informedItems'] as const

const isAbout =
  (purpose: ConsentPurposeCode) =>
  (consent: Consent): boolean =>
    consent.purpose === purpose

const dateOf = ({ date = '' }: Consent): string => date

/** The entries with the last decision about a purpose: several if it names several recipients. */
function lastAbout(consents: readonly Consent[], purpose: ConsentPurposeCode): Consent[] {
  const about = consents.filter(isAbout(purpose))
  const last = about.map(dateOf).sort().at(-1)
  return about.filter((consent) => dateOf(consent) === last)
}

/** What is known about a purpose: the present decision and its day; `undefined` if it has yet to be asked. */
export type Decided = { decision: NonNullable<Consent['decision']>; on: string; isToday: boolean }

/** The decision about a purpose that applies on a day. Consent that has expired is asked for again. */
export function decisionAbout(
  consents: readonly Consent[],
  purpose: ConsentPurposeCode,
  today: string,
): Decided | undefined {
  const last = lastAbout(consents, purpose).at(-1)
  if (last?.decision === undefined) return undefined
  const { decision, date = '', withdrawnOn } = last
  const isToday = date === today
  if (decision === 'granted' && !isToday && !consentStands(consents, { purpose, day: today })) return undefined
  return { decision, on: (decision === 'withdrawn' ? withdrawnOn : date) ?? '', isToday }
}

/**
 * Collects the recorded facts about the conversation of a day. Not every purpose has all of them, so each one is looked
 * up separately.
 */
export function conversationOf(consents: readonly Consent[], today: string): Conversation {
  const ofToday = consents.filter(({ date }) => date === today)
  return Object.fromEntries(
    CONVERSATION.flatMap((name) => {
      const said = ofToday.findLast((consent) => consent[name] !== undefined)?.[name]
      return said === undefined ? [] : [[name, said]]
    }),
  ) as Conversation
}

/** Which consents a change applies to: those of today about these purposes. */
export const isOwn =
  (purposes: readonly ConsentPurposeCode[], today: string) =>
  ({ purpose, date }: Consent): boolean =>
    date === today && purpose !== undefined && purposes.includes(purpose)

/** Updates the consents with something that applies to every decision of today about some purposes. */
export function withConversation(
  consents: readonly Consent[],
  more: Conversation,
  purposes: readonly ConsentPurposeCode[],
  today: string,
): Consent[] {
  const isMeant = isOwn(purposes, today)
  return consents.map((consent) => (isMeant(consent) ? { ...consent, ...more } : consent))
}

const isSameText = (one: TextReadOut, other: TextReadOut): boolean =>
  one.language === other.language && one.textStatus === other.textStatus

/** The texts on which the decisions of a day rest, each once: several if the language was changed in between. */
export function textsReadOut(consents: readonly Consent[], today: string): TextReadOut[] {
  return consents
    .filter(({ date, language, textStatus }) => date === today && (language ?? textStatus) !== undefined)
    .map(({ language, textStatus }): TextReadOut => withoutGaps({ language, textStatus }))
    .filter((text, at, all) => all.findIndex((one) => isSameText(one, text)) === at)
}

const withoutGaps = (text: { [K in keyof TextReadOut]: TextReadOut[K] | undefined }): TextReadOut =>
  Object.fromEntries(Object.entries(text).filter(([, value]) => value !== undefined))

/** Whether a sentence was interpreted on the spot that day: no text on the screen can be, so someone has stated it. */
export function interpretedOn(consents: readonly Consent[], today: string): TextReadOut | undefined {
  return textsReadOut(consents, today).findLast(({ textStatus }) => textStatus === 'interpreted')
}

/** Updates the decisions of today about some purposes with the text that was read out, as the user says. */
export function withTextReadOut(
  consents: readonly Consent[],
  text: TextReadOut,
  purposes: readonly ConsentPurposeCode[],
  today: string,
): Consent[] {
  const isMeant = isOwn(purposes, today)
  return consents.map((consent) => {
    if (!isMeant(consent)) return consent
    const { language: _language, textStatus: _textStatus, ...kept } = consent
    return { ...kept, ...text }
  })
}

/** Updates the consents with a decision about one purpose. A decision of today replaces one of today; older ones stay as history. */
export function withDecision(
  consents: readonly Consent[],
  purpose: ConsentPurposeCode,
  decision: 'granted' | 'refused',
  said: Conversation & TextReadOut,
  today: string,
): Consent[] {
  return [...withoutDecision(consents, purpose, today), { purpose, decision, date: today, ...said }]
}

/** Updates the consents as if nothing had been decided about a purpose today. */
export function withoutDecision(consents: readonly Consent[], purpose: ConsentPurposeCode, today: string): Consent[] {
  return consents.filter((one) => !(isAbout(purpose)(one) && one.date === today))
}

/** Takes back an earlier consent today. */
export function withWithdrawal(consents: readonly Consent[], purpose: ConsentPurposeCode, today: string): Consent[] {
  const last = lastAbout(consents, purpose)
  return consents.map((one) => (last.includes(one) ? { ...one, decision: 'withdrawn', withdrawnOn: today } : one))
}

/** Corrects the slip of a withdrawal: the earlier consent holds again. */
export function withoutWithdrawal(consents: readonly Consent[], purpose: ConsentPurposeCode, today: string): Consent[] {
  return consents.map((one) => {
    if (!isAbout(purpose)(one) || one.decision !== 'withdrawn' || one.withdrawnOn !== today) return one
    const { withdrawnOn: _day, ...kept } = one
    return { ...kept, decision: 'granted' }
  })
}

/**
 * Updates today's decisions about some purposes with the explanations given. That the person agrees to be interviewed
 * follows from the decision about it.
 */
export function withTold(
  consents: readonly Consent[],
  told: readonly InformedItemCode[],
  purposes: readonly ConsentPurposeCode[],
  today: string,
): Consent[] {
  const isMeant = isOwn(purposes, today)
  const isAgreed = told.length > 0 && consentStands(consents, { purpose: 'interview', day: today })
  const informedItems: InformedItemCode[] = [...(isAgreed ? (['agreesToInterview'] as const) : []), ...told]
  return consents.map((consent) => {
    if (!isMeant(consent)) return consent
    const { informedItems: _before, ...kept } = consent
    return told.length > 0 ? { ...kept, informedItems } : kept
  })
}

/** With whom, and for which help, a granted purpose may be used: one entry for each kind of recipient. */
export function withSharing(
  consents: readonly Consent[],
  purpose: ConsentPurposeCode,
  recipients: ReadonlyMap<ConsentRecipientCode, readonly ServiceTypeCode[]>,
): Consent[] {
  const last = lastAbout(consents, purpose)
  const [first] = last
  if (first === undefined) return [...consents]
  const { recipientKinds: _kinds, services: _services, id: _id, ...shared } = first
  const entries = [...recipients].map(([kind, services]): Consent => {
    const before = last.find((one) => one.recipientKinds?.includes(kind))
    return {
      ...shared,
      ...(before?.id === undefined ? {} : { id: before.id }),
      recipientKinds: [kind],
      ...(services.length > 0 ? { services: [...services] } : {}),
    }
  })
  const others = consents.filter((one) => !last.includes(one))
  return [...others, ...(entries.length > 0 ? entries : [shared])]
}

/** With whom, and for which help, the last decision about a purpose allows sharing. */
export function sharingOf(
  consents: readonly Consent[],
  purpose: ConsentPurposeCode,
): Map<ConsentRecipientCode, readonly ServiceTypeCode[]> {
  const entries = lastAbout(consents, purpose).flatMap((consent) =>
    (consent.recipientKinds ?? []).map((kind) => [kind, consent.services ?? []] as const),
  )
  return new Map(entries)
}
