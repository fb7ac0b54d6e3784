import type { CodeListId, EntityId, FieldId, Locale, RuleId } from '@tip-standard/core'
import { codeDefinitions, codeListDefinitions } from '@tip-standard/core/code-definitions/en'
import type { CodeListDefinitions } from '@tip-standard/core/code-definitions/fr'
import { entityDefinitions, fieldDefinitions } from '@tip-standard/core/field-definitions/en'
import {
  type CodeInfo,
  type CodeList,
  type EntityInfo,
  type FieldInfo,
  type RuleInfo,
  rules,
} from '@tip-standard/core/metadata'
import type { TextValues } from '@tip-standard/core/texts'
import { wrap } from '../report/text.ts'
import type { TextId } from '../texts/en.ts'
import type { Speech } from '../texts/speech.ts'

type LocaleText = readonly [text: string, status: 'draft' | 'reviewed']

const WIDTH = 80

/** The id of an explanation text, without its prefix. */
type ExplainId = TextId extends infer Id ? (Id extends `explain.${infer Rest}` ? Rest : never) : never

/** Explains the standard in one language: marks drafts, and shows untranslated texts in English. */
export class ExplanationWriter {
  readonly speech: Speech
  readonly #locale: Locale | undefined
  readonly #definitions: CodeListDefinitions

  constructor(speech: Speech, definitions: CodeListDefinitions = {}) {
    this.speech = speech
    this.#definitions = definitions
    this.#locale = speech.options.locale
  }

  /** A text of explanations. */
  say(id: ExplainId, values?: TextValues): string {
    return this.speech.texts.say(`explain.${id}`, values)
  }

  #say(english: string, translated: LocaleText | undefined): string {
    if (translated === undefined) return english
    const [text, status] = translated
    return status === 'draft' ? `${text} ${this.say('draft')}` : text
  }

  field = (info: FieldInfo): { label: string; definition: string; question: string } => {
    const own = this.#locale?.fields[info.id as FieldId]
    return {
      label: this.#say(info.label, own?.label),
      definition: this.#say(fieldDefinitions[info.id], own?.definition),
      question: this.#say(info.question, own?.question),
    }
  }

  entity = (info: EntityInfo): { title: string; definition: string } => {
    const own = this.#locale?.entities[info.id as EntityId]
    return {
      title: this.#say(info.title, own?.title),
      definition: this.#say(entityDefinitions[info.id], own?.definition),
    }
  }

  code = (list: string, { code, label }: CodeInfo): string =>
    this.#say(label, this.#locale?.codes[list as CodeListId]?.labels[code])

  /** The meaning of a code; published lists state it elsewhere. */
  meaning(list: string, { code }: CodeInfo): string | undefined {
    const english = codeDefinitions[list as CodeListId]?.[code]
    return english && this.#say(english, this.#definitions[list as CodeListId]?.codes[code])
  }

  /** The subject of a code list. */
  about = ({ id }: CodeList): string => this.#say(codeListDefinitions[id], this.#definitions[id]?.definition)

  title = (list: string, title: string): string => this.#say(title, this.#locale?.codes[list as CodeListId]?.title)

  rule = ({ id, message }: RuleInfo): string => this.#say(message, this.#locale?.rules[id as RuleId]?.message)

  /** The rules reported at a field. */
  rulesAt = (field: string): string[] => rules.filter((rule) => rule.field === field).map(({ id }) => id)

  /** Writes rows of a name and its text, which may have several lines; leaves out empty rows. */
  rows(pairs: readonly (readonly [string, string | readonly string[] | undefined])[]): string {
    const given = pairs.filter(([, text]) => text !== undefined && text.length > 0)
    if (given.length === 0) return ''
    const indent = ' '.repeat(Math.max(...given.map(([name]) => name.length)) + 3)
    return given
      .map(([name, text]) => {
        const lines = [text ?? ''].flat().map((line) => wrap(line, indent, WIDTH))
        return `  ${name}${lines.join('\n').slice(name.length + 2)}`
      })
      .join('\n')
  }

  /** Writes a heading, a paragraph, and further parts. */
  text(heading: string, paragraph: string | undefined, ...rest: readonly string[]): string {
    const parts = [
      wrap(heading, '', WIDTH),
      ...(paragraph === undefined ? [] : [wrap(paragraph, '  ', WIDTH)]),
      ...rest,
    ]
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`
  }

  /** The note at the end: all translations are drafts, including the texts of this command. */
  get end(): string {
    return this.speech.language === 'en' ? '' : `\n${wrap(this.say('draftMeans'), '', WIDTH)}\n`
  }
}
