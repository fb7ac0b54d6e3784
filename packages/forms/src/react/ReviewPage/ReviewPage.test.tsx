import { intakeForm } from '@tip-standard/form-model'
import { expect, it } from 'vitest'
import { findingsOf, toMarkup, viewOf } from '../fixture-display.tsx'
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

it('says in words what should be looked at, each with a way to its group', () => {
  const html = toMarkup(<ReviewPage groups={viewOf({}, intakeForm)} findings={findingsOf()} onChange={() => {}} />)
  const [list = ''] = /<section class="tip-findings.*?<\/section>/.exec(html) ?? []
  expect(texts(list)).toContain('|Please check|')
  expect(texts(list)).toMatch(/\|Sex\|[A-Z][^|]+\.\|/)
  expect(list.match(/<button/g)?.length).toBeGreaterThan(1)
  expect(toMarkup(<ReviewPage groups={viewOf()} />)).not.toContain('Please check')
})

it('names texts that seem to hold a telephone number or an e-mail address, and does not repeat them there', () => {
  const html = toMarkup(
    <ReviewPage groups={viewOf({ specialNeeds: 'call +250 788 123 456' }, intakeForm)} onChange={() => {}} />,
  )
  const [list = ''] = /<section class="tip-findings.*?<\/section>/.exec(html) ?? []
  expect(texts(list)).toContain('|Special needs|This text seems to hold a telephone number or an e-mail address.')
  expect(list).not.toContain('788')
})
