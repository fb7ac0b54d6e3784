import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { attestedStatistics } from './attested.ts'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
const at = (name: string): string => join(folder.path, name)
const header = 'caseId,given,surname,dob,sex,nationality,phone'
const pairs = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .slice(1)
    .map((line) => line.split(',').slice(0, 2))

beforeAll(async () => {
  await writeFile(
    at('ministry.csv'),
    `${header}\nm-x,Yves,Kagabo,1980-01-01,M,RWA,\nm-y,Claudine,Habirungu,1994-06-22,F,RWA,+250732939376\nm-z,Almaz,Abebe,1998-05-20,F,ETH,+250725652156\n`,
  )
  await writeFile(
    at('ngo.csv'),
    `${header}\nn-1,Habilungu,Claudine,1994-06-22,F,RWA,0732939376\nn-2,Grace,Uwase,2001-02-03,F,RWA,\n`,
  )
  await writeFile(at('tip.policy.json'), attestedStatistics)
  for (const key of ['key', 'other']) await runTip('pseudonymise', '--new-key', at(key))
})
afterAll(() => folder.remove())

/** Rows of names carry no consents: what stands in for them is attested. */
const outside = () => ['--for', 'statisticsPartner', '--policy', at('tip.policy.json')]
const encode = (house: string, ...more: string[]) =>
  runTip(
    'link',
    'encode',
    at(`${house}.csv`),
    '--key-file',
    at('key'),
    ...['--partner', 'both'],
    '--output',
    at(`${house}.ndjson`),
    '--force',
    ...outside(),
    ...more,
  )
const link = (...more: string[]) => runTip('link', at('ministry.ndjson'), at('ngo.ndjson'), ...more)

it.each([
  ['hardened, the default', []],
  ['plain', ['--plain']],
  ['salted', ['--salt-year', 'dob']],
  ['in blocks', ['--blocks']],
])('finds who is in both from encodings alone (%s); no name and no id leaves either organisation', async (_, more) => {
  for (const house of ['ministry', 'ngo']) {
    const run = await encode(house, ...more)
    expect([run.code, run.out]).toEqual([0, ''])
    const sent = await readFile(at(`${house}.ndjson`), 'utf8')
    expect(sent + run.err).not.toMatch(/Habirungu|Habilungu|Claudine|Kagabo|732939376/)
    // Short values may occur in bits by chance.
    const withoutBits = sent.replaceAll(/"(bits|keyId)":"[^"]*"/g, '')
    expect(withoutBits + run.err).not.toMatch(/Habi|1994|9393|RWA|[mn]-[xyz12]/)
    expect(sent).not.toContain((await readFile(at('key'), 'utf8')).trim())
  }
  let run = await link()
  // Bits that are flipped at random hide someone once in some hundred times; encoded again, others are flipped.
  for (let again = 0; pairs(run.out).length === 0 && again < 5; again++) {
    for (const house of ['ministry', 'ngo']) await encode(house, ...more)
    run = await link()
  }
  expect(pairs(run.out)).toEqual([['2', '1']])
  expect(run.err).toContain('row numbers')
})

it('sends ids where both want them', async () => {
  for (const house of ['ministry', 'ngo']) await encode(house, '--id', 'caseId', '--plain')
  expect(pairs((await link()).out)).toEqual([['m-y', 'n-1']])
  const whole = await link('--output', at('pairs.xlsx'))
  expect([whole.code, whole.out]).toEqual([0, ''])
})

it('explains why two files cannot be compared', async () => {
  const faultOf = async (...options: string[]) => {
    const run = await runTip('link', ...options)
    expect([run.code, run.out]).toEqual([2, ''])
    return run.err
  }
  await encode('ministry')
  await runTip(
    'link',
    'encode',
    at('ngo.csv'),
    '--key-file',
    at('other'),
    ...['--partner', 'both'],
    '--output',
    at('ngo.ndjson'),
    '--force',
    ...outside(),
  )
  expect(await faultOf(at('ministry.ndjson'), at('ngo.ndjson'))).toContain('different keys')
  await encode('ngo', '--partner', 'another')
  expect(await faultOf(at('ministry.ndjson'), at('ngo.ndjson'))).toContain('different keys')
  await encode('ngo', '--plain')
  expect(await faultOf(at('ministry.ndjson'), at('ngo.ndjson'))).toContain('different schemas or settings')
  expect(await faultOf(at('ministry.ndjson'), at('ngo.csv'))).toContain('encode both')
  const text = await readFile(at('ministry.ndjson'), 'utf8')
  await writeFile(at('ngo.ndjson'), text.slice(0, text.length / 2))
  expect(await faultOf(at('ministry.ndjson'), at('ngo.ndjson'))).toMatch(/not whole|encode both/)
  expect(
    await faultOf('encode', at('ngo.csv'), '--partner', 'both', '--output', at('x.ndjson'), ...outside()),
  ).toContain('--key-file')
  expect(await faultOf('encode', at('ngo.csv'), '--key-file', at('key'), '--output', at('x.ndjson'))).toContain(
    '--partner',
  )
  expect(
    await faultOf('encode', at('ngo.csv'), '--key-file', at('key'), '--partner', 'both', '--output', at('x.csv')),
  ).toContain('.ndjson')
})

it('takes no one for someone else because nothing is known of either', async () => {
  const unknown = { surname: null, dob: null, sex: null, nationality: null, phone: null }
  const lines = (...people: object[]) => people.map((one) => `${JSON.stringify(one)}\n`).join('')
  await writeFile(at('nulls-a.ndjson'), lines({ id: 'a', given: 'Aline', ...unknown }))
  await writeFile(at('nulls-b.ndjson'), lines({ id: 'b', given: 'Zuberi', ...unknown }))
  const { code, out } = await runTip('link', at('nulls-a.ndjson'), at('nulls-b.ndjson'))
  expect([code, pairs(out)]).toEqual([0, []])
})
