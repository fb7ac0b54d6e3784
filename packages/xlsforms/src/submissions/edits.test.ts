import { describe, expect, it } from 'vitest'
import { ID, readEdge } from './fixture-edge-form.ts'
import { fileOf } from './fixture-read.ts'
import { zip } from './fixture-rows.ts'
import type { SubmissionFile } from './read-submissions.ts'

type Members = { [name: string]: string | number }

const idOf = (version: number): string => ID.replace('0f', `${version}f`)
const [A, B, C, D] = [ID, idOf(1), idOf(2), idOf(3)]

/** A version of one submission in KoboToolbox's format; the age identifies the version that was read. */
const kobo = (age: number, id: string, edit: { of?: string; root?: string } = {}): Members => ({
  _uuid: id,
  'meta/instanceID': `uuid:${id}`,
  ...(edit.of === undefined ? {} : { 'meta/deprecatedID': `uuid:${edit.of}` }),
  ...(edit.root === undefined ? {} : { 'meta/rootUuid': `uuid:${edit.root}` }),
  'p/g/victim_age': age,
})
const json = (...versions: Members[]): SubmissionFile => fileOf(JSON.stringify(versions))
const csv = (...versions: Members[]): SubmissionFile => {
  const names = [...new Set(versions.flatMap((one) => Object.keys(one)))]
  const rows = versions.map((one) => names.map((name) => one[name] ?? '').join(','))
  return fileOf(`${[names.join(','), ...rows].join('\n')}\n`)
}
const xml = (one: Members): SubmissionFile => {
  const meta = Object.entries(one).flatMap(([name, text]) =>
    name.startsWith('meta/') ? [`<${name.slice(5)}>${text}</${name.slice(5)}>`] : [],
  )
  const age = one['p/g/victim_age']
  return fileOf(
    `<data><page_p><group_g><victim_age>${age}</victim_age></group_g></page_p><meta>${meta.join('')}</meta></data>`,
  )
}
/** The result of reading: the ages, the person's id, and the findings about edits with their files. */
async function read(...files: SubmissionFile[]): Promise<unknown[]> {
  const { person, records, said, at } = await readEdge(files)
  const about = said.filter((code) => /superseded|Edit|Instance/.test(code))
  return [records, person['age'], person['id'], about, about.length === at.length ? at : undefined]
}
/** The same without places. */
const readOf = async (...files: SubmissionFile[]): Promise<unknown[]> => (await read(...files)).slice(0, 4)

const first = kobo(20, A, { root: A })
const second = kobo(21, B, { of: A, root: A })
const third = kobo(22, C, { of: B, root: A })

describe('an edited submission', () => {
  it.each([
    ['JSON', json],
    ['CSV', csv],
    ['XML', xml],
  ] as const)('replaces the one that it deprecates, in whatever order: %s', async (_, of) => {
    for (const versions of [
      [first, second],
      [second, first],
    ])
      expect(await readOf(...versions.map((one) => of(one)))).toEqual([1, 21, `${A}-1`, ['superseded']])
  })

  it('replaces it in one file, and in files of different kinds', async () => {
    const expected = [1, 22, `${A}-1`, ['superseded', 'superseded']]
    expect(await readOf(json(second, first, third))).toEqual(expected)
    expect(await readOf(csv(third, first, second))).toEqual(expected)
    expect(await readOf(json(third), csv(second), xml(first))).toEqual(expected)
    expect(await readOf(zip({ 'a.csv': 'x' }), xml(third), json(first, second))).toEqual(expected)
  })

  it('is reported where the older one is', async () => {
    const { at } = await readEdge([json(second), json(first)])
    expect(at).toContainEqual(expect.objectContaining({ file: 2 }))
  })

  it('has the ids of the original when it is imported alone', async () => {
    for (const of of [json, csv, xml]) {
      const ids = await Promise.all([first, second, third].map(async (one) => (await readEdge([of(one)])).person['id']))
      expect(ids).toEqual([`${A}-1`, `${A}-1`, `${A}-1`])
    }
  })

  it('has the first id that is known where nothing names the root', async () => {
    const versions = [kobo(20, A), kobo(21, B, { of: A }), kobo(22, C, { of: B })]
    expect(await readOf(json(...versions))).toEqual([1, 22, `${A}-1`, ['superseded', 'superseded']])
    expect(await readOf(json(...versions.slice(1)))).toEqual([1, 22, `${A}-1`, ['superseded']])
    expect(await readOf(json(kobo(22, C, { of: B })))).toEqual([1, 22, `${B}-1`, []])
  })

  it('replaces the original where the version between them is not given', async () => {
    expect(await readOf(json(first), json(third))).toEqual([1, 22, `${A}-1`, ['superseded']])
  })

  it('is the one with the most edits where a server keeps one key and counts', async () => {
    const central = (age: number, edits: number): SubmissionFile =>
      fileOf(`victim_age,KEY,Edits\n${age},uuid:${A},${edits}\n`)
    const odata = (age: number, edits: number, id: string): SubmissionFile =>
      fileOf(
        JSON.stringify({
          value: [
            { __id: `uuid:${A}`, meta: { instanceID: `uuid:${id}` }, __system: { edits }, p: {}, victim_age: age },
          ],
        }),
      )
    const expected = [1, 22, `${A}-1`, ['superseded', 'superseded']]
    expect(await readOf(central(20, 0), central(22, 2), central(21, 1))).toEqual(expected)
    expect(await readOf(odata(20, 0, A), odata(22, 2, C), odata(21, 1, B))).toEqual(expected)
    expect(await readOf(central(22, 2), central(22, 2))).toEqual([1, 22, `${A}-1`, ['repeatedInstance']])
  })

  it('is not read where nothing states which of several is the last', async () => {
    const other = kobo(23, D, { of: idOf(4), root: A })
    expect(await readOf(json(first, second), json(other))).toEqual([
      0,
      undefined,
      undefined,
      ['superseded', 'unclearEdit', 'unclearEdit'],
    ])
    const circle = [kobo(20, A, { of: B }), kobo(21, B, { of: A })]
    expect(await readOf(json(...circle))).toEqual([0, undefined, undefined, ['unclearEdit', 'unclearEdit']])
  })

  it('is no other submission, and one that names itself is none', async () => {
    expect(await readOf(json(kobo(20, A), kobo(21, B)))).toEqual([2, 20, `${A}-1`, []])
    expect(await readOf(json(kobo(20, A, { of: A })))).toEqual([1, 20, `${A}-1`, []])
  })
})
