import { describe, expect, it } from 'vitest'
import { compare, isRead, MARKS, type Marked, statedFacts, toFacts } from './compare.ts'
import { namesIn } from './names.ts'
import { loadStories } from './stories/stories.data.ts'

const stories = loadStories()
const nothing: Marked = { facts: new Set(), elements: {} }

describe('the stories that are practised with', () => {
  it('have a text in both languages, and facts that can be marked', () => {
    for (const { id, title, text, facts } of stories) {
      expect([id, title.en === '', text.en.length > 300]).toEqual([id, false, true])
      expect([id, title.fr === title.en, text.fr.length > 300]).toEqual([id, false, true])
      expect(text.fr.split('\n\n').length).toBe(text.en.split('\n\n').length)
      expect([id, statedFacts(facts).length > 0]).toEqual([id, true])
    }
  })

  it('read in every way that there is', () => {
    const labels = stories.map(({ facts }) => compare(nothing, facts, 'en').label.onRecord)
    expect([...new Set(labels)].sort()).toEqual(['both', 'neither', 'smuggling', 'trafficking', 'undetermined'])
  })
})

describe('the comparison', () => {
  it('agrees with who marks and reads what the record says', () => {
    for (const { facts } of stories) {
      const { onRecord } = compare(nothing, facts, 'en')
      const marked: Marked = {
        age: facts.ageClass ?? 'unknown',
        facts: new Set(statedFacts(facts)),
        elements: {
          act: onRecord.elements.act.state,
          means: onRecord.elements.means.state,
          purpose: onRecord.elements.purpose.state,
        },
        label: onRecord.label,
      }
      expect(isRead(marked)).toBe(true)
      const { agreed, compared, facts: lists } = compare(marked, facts, 'en')
      expect([agreed, lists.onlyOwn, lists.onlyRecord]).toEqual([compared, [], []])
    }
  })

  it('takes what is not marked as not known, and never as a no', () => {
    const facts = toFacts({ age: 'adult', facts: new Set(['acts.transfer', 'confined']) })
    expect(facts).toEqual({ ageClass: 'adult', acts: { transfer: true }, means: {}, purposes: {}, confined: true })
  })

  it('lists what a record states, and nothing that it denies', () => {
    expect(statedFacts({ acts: { transfer: true, recruitment: false }, confined: false, violence: true })).toEqual([
      'acts.transfer',
      'violence',
    ])
  })

  it('waits for a reading of every element and of the whole', () => {
    expect(isRead(nothing)).toBe(false)
    expect(isRead({ ...nothing, label: 'trafficking', elements: { act: 'met', means: 'met' } })).toBe(false)
  })

  it('has a name for everything that can be marked, in both languages', () => {
    for (const language of ['en', 'fr'] as const)
      for (const id of Object.values(MARKS).flat()) expect(namesIn(language)(`fact.${id}`)).not.toBe('')
  })
})
