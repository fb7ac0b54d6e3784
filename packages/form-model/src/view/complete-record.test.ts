import type { Json } from '@tip-standard/core'
import { describe, expect, it } from 'vitest'
import { completeRecord } from './complete-record.ts'
import { beginning, filledIn } from './fill-in.ts'

const people = (count: number, prefix: string): object[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${prefix}-${at + 1}` }))
const withPeople = (victims: number, perpetrators: number): Json =>
  completeRecord(
    {
      victims: people(victims, 'v'),
      perpetrators: people(perpetrators, 'p'),
      relations: [{ kinds: ['employer'] }],
      events: [{ date: '2025' }],
    },
    [],
    'victim',
  )

describe('a record that is completed', () => {
  it('has the one person whom an entry can be about, and never one of several', () => {
    expect(withPeople(1, 1)).toMatchObject({
      relations: [{ victimId: 'v-1', perpetratorId: 'p-1' }],
      events: [{ victimIds: ['v-1'] }],
    })
    const [relation] = withPeople(2, 1)['relations'] as [Json]
    expect(relation).toMatchObject({ perpetratorId: 'p-1' })
    expect(relation).not.toHaveProperty('victimId')
    expect((withPeople(1, 2)['relations'] as [Json])[0]).not.toHaveProperty('perpetratorId')
    expect((withPeople(2, 2)['events'] as [Json])[0]).not.toHaveProperty('victimIds')
  })

  it('says of no one that they took part in an event: only who has to be there is known', () => {
    expect((withPeople(1, 1)['events'] as [Json])[0]).not.toHaveProperty('perpetratorIds')
  })

  it('keeps the reasons that were given, and says of the rest that it was not asked', () => {
    const victim = { id: 'v-1', absent: { sex: 'refused' }, meansOfControl: [{}, { absent: { code: 'unknown' } }] }
    const completed = completeRecord({ victims: [victim] }, [], 'victim')
    const [{ absent, meansOfControl } = expect.fail()] = completed['victims'] as [Json]
    expect(absent).toMatchObject({ sex: 'refused', consents: 'notAsked' })
    expect(meansOfControl).toEqual([{ absent: { code: 'notAsked' } }, { absent: { code: 'unknown' } }])
  })
})

describe('a record that a form begins', () => {
  const fill = { newId: () => 'new', personId: 'v-2', subject: 'victim' } as const

  it('keeps everyone and everything that is in it', () => {
    const record = { victims: [{ id: 'v-1', sex: 'female' }], case: { status: 'open' }, perpetrators: people(1, 'p') }
    expect(beginning(record, fill)).toEqual({
      standardVersion: '1.0-rc.2',
      reportingEntity: {},
      dataProtection: {},
      ...record,
      victims: [{ id: 'v-1', sex: 'female' }, { id: 'v-2' }],
    })
    const same = { ...record, victims: [{ id: 'v-2', sex: 'male' }, { id: 'v-1' }] }
    expect(beginning(same, fill)['victims']).toEqual(same.victims)
  })

  it('names the person of the form in what is about them, and gives no other person an id that they have', () => {
    const record = { victims: people(1, 'v'), relations: [{}, { victimId: 'v-1' }], events: [{}] }
    expect(filledIn(record, 'caseRecord', fill)).toMatchObject({
      victims: [{ id: 'v-1' }],
      relations: [{ victimId: 'v-2' }, { victimId: 'v-1' }],
      events: [{ victimIds: ['v-2'] }],
    })
    expect((filledIn(record, 'caseRecord', fill)['relations'] as [Json])[0]).not.toHaveProperty('perpetratorId')
  })
})
