import { assess, ELEMENTS, factsFromCase, HYPOTHESES } from '@tip-standard/classification'
import { expect, it } from 'vitest'
import { readExamples } from '../read-files.ts'
import { tableBelow } from './table-below.ts'

const examples = readExamples()

/** The columns of the elements, in the order of the package. */
const COLUMNS = ['Act', 'Means', 'Purpose', 'Border', 'Irregular entry', 'Not a national', 'Benefit'] as const

/** What the columns of the label and of the elements already show. */
const SHOWN: readonly string[] = ['trafficking', 'migrantSmuggling', 'both']

it.each(examples)('$name reads as its story states, under both laws and for each person', ({ record, story }) => {
  const read = (record.victims ?? []).flatMap(({ id }) =>
    (['palermo', 'rwanda'] as const).map((profile) => {
      const { label, confidence, elements, hypotheses, review } = assess(factsFromCase(record, id), { profile })
      const also = HYPOTHESES.filter((one) => !SHOWN.includes(one) && hypotheses[one].state === 'indicated')
      return {
        Person: `\`${id}\``,
        Law: `\`${profile}\``,
        Label: label,
        Confidence: confidence.level,
        ...Object.fromEntries(ELEMENTS.map((element, index) => [COLUMNS[index], elements[element].state])),
        'Also indicated': also.join(', ') || 'none',
        Review: review.proposed ? 'proposed' : 'not proposed',
      }
    }),
  )
  expect(tableBelow(story, 'How it is read')).toEqual(read)
})

/** What a lawyer expects of each story, whatever its table states; both laws agree on it. */
const EXPECTED = {
  'abduction-for-ransom': 'undetermined',
  'agency-as-perpetrator': 'trafficking',
  'boy-in-forced-criminality': 'trafficking',
  'closed-as-no-trafficking': 'neither',
  'forced-marriage': 'trafficking',
  'girl-from-burundi-domestic-servitude': 'trafficking',
  'men-in-fishing': 'trafficking',
  'online-scam-compound': 'trafficking',
  'partner-violence-and-trafficking': 'trafficking',
  'partner-violence-without-trafficking': 'neither',
  'returnee-reintegration-two-years': 'trafficking',
  'rural-to-urban-inside-rwanda': 'trafficking',
  'smuggling-only': 'smuggling',
  'smuggling-that-became-trafficking': 'both',
  'trans-woman': 'trafficking',
}

it('no label of an example changes unseen together with its table', () => {
  const stated = examples.map(({ name, story }) => [
    name,
    [...new Set(tableBelow(story, 'How it is read').map(({ Label }) => Label))].join(),
  ])
  expect(Object.fromEntries(stated)).toEqual(EXPECTED)
})

it('a person who is no victim of trafficking is never read as one, and one who is identified always', () => {
  for (const { record } of examples)
    for (const { id, status } of record.victims ?? []) {
      const { label } = assess(factsFromCase(record, id))
      if (status === 'notAVictim') expect(['undetermined', 'smuggling', 'neither']).toContain(label)
      else expect(['trafficking', 'both']).toContain(label)
    }
})
