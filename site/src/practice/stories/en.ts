import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PRACTICE_STORIES } from './practice-stories.ts'

const folder = fileURLToPath(new URL('../../../../schemas/examples/', import.meta.url))

function readStory(id: string): { title: string; text: string } {
  const markdown = readFileSync(`${folder}${id}.md`, 'utf8')
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? ''
  const text = /^## The story\n([\s\S]*?)^## /m.exec(markdown)?.[1] ?? ''
  // Lines are wrapped in the file; paragraphs are not.
  return { title, text: text.trim().replace(/(?<!\n)\n(?!\n)/g, ' ') }
}

/** The titles and texts of the stories, as the standard tells them. */
export const en: { readonly [id: string]: string } = Object.fromEntries(
  PRACTICE_STORIES.flatMap((id) => {
    const { title, text } = readStory(id)
    return [
      [`${id}.title`, title],
      [`${id}.text`, text],
    ]
  }),
)
