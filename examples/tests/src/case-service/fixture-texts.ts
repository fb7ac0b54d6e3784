/** What people read on a page, and which texts are the same in English and in another language. */

import { type CodeList, codeLabel, entityTitle, fieldLabel } from '@tip-standard/core'
import { language } from '@tip-standard/core/code-lists/language'
import { entities, fields, shortCodeLists } from '@tip-standard/core/metadata'
import { LANGUAGES, languageInfo } from '@tip-standard/form-model/languages'
import { en as ofPackages, type PackageTextId } from '../../../case-service/src/texts/packages/en.ts'
import type { TextId } from '../../../case-service/src/texts/page-texts.ts'
import { en } from '../../../case-service/src/texts/pages/en.ts'
import type { Words } from '../../../case-service/src/texts/words.ts'

/** A text without what is filled in. */
const plain = (text: string): string => text.replaceAll(/\{\w+\}|\d+/g, '#').trim()

/** The texts of a page with words in them, those for readers of screens included; without what is marked as of another language. */
export function textsOf(page: string): string[] {
  const own = page.replaceAll(/<(span|option)[^>]* lang="[^"]*"[^>]*>[^<]*<\/\1>/g, '')
  const labels = [...own.matchAll(/ (?:aria-label|data-label)="([^"]*)"/g)].map(([, label = '']) => label)
  const texts = [...own.replaceAll(/<[^>]*>/g, '\n').split('\n'), ...labels]
  return texts.map(plain).filter((text) => /\p{L}{3}/u.test(text))
}

/** The texts of the pages and labels of the standard that are the same in English and in a language. */
export function sameIn({ labels, say, translated }: Words): Set<string> {
  const codes = ({ id, codes: all }: CodeList, list: Parameters<typeof codeLabel>[0] = id): [string, string][] =>
    all.map(({ code, label }) => [label, codeLabel(list, code, labels) ?? ''])
  const pairs = [
    ...Object.entries(en).map(([id, english]) => [english, say(id as TextId)]),
    ...Object.entries(ofPackages).map(([id, english]) => [english, translated(id as PackageTextId, english)]),
    ...fields.map(({ id, label }) => [label, fieldLabel(id, labels)]),
    ...entities.map(({ id, title }) => [title, entityTitle(id, labels)]),
    ...shortCodeLists.flatMap((list) => codes(list)),
    ...codes(language, language),
    ...LANGUAGES.map((one) => [languageInfo(one).name, languageInfo(one).name]),
  ]
  return new Set(pairs.flatMap(([english = '', other]) => (english === other ? [plain(english)] : [])))
}
