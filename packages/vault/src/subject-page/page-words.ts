import { type EntityId, entityTitle, type FieldId, fieldLabel, type Locale, today } from '@tip-standard/core'
import type { FieldInfo } from '@tip-standard/core/metadata'
import type { Language } from '@tip-standard/core/texts'
import { formatDate, formatList, languageInfo, languageOfCode, loadLabels } from '@tip-standard/form-model/languages'
import { element, type MarkupElement, withAttributes } from '@tip-standard/form-model/print'
import { codeWords, type ValueWording, valueWords } from '@tip-standard/form-model/wording'
import type { Policy } from '@tip-standard/policy'
import { en, type TextId } from './texts/en.ts'
import { loadSubjectPageTexts, type SubjectPageTexts } from './texts/subject-page-texts.ts'

/** The parts of a policy that the page names. */
export type NamedInPolicy = Pick<Policy, 'purposes' | 'audiences'>

/** The language of the page; `zone` is the time zone for the days of instants. */
export type PageOptions = {
  readonly language: Language
  readonly zone?: string
  /** The policy, for the titles of its own purposes and audiences. */
  readonly policy?: NamedInPolicy
}

/** All texts of the page in one language. Labels without a translation are marked as English. */
export type PageWords = Pick<SubjectPageTexts, 'say' | 'sayCount'> & {
  readonly language: Language
  /** Whether some of the texts or labels are drafts. */
  readonly isDraft: boolean
  label(id: FieldId): MarkupElement
  title(id: EntityId): MarkupElement
  code(list: string, code: string): MarkupElement
  /**
   * A single value of a field, such as one of several codes; `undefined` for anything but a text, number or boolean.
   */
  value(info: FieldInfo, value: unknown): MarkupElement | undefined
  list(texts: readonly string[]): string
  /** The words for a code, to be used within a sentence. */
  inSentence(list: string, code: string): string
  /** A calendar day, or as much of it as is known. */
  day(date: string): string
  /** The day of an instant, in the time zone of the page. */
  dayOf(instant: string): string
  purpose(id: string): string
  audience(id: string): string
}

/** Loads the lists that are too long to bundle. */
async function loadLists(): Promise<NonNullable<ValueWording['lists']>> {
  const [{ language }, { rwandaSector }, { subdivision }] = await Promise.all([
    import('@tip-standard/core/code-lists/language'),
    import('@tip-standard/core/code-lists/rwanda-sector'),
    import('@tip-standard/core/code-lists/subdivision'),
  ])
  return { language, rwandaSector, subdivision }
}

const hasDrafts = ({ shown }: SubjectPageTexts, locale: Locale | undefined): boolean =>
  (Object.keys(en) as TextId[]).some((id) => shown(id).status === 'draft') ||
  Object.values(locale?.fields ?? {}).some(({ label }) => label?.[1] === 'draft')

/** Loads the texts of the page in a language. */
export async function loadPageWords({ language, zone, policy }: PageOptions): Promise<PageWords> {
  const [texts, locale, lists] = await Promise.all([loadSubjectPageTexts(language), loadLabels(language), loadLists()])
  const wording: ValueWording = {
    options: { language, unreviewedTexts: true, ...(locale === undefined ? {} : { locale }) },
    lists,
  }
  const marked = (text: string, isTranslated: boolean): MarkupElement =>
    isTranslated || language === 'en' ? element('span', text) : withAttributes(element('span', text), { lang: 'en' })
  const isKnown = (list: string, code: string): boolean => {
    const labels: object = locale?.codes[list as keyof typeof locale.codes]?.labels ?? {}
    return Object.hasOwn(labels, code)
  }
  const code = (list: string, one: string): MarkupElement => {
    // A language without a translated name is shown by its own name.
    const spoken = list === 'language' && language !== 'en' ? languageOfCode(one) : undefined
    if (spoken !== undefined && !isKnown(list, one))
      return withAttributes(element('span', languageInfo(spoken).name), { lang: spoken })
    return marked(codeWords(list, one, wording), isKnown(list, one))
  }
  const named = (kind: 'purpose' | 'audience', id: string, titles: NamedInPolicy[keyof NamedInPolicy] = []): string => {
    const text = `${kind}.${id}`
    return texts.has(text) ? texts.say(text) : (titles.find((one) => one.id === id)?.title ?? id)
  }
  return {
    language,
    isDraft: hasDrafts(texts, locale),
    say: texts.say,
    sayCount: texts.sayCount,
    label: (id) => marked(fieldLabel(id, wording.options), locale?.fields[id]?.label !== undefined),
    title: (id) => marked(entityTitle(id, wording.options), locale?.entities[id]?.title !== undefined),
    code,
    value(info, value) {
      const { type } = info
      if (typeof value === 'boolean') return code('yesNo', value ? 'yes' : 'no')
      if ((type.kind === 'code' || type.kind === 'codes') && typeof value === 'string') return code(type.list, value)
      const text = valueWords(info, value, wording)
      return text === undefined ? undefined : element('span', text)
    },
    list: (all) => formatList(all, language),
    inSentence: (list, one) => codeWords(list, one, wording),
    day: (date) => formatDate(date, language),
    dayOf: (instant) => formatDate(today(zone, new Date(instant)), language),
    purpose: (id) => named('purpose', id, policy?.purposes),
    audience: (id) => named('audience', id, policy?.audiences),
  }
}
