import { describe, expect, it } from 'vitest'
import { toTime } from './copies.ts'
import { ID, readEdge } from './fixture-edge-form.ts'
import { fileOf } from './fixture-read.ts'

type Members = { [name: string]: string | number }

const copy = (age: number, more: Members = {}): Members => ({ _uuid: ID, 'p/g/victim_age': age, ...more })
const sent = (age: number, day: number, more: Members = {}): Members =>
  copy(age, { _submission_time: `2025-11-${day}T10:00:00`, ...more })

const read = async (...files: string[]): Promise<unknown[]> => {
  const { person, records, said } = await readEdge(files.map((text) => fileOf(text)))
  return [records, person['age'], said.filter((code) => /superseded|unclear|repeatedI/.test(code))]
}
const json = (...all: Members[]): string => JSON.stringify(all)
const csv = (...all: Members[]): string => {
  const names = [...new Set(all.flatMap((one) => Object.keys(one)))]
  return [names.join(), ...all.map((one) => names.map((name) => one[name] ?? '').join()), ''].join('\n')
}

describe('several submissions of one instance id', () => {
  it.each([
    ['JSON', json],
    ['CSV', csv],
  ] as const)('with other answers: the one that was sent last is read, in any order: %s', async (_, of) => {
    const [early, late] = [sent(30, 20), sent(31, 22)]
    const expected = [1, 31, ['superseded']]
    expect(await read(of(early, late))).toEqual(expected)
    expect(await read(of(late, early))).toEqual(expected)
    expect(await read(of(early), of(late))).toEqual(expected)
    expect(await read(of(late), of(early))).toEqual(expected)
  })

  it('are compared by the end of the interview where they were sent at one time, or nothing says when', async () => {
    const [early, late] = ['2025-11-20T10:30:00.000+02:00', '2025-11-20T09:00:00.000Z']
    for (const of of [copy, (age: number, more: Members) => sent(age, 20, more)])
      expect(await read(json(of(31, { end: late }), of(30, { end: early })))).toEqual([1, 31, ['superseded']])
  })

  it('are compared by the time they were sent where a later one ended earlier, as on a device whose clock was wrong', async () => {
    const [early, late] = ['2025-11-19T09:00:00Z', '2025-11-21T09:00:00Z']
    expect(await read(json(sent(31, 22, { end: early }), sent(30, 20, { end: late })))).toEqual([1, 31, ['superseded']])
  })

  it('are none where nothing says which is the last', async () => {
    const none = [0, undefined, ['unclearEdit', 'unclearEdit']]
    expect(await read(json(copy(30), copy(31)))).toEqual(none)
    expect(await read(json(sent(30, 20)), json(sent(31, 20)))).toEqual(none)
    expect(await read(json(sent(30, 20), copy(31)))).toEqual(none)
    expect(await read(json(copy(30, { end: 'soon' }), copy(31, { end: '2025-11-20' })))).toEqual(none)
  })

  it('are one where they are the same', async () => {
    expect(await read(json(copy(30)), csv(copy(30)))).toEqual([1, 30, ['repeatedInstance']])
    expect(await read(json(sent(31, 22), sent(30, 20), sent(31, 22)))).toEqual([
      1,
      31,
      ['repeatedInstance', 'superseded'],
    ])
  })
})

it.each([
  ['2025-11-20', 1763596800000],
  ['2025-11-20T10:00:00', 1763632800000],
  ['2025-11-20 10:00', 1763632800000],
  ['2025-11-20T12:00:00.000+02:00', 1763632800000],
  ['20 November', undefined],
  ['2025-13-20', undefined],
  [undefined, undefined],
])('reads the time %s', (text, time) => {
  expect(toTime(text)).toBe(time)
})
