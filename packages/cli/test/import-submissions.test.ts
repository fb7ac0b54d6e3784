import { createCipheriv, createHash, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
/** Marks what no one may see outside the data. */
const SENTINEL = 'Uwase7788'

const consent = `<victim_consents><victim_consents_purpose>storage</victim_consents_purpose>
  <victim_consents_decision>granted</victim_consents_decision><victim_consents_givenBy>self</victim_consents_givenBy>
  <victim_consents_method>oral</victim_consents_method><victim_consents_date>2025-05-01</victim_consents_date></victim_consents>`

const instance = (number: number, more = ''): string =>
  `<data id="tip.consent"><page_consent><group_agreed><victim_minorAtRegistration>adult</victim_minorAtRegistration>${consent}${more}
  </group_agreed></page_consent><meta><instanceID>uuid:00000000-0000-4000-8000-00000000000${number}</instanceID></meta></data>`

it('makes records of submissions that tip validate takes', async () => {
  await writeFile(at('1.xml'), instance(1))
  await writeFile(at('2.xml'), instance(2))
  await writeFile(at('office.json'), JSON.stringify({ reportingEntity: { id: 'org-1', type: 'ngo' } }))
  const run = await runTip(
    ...['form', 'import', at('1.xml'), at('2.xml'), '--form', 'consent'],
    ...['--defaults', at('office.json'), '--output', at('records.ndjson')],
  )
  expect(run).toMatchObject({ code: 0, out: '' })
  expect(run.err).toMatch(/^2 records made\.$/m)
  expect(run.err).toContain('The output is internal')
  const records = (await readFile(at('records.ndjson'), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(records).toMatchObject([1, 2].map(() => ({ reportingEntity: { id: 'org-1' } })))
  // Warnings only: no language of the interview, say.
  const report = JSON.parse((await runTip('validate', at('records.ndjson'), '--format', 'json')).out)
  expect(JSON.stringify(report)).toContain('"records":2,"invalid":0')
})

it('reads encrypted answers with the private key, of which nothing is said', async () => {
  const pem = { type: 'pkcs8', format: 'pem' } as const
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const [key, id, text] = [randomBytes(32), 'uuid:00000000-0000-4000-8000-000000000005', instance(5)]
  const vector = createHash('md5').update(id).update(key).digest()
  vector.writeUInt8((vector.readUInt8(0) + 1) % 256, 0)
  const padding = 16 - (Buffer.byteLength(text) % 16)
  const cipher = createCipheriv('aes-256-cfb', key, vector)
  const encrypted = Buffer.concat([cipher.update(text), cipher.update(Buffer.alloc(padding, padding)), cipher.final()])
  const sealed = publicEncrypt({ key: pair.publicKey, oaepHash: 'sha256' }, key).toString('base64')
  await mkdir(at('sent'))
  await writeFile(at('sent/submission.xml.enc'), encrypted)
  await writeFile(
    at('sent/submission.xml'),
    `<data id="tip.consent" encrypted="yes"><base64EncryptedKey>${sealed}</base64EncryptedKey>
    <encryptedXmlFile>submission.xml.enc</encryptedXmlFile><meta><instanceID>${id}</instanceID></meta></data>`,
  )
  await writeFile(at('key.pem'), pair.privateKey.export(pem))
  await writeFile(at('old.pem'), pair.privateKey.export({ type: 'pkcs1', format: 'pem' }))
  const files = [at('sent/submission.xml'), at('sent/submission.xml.enc'), '--form', 'consent']
  const read = await runTip('form', 'import', ...files, '--private-key', at('key.pem'))
  expect(read.err).toMatch(/^1 record made\.$/m)
  expect(JSON.parse(read.out)).toMatchObject({ victims: [{ consents: [{ purpose: 'storage', decision: 'granted' }] }] })
  const without = await runTip('form', 'import', ...files)
  expect(without).toMatchObject({ code: 1, out: '' })
  expect(without.err).toContain('Give the private key of its form')
  for (const [name, said] of [
    ['old.pem', 'openssl pkcs8'],
    ['1.xml', 'not a private key'],
    ['none.pem', 'cannot be read'],
  ] as const) {
    const refused = await runTip('form', 'import', ...files, '--private-key', at(name))
    expect(refused).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) })
    expect(refused.err).not.toMatch(/MII|victim/)
  }
})

it('says what was not taken over, where, and no value of it', async () => {
  await writeFile(
    at('3.xml'),
    instance(
      3,
      `<${SENTINEL}>${SENTINEL}</${SENTINEL}><victim_minorAtRegistration_absent>${SENTINEL}</victim_minorAtRegistration_absent>`,
    ),
  )
  const run = await runTip('form', 'import', at('1.xml'), at('3.xml'), '--form', 'consent')
  expect(run.code).toBe(1)
  expect(run.out.trim().split('\n')).toHaveLength(2)
  const said = run.err.replace(/\s+/g, ' ')
  expect(said).toMatch(
    /For you to decide 1 × Values under names .* were not read: 1\. \(file 2, .*\) \[unknownAnswers\]/,
  )
  expect(said).toContain('file 2, data.page_consent.group_agreed.*[3]')
  expect(run.err + run.out).not.toContain(SENTINEL)
})

it.each([
  ['with two files and no form', [at('2.xml')], '--form'],
  ['without a file', ['--form', 'consent', at('none.xml')], 'There is no such file'],
  ['with defaults that are not an object', ['--form', 'consent', '--defaults', at('list.json')], 'JSON object'],
])('%s it cannot run', async (_, parameters, message) => {
  await writeFile(at('1.xml'), instance(1))
  await writeFile(at('list.json'), '[]')
  const run = await runTip('form', 'import', at('1.xml'), ...parameters)
  expect(run).toMatchObject({ code: 2, out: '' })
  expect(run.err).toContain(message)
})

it('names what is wrong with a form of ones own', async () => {
  await writeFile(at('form.json'), '{}')
  const run = await runTip('form', 'import', at('1.xml'), '--form', at('form.json'))
  expect(run.code).toBe(1)
  expect(run.err).not.toBe('')
})

it('reports a wrong answer to an own question beside all else, and writes the record', async () => {
  const own = (name: string, answer: string, more: object = {}): object => ({
    field: `org.shelter.${name}`,
    own: { answer },
    label: { en: name },
    restricted: 'shown',
    consents: [],
    ...more,
  })
  const items = [own('nights', 'integer', { min: 0, max: 10 }), own('since', 'date'), own('note', 'longText')]
  const title = { en: 'Own' }
  const form = {
    id: 'org.shelter.own',
    version: '1.0.0',
    base: '1.0-rc.2',
    title,
    subject: 'victim',
    pages: [
      { id: 'c', title, groups: [{ id: 'c', consents: [], items: [{ field: 'victim.consents' }] }] },
      { id: 'p', title, groups: [{ id: 'g', items: [...items, { field: 'victim.age' }] }] },
    ],
  }
  await writeFile(at('own.json'), JSON.stringify(form))
  const named = (answers: object): object =>
    Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`p/g/victim_org_shelter_${name}`, answer]))
  const agreed = ['interview', 'storage', 'caseManagement'].map((purpose) => ({
    victim_consents_purpose: purpose,
    victim_consents_decision: 'granted',
    victim_consents_givenBy: 'self',
    victim_consents_date: '2026-01-01',
  }))
  const answers = { nights: '-1', since: '2026-11-31', note: SENTINEL.repeat(300) }
  const id = '00000000-0000-4000-8000-000000000001'
  const submission = { _uuid: id, victim_consents: agreed, ...named(answers), 'p/g/victim_age': 'old' }
  await writeFile(at('own-answers.json'), JSON.stringify([submission]))
  const run = await runTip('form', 'import', at('own-answers.json'), '--form', at('own.json'))
  expect(run.code).toBe(1)
  expect(run.err).toMatch(/^1 record made, 1 of them with errors\.$/m)
  for (const said of ['nights: the number', 'since: the value', 'note: too short or too long', 'victim_age'])
    expect(run.err.replace(/\s+/g, ' ')).toContain(said)
  expect(run.err).not.toContain(SENTINEL)
  expect(run.out.trim().split('\n')).toHaveLength(1)
})
