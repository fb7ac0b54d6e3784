import { createFinding, FileFindingError } from '@tip-standard/sheets'
import { describe, expect, it } from 'vitest'
import { deskTexts } from '../../../data-desk/src/texts/desk-texts.ts'
import { examine, showExamined, wordsFor } from '../../../data-desk/src/worker/check.ts'
import { messageFor } from '../../../data-desk/src/worker/message.ts'
import { Refusal } from '../../../data-desk/src/worker/refusal.ts'
import { toRefused } from '../../../data-desk/src/worker/to-refused.ts'
import { deskFile, linesOf } from './fixture-desk-file.ts'

const tell = (): void => {}

const header = 'prs_Gender,prs_Birthdate,prs_NumberOfChildren,prs_Citizenship,cas_Status'

/** An error of a library, as its name and its code tell it. */
const errorOf = (name: string, code: string): Error => Object.assign(new Error('A sentence.'), { name, code })

describe('why a job ended', () => {
  it.each<[string, Error, object]>([
    ['a refusal', new Refusal('tooBigWorkbook', { limit: 256 }), { reason: 'tooBigWorkbook', values: { limit: 256 } }],
    ['a policy', errorOf('PolicyError', 'unknownPurpose'), { reason: 'policy', sentence: 'A sentence.' }],
    ['a report', errorOf('ReportError', 'unknownSet'), { reason: 'policy', sentence: 'A sentence.' }],
    ['few rows', errorOf('PrivacyError', 'tooFewRows'), { reason: 'tooFewRows' }],
    ['other people', errorOf('PrivacyError', 'historyOfOthers'), { reason: 'historyOfOthers' }],
    [
      'something else of the data',
      errorOf('PrivacyError', 'hierarchyCycle'),
      { reason: 'privacy', values: { code: 'hierarchyCycle' } },
    ],
    ['no space', new DOMException('SENTINEL', 'QuotaExceededError'), { reason: 'noSpace' }],
    ['no memory', new RangeError('SENTINEL'), { reason: 'noMemory' }],
    ['a program that is wrong', new TypeError('SENTINEL'), { reason: 'fault', values: { name: 'TypeError' } }],
  ])('is said of %s, and nothing of the data', async (_, error, expected) => {
    const refused = await toRefused(error, 'en')
    expect(refused).toMatchObject(expected)
    expect(JSON.stringify(refused)).not.toContain('SENTINEL')
  })

  it('is said of a file in the language of the page', async () => {
    const error = new FileFindingError(createFinding('fileChanged'))
    const [english, french] = [await toRefused(error, 'en'), await toRefused(error, 'fr')]
    expect(english.reason).toBe('file')
    expect(english.sentence).toBeTruthy()
    expect(french.sentence).not.toBe(english.sentence)
  })
})

describe('a message to the partner', () => {
  const wrong = `${header}\nFemenine,1990-02-03,1,RW,Active\n`
  const right = `${header}\nFeminine,1990-02-03,1,RW,Active\n`

  it('says of each file what only the partner can correct', async () => {
    const words = await wordsFor('en')
    const { say } = await deskTexts.load('en')
    const [bad, good] = [await examine(deskFile('a.csv', wrong), tell), await examine(deskFile('b.csv', right), tell)]
    const one = await messageFor([bad], words, 'en')
    expect(one).toContain('A2')
    expect(one).not.toContain(say('letter.file', { number: 1 }))
    const both = await messageFor([bad, good], words, 'en')
    const [, ofSecond = ''] = both.split(say('letter.file', { number: 2 }))
    expect(both).toContain(say('letter.file', { number: 1 }))
    expect(ofSecond).toContain(say('letter.nothing'))
    expect(ofSecond).not.toContain('- ')
  })

  it('leaves out what is ours to settle or only good to know', async () => {
    const words = await wordsFor('en')
    const examined = await examine(deskFile('a.csv', `${header},prs_Colour\nFemenine,03/04/1990,1,RW,Active,x\n`), tell)
    const groups = examined.digest.groups(examined.records)
    const turns = new Set(groups.map(({ turn }) => turn))
    expect(turns.size).toBeGreaterThan(1)
    const text = await messageFor([examined], words, 'en')
    const lines = text.split('\n').filter((line) => line.startsWith('- '))
    expect(lines).toHaveLength(groups.filter(({ turn }) => turn === 'partner').length)
  })
})

describe('what was found', () => {
  it('stands below its heading, at its cell under the header of the table, with what the cell holds', async () => {
    const content = `Cases of an invented shelter\n\n${header}\nFeminine,1990-02-03,1,RW,Active\nFemenine,1990-02-03,1,RW,Active\n`
    const desk = deskFile('a.csv', content)
    const words = await wordsFor('en')
    const shown = await showExamined(desk, await examine(desk, tell), words)
    expect(shown).toMatchObject({ isTable: true, records: 2 })
    const places = shown.groups.flatMap((group) => group.places)
    expect(places).toContainEqual(
      expect.objectContaining({ spot: { sheet: 1, row: 5, column: 1 }, header: 'prs_Gender', value: 'Femenine' }),
    )
    const groups = (await examine(desk, tell)).digest.groups(2)
    expect(shown.groups.map(({ heading }) => heading)).toEqual(
      groups.map(({ isUnread, turn }) => words.heading(isUnread ? 'unread' : turn)),
    )
  })

  it('includes a text that names someone, which is marked as other things are that are to be looked at again', async () => {
    const text = 'She lives with her mother, Uwineza Karabo, and can be called on 0788 123 456.'
    const desk = deskFile('a.csv', `${header},cco_CaseComment\nFeminine,1990-02-03,1,RW,Active,"${text}"\n`)
    const { marks } = await examine(desk, tell)
    expect(marks.map(({ finding: { code, severity } }) => [code, severity])).toContainEqual(['personalText', 'warning'])
  })

  it('names the fields by which people can be counted that some record has', async () => {
    const records = [
      { case: { id: 'c-1', openedOn: '2024-01-02' }, victims: [{ id: 'v-1', sex: 'female' }] },
      { case: { id: 'c-2' }, victims: [{ id: 'v-1', exploitation: [{ form: 'debtBondage' }] }] },
    ]
    const countableIn = async (some: readonly object[]): Promise<string[]> => {
      const desk = deskFile('a.ndjson', linesOf(some))
      const { countable } = await showExamined(desk, await examine(desk, tell), await wordsFor('en'))
      return countable.map(({ id }) => id)
    }
    expect(await countableIn(records)).toEqual(['victim.sex', 'exploitation.form', 'case.registrationYear'])
    expect(await countableIn(records.slice(1))).toEqual(['exploitation.form'])
    expect(await countableIn([{ case: { id: 'c-3', registrationYear: 2024 } }])).toEqual(['case.registrationYear'])
  })

  it.each([
    ['a record', 'null'],
    ['a person', '{"victims":[null]}'],
    ['an entry of a list', '{"victims":[{"exploitation":[null]}]}'],
    ['a case', '{"case":null}'],
  ])('includes that null is in the place of %s', async (_, line) => {
    expect(await examine(deskFile('a.ndjson', `${line}\n`), tell)).toMatchObject({ records: 1, invalid: 1 })
  })

  it('includes what is wrong between records, and a file that ends in the middle', async () => {
    const record = { standardVersion: '1.0-rc.2', case: { id: 'c-1' } }
    const words = await wordsFor('en')
    const twice = deskFile('a.ndjson', linesOf([record, record]))
    const rules = (await showExamined(twice, await examine(twice, tell), words)).groups.map(({ rule }) => rule)
    const once = deskFile('a.ndjson', linesOf([record]))
    const ofOne = (await showExamined(once, await examine(once, tell), words)).groups.map(({ rule }) => rule)
    expect(rules.filter((rule) => !ofOne.includes(rule))).toHaveLength(1)
  })
})
