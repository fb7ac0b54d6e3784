import { describe, expect, it } from 'vitest'
import { formOf, ID, readEdge } from './fixture-edge-form.ts'
import { fileOf } from './fixture-read.ts'
import { zip } from './fixture-rows.ts'
import type { SubmissionFile } from './read-submissions.ts'

const form = formOf(
  [{ field: 'victim.age' }, { field: 'victim.dependants', items: [{ field: 'dependant.relation' }] }],
  {
    consents: ['interview'],
    pages: [
      {
        id: 'p',
        title: { en: 'P' },
        groups: [
          { id: 'c', consents: [], items: [{ field: 'victim.consents', need: 'answer' }] },
          { id: 'g', items: [{ field: 'victim.age' }] },
        ],
      },
    ],
  },
)
const KEY = `uuid:${ID}`
const EDIT = `uuid:${ID.replace('0f', '1f')}`
const HEAD = 'victim_consents_purpose,victim_consents_decision,victim_consents_givenBy,victim_consents_date'

/** A version as Central exports it: all versions have the same key. */
const main = (edits: number, age = 20 + edits): string =>
  `victim_age,meta-instanceID,KEY,Edits\n${age},${edits === 0 ? KEY : EDIT},${KEY},${edits}\n`
const consents = (decision: string): string =>
  `${HEAD},PARENT_KEY,KEY\ninterview,${decision},self,2025-11-20,${KEY},${KEY}/c/victim_consents[1]\n`

const given = (folder: string): SubmissionFile[] => [
  fileOf(main(0), `${folder}hut.csv`),
  fileOf(consents('granted'), `${folder}hut-consents.csv`),
]
const refused = (folder: string): SubmissionFile[] => [
  fileOf(main(1), `${folder}hut.csv`),
  fileOf(consents('refused'), `${folder}hut-consents.csv`),
]

/** All permutations of some files. */
const orders = <T>(all: readonly T[]): T[][] =>
  all.length < 2 ? [[...all]] : all.flatMap((one, at) => orders(all.toSpliced(at, 1)).map((rest) => [one, ...rest]))

const read = async (files: SubmissionFile[]): Promise<unknown> => {
  const { person, records, said } = await readEdge(files, form)
  const decisions = ((person['consents'] ?? []) as { decision: string }[]).map(({ decision }) => decision)
  return [records, decisions, said.filter((code) => /superseded|unclear|orphan|repeatedI|missingTable/.test(code))]
}

describe('entries of several versions under one key', () => {
  it('are those of the row in their own folder, in whatever order', async () => {
    for (const files of orders([...given('a/'), ...refused('b/')]))
      expect(await read(files)).toEqual([1, ['refused'], ['superseded']])
  })

  it('are those of the row in their own zip', async () => {
    const zipped = (decision: string, edits: number) => zip({ 'h.csv': main(edits), 'h-c.csv': consents(decision) })
    for (const files of orders([zipped('granted', 0), zipped('refused', 1)]))
      expect(await read(files)).toEqual([1, ['refused'], ['superseded']])
  })

  it('make no record where nothing states whose they are', async () => {
    const unclear = [0, [], ['superseded', 'unclearEntries']]
    for (const files of orders([...given(''), ...refused('')])) expect(await read(files)).toEqual(unclear)
    const [, stray] = refused('c/') as [SubmissionFile, SubmissionFile]
    for (const files of orders([...given('a/'), fileOf(main(1), 'b/hut.csv'), stray]))
      expect(await read(files)).toEqual([0, [], ['superseded', 'unclearEntries']])
    for (const files of orders([...given('a/'), stray])) expect(await read(files)).toEqual([0, [], ['unclearEntries']])
  })

  it('make no record where the key is the number of a row, and two exports are in one folder', async () => {
    const rows = (id: string): SubmissionFile => fileOf(`victim_age,_uuid,_index\n20,${id},1\n`, 'hut.csv')
    const entries = (decision: string): SubmissionFile =>
      fileOf(`${HEAD},_parent_index\ninterview,${decision},self,2025-11-20,1\n`, 'hut-consents.csv')
    const one = [rows(KEY), entries('granted')]
    expect(await read(one)).toEqual([1, ['granted'], []])
    for (const files of orders([...one, rows(EDIT), entries('refused')]))
      expect(await read(files)).toEqual([0, [], ['unclearEntries', 'unclearEntries']])
  })

  it('are not lost where they came in a zip of their own', async () => {
    const files = [
      fileOf(main(0), 'h.csv'),
      fileOf(consents('granted'), 'h-c.csv'),
      zip({ 'c.csv': consents('refused') }),
    ]
    expect(await read(files)).toEqual([0, [], ['orphanEntry', 'unclearEntries']])
  })

  it('are read once where one export is given twice', async () => {
    expect(await read([...refused(''), ...refused('')])).toEqual([1, ['refused'], ['repeatedInstance']])
    expect(await read([...refused('a/'), ...refused('b/')])).toEqual([1, ['refused'], ['repeatedInstance']])
  })

  it('are found in another folder where there is one version', async () => {
    const [row] = given('a/') as [SubmissionFile]
    for (const files of orders([row, fileOf(consents('refused'), 'b/consents.csv')]))
      expect(await read(files)).toEqual([1, ['refused'], []])
  })

  it('are those of the file beside it in the tables of OData', async () => {
    const rows = (edits: number, folder: string): SubmissionFile =>
      fileOf(
        JSON.stringify({
          value: [
            {
              __id: KEY,
              meta: { instanceID: edits === 0 ? KEY : EDIT },
              __system: { edits },
              victim_age: 20 + edits,
              'victim_consents@odata.navigationLink': 'x',
            },
          ],
        }),
        `${folder}rows.json`,
      )
    const entries = (victim_consents_decision: string, folder: string): SubmissionFile =>
      fileOf(
        JSON.stringify({
          value: [
            {
              '__Submissions-id': KEY,
              __id: 'abc',
              victim_consents_purpose: 'interview',
              victim_consents_decision,
              victim_consents_date: '2025-11-20',
              victim_consents_givenBy: 'self',
            },
          ],
        }),
        `${folder}entries.json`,
      )
    const both = (one: string, other: string): SubmissionFile[] => [
      rows(0, one),
      entries('granted', one),
      rows(1, other),
      entries('refused', other),
    ]
    for (const files of orders(both('a/', 'b/'))) expect(await read(files)).toEqual([1, ['refused'], ['superseded']])
    expect(await read(both('', ''))).toEqual([0, [], ['superseded', 'unclearEntries']])
    expect(await read([entries('refused', '')])).toEqual([0, [], ['orphanEntry']])
  })
})
