import { execFileSync } from 'node:child_process'
import { mkdir, open, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportsOf } from './report-of.ts'
import { endOf, makeFolder, needsLinux, runTip, sampleLines, startInShell, startTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (...parts: string[]): string => join(folder.path, ...parts)
const good = `${sampleLines(3).join('\n')}\n`

beforeAll(async () => {
  await writeFile(at('good.ndjson'), good)
  await writeFile(at('bad.ndjson'), '{"case":1}\n')
})

describe('files that cannot be read', () => {
  it('each says why; the others are read, and the exit code is 2', async () => {
    await mkdir(at('folder'))
    await writeFile(at('empty'), '')
    await writeFile(at('blank'), ' \n\n')
    await writeFile(at('noise'), Buffer.from([0, 1, 2, 250, 251, 0, 7]))
    await symlink('loop', at('loop'))
    const socket = createServer()
    await new Promise<void>((resolve) => socket.listen(at('socket'), resolve))
    const paths = ['folder', 'missing', 'empty', 'blank', 'noise', 'loop', 'socket', 'good.ndjson'].map((name) =>
      at(name),
    )
    const run = await runTip('validate', '--format', 'json', ...paths, at('good.ndjson', 'below'))
    socket.close()
    const reports = [...reportsOf(run.out)].map(([name, { kind, records, groups }]) => [
      name,
      kind,
      records,
      groups.map(({ rule }) => rule).join(),
    ])
    expect(reports).toEqual([
      ['folder', 'unknown', 0, 'isDirectory'],
      ['missing', 'unknown', 0, 'missingFile'],
      ['empty', 'unknown', 0, 'emptyFile'],
      ['blank', 'unknown', 0, 'unknownLayout'],
      ['noise', 'unknown', 0, expect.stringContaining('unknownLayout')],
      ['loop', 'unknown', 0, 'fileFailed'],
      ['socket', 'unknown', 0, 'fileFailed'],
      ['good.ndjson', 'NDJSON', 3, ''],
      ['below', 'unknown', 0, 'missingFile'],
    ])
    expect([run.code, run.err]).toEqual([2, ''])
  })
  it('a broken first line hides no record, and a workbook that is none says so', async () => {
    await writeFile(at('first.ndjson'), `Synthetic words\n${good}`)
    await writeFile(at('first.jsonl'), `"id":"v-1"}]}\n${good}`)
    await writeFile(at('words.xlsx'), 'Synthetic words')
    await writeFile(at('table.xls'), 'prs_Gender,vic_TypeOfExploitation,cas_Status\nFeminine,ForcedLabour,Active\n')
    const names = ['first.ndjson', 'first.jsonl', 'words.xlsx', 'table.xls']
    const run = await runTip('validate', '--format', 'json', ...names.map((name) => at(name)))
    const reports = [...reportsOf(run.out)].map(([name, { kind, records, groups }]) => [
      name,
      kind,
      records,
      groups.filter(({ severity }) => severity === 'error').map(({ rule }) => rule),
    ])
    expect(reports).toEqual([
      ['first.ndjson', 'NDJSON', 3, ['invalidJson']],
      ['first.jsonl', 'NDJSON', 3, ['invalidJson']],
      ['words.xlsx', 'unknown', 0, ['notAWorkbook']],
      ['table.xls', 'HTCDS', 1, []],
    ])
  })
  it('a conversion of one of them says why in one line', async () => {
    expect(await runTip('convert', at('missing'), '--to', 'ndjson')).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(/^tip: [^\n]*There is no such file\.\n$/),
    })
  })
  it('what comes through a pipe is read', async (test) => {
    needsLinux(test)
    const run = await endOf(startInShell(`cat '${at('good.ndjson')}' | TIP validate --format json /dev/stdin`))
    expect([...reportsOf(run.out).values()].map(({ kind, records }) => [kind, records])).toEqual([['NDJSON', 3]])
    expect([run.code, run.err]).toEqual([0, ''])
  })
})

describe('a file is written whole or not at all', () => {
  it.each([
    ['sample', ['sample', '2']],
    ['validate', ['validate', at('good.ndjson')]],
    ['convert', ['convert', at('good.ndjson'), '--to', 'xlsx']],
  ])('%s', async (name, parameters) => {
    await writeFile(at(name), 'old')
    const [below, written] = await Promise.all([
      runTip(...parameters, '--output', at('good.ndjson', 'below')),
      runTip(...parameters, '--output', at(name), '--force'),
    ])
    expect([below.code, below.out]).toEqual([2, ''])
    expect(below.err).toMatch(/^tip: [^\n]+\n$/)
    expect(await readFile(at('good.ndjson'), 'utf8')).toBe(good)
    expect([written.code, written.out]).toEqual([0, ''])
    expect((await readFile(at(name))).length).toBeGreaterThan(50)
  })
  it('a file that is there stays as it was when there is nothing to write', async () => {
    await writeFile(at('kept'), 'old')
    const runs = await Promise.all([
      runTip('convert', at('missing'), '--to', 'ndjson', '--output', at('kept'), '--force'),
      runTip('validate', at('good.ndjson'), '--profile', at('missing'), '--output', at('kept'), '--force'),
      runTip('validate', at('good.ndjson'), '--annotate', at('kept'), '--force'),
      runTip('convert', at('good.ndjson'), '--from', 'htcds', '--to', 'ndjson', '--output', at('kept'), '--force'),
    ])
    expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2])
    expect(await readFile(at('kept'), 'utf8')).toBe('old')
  })
  it('a full disk', async (test) => {
    needsLinux(test)
    const runs = await Promise.all([
      runTip('sample', '50', '--output', '/dev/full'),
      endOf(startInShell('TIP sample 50 > /dev/full')),
      endOf(startInShell(`TIP validate '${at('bad.ndjson')}' > /dev/full`)),
    ])
    for (const run of runs) expect([run.code, run.err]).toEqual([2, 'tip: The disk is full. Nothing was written.\n'])
  })
})

describe('a command that is stopped', () => {
  it('a reader that goes away is no one’s fault', async () => {
    const [sample, report] = await Promise.all([
      endOf(startInShell('{ TIP sample 3000; echo "code $?" >&2; } | head -n 1')),
      endOf(startInShell(`{ TIP validate '${at('good.ndjson')}'; echo "code $?" >&2; } | head -c 0`)),
    ])
    expect(JSON.parse(sample.out)).toMatchObject({ standardVersion: '1.0-rc.2' })
    expect([sample.err, report.err]).toEqual(['code 0\n', 'code 0\n'])
  })
  it('Ctrl-C while writing leaves neither half a file nor a temporary one', async () => {
    const own = at('stopped')
    await mkdir(own)
    const child = startTip(['sample', '10000000', '--output', join(own, 'out')])
    const end = endOf(child)
    // A temporary file that holds something shows that writing has begun.
    const hasBegun = async (): Promise<boolean> => {
      const [name] = await readdir(own)
      return name !== undefined && (await stat(join(own, name))).size > 0
    }
    while (!(await hasBegun()));
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT', out: '', err: '' })
    expect(await readdir(own)).toEqual([])
  })
  it('Ctrl-C while reading ends at once', async (test) => {
    needsLinux(test)
    execFileSync('mkfifo', [at('pipe')])
    const child = startTip(['validate', at('pipe')])
    const end = endOf(child)
    // Opens once the command has opened the other end.
    const pipe = await open(at('pipe'), 'w')
    await pipe.write(good)
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT', out: '', err: '' })
    await pipe.close()
  })
  it('Ctrl-C while a history is continued leaves no lock, so that the next run can continue it', async (test) => {
    needsLinux(test)
    const own = at('series')
    await mkdir(own)
    await runTip('pseudonymise', '--new-key', at('key'))
    execFileSync('mkfifo', [at('records')])
    const options = ['--key-file', at('key'), '--new-history', join(own, 'history'), '--html', join(own, 'page')]
    const child = startTip(['report', at('records'), ...options])
    const end = endOf(child)
    const pipe = await open(at('records'), 'w')
    expect(await readdir(own)).toEqual(['history.lock'])
    child.kill('SIGINT')
    expect(await end).toMatchObject({ signal: 'SIGINT', out: '', err: '' })
    expect(await readdir(own)).toEqual([])
    await pipe.close()
  })
})
