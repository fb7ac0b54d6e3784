import { assess, LABELS, textsOf } from '@tip-standard/classification'
import { describe, expect, it } from 'vitest'
import { LANGUAGES, reading, toMarkup } from '../fixture-display.tsx'
import { AssessmentPanel } from './AssessmentPanel.tsx'

const texts = (html: string): string =>
  html
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|')
    .replaceAll('&#x27;', "'")

describe('what is not known', () => {
  const said = (...args: Parameters<typeof assess>): string =>
    texts(toMarkup(<AssessmentPanel assessment={assess(...args)} />))

  it('is shown of trafficking beside smuggling, which does not sound settled', () => {
    const facts = { ageClass: 'child', borderCrossed: true, irregularEntry: true, paidFacilitator: true } as const
    const shown = said(facts)
    expect(shown).toContain('Smuggling of a migrant is indicated; trafficking is not excluded.')
    expect(shown).toContain('|Trafficking in persons|too little is known; not known: Act, Purpose of exploitation|')
    expect(shown).toContain('A person should look at this.')
  })

  it('is shown of both branches of an age, of indicators that were not asked, and of what was not read', () => {
    const facts = { purposes: { forcedLabour: true }, earnsForSelf: true, confind: true }
    const shown = said(facts as object, { indicators: { list: 'adultLabour', present: ['D4.05'] } })
    expect(shown).toContain('Means: not required; Purpose of exploitation: on record|If an adult|')
    expect(shown).toContain(
      'Means: not known; Purpose of exploitation: disputed: there is evidence for it and against it|',
    )
    expect(shown).toContain('indicators that were not asked are not known')
    expect(shown).toContain('Indicators were not asked, and are not known, in')
    expect(shown).toContain('was not read: check its spelling.')
  })
})

describe('an assessment', () => {
  it('states first that it decides nothing, then its result, what is out of the ordinary, and what is owed to the person whatever the result', () => {
    const said = texts(toMarkup(<AssessmentPanel assessment={reading()} />))
    const order = [
      reading().banner,
      reading().labelText,
      'Review by a person',
      'Duties and referral',
      'Ask next',
      'Elements',
      'Parts of the law that have not been read',
    ]
    const places = order.map((words) => said.indexOf(words))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('shows states in words, and evidence for and against with rule and article', () => {
    const said = texts(toMarkup(<AssessmentPanel assessment={reading()} />))
    expect(said).toContain(
      '|Means|◐|disputed: there is evidence for it and against it|Why?|for|deception (origin)|Rule means-deception: ',
    )
    expect(said).toMatch(/\|against\|deception \(denied\)\|Rule [\w-]+: .*?Palermo Protocol\), 2000, article 3\(a\)/)
    expect(said).not.toContain('SECRET')
  })

  it('asks nothing of a person who refused the interview, and says nothing about them', () => {
    const said = texts(toMarkup(<AssessmentPanel assessment={reading()} isRefused />))
    expect(said).toBe(
      '|Assessment of the record|There is no assessment: the person has said no to the interview. Help does not depend on it.|',
    )
  })

  it('shows a few questions at once and the others on request', () => {
    const assessment = reading()
    const html = toMarkup(<AssessmentPanel assessment={assessment} />)
    const [before = '', after = ''] = html.slice(html.indexOf('class="tip-questions"')).split('<details')
    const count = (part: string): number => part.match(/class="tip-why"/g)?.length ?? 0
    expect([count(before), count(before) + count(after)]).toEqual([3, assessment.questions.length])
  })

  it.each(LANGUAGES)('is in its language, with drafts marked: %s', (language) => {
    const said = texts(toMarkup(<AssessmentPanel assessment={reading(language)} />, language))
    expect(said).toContain(textsOf(language)('banner'))
    expect(said.includes(textsOf(language)('explain.draft'))).toBe(language !== 'en')
  })

  it('that is concealed shows duties, facts and questions, and not the result of the rules', () => {
    const html = toMarkup(<AssessmentPanel assessment={reading()} concealed />)
    for (const label of LABELS) expect(html).not.toContain(textsOf('en')(`label.${label}`))
    for (const word of ['What else it could be', 'Confidence', 'data-label', 'labour rights', 'Review by a person'])
      expect(html).not.toContain(word)
    for (const word of ['Duties and referral', 'Elements', 'Ask next', 'Show the result of the rules'])
      expect(html).toContain(word)
  })

  it('of no facts is an assessment too', () => {
    expect(texts(toMarkup(<AssessmentPanel assessment={assess({})} />))).toContain(textsOf('en')('label.undetermined'))
  })
})
