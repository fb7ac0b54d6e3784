import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { STANDARD_VERSION } from '@tip-standard/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endOf, makeFolder, runTip, sampleLines, startInShell } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)

describe('a pipe that is closed', () => {
  it.each([
    'TIP --help | head -1',
    'TIP sample 100000 | head -1',
    'TIP explain victim | head -1',
    'TIP completion bash | head -1',
  ])('ends quietly: %s', async (line) => {
    // The status of the command, not that of head.
    const run = await endOf(startInShell(`{ ${line.replace(' |', '; echo "status $?" >&2; } |')}`))
    expect(run.err).toBe('status 0\n')
    expect(run.out.trim().split('\n')).toHaveLength(1)
  })
})

it('shows the versions of the package and of the standard', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  expect((await runTip('--version')).out).toBe(`tip ${version} (TIP Standard ${STANDARD_VERSION})\n`)
})

describe('tip validate', () => {
  beforeAll(async () => {
    const bad = sampleLines(30).map((line) => line.replace(/"sex":"[^"]*"/, '"sex":"SENTINEL"'))
    await writeFile(at('bad.ndjson'), `${bad.join('\n')}\n`)
    const [line = ''] = sampleLines(1)
    const doubtful = JSON.parse(line)
    await writeFile(
      at('doubtful.ndjson'),
      `${JSON.stringify({ ...doubtful, case: { ...doubtful.case, status: 'closed', absent: {} } })}\n`,
    )
  })

  it.each([
    ['text', 0],
    ['text', 1],
    ['text', 7],
    ['json', 0],
    ['json', 7],
    ['html', 0],
    ['html', 7],
  ])('names as many places as it is asked for, as %s: %d', async (format, places) => {
    const { out } = await runTip('validate', at('bad.ndjson'), '--format', format, '--places', String(places))
    const named = new Set(out.match(format === 'json' ? /"line": \d+/g : /line \d+/g) ?? [])
    expect(named.size).toBe(places)
  })

  it.each([
    ['doubtful.ndjson', [], 1],
    ['doubtful.ndjson', ['--fail-on', 'warning'], 1],
    ['doubtful.ndjson', ['--fail-on', 'error'], 0],
    ['bad.ndjson', ['--fail-on', 'error'], 1],
  ])('%s with %j ends with %d', async (name, more, code) => {
    expect((await runTip('validate', at(name), ...more)).code).toBe(code)
  })
})

describe('tip explain', () => {
  it.each([
    ['prs_Birthdate', 'en', /HTCDS 2\.0[\s\S]*victim\.birthDate the same \(htcds\)[\s\S]*victim\.birthDate: /],
    ['ageBroad', 'en', /victim\.ageBand the same \(ctdcA, ctdcB, ctdcD\)/],
    ['meansDebtBondageEarnings', 'en', /meansOfControl\.debtBondage/],
    ['victim.sex', 'fr', /Question[\s\S]*\[brouillon\][\s\S]*aucun locuteur natif/],
    ['victim.sex', 'rw', /Ikibazo[\s\S]*\[umushinga\]/],
    ['exploitationForm', 'sw', /\[rasimu\]/],
    ['consent', 'rn', /\[umushinga\]/],
  ])('%s in %s', async (name, language, text) => {
    const run = await runTip('explain', name, '--language', language)
    expect([run.code, run.err]).toEqual([0, ''])
    expect(run.out).toMatch(text)
    // A code may be as long as it is; texts are broken before the edge of a terminal.
    expect(run.out.split('\n').filter((line) => line.length > 80)).toEqual([])
    expect(run.out.includes('[')).toBe(language !== 'en')
  })
})

describe('tip completion', () => {
  const hasShell = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0
  const scripts = new Map<string, string>()
  beforeAll(async () => {
    for (const shell of ['bash', 'zsh', 'fish']) {
      const { code, out } = await runTip('completion', shell)
      expect(code).toBe(0)
      scripts.set(shell, at(`tip.${shell}`))
      await writeFile(at(`tip.${shell}`), out)
    }
  })

  it.each([
    ['tip va', ['validate', 'vault']],
    ['tip vault ro', ['rotate']],
    ['tip vault audit ver', ['verify']],
    ['tip form l', ['lint']],
    ['tip validate --fai', ['--fail-on']],
    ['tip validate -h', ['-h']],
    ['tip validate --fail-on ', ['error', 'warning']],
    ['tip explain prs_Birthd', ['prs_Birthdate']],
    ['tip explain victim.sexB', ['victim.sexBasis']],
    ['tip table x --by victim.sex,victim.ageB', ['victim.sex,victim.ageBand']],
    ['tip form render scre', ['screening']],
    ['tip table x --for statisticsP', ['statisticsPartner']],
    ['tip convert x --services shel', ['shelter']],
    ['tip policy diff r', ['rw']],
    ['tip form render screening --person vict', ['']],
    ['tip completion ', ['bash', 'zsh', 'fish']],
  ])('offers in bash, after %j: %j', (typed, offered) => {
    const words = typed.split(' ').map((word) => `'${word}'`)
    const script = `source '${scripts.get('bash')}'; COMP_WORDS=(${words.join(' ')}); COMP_CWORD=${words.length - 1}; _tip; printf '%s\\n' "\${COMPREPLY[@]}"`
    expect(execFileSync('bash', ['-c', script], { cwd: folder.path, encoding: 'utf8' }).trim().split('\n')).toEqual(
      offered,
    )
  })

  it.each(['zsh', 'fish'])('is a script that %s reads, with every command and choice', (shell) => {
    const path = scripts.get(shell) ?? ''
    const text = readFileSync(path, 'utf8')
    for (const word of ['tip form lint', 'validate', 'fail-on', 'publicMicrodata', 'victim.ageBand', 'prs_Birthdate'])
      expect(text).toContain(word)
    if (shell === 'fish') expect(text).toMatch(/ -l help -s h -d /)
    // Few machines have both shells; what they are given is looked at everywhere.
    if (hasShell(shell)) expect(spawnSync(shell, ['-n', path])).toMatchObject({ status: 0 })
  })
})
