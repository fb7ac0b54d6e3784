import { describe, expect, it } from 'vitest'
import { formOf, readValues } from './fixture-edge-form.ts'

const form = formOf(
  [
    { field: 'victim.consents' },
    { field: 'victim.age' },
    { field: 'victim.dependants', consents: [], items: [{ field: 'dependant.relation' }] },
  ],
  { consents: ['interview'] },
)

const consent = (decision: string, more: object = {}): object => ({
  victim_consents_purpose: 'interview',
  victim_consents_decision: decision,
  victim_consents_givenBy: 'self',
  victim_consents_date: '2025-11-20',
  ...more,
})

const read = async (answers: object): Promise<unknown[]> => {
  const { person, said } = await readValues(answers, form)
  const consents = (person['consents'] ?? []) as { decision?: string }[]
  return [
    person['age'],
    person['dependants'],
    consents.map(({ decision }) => decision),
    said.filter((code) => code === 'closedList' || code === 'refused'),
  ]
}

describe('entries of a list of which someone says that there is nothing to record', () => {
  const dependants = [{ victim_dependants_relation: 'parent' }]
  const yes = [consent('granted')]

  it('are not read, and this is reported', async () => {
    const answers = { victim_consents: yes, victim_age: 30, victim_dependants: dependants }
    expect(await read(answers)).toEqual([30, [{ relation: 'parent' }], ['granted'], []])
    expect(await read({ ...answers, victim_dependants_any: 'yes' })).toEqual([
      30,
      [{ relation: 'parent' }],
      ['granted'],
      [],
    ])
    for (const no of ['no', 'No', 'NO'])
      expect(await read({ ...answers, victim_dependants_any: no })).toEqual([
        30,
        undefined,
        ['granted'],
        ['closedList'],
      ])
    expect(await read({ ...answers, victim_dependants: [{}], victim_dependants_any: 'no' })).toEqual([
      30,
      undefined,
      ['granted'],
      [],
    ])
  })

  it('are never a yes to consent, and stay a no', async () => {
    const closed = { victim_consents_any: 'no', victim_age: 30 }
    expect(await read({ ...closed, victim_consents: yes })).toEqual([undefined, undefined, [], ['closedList']])
    const refusal = [consent('granted'), consent('refused')]
    expect(await read({ ...closed, victim_consents: refusal })).toEqual([
      undefined,
      undefined,
      ['refused'],
      ['closedList', 'refused'],
    ])
    for (const day of ['2025-11-21', '2999-01-01'])
      for (const decision of ['withdrawn', 'granted'])
        expect(
          await read({ ...closed, victim_consents: [consent(decision, { victim_consents_withdrawnOn: day })] }),
        ).toEqual([undefined, undefined, ['withdrawn'], ['closedList', 'refused']])
    expect(await read({ ...closed, victim_consents: [consent('perhaps')] })).toEqual([
      undefined,
      undefined,
      ['refused'],
      ['closedList', 'refused'],
    ])
  })
})
