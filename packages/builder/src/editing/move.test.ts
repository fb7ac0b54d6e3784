import { type FormDefinition, screeningForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { moveBy, moveInto } from './index.ts'

const ofPage = { op: 'in', field: 'sex', values: ['female'] } as const
const ofGroup = { op: 'atLeast', field: 'age', value: 18 } as const
const group = (id: string, more: object = {}) => ({ id, items: [{ field: 'victim.maritalStatus' as const }], ...more })
const form: FormDefinition = {
  ...screeningForm,
  pages: [
    { id: 'first', title: { en: 'First' }, groups: [group('a'), group('b')] },
    {
      id: 'second',
      title: { en: 'Second' },
      when: ofPage,
      consents: ['storage'],
      groups: [group('a', { when: ofGroup }), group('c'), group('d', { consents: ['referral'] })],
    },
  ],
}

it('joins a page to the one before; its groups keep their needs and get unused ids', () => {
  const joined = moveInto(form, ['pages', 1])
  const groups = joined.ok ? (joined.form.pages[0]?.groups ?? []) : []
  expect(groups.map(({ id }) => id)).toEqual(['a', 'b', expect.not.stringMatching(/^[abcd]$/), 'c', 'd'])
  expect(groups.slice(2).map(({ when, consents }) => [when, consents])).toEqual([
    [{ op: 'all', of: [ofPage, ofGroup] }, ['storage']],
    [ofPage, ['storage']],
    [ofPage, ['referral']],
  ])
})

it('moves a group past the end of its page to the top of the next, and back to the end', () => {
  const there = moveBy(form, ['pages', 0, 'groups', 1], 1)
  expect(there.ok && there.edit.place).toEqual(['pages', 1, 'groups', 0])
  const back = there.ok && moveBy(there.form, there.edit.place, -1)
  expect(back !== false && back.ok && back.edit.place).toEqual(['pages', 0, 'groups', 1])
})
