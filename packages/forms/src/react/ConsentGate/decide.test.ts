import type { Consent } from '@tip-standard/core'
import { consentStands } from '@tip-standard/core/conditions'
import { describe, expect, it } from 'vitest'
import {
  conversationOf,
  decisionAbout,
  interpretedOn,
  sharingOf,
  textsReadOut,
  withConversation,
  withDecision,
  withSharing,
  withTextReadOut,
} from './decide.ts'

const today = '2026-11-25'
const older: Consent = { id: 'c-1', purpose: 'interview', decision: 'granted', givenBy: 'self', date: '2026-01-01' }

describe('a decision', () => {
  it('is about one purpose only', () => {
    const consents = withDecision([], 'interview', 'granted', {}, today)
    expect(consentStands(consents, 'interview', today)).toBe(true)
    expect(consentStands(consents, 'storage', today)).toBe(false)
  })

  it('of today can be corrected, and an older one stays as history', () => {
    const refused = withDecision([older], 'interview', 'refused', {}, today)
    expect(refused).toHaveLength(2)
    expect(decisionAbout(refused, 'interview')).toBe('refused')
    const back = withDecision(refused, 'interview', 'notAsked', {}, today)
    expect(back).toEqual([older])
    expect(decisionAbout(back, 'interview')).toBe('granted')
  })

  it('that is withdrawn is no longer valid, and shows since when', () => {
    const withdrawn = withDecision([older], 'interview', 'withdrawn', {}, today)
    expect(withdrawn).toEqual([{ ...older, decision: 'withdrawn', withdrawnOn: today }])
    expect(consentStands(withdrawn, 'interview', today)).toBe(false)
  })
})

describe('what is recorded about a conversation', () => {
  it('holds for the decisions of its day, and not for older ones', () => {
    const consents = withDecision([older], 'storage', 'granted', {}, today)
    const said = withConversation(consents, { givenBy: 'guardian', guardianExcluded: true }, today)
    expect(said[0]).toEqual(older)
    expect(said[1]).toMatchObject({ givenBy: 'guardian', guardianExcluded: true })
    expect(consentStands(said, 'storage', today)).toBe(false)
  })

  it('is found even if no purpose holds all of it', () => {
    const consents: Consent[] = [
      { purpose: 'interview', decision: 'granted', date: today, informedItems: ['toldPurpose'], method: 'oral' },
      { purpose: 'tracing', decision: 'granted', date: today, method: 'oral' },
    ]
    expect(conversationOf(consents, today)).toEqual({ informedItems: ['toldPurpose'], method: 'oral' })
  })
})

describe('the text that was read out', () => {
  const kinyarwanda = { language: 'kin', textStatus: 'draftTranslation' } as const
  const english = { language: 'eng', textStatus: 'original' } as const

  it('belongs to each decision: a later one in another language does not change it', () => {
    const first = withDecision([older], 'interview', 'granted', kinyarwanda, today)
    const both = withDecision(first, 'storage', 'granted', english, today)
    const named = withConversation(both, { givenBy: 'self' }, today)
    expect(named).toEqual([
      older,
      { purpose: 'interview', decision: 'granted', date: today, givenBy: 'self', ...kinyarwanda },
      { purpose: 'storage', decision: 'granted', date: today, givenBy: 'self', ...english },
    ])
    expect(textsReadOut(named, today)).toEqual([kinyarwanda, english])
    expect(withDecision(named, 'interview', 'refused', english, today)).toContainEqual(
      expect.objectContaining({ purpose: 'interview', decision: 'refused', ...english }),
    )
  })

  it('is that of the consent, not of its withdrawal', () => {
    const given = { ...older, ...kinyarwanda }
    expect(withDecision([given], 'interview', 'withdrawn', english, today)[0]).toMatchObject(kinyarwanda)
  })

  it('is what the user says, for the decisions of the day', () => {
    const given = withDecision([older], 'interview', 'granted', kinyarwanda, today)
    const said = withTextReadOut(given, { language: 'lug', textStatus: 'interpreted' }, today)
    expect(said[0]).toEqual(older)
    expect(said[1]).toMatchObject({ language: 'lug', textStatus: 'interpreted' })
    expect(interpretedOn(said, today)).toEqual({ language: 'lug', textStatus: 'interpreted' })
    expect(interpretedOn(given, today)).toBeUndefined()
    expect(interpretedOn(said, '2026-11-26')).toBeUndefined()
  })
})

describe('sharing', () => {
  it('is recorded for each kind of recipient separately, and keeps existing ids', () => {
    const granted = withDecision([], 'referral', 'granted', { givenBy: 'self' }, today)
    const shared = withSharing(
      granted,
      'referral',
      new Map([
        ['authorities', ['legal']],
        ['family', []],
      ]),
    )
    expect(shared).toHaveLength(2)
    const named = shared.map((consent, index) => ({ ...consent, id: `c-${index}` }))
    const more = withSharing(named, 'referral', new Map([['family', ['shelter']]]))
    expect(more).toEqual([
      {
        purpose: 'referral',
        decision: 'granted',
        givenBy: 'self',
        date: today,
        id: 'c-1',
        recipientKinds: ['family'],
        services: ['shelter'],
      },
    ])
    expect(sharingOf(more, 'referral')).toEqual(new Map([['family', ['shelter']]]))
    expect(withSharing(more, 'referral', new Map())).toMatchObject([{ purpose: 'referral', decision: 'granted' }])
  })
})
