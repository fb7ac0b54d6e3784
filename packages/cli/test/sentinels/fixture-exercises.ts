import { DAY, RECIPIENT } from '../fixture-gate-people.ts'
import { type Exercise, run } from './fixture-exercise.ts'
import { keyExercises } from './fixture-key-exercises.ts'
import { vaultExercises } from './fixture-vault.ts'

const nothing = run('nothing')
const unread = run('nothing', false)
const everything = run('everything')
const ids = run('ids')

/** Runs whose output goes to someone for a purpose, which is added to their lines. */
export const sent = (purpose: string, audience: string, ...lines: string[]): Exercise[] =>
  run('permitted')(
    ...lines.map(
      (line) =>
        `${line} --for ${audience} --for-purpose ${purpose} --on ${DAY} --recipient ${RECIPIENT}${purpose === 'referral' ? ' --services shelter' : ''}`,
    ),
  )

/** The rest of what can be said about a recipient. */
const MORE = `--on ${DAY} --recipient ${RECIPIENT} --recipient-kind otherOrganisations --recipient-country RW --services shelter`
const BY = 'victim.sex,exploitation.form'
const FORMATS = ['ndjson', 'json', 'xlsx', 'csv', 'htcds', 'ctdc'] as const

/** Runs of commands that check and report: what they say about a file holds nothing of it. */
const reports: Exercise[] = [
  ...nothing(
    'validate IN/cases.ndjson IN/spoiled.ndjson --format text --language en --places 100000 --fail-on error',
    'validate IN/cases.json --format json --language fr --output OUT/report.json --fail-on warning',
    'validate IN/cases.xlsx --format html --language rw --output OUT/report.html',
    'validate IN/spoiled.ndjson --format json --language sw --places 100000',
    'validate IN/spoiled.ndjson --format html --language rn --places 1000',
    'validate IN/tables IN/parquet --profile IN/profile.json --extension IN/extension.json',
    'validate IN/one.json --profile IN/one.json',
    'validate IN/one.json --extension IN/one.json',
    'validate IN/htcds.xlsx --dates dmy --duplicate-rows keep --country Congo=CD',
    'validate IN/htcds.xlsx --dates mdy --duplicate-rows leave-out --format json --places 1000',
    ...['A', 'B', 'C', 'D'].map((layout) => `validate IN/ctdc.csv --from-layout ${layout} --format json`),
    `validate IN/cases.xlsx --annotate OUT/marked.xlsx --for partner --policy IN/standing.json`,
    'conformance IN/cases.ndjson --write-statement OUT/statement.json',
    'conformance IN/cases.ndjson --format text --output OUT/report.txt',
    'conformance IN/spoiled.ndjson --statement IN/statement.json --format json',
    'conformance IN/cases.ndjson --statement IN/one.json',
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language, at) =>
        `classify IN/${at % 2 === 0 ? 'cases' : 'spoiled'}.ndjson --language ${language} --format ${['text', 'json', 'markdown'][at % 3]} --profile ${['palermo', 'rwanda', 'eu', 'us', 'uk'][at]}`,
    ),
    'classify IN/cases.ndjson --output OUT/readings.txt',
    'classify --facts IN/one.json',
    'classify --facts IN/facts.json --output OUT/reading.txt',
    'classify IN/cases.ndjson --profile IN/one.json',
    'classify IN/htcds.xlsx --dates dmy --duplicate-rows keep --country Congo=CD',
    'classify IN/htcds.xlsx --dates mdy --duplicate-rows leave-out',
    ...['A', 'B', 'C', 'D'].map((layout) => `classify IN/ctdc.csv --from-layout ${layout}`),
    'risk IN/cases.ndjson --format text',
    'risk IN/cases.ndjson --columns victim.id,victim.ownWords,case.id --k 3 --population 90000 --format json --output OUT/risk.json',
    'risk IN/rows.csv --columns id,given,place',
    `advise IN/cases.ndjson --columns victim.sex,exploitation.form --k 11 --epsilon 2 --format json --across-entities --policy IN/standing.json --for public --for-purpose statistics ${MORE} --output OUT/advice.json`,
    `advise IN/cases.ndjson --columns victim.sex,victim.ageBand --format text --purpose statistics --on ${DAY}`,
    `advise IN/cases.ndjson --columns victim.id,victim.ownWords --on ${DAY}`,
    `advise IN/rows.csv --columns sex,place --hierarchies IN/hierarchies --policy IN/attested.json`,
  ),
]

/** Runs of commands that read no data of people; what they are given instead is data, and must not be repeated. */
const others: Exercise[] = [
  ...unread(
    ...['en', 'fr', 'rw', 'sw', 'rn'].flatMap((language) => [
      `explain victim.ownWords --language ${language} --locale ${language} --lang ${language}`,
      `form lint IN/one.json --locale ${language} --format ${language === 'en' ? 'text' : 'json'}`,
      `form export IN/one.json --to html --locale ${language} --out OUT/form.html`,
      `form pack IN/one.json --locale ${language} --out OUT/pack/`,
      `policy check IN/one.json --language ${language} --format ${language === 'en' ? 'text' : 'json'}`,
    ]),
    'form lint IN/cases.xlsx --fail-on error',
    'form render IN/one.json --record IN/one.json',
    'form import IN/answers.xml --form IN/one.json',
    'form import IN/answers.xml --form consent --private-key IN/private.pem --output OUT/all.ndjson',
    'form import IN/answers.xml --form consent --private-key IN/one.json',
    'form lint IN/rows.csv --fail-on warning',
    'form export consent --to xlsform --out OUT/form.xlsx --languages en,fr --reviewed-only --bare-languages --public-key IN/public.pem',
    ...['xlsform', 'xform', 'pdf', 'html', 'fhir', 'surveyjs', 'jsonforms', 'primero'].map(
      (to) => `form export IN/one.json --to ${to} --out OUT/form.${/pdf|html/.test(to) ? to : 'zip'}`,
    ),
    'form export intake --to xlsform --out OUT/form.xlsx --languages en,fr --reviewed-only --bare-languages --public-key IN/one.json',
    'form export intake --to pdf --out OUT/form.pdf --chromium IN/one.json',
    'form pack intake --out OUT/pack/ --pdf --chromium IN/one.json',
    'form new IN/one.json --id org.example.form --title Ours --out OUT/form.json',
    'form new --fields victim.sex,victim.ownWords --id org.example.form --title Ours --out OUT/form.json',
    'form import IN/cases.xlsx --output OUT/form.json',
    'form import IN/rows.csv --out OUT/form.json',
    'policy check IN/attested.json --fail-on error --output OUT/report.txt',
    'policy check IN/attested.json --fail-on warning',
    'policy explain IN/attested.json --output OUT/policy.txt',
    'policy explain IN/attested.json --purpose statistics',
    'policy explain IN/one.json',
    'policy diff default IN/attested.json --format text --output OUT/diff.txt',
    'policy diff IN/one.json default --format json',
    'sample 3 --seed 2 --output OUT/sample.ndjson',
    ...['bash', 'zsh', 'fish'].map((shell) => `completion ${shell}`),
    ...['intake', 'service', 'desk'].map((template) => `new ${template} OUT/new-${template}`),
    'new intake OUT/from-tarballs --tarballs IN',
    'pseudonymise --new-key OUT/new.key --output OUT/nothing.csv',
    'redact IN/cases.ndjson --output OUT/text.txt',
    ...['en', 'fr', 'rw', 'sw'].map((language) => `redact IN/tables/victim.csv --language ${language} --organisations`),
  ),
]

/** Runs whose output stays inside: it holds data as they are; what is said about it does not. */
const inside: Exercise[] = [
  ...everything(
    ...FORMATS.filter((to) => to !== 'ctdc').map((to) => `convert IN/cases.ndjson --to ${to} --output OUT/all.${to}`),
    'convert IN/cases.json --to parquet --output OUT/parquet/',
    'convert IN/cases.xlsx --to csv --output OUT/tables/ --for internal --from tip',
    'convert IN/htcds.xlsx --from htcds --to ndjson --output OUT/all.ndjson --identities OUT/identities.ndjson --dates dmy --duplicate-rows keep --country Congo=CD',
    'convert IN/htcds.csv --from htcds --to ndjson --output OUT/all.ndjson --id-column cas_CaseOwner --key-file IN/key --across-entities',
    'convert IN/htcds.xlsx --to json --output OUT/all.json --dates mdy --duplicate-rows leave-out',
    ...['A', 'B', 'C', 'D'].map(
      (layout) => `convert IN/ctdc.csv --from ctdc --to ndjson --from-layout ${layout} --output OUT/${layout}.ndjson`,
    ),
    'upgrade IN/cases.ndjson --output OUT/all.ndjson',
    'link mark IN/decided.csv IN/cases.ndjson --output OUT/marked',
    'upgrade IN/spoiled.ndjson --from 1.0-draft --output OUT/all.ndjson',
    'validate IN/cases.xlsx --annotate OUT/marked.xlsx --for internal --format json',
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language) => `form render intake --record IN/one.json --person 1 --locale ${language} --print OUT/one.html`,
    ),
    'form render intake --record IN/one.json',
    'form render intake --print OUT/one.pdf --record IN/one.json --chromium IN/one.json',
    'form import IN/answers.xml --form consent --defaults IN/one.json --output OUT/all.ndjson',
  ),
]

/** Runs whose output holds the ids of rows, which their user named, and nothing else. */
const linkage: Exercise[] = [
  ...ids(
    'link IN/people.csv IN/people.csv --id id --threshold 5 --output OUT/pairs.csv',
    'link IN/people.csv IN/people.csv --precision 0.9',
    'link IN/people.csv IN/cases.ndjson',
  ),
  ...run('idsOfCases')('link cases IN/cases.ndjson --people IN/identities.ndjson --output OUT/pairs.csv'),
  ...nothing(
    'link cases IN/one.json IN/cases.ndjson --people IN/identities.ndjson',
    'link cases IN/spoiled.ndjson --people IN/cases.ndjson',
    'link mark IN/cases.ndjson IN/one.json --output OUT/marked',
  ),
]

/** Runs whose output goes to someone. */
const releases: Exercise[] = [
  ...nothing(
    `table IN/cases.ndjson --by ${BY} --minimum 11 --across-entities --output OUT/table.csv --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/standing.json --for public --purpose statistics ${MORE}`,
    `table IN/cases.ndjson --by ${BY} --agency reportingEntity.id --agencies 2 --share 0.9 --width 3 --sensitive exploitation.form --least-shown 0.5 --rest others --for ministry --for-purpose statistics --output OUT/table.xlsx`,
    `table IN/cases.ndjson --by ${BY} --round 12 --key-file IN/key --on ${DAY}`,
    `table IN/rows.csv --by sex --round --person id --key-file IN/key --policy IN/attested.json`,
    `table IN/cases.ndjson --on ${DAY}`,
    `table IN/cases.ndjson --by ${BY} --new-history OUT/history.json --person case.id,victim.id --key-file IN/key --date 2026-01-31 --on ${DAY}`,
    `table IN/cases.ndjson --by ${BY} --history IN/history.json --key-file IN/key --on ${DAY}`,
    `table IN/cases.ndjson --by victim.id --by victim.ownWords --on ${DAY}`,
    `report IN/cases.ndjson IN/cases.ndjson --set all --title Ours --minimum 11 --across-entities --html OUT/report.html --xlsx OUT/report.xlsx --csv OUT/tables/ --json-stat OUT/report.jsonstat --json OUT/report.json --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/standing.json --for public --purpose statistics ${MORE}`,
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language) =>
        `report IN/${language === 'en' ? 'spoiled' : 'cases'}.ndjson --set rwanda-study,gender-gap --lang ${language} --for ministry --for-purpose statistics`,
    ),
    `report IN/cases.xlsx --for donor --on ${DAY}`,
    `report IN/cases.ndjson --set sex-age-form --new-history OUT/reports.json --key-file IN/key --html OUT/report.html --on ${DAY}`,
    `report IN/cases.ndjson --history IN/reports.json --key-file IN/key --json OUT/report.json --on ${DAY}`,
    `report IN/htcds.xlsx --set sex-age-form --dates dmy --duplicate-rows keep --country Congo=CD --policy IN/attested.json`,
    `report IN/htcds.xlsx --dates mdy --duplicate-rows leave-out --policy IN/attested.json`,
    `report IN/cases.ndjson --set sdg-16-2-2,own --population IN/population.csv --indicators IN/indicators.json --html OUT/report.html --for ministry --on ${DAY}`,
    ...['rows.csv', 'cases.json'].map((file) => `report IN/cases.ndjson --population IN/${file} --on ${DAY}`),
    ...['one.json', 'rows.csv'].map((file) => `report IN/cases.ndjson --indicators IN/${file} --on ${DAY}`),
    ...['A', 'B', 'C', 'D'].map((layout) => `report IN/ctdc.csv --from-layout ${layout} --policy IN/attested.json`),
    `table IN/cases.xlsx --by case.id --for donor --on ${DAY}`,
    ...['en', 'fr', 'rw', 'sw', 'rn'].map(
      (language) => `table IN/cases.ndjson --by ${BY} --shares --labels ${language} --on ${DAY}`,
    ),
    `table IN/cases.ndjson --rows-of perpetrator --by perpetrator.sex,perpetrator.roles --by perpetrator.id --on ${DAY}`,
    `table IN/cases.xlsx --rows-of perpetrator --across-entities --on ${DAY}`,
    `table IN/cases.ndjson --rows-of victim --by victim.sex --on ${DAY}`,
    `table IN/rows.csv --by place,sex --shares --labels en --policy IN/attested.json`,
    `table IN/rows.csv --by sex --hierarchies IN/hierarchies --policy IN/attested.json`,
    `table IN/htcds.csv --by prs_FirstName --policy IN/attested.json`,
    `table IN/htcds.xlsx --by cas_CaseOwner --policy IN/attested.json`,
    'link encode IN/htcds.csv --key-file IN/key --partner harbour --id prs_FirstName --for statisticsPartner --policy IN/attested.json --output OUT/no.ndjson',
    `table IN/rows.csv --by place --minimum 11 --policy IN/attested.json --audit OUT/audit.ndjson`,
    `anonymise IN/cases.ndjson --across-entities --quasi victim.sex,victim.ageBand --sensitive exploitation.form --k 11 --output OUT/release.csv --certificate OUT/certificate.html --counts OUT/counts.csv --internal-certificate OUT/in.html --method local --purpose publicMicrodata ${MORE} --for public --for-purpose statistics --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/standing.json`,
    `anonymise IN/cases.ndjson --k 11 --method global --purpose partnerMicrodata --suppression-limit 1 --out OUT/release.xlsx --certificate OUT/certificate.json --internal-certificate OUT/in.json --on ${DAY}`,
    `anonymise IN/cases.ndjson --quasi victim.sex,victim.id --sensitive exploitation.form --on ${DAY}`,
    `anonymise IN/cases.ndjson --quasi victim.sex --group-by reportingEntity.type --method cells --k 11 --purpose researchMicrodata --output OUT/release.ndjson --on ${DAY}`,
    `anonymise IN/cases.ndjson --quasi victim.sex --sensitive victim.ownWords --group-by case.id --method cells --purpose researchMicrodata --output OUT/release.ndjson --on ${DAY}`,
    `anonymise IN/rows.csv --quasi sex,place --k 11 --hierarchies IN/hierarchies --new-ledger OUT/ledger.json --person id --key-file IN/key --date 2026-07-01 --output OUT/release.csv --policy IN/attested.json`,
    `anonymise IN/rows.csv --plan IN/plan.json --ledger IN/ledger.json --key-file IN/key --output OUT/release.csv --policy IN/attested.json`,
    `synthesise IN/cases.ndjson --across-entities --columns victim.sex,victim.status --epsilon 9 --delta 1e-7 --rarest 2 --budget OUT/spent.json --whole-epsilon 20 --output OUT/synthetic.csv --report OUT/report.json ${MORE} --for public --for-purpose statistics --purpose statistics --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/standing.json`,
    `synthesise IN/cases.ndjson --columns victim.ownWords,victim.id --epsilon 9 --on ${DAY}`,
    `synthesise IN/rows.csv --columns sex,place --lists place --values IN/hierarchies --epsilon 9 --policy IN/attested.json`,
    // What leaves by no way.
    'convert IN/cases.ndjson --to csv --for public --output OUT/no.csv',
    'convert IN/cases.ndjson --to ndjson --for partner --identities OUT/no.ndjson',
    'pseudonymise IN/tables/victim.csv --columns id --key-file IN/key --partner harbour --for statisticsPartner',
    `pseudonymise IN/htcds.csv --columns prs_FirstName --key-file IN/key --partner harbour --for statisticsPartner --policy IN/attested.json --output OUT/no.csv`,
    `pseudonymise IN/htcds.xlsx --columns prs_FirstName --key-file IN/key --partner harbour --for statisticsPartner --policy IN/attested.json --output OUT/no.csv`,
    'link encode IN/people.csv --key-file IN/key --partner harbour --id id --output OUT/no.ndjson',
  ),
]

/** Runs whose output holds single records for someone. */
const transfers: Exercise[] = [
  ...FORMATS.filter((to) => to !== 'json').flatMap((to) => [
    ...sent(
      'caseTransfer',
      'partner',
      `convert IN/cases.ndjson --to ${to} --output OUT/sent.${to} --audit OUT/audit.ndjson`,
    ),
    ...sent('statistics', 'statisticsPartner', `convert IN/cases.ndjson --to ${to} --layout A --output OUT/sent.${to}`),
  ]),
  ...sent('statistics', 'statisticsPartner', 'convert IN/cases.ndjson --to ctdc --layout D'),
  ...sent('caseTransfer', 'partner', 'convert IN/cases.xlsx --to json --from tip'),
  ...sent('caseTransfer', 'partner', 'convert IN/tables --to csv --output OUT/tables/'),
  ...sent(
    'referral',
    'service',
    'convert IN/parquet --to parquet --output OUT/parquet/ --internal OUT/own.internal.json',
  ),
  ...sent(
    'caseTransfer',
    'partner',
    'convert IN/cases.json --to ndjson --policy IN/standing.json --recipient-kind otherOrganisations --recipient-country RW --purpose caseTransfer',
  ),
  ...sent(
    'research',
    'researcher',
    'pseudonymise IN/cases.ndjson --across-entities --columns standardVersion:text --drop case --key-file IN/key --purpose study --partner university --epoch 2 --output OUT/tokens.ndjson --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/standing.json --recipient-kind others --recipient-country RW --services shelter',
  ),
  ...sent(
    'statistics',
    'statisticsPartner',
    'link encode IN/rows.csv --key-file IN/key --output OUT/encoded.ndjson --purpose p --partner both --epoch 2 --plain --salt-year dob --blocks --audit OUT/audit.ndjson --internal OUT/own.internal.json --policy IN/attested.json --recipient-kind otherOrganisations --services shelter',
    'link encode IN/rows.csv --across-entities --key-file IN/key --partner harbour --output OUT/encoded.ndjson --policy IN/attested.json --recipient-country RW',
    'pseudonymise IN/people.csv --columns id,given,surname,phone --drop dob --key-file IN/key --partner harbour --policy IN/attested.json',
  ),
]

/** Every run but those that go to each audience for each purpose. */
export const exercises: readonly Exercise[] = [
  ...reports,
  ...others,
  ...inside,
  ...linkage,
  ...releases,
  ...transfers,
  ...keyExercises,
  ...vaultExercises,
]
