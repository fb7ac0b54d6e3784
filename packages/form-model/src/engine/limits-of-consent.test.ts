import { describe, expect, it } from 'vitest'
import { shippedForms } from '../definition/shipped-forms.ts'
import { openForm } from './open-form.ts'
import { type Json, type Path, valueAt } from './record-paths.ts'

const today = '2026-11-25'
const said = (purpose: string, more: object = {}): Json => ({
  id: `c-${purpose}`,
  purpose,
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-05',
  ...more,
})
const recordOf = (...consents: Json[]): Json => ({
  standardVersion: '1.0-rc.2',
  case: { id: 'case-1', openedOn: '2026-01-05' },
  reportingEntity: { id: 'org-1', type: 'ngo' },
  dataProtection: { legalBases: ['publicTask'], sensitivity: 'high', retainUntil: '2036-12-31' },
  victims: [{ id: 'v-1', sex: 'female', sexBasis: 'self', consents }],
})
const consents: Path = ['victims', 0, 'consents']
const open = (...decisions: Json[]) => openForm(shippedForms.consent, { today, record: recordOf(...decisions) })
const kept = (engine: ReturnType<typeof open>): unknown => valueAt(engine.record(), consents)

describe('a decision that was on record when the form was opened', () => {
  const office = { recipients: ['An invented office'] }
  it.each([
    ['the recipients of consent to statistics', said('shareStatistics', office)],
    ['their kinds', said('research', { recipientKinds: ['unhcr'] })],
    ['the services', said('caseManagement', { services: ['legal'] })],
    ['the recipients of a refusal', said('media', { decision: 'refused', ...office })],
    ['that a child does not agree', said('shareStatistics', { childAssent: false })],
  ])('keeps %s, which the form does not ask for', (_, decision) => {
    expect(kept(open(decision))).toEqual([decision])
  })

  it('loses them with the decision, and has them again with it', () => {
    const engine = open(said('shareStatistics', office))
    engine.answer([...consents, 0, 'decision'], 'refused')
    // Said to everyone, it is heard by everyone.
    expect(kept(engine)).toEqual([said('shareStatistics', { decision: 'refused' })])
    engine.answer([...consents, 0, 'decision'], 'granted')
    expect(kept(engine)).toEqual([said('shareStatistics', office)])
  })

  it('is a no to everyone where it has no id, and may be a new one', () => {
    const { id: _, ...no } = said('media', { decision: 'refused', ...office })
    const { id: __, ...yes } = said('shareStatistics', office)
    expect(kept(open(no, yes))).toMatchObject([{ purpose: 'media' }, office])
    expect(valueAt(kept(open(no, yes)), [0, 'recipients'])).toBeUndefined()
  })

  it('gives nothing to a decision that is made now', () => {
    const engine = open(said('shareStatistics', office))
    engine.addEntry(consents)
    for (const [name, value] of Object.entries(said('referral', { ...office, id: 'c-2', date: today })))
      engine.answer([...consents, 1, name], value)
    engine.answer([...consents, 1, 'purpose'], 'shareStatistics')
    expect(kept(engine)).toEqual([said('shareStatistics', office), said('shareStatistics', { id: 'c-2', date: today })])
  })
})

describe('that a guardian may be involved', () => {
  it('stays on record when someone else decides', () => {
    const engine = open(said('shareStatistics', { givenBy: 'guardian' }))
    engine.answer([...consents, 0, 'guardianExcluded'], true)
    engine.answer([...consents, 0, 'givenBy'], 'self')
    expect(kept(engine)).toEqual([said('shareStatistics', { guardianExcluded: true })])
    engine.answer([...consents, 0, 'givenBy'], 'guardian')
    engine.answer([...consents, 0, 'guardianExcluded'], false)
    engine.answer([...consents, 0, 'givenBy'], 'self')
    expect(kept(engine)).toEqual([said('shareStatistics')])
  })
})
