import type { RecordFinding } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { findingsOf, toMarkup } from '../fixture-display.tsx'
import { FindingList } from './FindingList.tsx'

const texts = (html: string): string => html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')

it('says errors before warnings, each with its question once, in plain words', () => {
  const said = texts(toMarkup(<FindingList findings={[...findingsOf()].reverse()} />))
  expect(said.indexOf('Errors: ')).toBeLessThan(said.indexOf('To check: 3'))
  expect(said).toContain('|Age|The number is out of range (0 to 120).|')
  expect(said).toContain('|Journey 2 – Country|The code is not in the code list (list: Country).|')
  expect(said).toMatch(/To check: 3\|(.*\|)?Sex\|The sex is given without its basis/)
})

it('names questions in the language, and those that a form names otherwise', () => {
  const french = texts(toMarkup(<FindingList findings={findingsOf()} />, 'fr'))
  expect(french).toContain('|Âge|Le nombre est hors limites (0 à 120).|')
  const own = texts(
    toMarkup(
      <FindingList findings={findingsOf()} labelOf={({ field }) => (field === 'victim.age' ? 'How old' : undefined)} />,
    ),
  )
  expect(own).toContain('|How old|The number is out of range')
})

it('has a button for each finding only where it can go somewhere, and headings of the level that is asked for', () => {
  const plain = toMarkup(<FindingList findings={findingsOf()} level={3} />)
  expect(plain).not.toContain('<button')
  expect(plain.match(/<h\d/g)).toEqual(['<h3', '<h4', '<h4'])
  const linked = toMarkup(<FindingList findings={findingsOf()} onGo={() => {}} />)
  expect(linked.match(/<button type="button"/g)).toHaveLength(findingsOf().length)
})

it('says calmly that there is nothing', () => {
  expect(texts(toMarkup(<FindingList findings={[]} />))).toBe('|Findings|Nothing was found.|')
})

it('says what has no field by its place, and the same finding once', () => {
  const finding: RecordFinding = {
    code: 'unknownField',
    severity: 'error',
    at: { path: ['case'] },
    params: { count: 1 },
  }
  expect(
    texts(toMarkup(<FindingList findings={[finding, finding]} />)).match(/\|case\|The standard does not have some/g),
  ).toHaveLength(1)
})
