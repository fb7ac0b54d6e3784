/** Who has a view, who is on file twice, and which devices are out: one vault, through the command. */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CaseRecord, type IdentityRecord, today } from '@tip-standard/core'
import { beforeAll, describe, expect, it } from 'vitest'
import { quickPassphrases } from '../../vault/src/fixture-quick-passphrases.ts'
import { consent, inNewVault, onVault, REASON, record, researcher, supervisor, worker } from './fixture-vaults.ts'
import { needsTerminal, type Run, runTip, typeInto } from './run-tip.ts'

quickPassphrases()

const UUID = /[0-9a-f]{8}-[0-9a-f-]{27}/

/** Two entries of one invented woman, as two clerks wrote her; the first agreed to research and statistics. */
const entries: readonly (readonly [record: CaseRecord, identity: Partial<IdentityRecord>])[] = [
  [
    record('case-1', {
      victims: [
        {
          id: 'v-1',
          sex: 'female',
          sexBasis: 'self',
          status: 'identified',
          birthDate: '1994-03-05',
          ownWords: 'Zqinvented',
          consents: [consent('caseManagement'), consent('research'), consent('shareStatistics')],
        },
      ],
    }),
    { firstName: 'Sentinella', secondName: 'Mukamwiza', safeModes: ['inPerson', 'phone'], safePhone: '+250788123456' },
  ],
  [
    record('case-2', {
      victims: [
        {
          id: 'v-1',
          sex: 'female',
          sexBasis: 'self',
          status: 'identified',
          birthDate: '1994-05-03',
          consents: [consent('caseManagement')],
        },
      ],
    }),
    { firstName: 'Mukamwisa', secondName: 'Sentinela' },
  ],
]

describe('people of a vault on the command line', () => {
  const { at, vault } = inNewVault()
  beforeAll(async () => {
    for (const [one, names] of entries) {
      const id = one.case.id
      writeFileSync(at(`${id}.json`), JSON.stringify(one))
      writeFileSync(
        at(`${id}-name.json`),
        JSON.stringify({ standardVersion: one.standardVersion, personId: 'v-1', ...names }),
      )
      expect((await vault(`put ${at(`${id}.json`)}`, ...worker)).code).toBe(0)
      expect(await vault(`put-identity ${id} v-1 ${at(`${id}-name.json`)}`, ...worker)).toMatchObject({
        code: 0,
        out: '',
        err: expect.stringContaining('Stored as version 1.'),
      })
    }
  })

  it('are found by their names and the day of birth that their case has', async (context) => {
    needsTerminal(context)
    const find = (day: string, more = ''): Promise<Run> =>
      onVault(at(), (...line) => typeInto(line.join(' '), 'Sentinella Mukamwiza', day))(
        `find --by name --reason asked-for-by-the-court${more}`,
        ...worker,
      )
    expect((await find('1994-03-05')).out).toMatch(/^case-1 {2}victim {2}v-1\r?$/m)
    expect((await find('1994-05-03')).out).toContain('No match')
    const [asked] = UUID.exec((await find('1994-03-05', ' --ask')).out) ?? []
    const waiting = (await vault('approve', ...supervisor('s-1'))).out
    expect(waiting).toContain(`${asked}  a look-up by name and day of birth  for `)
    expect(waiting).not.toMatch(/Sentinella|Mukamwiza|1994/)
  })

  it('are shown to a researcher for a time, once someone else approved it', async () => {
    const grant = ['--until', today(), ...REASON, ...supervisor('s-1')]
    expect((await vault('view grant r-1 --fields victim.sx', ...grant)).err).toContain('victim.sex')
    const granted = await vault('view grant r-1 --fields victim.sex', ...grant)
    const id = granted.out.trim()
    expect(id).toMatch(UUID)
    const read = ['view', 'read', id, '--output', at('study.ndjson')].join(' ')
    await vault(`view approve ${id}`, ...supervisor('s-2'))
    expect(await vault(read, ...researcher)).toMatchObject({ code: 0 })
    const study = readFileSync(at('study.ndjson'), 'utf8')
    expect(statSync(at('study.ndjson')).mode & 0o077).toBe(0)
    expect(study.trim().split('\n')).toHaveLength(1)
    expect(study).toContain('"female"')
    expect(study).not.toMatch(/Zqinvented|Sentinell?a|1994-03-05/)
    expect((await vault(`view revoke ${id}`, ...REASON, ...supervisor('s-2'))).code).toBe(0)
    expect((await vault('view list', ...supervisor('s-1'))).out).toMatch(
      new RegExp(`^${id} {2}revoked {2}r-1 {2}research to researcher`),
    )
  })

  it('leave as records by themselves once someone else approved it, and not before', async () => {
    const officer = ['--as', 'd-1', '--role', 'dataOfficer', '--agency', 'org-1']
    const exporting = ['--for', 'researcher', '--for-purpose', 'research']
    const output = ['--output', at('export.ndjson')]
    expect(await vault('export', ...exporting, ...output, ...officer)).toMatchObject({
      code: 2,
      err: expect.stringContaining('approve this first'),
    })
    const id = (await vault('export --ask', ...exporting, ...REASON, ...officer)).out.trim()
    // What someone typed starts no line and moves no cursor on the screen of the person who approves.
    const spoof = 'University\n0000  asked by s-1\u001b[2J\u202e'
    await vault('export --ask', ...exporting, ...REASON, ...officer, '--recipient', spoof)
    const waiting = (await vault('releases', ...supervisor('s-1'))).out
    expect(waiting).toMatch(new RegExp(`^${id} {2}asked by d-1 at \\S+, approved by 0 of 1\n`))
    for (const line of [
      'To: A researcher (researcher)',
      'For: Research (research)',
      'Fields: all that the audience may have',
    ])
      expect(waiting).toContain(`\n  ${line}\n`)
    expect(waiting).toContain(String.raw`  Recipient: "University\n0000  asked by s-1\u001b[2J\u{202e}"`)
    expect(waiting.match(/^\S/gm)).toHaveLength(2)
    expect((await vault(`releases ${id}`, ...supervisor('s-1'))).code).toBe(0)
    expect((await vault(`export --approval ${id}`, ...exporting, ...output, ...officer)).code).toBe(0)
    expect(readFileSync(at('export.ndjson'), 'utf8').trim().split('\n')).toHaveLength(1)
  })

  it('are given a page in their language, which overwrites nothing and no one else can read', async () => {
    const [page, data] = [at('information.html'), at('information.json')]
    const give = (...more: string[]): ReturnType<typeof vault> =>
      vault('subject case-1 v-1', ...REASON, ...worker, ...more)
    const given = await give('--html', page, '--lang', 'rw')
    expect(given).toMatchObject({ code: 0, out: '', err: expect.stringContaining('Ask the person where') })
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('<html lang="rw">')
    expect(html).toContain('<title>Amakuru yawe</title>')
    for (const text of ['Sentinella', 'Zqinvented', '5 Werurwe 1994']) expect(html).toContain(text)
    expect(html).not.toMatch(/Mukamwisa|w-1|s-1/)
    expect(statSync(page).mode & 0o777).toBe(0o600)
    expect(await give('--html', page)).toMatchObject({ code: 2, err: expect.stringContaining('already exists') })
    const both = await give('--html', data, '--output', data, '--force')
    expect([both.code, both.err, existsSync(data)]).toEqual([
      2,
      expect.stringContaining('Two options name the same'),
      false,
    ])
    expect((await give('--html', page, '--output', data, '--force')).out).toBe('')
    expect(readFileSync(page, 'utf8')).toContain('<title>Your information</title>')
    expect(JSON.parse(readFileSync(data, 'utf8'))).toMatchObject({
      person: 'v-1',
      identity: { firstName: 'Sentinella' },
    })
    expect(JSON.parse((await give()).out)).toMatchObject({ person: 'v-1' })
    expect((await give('--html', page, '--lang', 'sn', '--force')).code).toBe(2)
  })

  it('who are on file twice are found without a name, and marked as someone decides', async () => {
    const found = await vault('duplicates list', ...supervisor('s-1'))
    expect(found.out).toMatch(/^(high|medium) {2}case-1 {2}v-1 {2}case-2 {2}v-1\n$/)
    const decide = (line: string): ReturnType<typeof vault> =>
      vault(`duplicates decide ${line} --is samePerson`, ...REASON, ...supervisor('s-1'))
    expect(await decide('case-1 v-1 case-2')).toMatchObject({ code: 2, err: expect.stringContaining('--other-agency') })
    expect((await decide('case-1 v-1 case-2 v-1')).err).toBe('Recorded. Marked in: case-1, case-2.\n')
  })

  it('are contacted only in a way, and by a number, that they named as safe', async (context) => {
    const ask = (who: string, way: string): ReturnType<typeof vault> => vault(`contact ${who} --way ${way}`, ...worker)
    expect(await ask('case-1 v-1', 'inPerson')).toMatchObject({
      code: 0,
      out: expect.stringContaining('this is safe now'),
    })
    expect(await ask('case-1 v-1', 'homeVisit')).toMatchObject({
      code: 1,
      out: expect.stringMatching(/^Do not contact .*not named this way/),
    })
    expect((await ask('case-2 v-1', 'inPerson')).out).toContain('no safe way')
    expect(await ask('case-1 v-1', 'phone')).toMatchObject({ code: 2, err: expect.stringContaining('in a terminal') })
    expect(
      await vault('contact case-1 v-1 --way inPerson', ...supervisor('s-9'), '--role', 'systemAdministrator'),
    ).toMatchObject({
      code: 2,
    })
    needsTerminal(context)
    const open = [
      '--vault',
      at('vault/tip.vault.json'),
      ...[1, 2].flatMap((one) => ['--share', at(`shares/share-${one}.txt`)]),
    ]
    const call = ['vault contact case-1 v-1 --way phone', ...open, ...worker].join(' ')
    const [own, other] = [await typeInto(call, '0788 123 456'), await typeInto(call, '0788 654 321')]
    expect([own.out, other.out]).toEqual([
      expect.stringContaining('this is safe now'),
      expect.stringContaining('not the number'),
    ])
    expect(own.out + other.out).not.toMatch(/788|Sentinella/)
  })

  it('go with a device, and come back as a draft', async () => {
    writeFileSync(at('passphrase'), 'seven invented words make one long passphrase\n', { mode: 0o600 })
    const device = (line: string): ReturnType<typeof runTip> =>
      runTip('vault', 'offline', ...line.split(' '), '--passphrase-file', at('passphrase'))
    const mine = at('device')
    await device(`new ${mine} --output ${at('keys.json')}`)
    const { recipient } = JSON.parse(readFileSync(at('keys.json'), 'utf8'))
    writeFileSync(at('half.json'), JSON.stringify({ recipient }))
    expect(
      await vault(`device enrol ${at('half.json')} --holder w-1 --output ${at('none.json')}`, ...supervisor('s-1')),
    ).toMatchObject({
      code: 2,
      err: expect.stringContaining('it has recipient and verifier'),
    })
    const enrolled = await vault(
      `device enrol ${at('keys.json')} --holder w-1 --output ${at('enrolment.json')}`,
      ...supervisor('s-1'),
    )
    const [id = ''] = UUID.exec(enrolled.err) ?? []
    expect((await device(`enrolled ${mine} ${at('keys.json')}`)).code).toBe(2)
    expect((await device(`enrolled ${mine} ${at('enrolment.json')}`)).code).toBe(0)
    await vault(`device pack ${id} case-1 --output ${at('pack')}`, ...worker)
    expect((await device(`take ${mine} ${at('pack')}`)).err).toContain('Cases: 1, until ')
    expect((await device(`show ${mine}`)).out).toMatch(/^case-1 {2}version \d+\n$/)
    // Its first line is the passphrase, whichever line ends the program that wrote it has.
    writeFileSync(at('passphrase-of-windows'), `${readFileSync(at('passphrase'), 'utf8').trim()}\r\nmore\r\n`, {
      mode: 0o600,
    })
    const shown = await runTip('vault', 'offline', 'show', mine, '--passphrase-file', at('passphrase-of-windows'))
    expect([shown.code, shown.out]).toEqual([0, expect.stringMatching(/^case-1 /)])
    writeFileSync(at('new.json'), JSON.stringify(record('case-3')))
    expect((await device(`draft ${mine} ${at('new.json')} --expected-version 0`)).err).toContain('Sealed and stored.')
    const another = '00000000-0000-4000-8000-000000000000'
    expect(await device(`drafts ${mine} ${another}`)).toMatchObject({ code: 2, out: '' })
    await device(`contact ${mine} --output ${at('contact')}`)
    const files = ['contact', 'pack', ...readdirSync(mine).map((name) => join('device', name))]
    for (const file of files) expect(readFileSync(at(file), 'latin1'), file).not.toMatch(/Zqinvented|case-1|case-3/)
    const contact = ['device', 'contact', id, at('contact'), '--output', at('answer')].join(' ')
    expect(await vault(contact, ...worker)).toMatchObject({ code: 0, err: 'Drafts: 1 stored\n' })
    expect((await device(`answer ${mine} ${at('answer')}`)).err).toBe('Drafts: 1 stored\n')
    // One that was written again is refused, and stays until it is dropped.
    await device(`draft ${mine} ${at('new.json')} --expected-version 0`)
    await device(`contact ${mine} --force --output ${at('contact')}`)
    expect((await vault(`${contact} --force`, ...worker)).code).toBe(1)
    expect((await device(`answer ${mine} ${at('answer')}`)).err).toMatch(/^Drafts: 1 refused\. .*\n.*stay here.*\n$/)
    const { out: drafts } = await device(`drafts ${mine}`)
    expect(drafts).toMatch(/^[0-9a-f-]{36} {2}case-3 {2}version 0 {2}refused\. Someone else changed the record/)
    const [draft] = drafts.split(' ')
    expect(JSON.parse((await device(`drafts ${mine} ${draft}`)).out)).toEqual(record('case-3'))
    expect((await device(`drop ${mine} case-3`)).err).toContain('no such draft')
    expect((await device(`drop ${mine} ${draft}`)).code).toBe(0)
    expect(await device(`drafts ${mine}`)).toMatchObject({ out: '', err: 'Drafts that wait for contact: 0.\n' })
    expect((await vault(`device revoke ${id}`, ...REASON, ...supervisor('s-1'))).err).toContain('48 hours')
  })

  it('are worked on by whom a supervisor says, and are named anew only by who saw the name', async () => {
    const identity = ['put-identity', 'case-2', 'v-1', at('case-2-name.json')].join(' ')
    expect((await vault(identity, ...worker)).err).toContain('Someone else changed the record')
    writeFileSync(at('odd.json'), JSON.stringify({ personId: 'v-1', nickname: 'Zqinvented' }))
    const odd = await vault(`put-identity case-2 v-1 ${at('odd.json')} --expected-version 1`, ...worker)
    expect(odd).toMatchObject({ code: 2, out: '' })
    expect(odd.err).not.toContain('Zqinvented')
    expect((await vault(`${identity} --expected-version 1`, ...worker)).err).toContain('Stored as version 2.')

    expect((await vault('assign case-2 w-5', ...worker)).code).toBe(2)
    expect((await vault('assign case-2 w-5 w-6', ...supervisor('s-1'))).code).toBe(0)
    expect((await vault('get case-2', ...worker)).err).toContain('There is no such record')
    const others = ['--as', 'w-6', '--role', 'caseWorker', '--agency', 'org-1']
    expect((await vault('get case-2', ...others)).code).toBe(0)
    expect((await vault('assign case-2', ...supervisor('s-1'))).code).toBe(0)
    expect((await vault('get case-2', ...others)).code).toBe(2)
  })

  it('are neither erased, released nor opened where someone declines it, and who asked is told', async () => {
    const why = ['--reason', 'The court has not decided yet.']
    const decline = (id: string): ReturnType<typeof vault> => vault(`decline ${id}`, ...why, ...supervisor('s-2'))
    const erasure = (await vault('erase ask case-1', ...REASON, ...worker)).out.trim()
    expect((await vault('erase list', ...supervisor('s-1'))).out).toContain(`: ${REASON[1]}  approved by 0 of 2\n`)
    expect((await decline(erasure)).code).toBe(0)
    expect((await vault('erase list', ...supervisor('s-1'))).out).toBe('')
    const officer = ['--as', 'd-1', '--role', 'dataOfficer', '--agency', 'org-1']
    const exporting = ['--for', 'researcher', '--for-purpose', 'research']
    const release = (await vault('export --ask', ...exporting, ...REASON, ...officer)).out.trim()
    expect((await decline(release)).code).toBe(0)
    const made = await vault(`export --approval ${release}`, ...exporting, '--output', at('declined'), ...officer)
    expect(made).toMatchObject({ code: 2, err: expect.stringContaining('Someone declined this request') })
    const lawyer = ['--as', 'l-1', '--role', 'lawyer', '--agency', 'org-1']
    await vault('assign case-1 w-1 l-1', ...supervisor('s-1'))
    const opening = (await vault('identity case-1 v-1 --ask', ...REASON, ...lawyer)).out.trim()
    expect((await vault('approve', ...supervisor('s-1'))).out).toContain(
      `${opening}  case-1  for caseManagement, asked by l-1`,
    )
    expect((await decline(opening)).code).toBe(0)
    const opened = await vault(`identity case-1 v-1 --approval ${opening}`, ...REASON, ...lawyer)
    expect(opened).toMatchObject({ code: 2, out: '', err: expect.stringContaining('Someone declined this request') })
    expect((await decline(opening)).err).toContain('Someone declined this request')
  })

  it('leave records without a name, a text or a day when they are anonymised', async () => {
    const asked = await vault('erase ask case-1 --action anonymise', ...REASON, ...worker)
    const id = asked.out.trim()
    for (const who of ['s-1', 's-2']) await vault(`erase approve ${id}`, ...supervisor(who))
    expect((await vault(`erase run ${id}`, ...supervisor('s-1'))).code).toBe(0)
    expect((await vault('archive --anonymised', ...worker)).code).toBe(2)
    expect((await vault('archive case-1 --anonymised', ...supervisor('s-1'))).err).toContain('without an id')
    const left = (await vault('archive --anonymised', ...supervisor('s-1'))).out
    expect(JSON.parse(left)).toMatchObject({ case: { registrationYear: 2026 }, victims: [{ sex: 'female' }] })
    expect(left).not.toMatch(/Zqinvented|case-1|1994-03-05|Sentinella/)
  })
})
