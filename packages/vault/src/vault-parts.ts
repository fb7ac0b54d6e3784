import { Acts, type Surroundings } from './access/acts.ts'
import { SecondPerson } from './access/approvals.ts'
import { Auditor } from './access/auditor.ts'
import { VaultClock } from './access/clock.ts'
import { ClockRepair } from './access/clock-repair.ts'
import { Identities } from './access/identities.ts'
import { Keeper } from './access/keeper.ts'
import { CaseReader } from './access/read-cases.ts'
import { Sessions } from './access/session.ts'
import { CaseWriter } from './access/write-cases.ts'
import type { VaultLog } from './audit/log/vault-log.ts'
import { Contacts } from './contact/contacts.ts'
import { Devices } from './devices/devices.ts'
import { Duplicates } from './duplicates/duplicates.ts'
import { Intake } from './intake/import-cases.ts'
import { SecretStore } from './keys/agency-secrets.ts'
import { DataKeys } from './keys/data-keys.ts'
import { type KeyQuorum, quorumOf } from './keys/key-quorum.ts'
import { References } from './records/references.ts'
import { Referrals } from './referral/referrals.ts'
import { CaseReleases } from './release/release-cases.ts'
import { ReleaseDesk } from './release/release-desk.ts'
import { ReleaseQueue, ReleaseRequests } from './release/release-requests.ts'
import { SeriesStore } from './release/series.ts'
import { Research } from './research/research.ts'
import { Archive } from './retention/archive.ts'
import { Erasures } from './retention/erasures.ts'
import { SubjectRights } from './subject-access/subject-access.ts'
import type { VaultOptions } from './vault-options.ts'

/** The parts of a vault, each with the responsibility of its folder. */
export type VaultParts = {
  acts: Acts
  reader: CaseReader
  writer: CaseWriter
  identities: Identities
  intake: Intake
  second: SecondPerson
  keeper: Keeper
  erasures: Erasures
  rights: SubjectRights
  releases: CaseReleases
  contacts: Contacts
  audit: Auditor
  archive: Archive
  duplicates: Duplicates
  research: Research
  releaseRequests: ReleaseRequests
  series: SeriesStore
  devices: Devices
  keyQuorum: KeyQuorum
  clockRepair: ClockRepair
  referrals: Referrals
}

/** Makes the parts of a vault, and passes each of them the parts that it needs. */
export function assembleVault(options: VaultOptions, log: VaultLog): VaultParts {
  const { custodian, policy, country, zone } = options
  const surroundings = surroundingsOf(options, log)
  const { secrets } = surroundings
  const acts = new Acts(surroundings)
  const writer = new CaseWriter(acts)
  const identities = new Identities(acts, surroundings, country)
  const desk = new ReleaseDesk(acts, surroundings)
  const requests = new ReleaseQueue(policy)
  const signerName = (agency: string): string => log.signerOf(agency).verifier.name
  const referencesOf = async (agency: string): Promise<References> =>
    new References(await secrets.referenceSecretOf(agency))
  return {
    acts,
    reader: new CaseReader(acts),
    writer,
    identities,
    intake: new Intake(acts, identities),
    second: new SecondPerson(acts),
    keeper: new Keeper(acts, surroundings, custodian, options.name),
    erasures: new Erasures(acts, surroundings),
    rights: new SubjectRights(acts),
    releases: new CaseReleases(desk, surroundings, requests),
    contacts: new Contacts(acts, { country, zone }),
    audit: new Auditor(acts, surroundings, log),
    archive: new Archive(acts),
    duplicates: new Duplicates(acts, surroundings),
    research: new Research(acts, surroundings),
    releaseRequests: new ReleaseRequests(acts, requests),
    series: new SeriesStore(desk, surroundings),
    devices: new Devices(acts, writer, signerName),
    keyQuorum: quorumOf(custodian, policy),
    clockRepair: new ClockRepair(acts, surroundings),
    referrals: new Referrals(acts, surroundings, signerName, referencesOf),
  }
}

function surroundingsOf(options: VaultOptions, log: VaultLog): Surroundings {
  const { database, custodian, policy, attestations = [], place, zone, onAlarm = () => {} } = options
  const dataKeys = new DataKeys(custodian)
  return {
    database,
    policy,
    attestations,
    events: log,
    zone,
    storeCountry: place?.store,
    onAlarm,
    dataKeys,
    clock: new VaultClock(options.now ?? (() => new Date())),
    sessions: new Sessions(),
    secrets: new SecretStore(database, custodian, dataKeys),
  }
}
