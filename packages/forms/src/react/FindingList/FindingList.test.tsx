import type { RecordFinding } from '@tip-standard/core'
import { expect, it } from 'vitest'
import { issuesOf, toMarkup } from '../fixture-display.tsx'
import { FindingList } from './FindingList.tsx'

const texts = (html: string): string => html.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')

it('says errors before warnings, each with its question once, in plain words', () => {
  const said = texts(toMarkup(<FindingList findings={[...issuesOf()].reverse()} />))
  expect(said.indexOf('Errors: ')).toBeLessThan(said.indexOf('To check: 1'))
  expect(said).toContain('|Age|the number is out of bounds (0 to 120).|')
  expect(said).toContain('|Journey 2 – Country|the code is not one of those that can be used here (list: Country).|')
  expect(said).toMatch(/To check: 1\|Sex\|The sex is given without its basis/)
})

it('names questions in the language, and those that a form names otherwise', () => {
  const french = texts(toMarkup(<FindingList findings={issuesOf()} />, 'fr'))
  expect(french).toContain('|Âge|le nombre est hors limites (0 à 120).|')
  const own = texts(
    toMarkup(
      <FindingList findings={issuesOf()} labelOf={({ field }) => (field === 'victim.age' ? 'How old' : undefined)} />,
    ),
  )
  expect(own).toContain('|How old|the number is out of bounds')
})

it('has a button for each finding only where it can go somewhere, and headings of the level that is asked for', () => {
  const plain = toMarkup(<FindingList findings={issuesOf()} level={3} />)
  expect(plain).not.toContain('<button')
  expect(plain.match(/<h\d/g)).toEqual(['<h3', '<h4', '<h4'])
  const linked = toMarkup(<FindingList findings={issuesOf()} onGo={() => {}} />)
  expect(linked.match(/<button type="button"/g)).toHaveLength(issuesOf().length)
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
    texts(toMarkup(<FindingList findings={[finding, finding]} />)).match(/\|case\|Something stands here/g),
  ).toHaveLength(1)
})
