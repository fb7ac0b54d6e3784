import { describe, expect, it } from 'vitest'
import { codeBlocks } from './markdown.ts'
import { listFiles, readRepositoryFile } from './repository.ts'

const pages = listFiles('docs/tutorials', /\.md$/)

describe('tutorials', () => {
  it.each(pages)('have the same steps in French: %s', (page) => {
    const french = readRepositoryFile(page.replace('docs/', 'docs/fr/'))
    const steps = (markdown: string): string[] => codeBlocks(markdown).map(({ text }) => text)
    expect(steps(french)).toEqual(steps(readRepositoryFile(page)))
    expect(french).toContain('**Traduction provisoire.**')
  })
})
