import { type ConsentPurposeCode, codeLabel, codeList, fieldLabel, isObject } from '@tip-standard/core'
import { type GroupView, isAbout, type Question } from '@tip-standard/form-model'
import { consentSentence } from '@tip-standard/form-model/wording'
import { answerKey } from '../../rjsf/answer-keys.ts'
import type { GroupKey } from '../../rjsf/build-form.ts'
import { questionOf } from '../../rjsf/item-schema.ts'
import type { Surroundings } from '../../surroundings/surroundings.ts'
import { decisionAbout } from '../ConsentGate/decide.ts'
import { allPurposes, answerId } from '../ConsentGate/purposes.ts'
import type { Placed } from './places.ts'

type Around = Pick<Surroundings, 'text' | 'options' | 'today'>

/** What holds for the whole conversation, and where its first input is. */
const ONCE = {
  givenBy: 'giver-self',
  guardianExcluded: 'guardianExcluded-yes',
  childAssent: 'childAssent-yes',
  informedItems: 'told-toldPurpose',
} as const

function within(question: Question, group: string, around: Around): Placed[] {
  const { path, owner, resolved } = question
  const { text, options, today } = around
  const keys = [group, answerKey(resolved.id)]
  const gate = ['root', ...keys].join('_')
  const codes = resolved.items.find(({ id }) => id === 'consent.purpose')?.item.codes
  const purposes = (codes as readonly ConsentPurposeCode[] | undefined) ?? allPurposes()
  const held = owner['consents']
  const consents = (Array.isArray(held) ? held : []).map((one) => (isObject(one) ? one : {}))
  const at = (purpose: ConsentPurposeCode): Pick<Placed, 'id' | 'name'> => {
    const sentence = consentSentence(purpose)
    const name = sentence === undefined ? codeLabel('consentPurpose', purpose, options) : text(sentence)
    return { id: answerId(gate, purposes, purpose), name: name ?? purpose }
  }
  const [recipient] = codeList('consentRecipient').codes
  const inside = consents.flatMap((consent, index): Placed[] => {
    const purpose = consent['purpose'] as ConsentPurposeCode
    if (!purposes.includes(purpose)) return []
    const own: Placed = { ...at(purpose), path: [...path, index], keys: [...keys, purpose] }
    const sharing = ['recipients', 'recipientKinds'].map((name) => ({
      ...own,
      path: [...own.path, name],
      id: `${gate}-${purpose}-with-${recipient?.code}`,
    }))
    const once = Object.entries(ONCE).map(([name, id]) => ({
      path: [...own.path, name],
      keys: [...keys, name],
      id: `${gate}-${id}`,
      name: fieldLabel(`consent.${name as keyof typeof ONCE}`, options),
    }))
    return [own, ...sharing, ...once]
  })
  const open = purposes.find((purpose) => decisionAbout(consents, purpose, today) === undefined)
  const [first] = purposes
  if (first === undefined) return inside
  const missing = at(open ?? first)
  const name = `${questionOf(resolved, options)} › ${missing.name}`
  return [...inside, { ...missing, name, path, keys, isDecision: true, isAbout: (at) => isAbout(question, at) }]
}

/**
 * The places of consent questions in some groups, each separately: a finding leads to the one question that it
 * concerns.
 */
export function consentPlaces(groups: readonly GroupView[], around: Around, keyOf: GroupKey): Placed[] {
  return groups.flatMap(({ resolved, questions }) =>
    questions
      .filter((question) => question.resolved.id === 'victim.consents' && question.standing === 'asked')
      .flatMap((question) => within(question, keyOf(resolved), around)),
  )
}
