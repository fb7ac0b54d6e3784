import type { FieldId, FieldInfo, Locale } from '@tip-standard/core'
import { fields } from '@tip-standard/core/metadata'
import type { FormTexts } from '../../definition/definition.ts'
import type { Found } from '../finding.ts'
import type { FormUnderLint, OwnPlaced } from '../form-under-lint.ts'
import { type LintRule, namesOf } from '../rule.ts'
import { says } from '../words.ts'

/** Answers that hold whatever is written. */
const isOpen = ({ own: { answer } }: OwnPlaced): boolean =>
  answer === 'text' || answer === 'longText' || answer === 'integer' || answer === 'number'

const isText = ({ own: { answer } }: OwnPlaced): boolean => answer === 'text' || answer === 'longText'

const found = (form: FormUnderLint, isMeant: (question: OwnPlaced) => boolean): Found[] =>
  form.own.filter(isMeant).map(({ path }) => ({ at: { path } }))

const askedWith = ({ item: { label, question } }: OwnPlaced): FormTexts[] =>
  [label, question].filter((texts) => texts !== undefined)

/** The languages in which a question asks who a person is. The name of a place or an organisation identifies no one. */
function identityIn(question: OwnPlaced): string[] {
  const languages = askedWith(question).flatMap((texts) => {
    const ofThings = says('thing', texts)
    return [...says('identity', texts), ...says('name', texts).filter((language) => !ofThings.includes(language))]
  })
  return [...new Set(languages)]
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** What a field is called, and how it is asked, in a language. */
function textsOf({ id, label, question }: FieldInfo, locale: Locale | undefined): string[] {
  const translated = locale?.fields[id]
  return locale === undefined
    ? [label, question]
    : [translated?.label, translated?.question].flatMap((text) => (text === undefined ? [] : [text[0]]))
}

/** The text of a question in a language, without its mark. */
const textIn = (texts: FormTexts, language: string): string => {
  const text = Object.hasOwn(texts, language) ? texts[language] : undefined
  return plain(typeof text === 'string' ? text : (text?.[0] ?? ''))
}

/** The field of the standard that a question repeats: of the same entity, or of any if the words are more than one. */
function repeated(question: OwnPlaced, locales: readonly Locale[]): FieldId | undefined {
  const asked = [undefined, ...locales].map((locale) => {
    const texts = askedWith(question).map((one) => textIn(one, locale?.language ?? 'en'))
    return { locale, texts: texts.filter((text) => text !== '') }
  })
  const isSaid = (info: FieldInfo): boolean =>
    asked.some(({ locale, texts }) =>
      textsOf(info, locale)
        .map(plain)
        .some((text) => texts.includes(text) && (info.entity === question.info.entity || text.includes(' '))),
    )
  return fields.find((info) => info.presence !== 'derived' && info.deprecated === undefined && isSaid(info))?.id
}

/** Rules about questions that the standard does not have. */
export const ownQuestionRules: readonly LintRule[] = [
  {
    id: 'own-asks-identity',
    severity: 'error',
    message:
      'A question of your own asks for a name, a telephone number, an address or a document number ({languages}).',
    why: 'A case record must not show who a person is.',
    fix: 'Remove the question. Who a person is belongs in the identity record.',
    find: (form) =>
      form.own.filter(isOpen).flatMap((question): Found[] => {
        const languages = identityIn(question)
        return languages.length === 0
          ? []
          : [{ at: { path: question.path }, params: { languages: namesOf(languages) } }]
      }),
  },
  {
    id: 'own-in-standard',
    severity: 'warning',
    message: 'The standard asks this already: "{field}".',
    why: 'Only answers to questions of the standard can be counted and compared.',
    fix: 'Remove your question and ask that of the standard.',
    find: (form) =>
      form.own.flatMap((question): Found[] => {
        const field = repeated(question, form.locales)
        return field === undefined ? [] : [{ at: { path: question.path }, field }]
      }),
  },
  {
    id: 'own-needs-answer',
    severity: 'warning',
    message: 'A question of your own must be answered, and no reason can be given instead.',
    why: 'Who does not want to answer would have to give an answer that is not true.',
    fix: 'Do not require an answer.',
    find: (form) => found(form, ({ item }) => item.need === 'value'),
  },
  {
    id: 'own-name-of-example',
    severity: 'warning',
    message: 'The name of a question of your own begins with org.example, which is no domain of yours.',
    why: 'Two organisations that use the same name for different questions cannot be told apart.',
    fix: 'Begin the name with a domain of your organisation, reversed, such as org.shelter for shelter.org.',
    find: (form) => found(form, ({ id }) => id.startsWith('org.example.')),
  },
  {
    id: 'own-free-text',
    severity: 'warning',
    message: 'A question of your own is free text without a prompt: the answers may hold names.',
    why: 'Names, telephone numbers and places end up in free text, and a case record must not contain them.',
    fix: 'Add a "prompt" that asks for no names, telephone numbers or addresses.',
    find: (form) => found(form, (question) => isText(question) && question.item.prompt === undefined),
  },
  {
    id: 'own-not-comparable',
    severity: 'note',
    message:
      'The form asks {count} of your own questions: the answers are restricted, in no export, and not comparable.',
    why: 'Only questions of the standard mean the same in every organisation.',
    fix: 'Keep them if your work needs them, and propose to the standard what others need.',
    find: (form) => {
      const [first] = form.own
      return first === undefined ? [] : [{ at: { path: first.path }, params: { count: form.own.length } }]
    },
  },
]
