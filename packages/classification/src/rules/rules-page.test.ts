import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toWords } from '../../generate/condition-words.ts'
import { PAGE, rulesPage } from '../../generate/rules-page.ts'
import { legalProfiles } from '../profiles/profiles.ts'
import { questions } from '../questions/questions.ts'
import { en } from '../texts/en.ts'
import { hypothesisRules } from './hypothesis-rules.ts'
import { labelRules } from './label-rules.ts'
import type { Condition } from './model.ts'
import { rules } from './rules.ts'

const page = rulesPage()
const words = (id: string): string => {
  const rule = rules.find((one) => one.id === id)
  return rule === undefined ? '' : toWords(rule.when)
}

describe('the page of the rules', () => {
  it('is on the disk as the table has it, byte by byte: otherwise run `pnpm gen`', () => {
    expect(readFileSync(new URL(`../../../../${PAGE}`, import.meta.url), 'utf8')).toBe(page)
    expect(rulesPage()).toBe(page)
    expect(page).toMatch(/^<!-- Generated from [^\n]*do not edit. -->\n[^\r]*[^\n]\n$/)
  })

  it('has each rule once, in the order of the table, with its sentence', () => {
    const headings = [...page.matchAll(/^#{3,4} `(.+)`\n\n(.+)$/gm)]
    expect(headings.map(([, id]) => id)).toEqual(rules.map(({ id }) => id))
    const sentences: Record<string, string> = en
    expect(headings.map(([, , sentence]) => sentence)).toEqual(rules.map(({ id }) => sentences[`rule.${id}`]))
  })

  it('has every question and every gap of every profile', () => {
    const sentences: Record<string, string> = en
    expect(questions.filter(({ id }) => !page.includes(sentences[`question.${id}`] ?? '?'))).toEqual([])
    const gaps = Object.values(legalProfiles).flatMap((profile) => profile.gaps.map(({ text }) => text.en))
    expect(gaps.filter((gap) => !page.includes(gap))).toEqual([])
  })

  it('contains no undefined, no object, no empty sentence', () => {
    expect(page).not.toMatch(/undefined|\[object|NaN|: \.|where \.|; ;/)
  })
})

describe('conditions in words', () => {
  it.each([
    ['no-act', 'each of the acts that the law counts is positively absent'],
    ['no-border', '"a border was crossed" is positively absent'],
    [
      'trafficking-indicated',
      'all of this holds: "Act" and "Purpose of exploitation" are on record; "Means" is on record or not required',
    ],
    ['trafficking-not-indicated', '"Act", "Means" or "Purpose of exploitation" is positively absent'],
    [
      'smuggling-possible',
      'at least two of these hold: "Crossing of a border" is on record or disputed; "Irregular entry" is on record or disputed; "Benefit to the facilitator" is on record or disputed',
    ],
    ['both-not-indicated', '"Trafficking in persons" or "Smuggling of migrants" reads "not indicated"'],
    [
      'ransom-not-indicated',
      'all of this holds: "a ransom was demanded" is positively absent; "abduction" is neither on record nor disputed',
    ],
    [
      'review-child',
      'all of this holds: no one competent has identified the person as a victim; the person is not known to be an adult; (any of this holds: "Act" or "Purpose of exploitation" is on record or disputed; a purpose is on record that the law counts only where exploitation of another kind is on record beside it, or that is disputed); (any of this holds: "Trafficking in persons" reads "indicated", "possible" or "too little is known"; "Purpose of exploitation" is on record or disputed)',
    ],
    [
      'false-documents',
      'all of this holds: "false documents were made or used" is on record; "the entry was irregular" is not denied; "the stay is irregular" is neither on record nor disputed',
    ],
    [
      'exploitation-of-others-not-indicated',
      'any of this holds: "Purpose of exploitation" is positively absent; the law has no offence of its own that is "Exploitation of others"',
    ],
  ])('tell %s', (id, sentence) => {
    expect(words(id)).toBe(sentence)
  })

  it('differ wherever the conditions differ', () => {
    // Kinds of "no": denied is not the same as not on record.
    const fact: Condition = { fact: 'confined' }
    const words = [
      fact,
      { not: fact },
      { touched: fact },
      { not: { touched: fact } },
      { not: { touched: { not: fact } } },
      { disputed: fact },
    ].map(toWords)
    expect(new Set(words).size).toBe(words.length)
    const same = [...hypothesisRules, ...labelRules].flatMap((one, index, all) =>
      all
        .slice(index + 1)
        .filter((other) => toWords(one.when) === toWords(other.when))
        .filter((other) => JSON.stringify(one.when) !== JSON.stringify(other.when))
        .map((other) => `${one.id} ${other.id}`),
    )
    expect(same).toEqual([])
  })

  it('keep parts of one kind inside parts of another in brackets', () => {
    const inner: Condition = { all: [{ age: 'child' }, { fact: 'marriage' }] }
    expect(toWords({ any: [{ fact: 'adoption' }, inner] })).toBe(
      'any of this holds: "an adoption" is on record; (all of this holds: "a marriage" is on record; the person is a child)',
    )
  })
})
