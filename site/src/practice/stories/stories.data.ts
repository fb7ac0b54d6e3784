import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { factsFromCase } from '@tip-standard/classification'
import type { CaseRecord } from '@tip-standard/core'
import { en } from './en.ts'
import { PRACTICE_STORIES, type PracticeStory } from './practice-stories.ts'

type Translations = { readonly [id: string]: { text: string } | undefined }

const read = <Content>(path: string): Content =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as Content

/** Reads the stories with the facts of the first person of each record, when the site is built. */
export function loadStories(): PracticeStory[] {
  const french = read<Translations>('translations/fr.json')
  return PRACTICE_STORIES.map((id) => {
    const record = read<CaseRecord>(`../../../../schemas/examples/${id}.json`)
    const said = (kind: string): { en: string; fr: string } => {
      const text = en[`${id}.${kind}`] ?? ''
      return { en: text, fr: french[`${id}.${kind}`]?.text ?? text }
    }
    return { id, title: said('title'), text: said('text'), facts: factsFromCase(record, record.victims?.[0]?.id ?? '') }
  })
}

/** The stories, as the generator hands them to the page. */
export declare const data: PracticeStory[]

export default { load: loadStories }
