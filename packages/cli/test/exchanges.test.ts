import { readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
const at = (...names: string[]): string => join(folder.path, ...names)
const read = (name: string) => readFile(at(name), 'utf8')
const cells = (text: string) => text.trimEnd().split('\r\n')
const inside = ['--for', 'internal']
/** What no run may show of the people in the files. */
const SENTINEL = /Uwase7788|78800000/
const run = async (...parameters: string[]) => {
  const done = await runTip(...parameters)
  expect(done.err).not.toMatch(SENTINEL)
  return done
}

beforeAll(async () => {
  await writeFile(
    at('people.csv'),
    'token,id,phone,name\nt1,a,+250788000001,Uwase7788 A\nt2,b,,Uwase7788 B\nt3,c,+250788000003,Uwase7788 C\n',
  )
  await writeFile(at('theirs.csv'), 'id,phone\nx,00250 788 000 003\ny,+250788000009\n')
  for (const name of ['key', 'other']) await runTip('pseudonymise', '--new-key', at(name))
})
afterAll(() => folder.remove())

describe('tip oprf', () => {
  const ask = (state: string, output: string, file = 'people.csv') =>
    run('oprf', 'ask', at(file), '--column', 'phone:phone', '--state', at(state), '--output', at(output), ...inside)
  const answer = (request: string, output: string, ...more: string[]) =>
    run('oprf', 'answer', at(request), '--partner', 'harbour', '--output', at(output), ...more)
  const finish = (answered: string, state: string, file = 'people.csv') =>
    run('oprf', 'finish', at(file), '--answer', at(answered), '--state', at(state), '--id', 'id', ...inside)

  it('gives two partners the same token for one identifier, and the holder of the key sees none', async () => {
    expect((await ask('s1', 'r1.ndjson')).code).toBe(0)
    expect((await stat(at('s1'))).mode & 0o077).toBe(0)
    expect(await read('r1.ndjson')).not.toMatch(SENTINEL)
    const limits = ['--key-file', at('key'), '--limit', '5']
    const first = await answer('r1.ndjson', 'a1.ndjson', ...limits, '--new-limits', at('limits.json'))
    expect([first.code, first.err]).toEqual([0, expect.stringContaining('3 may still be asked')])
    const tokens = cells((await finish('a1.ndjson', 's1')).out)
    expect(tokens[0]).toBe('id,token')
    expect(tokens.slice(1).map((line) => line.slice(0, 7))).toEqual(['a,o1.c1', 'c,o1.c1'])

    await ask('s2', 'r2.ndjson', 'theirs.csv')
    // The second answer is another process: what was asked before counts.
    const second = await answer('r2.ndjson', 'a2.ndjson', ...limits, '--limits', at('limits.json'))
    expect(second.err).toContain('1 may still be asked')
    const theirs = cells((await finish('a2.ndjson', 's2', 'theirs.csv')).out)
    expect(theirs[1]?.slice(2)).toBe(tokens[2]?.slice(2))
    const third = await answer('r2.ndjson', 'a3.ndjson', ...limits, '--limits', at('limits.json'))
    expect([third.code, third.err]).toEqual([2, expect.stringContaining('limit of evaluations is reached')])
    await expect(stat(at('a3.ndjson'))).rejects.toThrow()
  })

  it('answers nothing without a whole file of limits', async () => {
    const limited = (file: string, ...more: string[]) =>
      answer('r1.ndjson', 'none.ndjson', '--key-file', at('key'), '--limit', '500', file, ...more)
    const before = await read('limits.json')
    const forged = JSON.parse(before) as { used: Record<string, { count: number }> }
    for (const one of Object.values(forged.used)) one.count = 0
    await writeFile(at('forged.json'), JSON.stringify(forged))
    await writeFile(at('cut.json'), before.slice(0, -9))
    await writeFile(at('locked.json'), before)
    await writeFile(at('locked.json.lock'), '')
    for (const [options, sentence] of [
      [['--limits', at('forged.json')], /changed by hand/],
      [['--limits', at('cut.json')], /backup/],
      [['--limits', at('missing.json')], /backup/],
      [['--limits', at('locked.json')], /Another answer/],
      [['--new-limits', at('limits.json')], /already exists/],
      [['--limits', at('limits.json'), '--new-limits', at('n.json')], /--new-limits the first time/],
    ] as const) {
      const { code, err } = await limited(...(options as [string, string]))
      expect([code, err]).toEqual([2, expect.stringMatching(sentence)])
    }
    expect(await read('limits.json')).toBe(before)
    await expect(stat(at('none.ndjson'))).rejects.toThrow()
  })

  it.each([
    ['0', 'at least 1.'],
    ['1', 'limit of evaluations is reached'],
  ])('answers no request for two identifiers under a limit of %s', async (limit, sentence) => {
    const counted = ['--limit', limit, '--new-limits', at(`limit-${limit}.json`)]
    const { code, err } = await answer('r1.ndjson', 'none.ndjson', '--key-file', at('key'), ...counted)
    expect([code, err]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('finishes only what was asked for', async () => {
    const faultOf = async (...parameters: Parameters<typeof finish>) => {
      const { code, out, err } = await finish(...parameters)
      expect([code, out]).toEqual([2, ''])
      return err
    }
    expect(await faultOf('a1.ndjson', 's1', 'theirs.csv')).toContain('changed since the request was made')
    expect(await faultOf('a2.ndjson', 's1')).toContain('not to the request')
    expect(await faultOf('r1.ndjson', 's1')).toContain('not of the expected kind')
    await writeFile(at('cut.ndjson'), (await read('a1.ndjson')).split('\n').slice(0, -2).join('\n'))
    expect(await faultOf('cut.ndjson', 's1')).toContain('not whole')
    expect(await faultOf('a1.ndjson', 'key')).toContain('--state')
  })
})

describe('tip intersect', () => {
  const start = (side: string, file: string, ...more: string[]) =>
    run(
      ...['intersect', 'start', at(file), '--column', 'phone:phone', '--id', 'id', '--state', at(`${side}.state`)],
      ...['--output', at(`${side}-first.ndjson`), ...inside, ...more],
    )
  const answer = (side: string, to: string, output: string, ...more: string[]) =>
    run(
      'intersect',
      'answer',
      at(`${to}-first.ndjson`),
      '--state',
      at(`${side}.state`),
      '--output',
      at(output),
      ...more,
    )
  const finish = (side: string, to: string, second: string) =>
    run('intersect', 'finish', at(`${to}-first.ndjson`), '--second', at(second), '--state', at(`${side}.state`))

  it('shows each side who is common, or only how many, and no message shows an identifier', async () => {
    await start('own', 'people.csv')
    await start('their', 'theirs.csv')
    for (const name of ['own-first.ndjson', 'their-first.ndjson'])
      expect(await read(name)).not.toMatch(/78800000|"[acxy]"/)
    expect((await stat(at('own.state'))).mode & 0o077).toBe(0)
    expect((await answer('their', 'own', 'their-second.ndjson')).err).toContain('asks about 2 identifiers')
    await answer('own', 'their', 'own-second.ndjson', '--count-only')
    expect((await finish('own', 'their', 'their-second.ndjson')).out).toBe('id\r\nc\r\n')
    expect((await finish('their', 'own', 'own-second.ndjson')).out).toBe('common\r\n1\r\n')
  })

  it('sends each identifier once, however many rows have it, and finds all of them', async () => {
    const rows = [
      ['a', '0788000003'],
      ['b', '+250 788 000 003'],
      ['c', '+250788000005'],
      ['d', '+250788000003'],
    ]
    await writeFile(at('household.csv'), `id,phone\n${rows.map((row) => row.join(',')).join('\n')}\n`)
    await start('household', 'household.csv')
    const [head, ...elements] = (await read('household-first.ndjson')).trimEnd().split('\n')
    expect(JSON.parse(head ?? '')).toMatchObject({ count: 2 })
    expect(new Set(elements).size).toBe(2)
    await start('their', 'theirs.csv')
    await answer('their', 'household', 'household-second.ndjson')
    const found = await finish('household', 'their', 'household-second.ndjson')
    expect(cells(found.out)).toEqual(['id', 'a', 'b', 'd'])
  })

  it('answers no message that lists an identifier twice, and none of its own side', async () => {
    const [head = '', first, ...others] = (await read('own-first.ndjson')).trimEnd().split('\n')
    const count = others.length + 2
    const lines = [JSON.stringify({ ...JSON.parse(head), count }), first, ...others, first]
    await writeFile(at('twice-first.ndjson'), `${lines.join('\n')}\n`)
    for (const more of [[], ['--count-only']]) {
      const { code, err } = await answer('their', 'twice', 'none.ndjson', ...more)
      expect([code, err]).toEqual([2, expect.stringContaining('listed an identifier twice')])
    }
    expect((await answer('own', 'own', 'none.ndjson')).err).toContain('your own first message')
    await expect(stat(at('none.ndjson'))).rejects.toThrow()
  })

  it('compares only the messages of one exchange, about one kind of identifier', async () => {
    await start('other', 'theirs.csv', '--column', 'id:text')
    expect((await answer('own', 'other', 'x.ndjson')).err).toContain('different kinds')
    expect((await finish('own', 'their', 'their-first.ndjson')).err).toContain('not of the expected kind')
    await writeFile(at('short.ndjson'), '{"format":"tip-standard-intersection-second/1","count":0,"order":"kept"}\n')
    expect((await finish('own', 'their', 'short.ndjson')).err).toContain('not belong to the message of this state')
    await start('again', 'people.csv')
    expect((await finish('again', 'their', 'their-second.ndjson')).err).toContain(
      'not belong to the message of this state',
    )
  })
})

describe('tip escrow', () => {
  const open = (shares: readonly string[], ...more: string[]) =>
    run(
      ...['escrow', 'open', at('sealed.csv'), '--escrow', at('escrow'), '--audit', at('audit.ndjson')],
      ...shares.flatMap((id) => ['--share', at('escrow', `share-${id}.txt`)]),
      ...['--tokens', 't3', '--reason', 'court order 12', ...more],
    )
  const check = (...more: string[]) => run('escrow', 'check', at('escrow'), ...more)

  it('opens one envelope for two holders, and writes first who did it', async () => {
    const holders = 'staff-7:supervisor,staff-9:lawyer,staff-12:dataOfficer'
    expect((await run('escrow', 'new', at('escrow'), '--holders', holders)).code).toBe(0)
    expect((await run('escrow', 'new', at('escrow'), '--holders', holders)).code).toBe(2)
    // No one holds two shares.
    const twice = await run('escrow', 'new', at('another'), '--holders', 'staff-7,staff-9,staff-7')
    expect(twice).toMatchObject({ code: 2, err: expect.stringContaining('Two holders have the same id') })
    expect((await stat(at('escrow', 'share-staff-7.txt'))).mode & 0o077).toBe(0)
    const sealed = await run(
      ...['escrow', 'seal', at('people.csv'), '--escrow', at('escrow'), '--token', 'token', '--identity', 'name,phone'],
      ...['--output', at('sealed.csv')],
    )
    expect([sealed.code, sealed.err]).toEqual([0, expect.stringContaining('internal')])
    expect(await read('sealed.csv')).not.toMatch(SENTINEL)

    const opened = await open(['staff-7', 'staff-9'])
    expect([opened.code, cells(opened.out)]).toEqual([0, ['token,name,phone', "t3,Uwase7788 C,'+250788000003"]])
    const audit = (await read('audit.ndjson'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(audit.map(({ event, actor, personId }) => [event, actor?.id, personId])).toEqual([
      ['start', undefined, undefined],
      ['person', 'staff-7', 't3'],
      ['person', 'staff-9', 't3'],
      ['end', undefined, undefined],
    ])
    expect(await read('audit.ndjson')).not.toMatch(SENTINEL)
    const log = await check('--share', at('escrow', 'share-staff-7.txt'))
    expect([log.code, log.out]).toEqual([0, expect.stringMatching(/opened t3 · staff-7, staff-9 · "court order 12"\n/)])
  })

  it('opens nothing with too few shares, for other tokens, or without a whole log', async () => {
    const faultOf = async (...parameters: Parameters<typeof open>) => {
      const { code, out, err } = await open(...parameters)
      expect([code, out]).toEqual([2, ''])
      return err
    }
    expect(await faultOf(['staff-7'])).toContain('too few')
    expect(await faultOf(['staff-7', 'staff-9'], '--tokens', 't9')).toContain('no envelope')
    const whole = await read('escrow/openings.ndjson')
    for (const log of ['', `${whole.split('\n')[0]}\n`, whole.replace('court order 12', 'court order 13'), 'x']) {
      await writeFile(at('escrow', 'openings.ndjson'), log)
      expect(await faultOf(['staff-7', 'staff-9'])).toContain('log of openings')
      expect((await check('--share', at('escrow', 'share-staff-9.txt'))).code).toBe(1)
    }
    await writeFile(at('escrow', 'openings.ndjson'), whole)
    expect((await open(['staff-12', 'staff-9'])).code).toBe(0)
  })

  it('shows what a holder typed as no entry of its own, and moves no cursor by it', async () => {
    const forged = 'court order 12\n9 2026-01-01T00:00:00Z opened t1 · staff-9 · forged\u001b[2J\u2028\u202e'
    expect((await open(['staff-7', 'staff-9'], '--reason', forged)).code).toBe(0)
    const { code, out } = await check()
    expect([code, out.match(/^\d+ .*$/gm)]).toEqual([0, out.trimEnd().split('\n')])
    expect(out).not.toMatch(/^9 /m)
    expect(out).toMatch(/^[\x20-\x7e·\n]+$/)
    expect(out).toContain('"court order 12\\n9 2026')
  })

  it('opens nothing while another opening is being written down', async () => {
    const before = await read('escrow/openings.ndjson')
    await writeFile(at('escrow', 'openings.ndjson.lock'), '')
    const { code, err, out } = await open(['staff-7', 'staff-9'])
    expect([code, out, err]).toEqual([2, '', expect.stringContaining('Another opening')])
    expect(await read('escrow/openings.ndjson')).toBe(before)
    await rm(at('escrow', 'openings.ndjson.lock'))
    expect((await open(['staff-7', 'staff-9'])).code).toBe(0)
  })
})
