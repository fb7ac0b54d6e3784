import type { CaseFacts } from '../src/facts/facts.ts'
import type { LegalProfile } from '../src/profiles/model.ts'
import { legalProfiles } from '../src/profiles/profiles.ts'
import type { RuleExample } from '../src/rules/fixture-example.ts'
import { ruleExamples } from '../src/rules/fixture-rule-examples.ts'
import type { Rule, Source } from '../src/rules/model.ts'
import { SOURCES } from '../src/rules/sources.ts'
import { toWords } from './condition-words.ts'
import { toFactWords } from './fact-words.ts'
import { bullets, code, plain } from './markdown.ts'
import { text } from './names.ts'

/** How the text that a rule is based on was read. */
export const markWords: Record<Source['mark'], string> = {
  'read in excerpt': 'read in an excerpt',
  'told by a third party': 'reported by a third party; the text itself was not read',
  recalled: '**recalled, not read: check it before you rely on it**',
  own: 'a rule of this standard; it is based on no other text',
}

/** What a rule says where it fires. */
function giveWords(rule: Rule): string {
  if (rule.about === 'label') return `the label is ${code(rule.gives)}`
  switch (rule.gives) {
    case 'for':
      return 'evidence for the element'
    case 'excludes':
      return 'the element is positively absent, unless there is evidence for it'
    case 'speaksAgainst':
      return 'doubt, which makes the element disputed where there is evidence for it, and settles nothing alone'
    case 'contests':
      return 'the element is disputed'
    case 'leavesOpen':
      return 'evidence for the element that is not enough by itself: the element stays open'
    case 'stands':
      return 'the element is on record, whatever speaks against exploitation'
    case 'waives':
      return 'the element is not required'
    case 'indicated':
    case 'possible':
    case 'notIndicated':
      return `the reading is "${text(`hypothesisState.${rule.gives}`)}"`
    case 'proposed':
      return 'a review by a person is proposed'
    case 'secondReader':
      return 'closing as "not trafficking" needs a second reader'
    default:
      return rule satisfies never
  }
}

function citation({ id, article, mark }: Source): string {
  const title = SOURCES[id]
  if (title === undefined) throw new Error(`There is no source "${id}".`)
  // What a profile counts is based on the texts that the profile names.
  if (mark === 'own')
    return article === 'profile' ? 'the law of the profile, by the sources that it names' : markWords.own
  const where = article === undefined ? title : `${title}, ${articleWords(article)}`
  return `${plain(where)} (${markWords[mark]})`
}

/** An article is named so; what has words of its own keeps them. */
const articleWords = (article: string): string => (/^\d/.test(article) ? `article ${article}` : article)

type Law = NonNullable<RuleExample['profile']>

const toProfile = (law: Law): LegalProfile => (typeof law === 'string' ? legalProfiles[law] : law)

function exampleLines({ fires, silent, profile = 'palermo', silentProfile }: RuleExample): string[] {
  const isNamed = profile !== 'palermo' || silentProfile !== undefined
  const line = (label: string, facts: CaseFacts, law: Law): string => {
    const under = isNamed ? ` (under: ${plain(toProfile(law).title.en)})` : ''
    return `${label}: ${plain(toFactWords(facts, toProfile(law)))}${under}.`
  }
  return [line('Fires for', fires, profile), line('Does not fire for', silent, silentProfile ?? profile)]
}

/** Writes one rule as a lawyer reads it: its sentence, when it fires, what follows, its sources, an example of each. */
export function ruleBlock(rule: Rule, level: number): string {
  const example = ruleExamples[rule.id]
  if (example === undefined) throw new Error(`The rule "${rule.id}" has no example.`)
  return [
    `${'#'.repeat(level)} ${code(rule.id)}`,
    plain(text(`rule.${rule.id}`)),
    bullets([
      `Fires where ${plain(toWords(rule.when))}.`,
      `Then: ${giveWords(rule)}.`,
      `Based on: ${rule.sources.map(citation).join('; ')}.`,
      ...exampleLines(example),
    ]),
  ].join('\n\n')
}
