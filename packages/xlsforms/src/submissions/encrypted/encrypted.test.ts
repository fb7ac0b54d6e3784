import { createCipheriv, createHash, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto'
import { consentForm } from '@tip-standard/form-model'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readAll } from '../fixture-read.ts'
import type { SubmissionFile } from '../read-submissions.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })

const uuid = '0f3b2a52-7c1d-4a57-9d3e-5d6f1c2b3a40'
const answers = (id = uuid): string =>
  `<data id="${consentForm.id}" version="${consentForm.version}"><page_consent><group_agreed>
<victim_minorAtRegistration>adult</victim_minorAtRegistration><victim_consents><victim_consents_purpose>storage</victim_consents_purpose>
<victim_consents_decision>granted</victim_consents_decision><victim_consents_givenBy>self</victim_consents_givenBy>
<victim_consents_method>oral</victim_consents_method><victim_consents_date>2025-05-01</victim_consents_date></victim_consents>
</group_agreed></page_consent><meta><instanceID>uuid:${id}</instanceID></meta></data>`

const md5 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest()
const seal = (bytes: Buffer): string => publicEncrypt({ key: publicKey, oaepHash: 'sha256' }, bytes).toString('base64')

/** The padding of the last block, by PKCS#7. */
const paddingOf = (text: string): Buffer => {
  const length = 16 - (Buffer.byteLength(text) % 16)
  return Buffer.alloc(length, length)
}

/** A submission as a device encrypts it, by the specification and with Node's cryptography. */
function encrypt(
  text: string,
  {
    id = uuid,
    media = [] as string[],
    isSigned = true,
    folder = '',
    hasVersion = true,
    padding = paddingOf(text),
  } = {},
): SubmissionFile[] {
  const key = randomBytes(32)
  const vector = md5(`uuid:${id}`, key)
  for (const file of [...media, 'submission.xml'].keys())
    vector.writeUInt8((vector.readUInt8(file % 16) + 1) % 256, file % 16)
  const cipher = createCipheriv('aes-256-cfb', key, vector)
  const encrypted = Buffer.concat([cipher.update(text), cipher.update(padding), cipher.final()])
  const sealed = seal(key)
  const lines = [
    consentForm.id,
    ...(hasVersion ? [consentForm.version] : []),
    sealed,
    `uuid:${id}`,
    `submission.xml::${md5(text).toString('hex')}`,
  ]
  const signature = seal(md5(`${lines.join('\n')}\n`))
  const manifest = `<?xml version="1.0"?><data xmlns="http://opendatakit.org/submissions" id="${consentForm.id}" ${hasVersion ? `version="${consentForm.version}" ` : ''}encrypted="yes">
<base64EncryptedKey>${sealed}</base64EncryptedKey><encryptedXmlFile>submission.xml.enc</encryptedXmlFile>
${media.map((name) => `<media><file>${name}</file></media>`).join('')}
${isSigned ? `<base64EncryptedElementSignature>${signature}</base64EncryptedElementSignature>` : ''}
<orx:meta xmlns:orx="http://openrosa.org/xforms"><orx:instanceID>uuid:${id}</orx:instanceID></orx:meta></data>`
  return [
    { name: `${folder}submission.xml`, bytes: Buffer.from(manifest) },
    { name: `${folder}submission.xml.enc`, bytes: encrypted },
  ]
}

const zipOf = (files: readonly SubmissionFile[]): SubmissionFile => ({
  name: 'all.zip',
  bytes: zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, new Uint8Array(bytes)]))),
})

async function read(files: readonly SubmissionFile[], key: string | null = privateKey) {
  const { records, findings } = await readAll([...files], consentForm, key === null ? {} : { privateKey: key })
  const said = [...findings, ...records.flatMap((one) => one.findings)].map(({ code }) => code)
  return { records: records.map(({ record }) => record), said }
}

/** The same files with one of them changed. */
const changed = (files: readonly SubmissionFile[], at: number, change: (bytes: Buffer) => Buffer): SubmissionFile[] =>
  files.map((file, position) => (position === at ? { ...file, bytes: change(Buffer.from(file.bytes)) } : file))

describe('an encrypted submission', () => {
  it('gives the record that it gives in the clear, with the private key', async () => {
    const { records } = await read([{ name: 'one.xml', bytes: Buffer.from(answers()) }])
    expect(records).toHaveLength(1)
    for (const files of [encrypt(answers()), encrypt(answers(), { isSigned: false }), [zipOf(encrypt(answers()))]])
      expect(await read(files)).toEqual({ records, said: [] })
  })

  it('is found in its folder among others, in a zip or beside each other', async () => {
    const ids = [uuid, uuid.replace('0f', '1f'), uuid.replace('0f', '2f')]
    const files = ids.flatMap((id, at) => encrypt(answers(id), { id, folder: `instances/${at}/` }))
    const clear = await read(ids.map((id) => ({ name: 'one.xml', bytes: Buffer.from(answers(id)) })))
    expect(await read(files)).toEqual(clear)
    expect(await read([zipOf(files)])).toEqual(clear)
    const windows = files.map((file) => ({ ...file, name: file.name.replaceAll('/', '\\') }))
    expect(await read(windows)).toEqual(clear)
  })

  it('has its answers after the media, which are counted and not read', async () => {
    const { records, said } = await read(encrypt(answers(), { media: ['a.jpg.enc', 'b.jpg.enc'] }))
    expect(records).toHaveLength(1)
    expect(said).toEqual(['media'])
    // More files than the initialisation vector has bytes.
    const many = Array.from({ length: 20 }, (_, at) => `${at}.jpg.enc`)
    expect((await read(encrypt(answers(), { media: many }))).records).toEqual(records)
  })

  it('is not read without its key, its answers or its integrity, and it is said which', async () => {
    const files = encrypt(answers())
    const [manifest = expect.fail(), body = expect.fail()] = files
    const flipped = changed(files, 1, (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(40) ^ 1, 40)
      return bytes
    })
    const cut = changed(files, 1, (bytes) => bytes.subarray(0, 33))
    const withoutKey = changed(files, 0, (bytes) =>
      Buffer.from(bytes.toString().replace(/<base64EncryptedKey>.*?Key>/, '')),
    )
    const noBase64 = changed(files, 0, (bytes) => Buffer.from(bytes.toString().replace(/(EncryptedKey>)./, '$1*')))
    const cases: [readonly SubmissionFile[], string | null, string][] = [
      [files, null, 'encrypted'],
      [files, other.toString(), 'wrongKey'],
      [[manifest], privateKey, 'noEncryptedAnswers'],
      [flipped, privateKey, 'damagedEncryption'],
      [cut, privateKey, 'damagedEncryption'],
      [noBase64, privateKey, 'wrongKey'],
      [encrypt(manifest.bytes.toString()), privateKey, 'damagedEncryption'],
    ]
    expect((await read(withoutKey)).said).toEqual(['damagedEncryption', 'media'])
    // Answers without a manifest are not ignored: they are counted as attachments.
    for (const given of [[body], [zipOf([body])]]) expect((await read(given)).said).toContain('media')
    expect((await read([manifest, { ...body, name: `elsewhere/${body.name}` }])).said).toEqual([
      'noEncryptedAnswers',
      'media',
    ])
    for (const [given, key, code] of cases) expect(await read(given, key)).toEqual({ records: [], said: [code] })
  })

  it('is read where its form has no version, and its manifest more than it needs', async () => {
    const { records } = await read([{ name: 'one.xml', bytes: Buffer.from(answers()) }])
    const files = encrypt(answers(), { hasVersion: false })
    expect((await read(files)).records).toEqual(records)
    for (const [plain, same] of [
      ['<encryptedXmlFile>', '<more><file>a.jpg.enc</file></more><encryptedXmlFile>'],
      ['submission.xml.enc<', 'submission&#46;xml.enc<'],
    ] as const) {
      const more = changed(files, 0, (bytes) => Buffer.from(bytes.toString().replace(plain, same)))
      expect((await read(more)).records).toEqual(records)
    }
  })

  it('is not read where its last block is not filled up as it has to be, signed or not', async () => {
    const text = answers()
    const whole = text + ' '.repeat(16 - (Buffer.byteLength(text) % 16))
    const damaged = { records: [], said: ['damagedEncryption'] }
    const filled = (padding: Buffer, isSigned = false) => read(encrypt(whole, { isSigned, padding }))
    expect((await filled(Buffer.alloc(16, 16))).records).toHaveLength(1)
    for (const [length, byte] of [
      [16, 0],
      [16, 17],
      [32, 32],
    ] as const)
      expect(await filled(Buffer.alloc(length, byte))).toEqual(damaged)
    expect(await filled(Buffer.from([...Array<number>(12).fill(1), 4, 4, 7, 4]))).toEqual(damaged)
  })

  it('is refused where the private key is none, and nothing of it is repeated', async () => {
    for (const key of ['SENTINEL', publicKey, '-----BEGIN PRIVATE KEY-----\nSENTINEL\n-----END PRIVATE KEY-----']) {
      const error: unknown = await read(encrypt(answers()), key).catch((thrown: unknown) => thrown)
      expect(error).toBeInstanceOf(TypeError)
      expect(String(error)).not.toContain('SENTINEL')
    }
  })
})
