import { type CaseFacts, CIRCUMSTANCES, GROUPS, type Group } from '../src/facts/facts.ts'
import { readFacts, truthOf } from '../src/facts/read-facts.ts'
import type { Truth } from '../src/logic/truth.ts'
import type { LegalProfile } from '../src/profiles/model.ts'
import { tableOf } from '../src/reading/table-of.ts'
import { decisionWords, stageWords } from './condition-words.ts'
import { codeName, groupWords, text } from './names.ts'

const groups = Object.keys(GROUPS) as Group[]

const ageWords = { child: 'a child', adult: 'an adult', unknown: 'someone of unknown age' } as const

/** Facts in plain words, without a full stop; what is not named is not known. */
export function toFactWords(facts: CaseFacts, profile: LegalProfile): string {
  const { ageClass, purposeStage, decidedStatus, statements } = readFacts(facts, tableOf(profile).codes)
  const truth = (id: string): Truth => truthOf(statements.get(id))
  const named = (wanted: Truth): string[] => [
    ...groups.flatMap((group) => {
      const codes = [...new Set([...GROUPS[group], ...profile[group]])]
      const found = codes.filter((code) => truth(`${group}.${code}`) === wanted)
      if (found.length === codes.length) return [`each ${groupWords[group].one}`]
      if (found.length === codes.length - 1 && wanted === 'false')
        return [`each ${groupWords[group].one} but one, about which nothing is said`]
      return found.map((code) => codeName(group, code, profile))
    }),
    ...CIRCUMSTANCES.filter((id) => truth(id) === wanted).map((id) => text(`fact.${id}`)),
  ]
  const factsThatAre = (label: string, wanted: Truth): string[] => {
    const names = named(wanted)
    return names.length === 0 ? [] : [`${label}: ${names.join(', ')}`]
  }
  const parts = [
    ...factsThatAre('on record', 'true'),
    ...factsThatAre('positively absent', 'false'),
    ...factsThatAre('both stated and denied', 'disputed'),
    ...(purposeStage === 'unknown' ? [] : [stageWords[purposeStage]]),
    ...(decidedStatus === undefined ? [] : [decisionWords[decidedStatus]]),
  ]
  return [ageWords[ageClass], ...(parts.length === 0 ? ['nothing else is said'] : parts)].join('; ')
}
