import { expect, it } from 'vitest'
import { resolveForm } from '../definition/resolve-form.ts'
import { intakeForm } from '../definition/shipped/intake.ts'
import { viewForm } from '../view/form-view.ts'
import { holdsContactDetails, withContactDetails } from './contact-details.ts'

it.each([
  'call +250 788 123 456',
  'tel. 0788123456',
  '(0788) 123-456 at night',
  'her aunt: 788.123.456',
  'write to jean@example.org',
  'jean (at) example.org',
])('finds what someone can be reached by: %s', (text) => {
  expect(holdsContactDetails(text)).toBe(true)
})

it.each([
  '',
  'needs a wheelchair, 2 children',
  'since 2024-03-12, before 12/03/2019 and 1.2.2020',
  'paid 150 000 RWF, then 1 500 000',
  'at 10 at night',
  'between 2019-2021',
])('lets other texts pass: %s', (text) => {
  expect(holdsContactDetails(text)).toBe(false)
})

it('names the questions, those inside entries too', () => {
  const day = { decision: 'granted', date: '2026-01-01', givenBy: 'self' }
  const consents = ['interview', 'storage', 'caseManagement'].map((purpose) => ({ ...day, purpose }))
  const record = { victims: [{ id: 'p-1', consents, specialNeeds: 'call +250 788 123 456' }] }
  const found = withContactDetails(viewForm(resolveForm(intakeForm), record, { today: '2026-11-25' }))
  expect(found.map(({ resolved: { id } }) => id)).toEqual(['victim.specialNeeds'])
})
