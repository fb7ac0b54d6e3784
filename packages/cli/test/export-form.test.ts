import { generateKeyPairSync } from 'node:crypto'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { consentForm, intakeForm } from '@tip-standard/form-model'
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder, runTip } from './run-tip.ts'

const folder = await makeFolder()
afterAll(folder.remove)
const at = (name: string): string => join(folder.path, name)
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = (key: typeof publicKey, type: 'spki' | 'pkcs8'): string =>
  key.export({ type: type as 'spki', format: 'pem' }).toString()

describe('tip form export', () => {
  it('teaches', async () => {
    const { code, out } = await runTip('form', 'export', '--help')
    expect(code).toBe(0)
    for (const word of ['xlsform', 'jsonforms', '--public-key', 'Exit codes:']) expect(out).toContain(word)
  })

  it('writes a workbook that comes back as the same form', async () => {
    const exported = await runTip('form', 'export', 'intake', '--to', 'xlsform', '--out', at('intake.xlsx'))
    expect([exported.code, exported.out]).toEqual([0, ''])
    expect(exported.err).toContain('labels in English only')
    expect((await readdir(at('intake-media'))).sort()).toEqual(['language.csv', 'rwandaSector.csv', 'subdivision.csv'])
    const imported = await runTip('form', 'import', at('intake.xlsx'), '--output', at('intake.json'))
    expect([imported.code, imported.err]).toEqual([0, ''])
    expect(JSON.parse(await readFile(at('intake.json'), 'utf8'))).toEqual(intakeForm)
  })

  it('encrypts finished answers with a public key, and takes no private one', async () => {
    await writeFile(at('public.pem'), pem(publicKey, 'spki'))
    await writeFile(at('private.pem'), pem(privateKey as never, 'pkcs8'))
    const args = [
      'form',
      'export',
      'followUp',
      '--to',
      'xform',
      '--out',
      at('follow-up.xml'),
      '--force',
      '--public-key',
    ]
    expect((await runTip(...args, at('public.pem'))).code).toBe(0)
    const line = pem(publicKey, 'spki').replace(/-----[^-]+-----|\s/g, '')
    expect(await readFile(at('follow-up.xml'), 'utf8')).toContain(`<submission base64RsaPublicKey="${line}"/>`)
    const refused = await runTip(...args, at('private.pem'))
    expect(refused.code).toBe(2)
    expect(refused.err).toContain('private key')
    const other = await runTip('form', 'export', 'followUp', '--to', 'fhir', '--public-key', at('public.pem'))
    expect([other.code, other.out]).toEqual([2, ''])
    expect(refused.err).not.toContain(pem(privateKey as never, 'pkcs8').slice(60, 90))
  })

  it.each(['fhir', 'surveyjs', 'jsonforms', 'primero', 'xform'])('packs all files into a zip: %s', async (to) => {
    const run = await runTip('form', 'export', 'consent', '--to', to, '--languages', 'en, rw', '--out', at(`${to}.zip`))
    expect(run.code).toBe(0)
    expect((await readFile(at(`${to}.zip`))).subarray(0, 2).toString()).toBe('PK')
  })

  it('writes paper, and names the extension that the file must have', async () => {
    const paper = await runTip('form', 'export', 'consent', '--to', 'html', '--locale', 'fr')
    expect([paper.code, paper.out.startsWith('<!doctype html>')]).toEqual([0, true])
    const wrong = await runTip('form', 'export', 'consent', '--to', 'pdf', '--out', at('consent.html'))
    expect([wrong.code, wrong.err]).toEqual([2, 'tip: The name of the output file must end in .pdf.\n'])
    const several = await runTip('form', 'export', 'intake', '--to', 'xform')
    expect(several.code).toBe(2)
  })
})

describe('tip form import without --form', () => {
  it.each([
    ['text that is no form', 'name,age\nx,1\n', 'not an XLSForm'],
    ['a broken archive', 'PK\u0003\u0004nothing', 'cannot be read as a form'],
  ])('says what is wrong with %s', async (_, content, said) => {
    await writeFile(at('bad.xlsx'), content)
    const { code, out, err } = await runTip('form', 'import', at('bad.xlsx'))
    expect([code, out]).toEqual([1, ''])
    expect(err).toContain(said)
  })

  it('reads a survey that someone else wrote, and names what it cannot take over', async () => {
    const survey = `type,name,label,relevant
text,prs_FirstName,First name,
select_one yn,con_Consent,Consent,
select_one s,prs_Gender,Gender,
text,shoe_size,Shoe size,\${prs_Gender} = 1
deviceid,device,,
`
    await writeFile(at('other.csv'), survey)
    const { code, out, err } = await runTip('form', 'import', at('other.csv'))
    expect(code).toBe(1)
    const form = JSON.parse(out)
    expect(form.consents).toEqual(['interview', 'storage'])
    expect(form.pages[0].groups).toEqual(consentForm.pages[0]?.groups)
    expect(form.pages[1].groups[0].items.map(({ field }: { field: string }) => field)).toEqual([
      'victim.sex',
      'victim.sexBasis',
    ])
    expect(err).toContain('table survey, cell B2')
    expect(err).toContain('table survey, cell B5: No field of the standard')
    expect(err).not.toContain('shoe')
  })
})
