import { intakeForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { toMarkup, viewOf } from '../fixture-display.tsx'
import { ReviewPage } from './ReviewPage.tsx'

const texts = (html: string): string => html.replace(/<[^>]+>/g, '|').replace(/[|\s]*\|[|\s]*/g, '|')

it('shows answers in words: codes, dates, lists, reasons, entries by number, and what is open', () => {
  const said = texts(toMarkup(<ReviewPage groups={viewOf()} />))
  for (const words of [
    '|Sex|Female|',
    '|Date of birth|April 2008|',
    '|Citizenships|Rwanda|Burundi|',
    '|Marital status|Prefers not to say|',
    '|Journey 1|From|',
    '|Journey 2|From|',
    '|Number of children|not answered|',
  ])
    expect(said).toContain(words)
  expect(texts(toMarkup(<ReviewPage groups={viewOf()} />, 'fr'))).toContain('|Date de naissance|avril 2008|')
})

it('hides restricted answers until the user shows them', () => {
  const html = toMarkup(<ReviewPage groups={viewOf()} />)
  expect(html).not.toContain('SECRET')
  expect(html).toContain('aria-expanded="false">Show In own words</button>')
  expect(html).toContain('Show Gender identity')
  expect(texts(html)).not.toContain('|Woman|')
})

const changes = (html: string): (string | undefined)[] =>
  [...html.matchAll(/<button[^>]*>(Change [^<]+)/g)].map(([, name]) => name)

it('has a way to change each group, named by it', () => {
  const html = toMarkup(<ReviewPage groups={viewOf()} onChange={() => {}} />)
  const buttons = changes(html)
  expect(buttons).toContain('Change Origin and language')
  expect(buttons).toHaveLength(html.match(/class="tip-review-group"/g)?.length ?? 0)
  expect(toMarkup(<ReviewPage groups={viewOf()} />)).not.toContain('>Change ')
})

it('names each way to change a group differently, in forms of one question on a page too', () => {
  const names = changes(toMarkup(<ReviewPage groups={viewOf({}, intakeForm)} onChange={() => {}} />))
  expect(names.length).toBeGreaterThan(25)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

it('shows where consent is missing, and no answers there', () => {
  const said = texts(toMarkup(<ReviewPage groups={viewOf({ consents: [] })} />))
  expect(said).toContain(
    'Not asked: the person has not agreed to this (Interview, Storing the data). Help does not depend on it.',
  )
  expect(said).not.toContain('Female')
})
