import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readmeForRegistry } from './readme-for-registry.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const publisher = { site: 'https://tip.example', repository: 'https://code.example/tip' }
const packages = readdirSync(join(root, 'packages'))

it.each(packages)('has whole links and names of packages, for a reader who has nothing else: %s', (name) => {
  const text = readmeForRegistry(root, `packages/${name}/README.md`, publisher).replace(/```[\s\S]*?```/g, '')
  const targets = [...text.matchAll(/\]\(([^)\s]+)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => !/^(https:\/\/|#)/.test(target))).toEqual([])
  expect(text).not.toContain('not in a registry yet')
})

it('installs what is published by name', () => {
  expect(readmeForRegistry(root, 'packages/core/README.md', publisher)).toContain('npm install @tip-standard/core\n')
})
