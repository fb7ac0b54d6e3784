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

  it('leave nothing untried but how to make the tarballs, with commands that the repository has', () => {
    const untried = pages.flatMap((page) =>
      codeBlocks(readRepositoryFile(page)).filter(({ marks }) => !marks.includes('run')),
    )
    const { scripts } = JSON.parse(readRepositoryFile('package.json')) as { scripts: Record<string, string> }
    const commands = untried.flatMap(({ text }) => text.trim().split('\n'))
    const names = commands.map((line) => /^npx -y pnpm@10 (?:run )?(\w+)/.exec(line)?.[1])
    expect(names).toEqual(['install', 'gen', 'build', 'tarballs'])
    expect(names.filter((name) => name !== 'install' && scripts[name ?? ''] === undefined)).toEqual([])
  })
})
