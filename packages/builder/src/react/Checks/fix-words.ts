import { type CodeListId, fieldLabel } from '@tip-standard/core'
import { formText } from '@tip-standard/form-model'
import { formatList } from '@tip-standard/form-model/languages'
import type { Fix } from '../../fixes/index.ts'
import { askedWhen } from '../../sentences/index.ts'
import type { Builder } from '../builder-context.ts'
import { partName } from '../part-name.ts'

/** Describes the effect of a fix before it is applied. */
export function fixWords({ form, change }: Fix, builder: Builder): string {
  const { texts, options, sentence, language } = builder
  const { say } = texts
  const listed = (names: readonly string[]): string => formatList(names, language, 'and')
  switch (change.kind) {
    case 'offer':
    case 'withdraw': {
      const codes = change.codes.map((code) => sentence.code(change.list as CodeListId, code) ?? code)
      return say(`fix.${change.kind}`, { codes: listed(codes) })
    }
    case 'ask':
      return say('fix.ask', { fields: listed(change.fields.map((id) => fieldLabel(id, options))) })
    case 'instead':
      return say('fix.instead', { field: fieldLabel(change.field, options) })
    case 'condition':
      return say('fix.condition', {
        name: partName(form, change.place, builder),
        sentence: askedWhen(form, change.place, sentence),
      })
    case 'consents':
      return say('fix.consents', {
        purposes: listed(change.purposes.map((one) => sentence.code('consentPurpose', one) ?? one)),
      })
    case 'prompt':
      return say('fix.prompt', { text: formText(change.texts, { ...options, unreviewedTexts: true }) })
    case 'page':
    case 'move':
      return say(`fix.${change.kind}`, { name: formText(change.title, { ...options, unreviewedTexts: true }) })
    default:
      return say(`fix.${change.kind}`)
  }
}
