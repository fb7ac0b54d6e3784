import { chmod, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, needsTerminal, runTip, typeInto } from './run-tip.ts'

const folder = await makeFolder()
afterAll(() => folder.remove())
const at = (name: string): string => join(folder.path, name)
const cellsOf = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','))

describe('tip pseudonymise', () => {
  it('puts the same token for every spelling, and another one for another partner', async () => {
    expect((await runTip('pseudonymise', '--new-key', at('key'))).code).toBe(0)
    expect((await stat(at('key'))).mode & 0o077).toBe(0)
    expect((await runTip('pseudonymise', '--new-key', at('key'))).code).toBe(2)
    await writeFile(
      at('people.csv'),
      'id,phone,name\n1,+250 788 123 456,SENTINEL\n2,00250788123456,SENTINEL\n3,,SENTINEL\n',
    )
    const options = [
      'pseudonymise',
      at('people.csv'),
      '--columns',
      'phone:phone',
      '--drop',
      'name',
      '--pass-through',
      'id',
      '--key-file',
      at('key'),
      '--for',
      'internal',
    ]
    const [own, other] = [
      await runTip(...options, '--partner', 'harbour'),
      await runTip(...options, '--partner', 'ngo'),
    ]
    const [head, one = [], two = [], three] = cellsOf(own.out)
    expect(head).toEqual(['id', 'phone'])
    expect(one[1]).toMatch(/^p1\./)
    expect(two[1]).toBe(one[1])
    expect(three).toEqual(['3', ''])
    expect(cellsOf(other.out)[1]?.[1]).not.toBe(one[1])
    expect(own.err).toContain('2 identifiers were replaced; 1 was empty.')
    expect(own.out + own.err).not.toMatch(/SENTINEL|788 ?123/)
    expect(own.err).not.toContain('Others can read')
    await chmod(at('key'), 0o640)
    const shared = await runTip(...options, '--partner', 'harbour')
    expect([shared.code, shared.out]).toEqual([own.code, own.out])
    expect(shared.err).toContain('Others can read or change the key file')
    await chmod(at('key'), 0o600)
  })

  const own = (name: string, columns: string) =>
    runTip(
      ...['pseudonymise', at(name), '--columns', columns, '--key-file', at('key')],
      ...['--partner', 'harbour', '--for', 'internal'],
    )

  it('says how many rows share a token, since a word such as unknown makes one person of many', async () => {
    await writeFile(at('words.csv'), 'id,number\n1,N/A\n2,n/a\n3,PC 123\n4,NA\n')
    const { code, out, err } = await own('words.csv', 'id:text,number:document')
    expect(new Set(cellsOf(out).map(([, token]) => token)).size).toBe(3)
    expect([code, err]).toEqual([0, expect.stringContaining('One token stands for 3 rows.')])
    await writeFile(at('words.csv'), 'id,number\n1,\n2,\n3,PC 123\n')
    expect((await own('words.csv', 'id:text,number:document')).err).not.toContain('One token')
  })

  it('gives no two people a token because their cells look alike as texts', async () => {
    const rows = [
      [{ name: { given: 'SENTINEL' } }, /list or an object/],
      [{ name: ['SENTINEL'] }, /list or an object/],
      ['{"name":12345678901234567890}', /more digits/],
    ] as const
    for (const [row, sentence] of rows) {
      await writeFile(at('cells.ndjson'), `${typeof row === 'string' ? row : JSON.stringify(row)}\n`)
      const { code, out, err } = await own('cells.ndjson', 'name:name')
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(sentence)])
      expect(err).not.toMatch(/SENTINEL|12345/)
    }
    await writeFile(at('cells.ndjson'), '{"name":null}\n{"name":1199870012345123}\n')
    const { out, err } = await own('cells.ndjson', 'name:document')
    expect(cellsOf(out)[1]).toEqual([''])
    expect(err).toContain('1 identifier was replaced; 1 was empty.')
  })

  it('gives two partners the same people in orders by which their tokens cannot be joined', async () => {
    const ids = Array.from({ length: 40 }, (_, at) => `person ${at}`)
    await writeFile(at('order.csv'), `id\n${ids.join('\n')}\n`)
    await writeFile(at('tip.policy.json'), attestedStatistics)
    const outside = async (partner: string): Promise<string[]> => {
      const run = await runTip(
        ...['pseudonymise', at('order.csv'), '--columns', 'id', '--key-file', at('key'), '--partner', partner],
        ...['--for', 'statisticsPartner', '--policy', at('tip.policy.json')],
      )
      expect(run.code).toBe(0)
      return cellsOf(run.out)
        .slice(1)
        .map(([token = '']) => token)
    }
    // Inside the order of the file stays, so it tells whose token is whose.
    const inside = async (partner: string): Promise<string[]> => {
      const options = ['--columns', 'id', '--key-file', at('key'), '--partner', partner, '--for', 'internal']
      const { out } = await runTip('pseudonymise', at('order.csv'), ...options)
      return cellsOf(out)
        .slice(1)
        .map(([token = '']) => token)
    }
    const [ours, theirs] = [await outside('harbour'), await outside('ngo')]
    const [first, second] = [await inside('harbour'), await inside('ngo')]
    expect(ours).toEqual(first.toSorted())
    expect(theirs).toEqual(second.toSorted())
    const joined = ours.filter((token, place) => first.indexOf(token) === second.indexOf(theirs[place] ?? ''))
    expect(joined.length).toBeLessThan(ids.length / 2)
  })

  it('reads telephones in Arabic digits as the same numbers', async () => {
    await writeFile(at('digits.csv'), 'phone\n٠٧٨٨ ١٢٣ ٤٥٦\n0788123456\n0788 ١٢٣ ٤٥٧\n')
    const [, one, two, three] = cellsOf((await own('digits.csv', 'phone:phone')).out)
    expect(one).toEqual(two)
    expect(three).not.toEqual(two)
  })

  it('passes nothing through that the recipient may not have', async () => {
    await writeFile(at('victims.csv'), 'victim.id,victim.sex,victim.birthDate,consent.purpose\n1,female,1990-02-03,\n')
    const { code, out, err } = await runTip(
      ...['pseudonymise', at('victims.csv'), '--columns', 'victim.id', '--key-file', at('key'), '--partner', 'p'],
      ...['--pass-through', 'victim.sex,victim.birthDate,consent.purpose'],
    )
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('This column must not leave')
    expect(err).toContain('(column victim.birthDate)')
  })

  const tokens = (name: string, key: string) =>
    `pseudonymise ${at('people.csv')} --columns phone:phone --drop name --pass-through id --partner harbour --for internal --output ${at(name)} ${key}`

  it('protects a key by a passphrase with a salt of its own, and shows nothing of it', async (test) => {
    needsTerminal(test)
    const words = 'SENTINEL plum ferry attic moss'
    for (const name of ['own.key', 'second.key']) {
      const made = await typeInto(`pseudonymise --new-key ${at(name)} --passphrase`, words, words)
      expect([made.code, (made.out + made.err).includes('SENTINEL')]).toEqual([0, false])
    }
    const [own, second] = await Promise.all(['own.key', 'second.key'].map((name) => readFile(at(name), 'utf8')))
    expect(own).toMatch(/^tip-sealed-key-1\./)
    expect(second).not.toBe(own)
    const run = await typeInto(tokens('typed.csv', `--key-file ${at('own.key')}`), words)
    expect([run.code, (run.out + run.err).includes('SENTINEL')]).toEqual([0, false])
    expect(cellsOf(await readFile(at('typed.csv'), 'utf8'))[1]?.[1]).toMatch(/^p1\./)
    const wrong = await typeInto(tokens('wrong.csv', `--key-file ${at('own.key')}`), 'SENTINEL plum ferry attic mozz')
    expect([wrong.code, wrong.out.includes('does not open this key')]).toEqual([2, true])
  })

  it('makes no key for a passphrase that a program guesses first', async (test) => {
    needsTerminal(test)
    for (const weak of ['few letters', 'Password1!Password1!', 'aaaaaaaaaaaaaaaaaaaaaaaa', 'iloveyou iloveyou 1994']) {
      const run = await typeInto(`pseudonymise --new-key ${at('weak.key')} --passphrase`, weak)
      expect([run.code, /The passphrase is (weak|too short)/.test(run.out), run.out.includes(weak)]).toEqual([
        2,
        true,
        false,
      ])
      await expect(stat(at('weak.key'))).rejects.toThrow()
    }
  })

  it('continues the tokens that an earlier version made from a passphrase, and says how to move on', async (test) => {
    needsTerminal(test)
    const run = await typeInto(tokens('earlier.csv', '--fixed-salt'), 'SENTINEL-correct-horse')
    expect([run.code, run.out.includes('Move to a key file')]).toEqual([0, true])
    // Made by the version before key files had a check.
    expect(cellsOf(await readFile(at('earlier.csv'), 'utf8'))[1]?.[1]).toBe('p1.vjhrp4gr.8ry16ens93fqtksv1p0endaaz0.e5')
  })

  it('names every column, the partner and a key, or writes nothing', async () => {
    const faultOf = async (...more: string[]) => {
      const run = await runTip(
        'pseudonymise',
        at('people.csv'),
        '--columns',
        'phone:phone',
        '--for',
        'internal',
        ...more,
      )
      expect([run.code, run.out, /SENTINEL|788/.test(run.err)]).toEqual([2, '', false])
      return run.err
    }
    const partner = ['--partner', 'harbour', '--key-file', at('key')]
    expect(await faultOf('--drop', 'name', '--pass-through', 'id')).toContain('--partner')
    expect(await faultOf('--drop', 'name', '--pass-through', 'id', '--partner', 'harbour')).toContain('--key-file')
    expect(await faultOf(...partner)).toContain('2 columns are named in none of --columns, --drop and --pass-through')
    expect(await faultOf('--drop', 'name', ...partner)).toContain('A column is named in none')
    expect(await faultOf('--drop', 'name', '--pass-through', 'id,name', ...partner)).toContain('named twice')
    expect(await faultOf('--drop', 'name', '--pass-through', 'idd', ...partner)).toContain('no column of that name')
    expect((await runTip('pseudonymise', at('people.csv'))).code).toBe(2)
  })

  const hex = '9f1c03b7e2d84a5560ff17c2ab3e9d640b8872e1c5f93a06d4487be19023fa5c'
  const whole = async () => (await readFile(at('key'), 'utf8')).trim()
  const asUtf16 = (text: string) => Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])
  const tokensOf = (name: string) =>
    runTip(
      ...['pseudonymise', at('people.csv'), '--columns', 'phone:phone', '--drop', 'name', '--pass-through', 'id'],
      ...['--partner', 'harbour', '--for', 'internal', '--key-file', at(name)],
    )

  it.each<[string, () => Promise<string | Buffer> | string | Buffer, RegExp]>([
    ['nothing', () => '', /is empty/],
    ['line breaks', () => '\r\n\n', /is empty/],
    ['zeros', () => Buffer.alloc(32), /repeats a few bytes/],
    ['one letter', () => 'x'.repeat(64), /repeats a few bytes/],
    ['zeros as digits', () => '0'.repeat(64), /repeats a few bytes/],
    ['too few bytes', () => Buffer.from(hex, 'hex').subarray(1), /too short/],
    ['63 hexadecimal digits', () => hex.slice(1), /cut off/],
    ['40 hexadecimal digits', () => hex.slice(24), /cut off/],
    ['65 hexadecimal digits', () => `${hex}a`, /odd number/],
    ['base64', () => Buffer.from(hex, 'hex').toString('base64'), /are text/],
    ['words', () => 'correct horse battery staple and some more', /are text/],
    [
      'a key of another program',
      () => `-----BEGIN PRIVATE KEY-----\n${hex}\n-----END PRIVATE KEY-----`,
      /another program/,
    ],
    ['a web key', () => JSON.stringify({ kty: 'oct', k: hex }), /another program/],
    ['a share of an escrow', () => `s2.${hex}`, /share of an escrow/],
    [
      'a key of another program in bytes',
      () => Buffer.from(`302e020100300506032b657004220420${hex}`, 'hex'),
      /not a key/,
    ],
    ['a large file', () => Buffer.alloc(5000, hex, 'hex'), /not a key/],
    ['a new key, cut off', async () => (await whole()).slice(0, -3), /cut off/],
    [
      'a new key, one letter wrong',
      async () => (await whole()).replace(/\w$/, (end) => (end === '0' ? '1' : '0')),
      /check does not fit/,
    ],
    ['a new key and more', async () => `${await whole()}0`, /check does not fit/],
  ])('takes no key file that holds %s, and shows nothing of it', async (_, content, sentence) => {
    const held = await content()
    await writeFile(at('bad.key'), held)
    const run = await tokensOf('bad.key')
    expect([run.code, run.out]).toEqual([2, ''])
    expect(run.err).toMatch(sentence)
    expect(run.err).not.toMatch(/9f1c|fa5c|correct horse|xxxx/)
  })

  it('takes key files of earlier versions, without a check, and files that Windows wrote in UTF-16', async () => {
    await writeFile(at('hex.key'), `${hex}\n`)
    await writeFile(at('raw.key'), Buffer.from(hex, 'hex'))
    await writeFile(at('windows-hex.key'), asUtf16(`${hex.toUpperCase()}\r\n`))
    await writeFile(at('windows.key'), asUtf16(await whole()))
    const [digits, raw, windowsDigits, windows, own] = await Promise.all(
      ['hex.key', 'raw.key', 'windows-hex.key', 'windows.key', 'key'].map(async (name) => (await tokensOf(name)).out),
    )
    expect(digits).toContain('p1.')
    expect([raw, windowsDigits]).toEqual([digits, digits])
    expect(windows).toBe(own)
    expect(own).not.toBe(digits)
  })
})
