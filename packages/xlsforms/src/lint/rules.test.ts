import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { xlsformRules } from './rules.ts'

const page = fileURLToPath(new URL('../../../../docs/xlsform-rules.md', import.meta.url))

const families: Record<string, string> = {
  FILE: 'the file',
  SHEET: 'sheets, rows and cells',
  HEADER: 'headers; 001 to 005 as in pyxform',
  NAMES: 'names; as in pyxform',
  SURVEY: 'groups, repeats and parameters; 001 to 009 as in pyxform',
  RANGE: 'ranges; as in pyxform',
  TYPE: 'types of questions',
  LABEL: 'labels; 001 as in pyxform',
  PYREF: 'references; 001 to 004 as in pyxform',
  CYCLE: 'circles',
  XPATH: 'expressions',
  CHOICE: 'choices',
  LANG: 'languages',
  TEXT: 'texts',
  SETTINGS: 'settings',
  SAFETY: 'safety of the people whom a form is about',
}

const toFamily = (rule: string): string => rule.slice(0, rule.indexOf('_'))

it('are listed for people; --update writes the page again', async () => {
  const rules = Object.entries(xlsformRules)
  const sections = [...new Set(rules.map(([rule]) => toFamily(rule)))].map((family) => {
    const rows = rules
      .filter(([rule]) => toFamily(rule) === family)
      .map(([rule, { severity, text }]) => `| \`${rule}\` | ${severity} | ${text.replace(/(?<!\$)\{\w+\}/g, '…')} |`)
    return `## ${family}: ${families[family]}\n\n| rule | | what is wrong, and what to do |\n|---|---|---|\n${rows.join('\n')}\n`
  })
  const head = `<!-- Written from packages/xlsforms/src/lint/rules by rules.test.ts beside it; do not edit. -->

# Rules of the XLSForm linter

${rules.length} rules. An error keeps a form from working or puts people at risk; a warning is to be looked at. [How forms are checked](decisions/xlsform-linter.md).
`
  await expect([head, ...sections].join('\n')).toMatchFileSnapshot(page)
})
