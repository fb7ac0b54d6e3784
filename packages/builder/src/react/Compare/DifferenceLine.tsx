'use client'

import { field } from '@tip-standard/core'
import type { Condition } from '@tip-standard/core/conditions'
import { type FormDefinition, type FormPreset, formText, type OwnQuestion } from '@tip-standard/form-model'
import { isLanguage, languageInfo } from '@tip-standard/form-model/languages'
import type { ReactElement } from 'react'
import type { Difference } from '../../compare/index.ts'
import { indexOf, infoAt, type Place, parentOf, partAt } from '../../editing/index.ts'
import { conditionSentence, scopeAt } from '../../sentences/index.ts'
import type { BuilderTextId } from '../../texts/index.ts'
import { type Builder, useBuilder } from '../builder-context.ts'
import { partName } from '../part-name.ts'
import { textName } from '../Texts/text-name.ts'

type DifferenceLineProps = { difference: Difference; older: FormDefinition; newer: FormDefinition }

/** The name of a part; questions that a list asks by default have the standard's name. */
function nameOf(form: FormDefinition, place: Place, difference: Difference, builder: Builder): string {
  if (partAt(form, place) !== undefined) return partName(form, place, builder)
  const named = 'field' in difference ? difference.field : undefined
  return named === undefined ? partName(form, parentOf(place), builder) : builder.sentence.field(field(named))
}

/** Puts the value of a property into words. */
function valueWords(form: FormDefinition, place: Place, member: string, value: unknown, builder: Builder): string {
  const { texts, sentence } = builder
  if (value === undefined) return texts.say('compare.nothing')
  if (member === 'when') return conditionSentence(value as Condition, scopeAt(form, place), sentence)
  if (member === 'need') return texts.say(`settings.need.${value === 'value' ? 'value' : 'answer'}`)
  if (member === 'hidden') return texts.say(`settings.hidden.${value as 'clear'}`)
  if (member === 'preset') return texts.say(`settings.preset.${value as FormPreset}`)
  if (member === 'module') {
    const at = (form.modules ?? []).findIndex(({ id }) => id === value)
    return at < 0 ? String(value) : partName(form, ['modules', at], builder)
  }
  if (value === true) return texts.say('sentence.yes')
  if (member === 'own') return ownWords(value as OwnQuestion, builder)
  const type = infoAt(form, place)?.type
  const list =
    member === 'consents' ? 'consentPurpose' : type?.kind === 'code' || type?.kind === 'codes' ? type.list : undefined
  if (Array.isArray(value))
    return value
      .map((one) => (list === undefined ? undefined : sentence.code(list, String(one))) ?? String(one))
      .join(', ')
  return typeof value === 'object' ? Object.values(value as object).join(', ') : String(value)
}

/** Describes the kind of answer of a form's own question. */
function ownWords({ answer, options = [] }: OwnQuestion, { texts, options: shown }: Builder): string {
  const labels = options.map(({ label }) => formText(label, { ...shown, unreviewedTexts: true })).join(', ')
  return `${texts.say(`own.answer.${answer}`)}${labels === '' ? '' : `: ${labels}`}`
}

/** Shows one difference. */
export function DifferenceLine({ difference, older, newer }: DifferenceLineProps): ReactElement {
  const builder = useBuilder()
  const { say } = builder.texts
  const { kind } = difference
  const isGone = kind === 'removed'
  const place = isGone ? difference.was : difference.place
  const name = nameOf(isGone ? older : newer, place, difference, builder)
  return (
    <li data-kind={kind}>
      <span className="tb-difference">{say(`compare.${kind}`)}</span> <strong>{name}</strong>
      {detail()}
    </li>
  )

  function detail(): ReactElement | null {
    if (difference.kind === 'moved') {
      const from =
        partAt(older, parentOf(difference.was)) === undefined ? '' : partName(older, parentOf(difference.was), builder)
      const to = nameOf(newer, parentOf(difference.place), difference, builder)
      const [was, is] = [difference.was, difference.place].map((at) => indexOf(at) + 1)
      return (
        <p>
          {difference.isWithin
            ? say('compare.movedWithin', { to, was: was ?? 0, is: is ?? 0 })
            : say('compare.movedTo', { from, to })}
        </p>
      )
    }
    if (difference.kind === 'reworded') {
      const { member, language, before, after } = difference
      const shown = isLanguage(language) ? languageInfo(language).name : language
      return (
        <Change
          what={say('texts.in', { text: textName(member, builder.texts), language: shown })}
          was={before ?? say('compare.nothing')}
          is={after ?? say('compare.nothing')}
        />
      )
    }
    if (difference.kind === 'added' || difference.kind === 'removed') return null
    const { member, before, after, was } = difference
    return (
      <Change
        what={say(`member.${member}` as BuilderTextId)}
        was={valueWords(older, was, member, before, builder)}
        is={valueWords(newer, difference.place, member, after, builder)}
      />
    )
  }
}

function Change({ what, was, is }: { what: string; was: string; is: string }): ReactElement {
  const { say } = useBuilder().texts
  return (
    <p>
      {what}: <del>{say('compare.was', { text: was })}</del> <ins>{say('compare.is', { text: is })}</ins>
    </p>
  )
}
