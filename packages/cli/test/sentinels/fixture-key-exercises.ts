import { DAY, RECIPIENT } from '../fixture-gate-people.ts'
import { type Exercise, run } from './fixture-exercise.ts'

/** What can be said about the recipient of what an attestation lets out. */
const SENT = `--for statisticsPartner --for-purpose statistics --policy IN/attested.json --on ${DAY} --recipient ${RECIPIENT} --recipient-kind otherOrganisations --recipient-country RW --services shelter --across-entities --audit OUT/audit.ndjson --internal OUT/own.internal.json`

/** Runs of the commands of keys: what a holder keeps names rows by the ids that its user gave, and what a partner is sent names no one. */
export const keyExercises: readonly Exercise[] = [
  ...run('nothing', false)(
    'escrow new OUT/escrow --holders staff-7:supervisor,staff-9:lawyer --threshold 2',
    'escrow check IN/escrow --share IN/escrow/share-staff-7.txt --output OUT/log.txt',
    'oprf answer IN/ask.ndjson --key-file IN/key --purpose study --partner harbour --epoch 2 --limit 1000000 --limits IN/limits.json --output OUT/answer.ndjson',
    'oprf answer IN/ask.ndjson --key-file IN/key --partner harbour --limit 1000000 --new-limits OUT/limits.json --output OUT/answer.ndjson',
    'oprf answer IN/one.json --key-file IN/key --partner harbour --limit 5 --new-limits OUT/limits.json --output OUT/answer.ndjson',
    'intersect answer IN/first.ndjson --state IN/own.state --count-only --output OUT/second.ndjson',
    'intersect answer IN/one.json --state IN/own.state --output OUT/second.ndjson',
    'pseudonymise --new-key OUT/sealed.key --passphrase',
  ),
  ...run('nothing')(
    'escrow seal IN/tokens.csv --escrow IN/escrow --token id --identity given,surname,phone --output OUT/sealed.csv',
    'escrow open IN/sealed.csv --escrow IN/escrow --share IN/escrow/share-staff-7.txt --share IN/escrow/share-staff-9.txt --tokens p1.none --reason order --audit OUT/audit.ndjson --output OUT/opened.csv',
    'escrow open IN/one.json --escrow IN/escrow --share IN/one.json --tokens p1.none --reason order --audit OUT/audit.ndjson',
    'pseudonymise IN/people.csv --columns id --pass-through given --drop surname,dob,sex,nationality,phone --fixed-salt --partner harbour --policy IN/attested.json',
    'pseudonymise IN/people.csv --columns id --key-file IN/key --partner harbour --policy IN/attested.json',
    `pseudonymise IN/htcds.csv --columns prs_Citizenship --pass-through prs_FirstName --key-file IN/key --partner harbour --for statisticsPartner --policy IN/attested.json --output OUT/no.csv`,
    'link encode IN/people.csv --fixed-salt --partner harbour --policy IN/attested.json --output OUT/no.ndjson',
  ),
  ...run('ids')(
    `oprf ask IN/people.csv --column id:text --state OUT/own.state --output OUT/ask.ndjson ${SENT}`,
    `oprf ask IN/people.csv --column phone:phone --purpose statistics --for statisticsPartner --policy IN/attested.json --state OUT/own.state --output OUT/ask.ndjson`,
    `oprf finish IN/people.csv --answer IN/answer.ndjson --state IN/oprf.state --id id --output OUT/tokens.csv ${SENT}`,
    `oprf finish IN/people.csv --answer IN/one.json --state IN/oprf.state --purpose statistics --for statisticsPartner --policy IN/attested.json`,
    `intersect start IN/people.csv --column id:text --id id --state OUT/own.state --output OUT/first.ndjson ${SENT}`,
    `intersect start IN/people.csv --column id:text --purpose statistics --for statisticsPartner --policy IN/attested.json --state OUT/own.state --output OUT/first.ndjson`,
    'intersect finish IN/first.ndjson --second IN/second.ndjson --state IN/own.state --output OUT/common.csv',
    'intersect finish IN/one.json --second IN/second.ndjson --state IN/own.state',
  ),
]
