/** A vault with invented people, of which each run gets a copy, and the runs of its commands. */

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaseRecord, IdentityRecord } from '@tip-standard/core'
import { type Policy, policies } from '@tip-standard/policy'
import { createDevice, createNoteKey, noteSigner, openKeyring, openPGlite, openVault } from '@tip-standard/vault'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { emptyDatabase, tomorrow } from '../fixture-vaults.ts'
import { runTip } from '../run-tip.ts'
import { type Exercise, run } from './fixture-exercise.ts'
import { RECORDS, vaultRecords } from './fixture-vault-records.ts'
import { sentinel } from './fixture-world.ts'

const nothing = run('nothing')
const permitted = run('permitted')
const everything = run('everything')
const unread = run('nothing', false)

const REASON = 'asked-for-by-the-court'
const [CASE, VICTIM] = [sentinel(0, 'c0', 'case.id'), sentinel(0, 'v0', 'victim.id')]
/** A name of that person. */
const NAME = sentinel(0, 'v0', 'identityRecord.firstName')

const OPEN = '--vault VAULT/tip.vault.json --share IN/shares/share-1.txt --share IN/shares/share-2.txt'
const AS = `${OPEN} --agency org-1 --as`
const WORKER = `${AS} w-1 --role caseWorker`
const SUPERVISOR = `${AS} s-1 --role supervisor`
const OFFICER = `${AS} d-1 --role dataOfficer`
const HOLDER = `${OPEN} --as k-1 --role systemAdministrator`
const ID = '0b9bd5d2-9a60-4a6b-8f43-0d1f0e9b8a11'
const PASSPHRASE = 'seven invented words make one long passphrase'
const FORMATS = ['ndjson', 'json', 'xlsx'] as const
/** What is exported, and to whom. */
const EXPORTED = '--for researcher --for-purpose research --across-entities'
const RECIPIENT = '--recipient Partner --recipient-kind otherOrganisations --recipient-country RW --services shelter'

/** Makes the vault, and the files that its commands read. */
export async function writeVault(folder: string, records: readonly CaseRecord[]): Promise<void> {
  const at = (name: string): string => join(folder, name)
  const own = vaultRecords(records)
  writeFileSync(at('own.ndjson'), own.map((record) => `${JSON.stringify(record)}\n`).join(''))
  writeFileSync(at('passphrase'), `${PASSPHRASE}\n`, { mode: 0o600 })
  const moment = '2026-01-01T00:00:00Z'
  writeFileSync(
    at('alert.json'),
    JSON.stringify({
      kind: 'copyOfStore',
      discoveredAt: moment,
      from: moment,
      until: '2099-01-01T00:00:00Z',
      keysExposed: true,
      isExercise: true,
    }),
  )
  const ageKey = await identityToRecipient(await generateIdentity())
  const { verifier } = noteSigner('shelter.example', 'log', createNoteKey())
  writeFileSync(
    at('recipient.json'),
    JSON.stringify({
      id: 'Partner',
      services: ['shelter'],
      caseKey: ageKey,
      identityKey: ageKey,
      receiptKey: verifier.text,
    }),
  )
  const device = await createDevice(at('device'), PASSPHRASE)
  writeFileSync(at('device.json'), JSON.stringify(await device.keys()))
  const decision = { purpose: 'research', decision: 'refused', givenBy: 'self', date: '2026-01-02' }
  writeFileSync(at('decision.json'), JSON.stringify(decision))
  const holders = ['--shares', at('shares'), '--holders', '2', '--threshold', '2']
  const about = ['--name', 'vault.example.org', '--country', 'RW', '--zone', 'UTC', '--keyring', at('keyring')]
  await emptyDatabase(at('vault'))
  const { err } = await runTip('vault', 'init', at('vault'), ...about, ...holders)
  if (!err.includes('The vault is ready')) throw new Error(`No vault was made: ${err}`)
  const open = ['--vault', at('vault/tip.vault.json')]
  const shares = [1, 2].flatMap((number) => ['--share', at(`shares/share-${number}.txt`)])
  const as = (actor: string, role: string): string[] => ['--as', actor, '--role', role, '--agency', 'org-1']
  await runTip('vault', 'put', at('own.ndjson'), ...open, ...shares, ...as('w-1', 'caseWorker'))
  await putPeople(at)
  // Each approval is for one export.
  for (const format of FORMATS) {
    const asked = [...`vault export --ask --reason ${REASON} ${EXPORTED} ${RECIPIENT}`.split(' '), ...open, ...shares]
    const id = (await runTip(...asked, ...as('d-1', 'dataOfficer'))).out.trim()
    await runTip('vault', 'releases', id, ...open, ...shares, ...as('s-1', 'supervisor'))
    writeFileSync(at(`approved-${format}`), id)
  }
  const holder = [...open, ...shares, '--as', 'k-1', '--role', 'systemAdministrator']
  await runTip('vault', 'backup', '--output', at('backup'), ...holder)
  await runTip('vault', 'audit', 'key', '--output', at('log-key'), '--agency', 'org-1', ...holder)
  await runTip('vault', 'audit', 'request', '--seen', '0', '--output', at('request'), '--agency', 'org-1', ...holder)
  await runTip('vault', 'witness', 'new', 'witness.example.net', '--key', at('witness-key'))
}

/** Stores who someone is, and puts one invented woman into the vault twice, as two clerks wrote her. */
async function putPeople(at: (name: string) => string): Promise<void> {
  const shares = [1, 2].map((number) => readFileSync(at(`shares/share-${number}.txt`), 'utf8').trim())
  const custodian = await openKeyring(at('keyring'), shares)
  const policy = policies.find(({ id }) => id === 'default') as Policy
  const database = await openPGlite(at('vault/database'))
  const vault = await openVault({ name: 'vault.example.org', country: 'RW', zone: 'UTC', policy, custodian, database })
  const by = { actor: 'w-1', from: 'desk-1', role: 'caseWorker', agency: 'org-1', purpose: 'caseManagement' } as const
  const session = await vault.startSession(by)
  const [standardVersion, birthDate] = ['1.0-rc.2', '1994-03-05'] as const
  const named = { firstName: NAME, secondName: NAME, otherNames: [NAME] }
  const who = { case: CASE, kind: 'victim', person: VICTIM } as const
  await vault.putIdentity(session, who, { standardVersion, personId: VICTIM, ...named }, { expectedVersion: 0 })
  const consents = [{ purpose: 'caseManagement', decision: 'granted', givenBy: 'self', date: '2026-01-05' }]
  for (const number of [RECORDS, RECORDS + 1]) {
    const [id, personId] = [sentinel(number, 'c0', 'case.id'), sentinel(number, 'v0', 'victim.id')]
    const woman = { id: personId, sex: 'female', sexBasis: 'self', status: 'identified', birthDate, consents }
    const record = {
      standardVersion,
      case: { id, openedOn: '2026-01-05' },
      reportingEntity: { id: 'org-1', type: 'ngo' },
      dataProtection: { legalBases: ['consent'], sensitivity: 'high', retainUntil: '2999-12-31' },
      victims: [woman],
    } as unknown as CaseRecord
    await vault.putCase(session, record, { expectedVersion: 0 })
    const identity: IdentityRecord = { standardVersion, personId, firstName: 'Inventa', secondName: 'Mukamwiza' }
    await vault.putIdentity(session, { case: id, kind: 'victim', person: personId }, identity, {
      expectedVersion: 0,
      birthDate,
    })
  }
  await vault.close()
  custodian.close()
}

/** Copies the vault, and the keyring that its settings name, for one run. */
export function copyVault(from: string, to: string): void {
  mkdirSync(to)
  cpSync(join(from, 'vault'), join(to, 'vault'), { recursive: true })
  cpSync(join(from, 'keyring'), join(to, 'keyring'))
}

/** Whether a run writes more into a vault than that it took place. */
export const changesVault = (line: readonly string[]): boolean =>
  /^vault (put|put-identity|assign|consent|erase|refer|view|duplicates decide|device|rotate|clock|canary|review|restore) /.test(
    line.join(' '),
  )

/** The runs of `tip vault`. */
export const vaultExercises: readonly Exercise[] = [
  ...nothing(
    `vault put IN/own.ndjson ${WORKER} --purpose caseManagement`,
    `vault put IN/spoiled.ndjson ${WORKER} --dates dmy --duplicate-rows keep --country Congo=CD`,
    `vault put IN/htcds.xlsx ${WORKER} --dates mdy --duplicate-rows leave-out`,
    ...['A', 'B', 'C', 'D'].map((layout) => `vault put IN/ctdc.csv ${WORKER} --from-layout ${layout}`),
    `vault put IN/htcds.csv ${WORKER} --id-column cas_CaseOwner --key-file IN/key`,
    `vault put IN/one.json ${WORKER} --expected-version 1`,
    `vault find --by phone --reason ${REASON} ${WORKER} --purpose caseManagement`,
    ...['document', 'name'].map((by) => `vault find --by ${by} --reason ${REASON} ${WORKER}`),
    `vault find --by phone --ask --reason ${REASON} ${SUPERVISOR} --purpose caseManagement`,
    `vault find --by phone --approval ${ID} --reason ${REASON} ${SUPERVISOR}`,
    `vault contact ${CASE} ${VICTIM} --way inPerson --times-read ${WORKER} --purpose caseManagement`,
    ...['homeVisit', 'phone', 'message', 'throughThirdParty'].map(
      (way) => `vault contact ${CASE} ${VICTIM} --way ${way} ${WORKER}`,
    ),
    `vault approve ${ID} ${SUPERVISOR} --purpose caseManagement`,
    `vault decline ${ID} --reason ${REASON} ${SUPERVISOR} --purpose caseManagement`,
    `vault export --ask --reason ${REASON} ${OFFICER} ${EXPORTED} ${RECIPIENT}`,
    `vault releases ${SUPERVISOR} --purpose caseManagement`,
    `vault releases ${ID} ${SUPERVISOR}`,
    `vault consent ${CASE} ${VICTIM} IN/decision.json ${WORKER} --purpose caseManagement`,
    `vault consent ${CASE} ${VICTIM} IN/one.json ${WORKER}`,
    `vault erase ask ${CASE} --person ${VICTIM} --perpetrator --reason ${REASON} ${WORKER} --purpose caseManagement`,
    ...['archive', 'reopen', 'liftHold', 'unlink', 'anonymise', 'erase'].map(
      (action) => `vault erase ask ${CASE} --action ${action} --reason ${REASON} ${WORKER}`,
    ),
    `vault erase ask ${CASE} --person ${VICTIM} --action unlink --reason ${REASON} ${WORKER}`,
    `vault archive ${SUPERVISOR} --purpose caseManagement --output OUT/archive.txt`,
    `vault archive ${CASE} --reason ${REASON} ${SUPERVISOR}`,
    `vault archive --anonymised ${SUPERVISOR}`,
    `vault put-identity ${CASE} ${VICTIM} IN/one.json --expected-version 1 ${WORKER} --purpose caseManagement`,
    `vault put-identity ${CASE} ${VICTIM} IN/one.json --perpetrator ${WORKER}`,
    `vault assign ${CASE} w-1 w-2 ${SUPERVISOR} --purpose caseManagement`,
    `vault erase list ${SUPERVISOR} --purpose caseManagement`,
    `vault erase approve ${ID} ${SUPERVISOR} --purpose caseManagement`,
    `vault erase run ${ID} ${SUPERVISOR} --purpose caseManagement`,
    `vault refer send ${CASE} ${VICTIM} --to IN/recipient.json --fields victim.sex,victim.ageBand --identity-fields identityRecord.firstName --approval ${ID} --withholdings-heeded --until ${tomorrow} --reason ${REASON} ${WORKER} --output OUT/packet`,
    `vault refer send ${CASE} ${VICTIM} --to IN/one.json --fields victim.sex --until ${tomorrow} --reason ${REASON} ${WORKER} --output OUT/packet`,
    `vault refer send ${CASE} ${VICTIM} --to IN/recipient.json --fields victim.sex --until ${tomorrow} --reason ${REASON} ${WORKER} --purpose caseManagement --output OUT/packet`,
    `vault refer receipt IN/one.json ${WORKER} --purpose caseManagement`,
    `vault refer revoke ${ID} --reason ${REASON} ${WORKER} --purpose caseManagement`,
    `vault refer list ${WORKER} --purpose caseManagement`,
    `vault refer key ${AS} w-1 --role caseWorker --output OUT/referral-key`,
    `vault view grant r-1 ${SUPERVISOR} --purpose caseManagement --for researcher --for-purpose research --across-entities ${RECIPIENT} --fields victim.sex --until 2999-01-01 --reason ${REASON}`,
    `vault view list ${SUPERVISOR} --purpose caseManagement`,
    `vault view approve ${ID} ${SUPERVISOR} --purpose caseManagement`,
    `vault view revoke ${ID} ${SUPERVISOR} --purpose caseManagement --reason ${REASON}`,
    `vault view read ${ID} ${AS} r-1 --role researcher --output OUT/study.ndjson`,
    `vault duplicates decide ${CASE} ${VICTIM} other other ${SUPERVISOR} --purpose caseManagement --is samePerson --reason ${REASON}`,
    ...['sameCase', 'different'].map(
      (what) =>
        `vault duplicates decide ${CASE} ${VICTIM} other --other-agency org-2 ${SUPERVISOR} --is ${what} --reason ${REASON}`,
    ),
    `vault device enrol IN/device.json ${SUPERVISOR} --purpose caseManagement --holder w-1 --hours 24 --output OUT/enrolment.json`,
    `vault device pack ${ID} ${CASE} ${WORKER} --purpose caseManagement --output OUT/pack`,
    `vault device contact ${ID} IN/one.json ${WORKER} --purpose caseManagement --output OUT/answer`,
    `vault device revoke ${ID} ${SUPERVISOR} --purpose caseManagement --reason ${REASON}`,
    `vault offline draft IN/device IN/one.json --expected-version 0 --passphrase-file IN/passphrase`,
    `vault rotate keys ${HOLDER}`,
    `vault clock ask --reason ${REASON} ${HOLDER}`,
    `vault clock list ${HOLDER}`,
    `vault clock approve ${ID} ${OPEN} --as s-1 --role supervisor`,
    `vault clock decline ${ID} --reason ${REASON} ${OPEN} --as s-1 --role supervisor`,
    `vault clock run ${ID} ${HOLDER}`,
    `vault rotate index ${HOLDER} --agency org-1`,
    `vault canary canary-1 --assigned-to w-1 ${HOLDER} --agency org-1`,
    `vault alarms ${SUPERVISOR} --purpose caseManagement --since 2026-01-01 --all --output OUT/alarms.txt`,
    `vault alarms 0 ${SUPERVISOR} --reason ${REASON}`,
    `vault review ${SUPERVISOR} --purpose caseManagement`,
    ...['yes', 'no'].map((answer) => `vault review ${ID} --justified ${answer} --reason ${REASON} ${SUPERVISOR}`),
    `vault audit verify ${OPEN} --agency org-1 --witnessed IN/request --witness-key IN/log-key`,
    `vault audit key ${AS} s-1 --role supervisor --output OUT/log-key`,
    `vault audit request --seen 0 ${AS} s-1 --role supervisor --output OUT/request`,
    `vault backup ${HOLDER} --output OUT/backup`,
    `vault restore IN/backup ${HOLDER}`,
    `vault restore IN/cases.ndjson ${HOLDER}`,
    `vault report ${OFFICER} --set all --title Ours --minimum 11 --across-entities --html OUT/report.html --xlsx OUT/report.xlsx --csv OUT/tables/ --json-stat OUT/report.jsonstat --json OUT/report.json --for public --for-purpose statistics ${RECIPIENT}`,
    `vault report ${OFFICER} --new-history OUT/reports.json --key-file IN/key --html OUT/report.html`,
    `vault report ${OFFICER} --history IN/reports.json --key-file IN/key --population IN/population.csv --indicators IN/indicators.json`,
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language) => `vault report ${OFFICER} --set sex-age-form --lang ${language}`,
    ),
  ),
  ...permitted(
    ...FORMATS.map(
      (to) =>
        `vault export ${OFFICER} --to ${to} --approval @IN/approved-${to} --output OUT/out.${to} ${EXPORTED} ${RECIPIENT}`,
    ),
  ),
  ...everything(
    `vault get ${CASE} ${WORKER} --purpose caseManagement --output OUT/case.json`,
    `vault get ${CASE} ${WORKER} --version 1`,
    `vault get ${CASE} ${WORKER} --history`,
    `vault get ${CASE} ${WORKER} --break-glass --reason ${REASON}`,
    `vault list ${WORKER} --purpose caseManagement --output OUT/list.txt`,
    `vault duplicates list ${SUPERVISOR} --purpose caseManagement --limit 5 --output OUT/pairs.txt`,
    `vault identity ${CASE} ${VICTIM} --reason ${REASON} ${WORKER} --purpose caseManagement --output OUT/identity.json`,
    `vault identity ${CASE} ${VICTIM} --perpetrator --ask --reason ${REASON} ${WORKER}`,
    `vault identity ${CASE} ${VICTIM} --approval ${ID} --reason ${REASON} ${WORKER}`,
    `vault subject ${CASE} ${VICTIM} --reason ${REASON} ${WORKER} --purpose caseManagement --output OUT/subject.json`,
    `vault subject ${CASE} ${VICTIM} --perpetrator --reason ${REASON} ${WORKER}`,
    `vault subject ${CASE} ${VICTIM} --approval ${ID} --reason ${REASON} ${WORKER}`,
    `vault subject ${CASE} ${VICTIM} --reason ${REASON} ${WORKER} --html OUT/information.html --output OUT/subject.json`,
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language) =>
        `vault subject ${CASE} ${VICTIM} --reason ${REASON} ${WORKER} --html OUT/information.html --lang ${language}`,
    ),
    `vault retain ${SUPERVISOR} --purpose caseManagement --output OUT/due.txt`,
    `vault audit events ${SUPERVISOR} --purpose caseManagement --format ndjson --output OUT/log.ndjson`,
    `vault audit events ${SUPERVISOR} --format text`,
    `vault audit prove 0 ${SUPERVISOR} --purpose caseManagement --output OUT/entry.tlog-proof`,
    `vault breach IN/alert.json ${SUPERVISOR} --purpose caseManagement --lang en --output OUT/papers/`,
    ...['fr', 'rw', 'sw', 'rn'].map(
      (language) => `vault breach IN/alert.json ${SUPERVISOR} --lang ${language} --output OUT/papers-${language}/`,
    ),
  ),
  ...unread(
    `vault breach IN/one.json ${SUPERVISOR} --output OUT/papers/`,
    'vault init OUT/new --name vault.example.org --keyring OUT/keys/keyring --country RW --zone UTC --passphrase-file IN/passphrase --policy IN/standing.json',
    'vault init OUT/new --name vault.example.org --keyring OUT/keys/keyring --country RW --place RW --shares OUT/shares --holders 3 --threshold 2',
    'vault init OUT/new --name vault.example.org --keyring OUT/keys/keyring --country RW --server --passphrase-file IN/one.json',
    'vault witness new witness.example.net --key OUT/key',
    'vault witness sign IN/request --name witness.example.net --key IN/witness-key --log-key IN/log-key --seen OUT/seen.json --output OUT/note',
    'vault audit proven IN/one.json --log-key IN/log-key',
    'vault witness sign IN/one.json --name witness.example.net --key IN/witness-key --log-key IN/one.json --seen OUT/seen.json',
    'vault offline new OUT/device --passphrase-file IN/passphrase --output OUT/keys.json',
    'vault offline enrolled IN/device IN/one.json --passphrase-file IN/passphrase',
    'vault offline take IN/device IN/one.json --passphrase-file IN/passphrase',
    `vault offline show IN/device ${CASE} --passphrase-file IN/passphrase --output OUT/case.json`,
    'vault offline drafts IN/device --passphrase-file IN/passphrase --output OUT/drafts',
    'vault offline drop IN/device 00000000-0000-4000-8000-000000000000 --passphrase-file IN/passphrase',
    'vault offline contact IN/device --passphrase-file IN/passphrase --output OUT/contact',
    'vault offline answer IN/device IN/one.json --passphrase-file IN/passphrase',
    // Of every command that opens a vault: a passphrase that does not open it, and settings that are none.
    ...[
      `put IN/own.ndjson`,
      `get ${CASE}`,
      'list',
      `find --by phone --reason ${REASON}`,
      `identity ${CASE} ${VICTIM} --reason ${REASON}`,
      'approve',
      `decline ${ID} --reason ${REASON}`,
      `consent ${CASE} ${VICTIM} IN/decision.json`,
      `subject ${CASE} ${VICTIM} --reason ${REASON}`,
      'retain',
      `erase ask ${CASE} --reason ${REASON}`,
      'erase list',
      'archive',
      `put-identity ${CASE} ${VICTIM} IN/one.json`,
      `assign ${CASE} w-1`,
      `refer send ${CASE} ${VICTIM} --to IN/recipient.json --fields victim.sex --until ${tomorrow} --reason ${REASON} --output OUT/packet`,
      `view grant r-1 --until 2999-01-01 --reason ${REASON}`,
      'view list',
      `view approve ${ID}`,
      `view revoke ${ID} --reason ${REASON}`,
      `view read ${ID} --output OUT/study.ndjson`,
      'duplicates list',
      `duplicates decide ${CASE} ${VICTIM} other other --is different --reason ${REASON}`,
      'device enrol IN/device.json --holder w-1 --output OUT/enrolment.json',
      `device pack ${ID} ${CASE} --output OUT/pack`,
      `device contact ${ID} IN/one.json --output OUT/answer`,
      `device revoke ${ID} --reason ${REASON}`,
      'refer receipt IN/one.json',
      `refer revoke ${ID} --reason ${REASON}`,
      'refer list',
      'refer key',
      `erase approve ${ID}`,
      `erase run ${ID}`,
      'rotate keys',
      `clock ask --reason ${REASON}`,
      'clock list',
      `clock approve ${ID}`,
      `clock decline ${ID} --reason ${REASON}`,
      `clock run ${ID}`,
      'rotate index',
      'canary canary-1 --assigned-to w-1',
      'audit verify',
      'audit events',
      'audit prove 0',
      'alarms',
      'review',
      'audit key',
      'audit request --seen 0',
      'breach IN/alert.json --output OUT/papers/',
      'backup --output OUT/backup',
      'restore IN/backup',
      'report',
      'export --output OUT/out.ndjson',
      'releases',
      `contact ${CASE} ${VICTIM} --way inPerson`,
    ].map(
      (line, at) =>
        `vault ${line} --vault ${at % 2 === 0 ? 'VAULT/tip.vault.json' : 'IN/one.json'} --policy default --passphrase-file IN/passphrase`,
    ),
  ),
]
