/**
 * Workbooks with the layout of IOM's three Excel templates, which are not in this repository: hidden codes with their
 * slips above the labels.
 */

import { type CellInput, writeWorkbook } from '@tip-standard/sheets'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** The hidden codes and the labels of the templates, column by column, as they are there. */
const templateColumns: readonly (readonly [code: string, label: string])[] = [
  ['', ''],
  ['cas_CaseOwner', 'Case Owner'],
  ['prs_Salutation', 'Salutation'],
  ['prs_FirstName', 'First Name'],
  ['prs_SecondName', 'Second Name'],
  ['con_Consent', 'Consent'],
  ['prs_Birthdate', 'Birthdate'],
  ['prs_Gender', 'Gender'],
  ['prs_Citizenship', 'Citizenship'],
  ['prs_Title', 'Title'],
  ['prs_Email', 'Email'],
  ['prs_HomePhone', 'Home Phone'],
  ['prs_MobilePhone', 'Mobile Phone'],
  ['prs_MailingCity', 'Mailing Street'],
  ['prs_MailingCountry', 'Mailing City'],
  ['prs_MailingState', 'Mailing State/Province'],
  ['prs_MailingStreet', 'Mailing Zip/Postal Code'],
  ['prs_MailingPostalCode', 'Mailing Country'],
  ['vic_TraffickingStatus', 'Trafficking Status'],
  ['vic_TraffickinStatusDecisionMakingOrg', 'Trafficking Status Decision Making Organization'],
  ['vic_MethodOfRecruitment', 'Method of Recruitment'],
  ['vic_LocationOfRecruitment', 'Location of Recruitment'],
  ['vic_MethodsOfControl', 'Methods of Control'],
  ['vic_TypeOfExploitation', 'Type of Exploitation'],
  ['vic_ForcedLabourIndustry', 'Forced Labour Industry'],
  ['vic_TypeOfSexExploitation', 'Type of Sex Exploitation'],
  ['vic_LocationOfExploitation', 'Location of Exploitation'],
  ['cas_Status', 'Status'],
  ['cas_ReferringOrganisation', 'Referring Organisation'],
  ['cas_IncomingReferralDate', 'Incoming Referral Date'],
  ['cas_ReferringPrimaryCaseWorker', 'Referring Primary Case Worker'],
  ['cas_ReasonForIncomingReferral', 'Reason for Incoming Referral'],
  ['cas_IncomingReferralDetails', 'Incoming Referral Details'],
  ['cas_ReferredOrganisation', 'Referred Organisation'],
  ['cas_ReferredPrimaryCaseWorker', 'Referred Primary Case Worker'],
  ['', 'Reason for Outgoing Referral'],
  ['cas_OutgoingReferralDate', 'Outgoing Referral Date'],
  ['cas_OutgoingReferralDetails', 'Outgoing Referral Details'],
  ['cas_ReasonForCaseClosure', 'Reason for Case Closure'],
]

/** The labels of the templates that have a column. */
export const labels: readonly string[] = templateColumns.map(([, label]) => label)

/** What the columns of a person hold, by label. */
export type Filled = { readonly [label: string]: CellInput }

/** The value of a list for the person with a number, so that many people together have every value. */
const turn = (list: readonly string[], number: number): string => list[number % list.length] ?? ''

const lists: { readonly [label: string]: readonly string[] } = {
  Gender: [
    'Feminine',
    'Masculine',
    'Transgender Feminine',
    'Transgender Masculine',
    'Non-Conforming',
    'Not Specified/Unknown',
  ],
  Citizenship: ['Rwanda', 'Congo, Democratic Republic of the', "Côte d'Ivoire", 'Tanzania, United Republic of', 'BI'],
  'Trafficking Status': [
    'Actual victim of trafficking',
    'Possible victim of trafficking',
    'Not a victim of trafficking',
  ],
  'Trafficking Status Decision Making Organization': [
    'Police',
    'NGO',
    'Court or prosecution',
    'Non-police governmental organization',
    'Other',
  ],
  'Method of Recruitment': [
    'At a place of business',
    'At an educational institution',
    'At work',
    'Through online social networks',
    'Through an online advertisement',
    'Through a television advert',
    'Through a newspaper advert',
    'Other',
    'Through family or family events',
    'Through friends or social events',
  ],
  'Methods of Control': [
    'Physical threats',
    'Threats of law enforcement',
    'Threatens children/family',
    'Debt bondage',
    'Other',
    'False promises',
    'Physical abuse',
    'Sexual abuse',
    'Takes earnings',
    'Restricts financial access',
    'Restricts medical care',
    'Withholds necessities',
    'Psychological abuse',
    'Psychoactive substance',
    'Excessive working hours',
    'Withholds documents',
  ],
  'Type of Exploitation': [
    'Forced labour',
    'Sexual exploitation',
    'Child labour',
    'Forced marriage',
    'Servitude',
    'Organ removal',
    'Forced military (by non-state actors)',
    'Forced begging',
    'Forced adoption',
    'Surrogacy',
    'Other',
  ],
  'Forced Labour Industry': [
    'Agriculture, forestry and fishing',
    'Construction',
    'Manufacturing',
    'Education',
    'Water supply; sewerage, waste management and remediation',
  ],
  'Type of Sex Exploitation': ['Prostitution', 'Pornography', 'Remote Interactive Services', 'Private Sexual Services'],
  Status: ['Active', 'Follow up', 'Closed', 'Closed Referred'],
  'Reason for Incoming Referral': ['Additional Services Required', 'Migration Or Change Of Location', 'Other'],
}

/** A person who is invented, and whose row follows the template to the letter; every value of every list is in some of the rows. */
export function fillPerson(number: number): Filled {
  const of = (label: string): string => turn(lists[label] ?? [], number)
  const type = of('Type of Exploitation')
  return {
    '': number + 1,
    'Case Owner': `Worker ${number % 4}`,
    Salutation: 'Mx',
    'First Name': `Invented ${number}`,
    'Second Name': `Person ${number}`,
    Consent: number % 5 !== 0,
    Birthdate: { iso: `19${70 + (number % 29)}-0${1 + (number % 9)}-1${number % 10}` },
    Gender: of('Gender'),
    Citizenship: of('Citizenship'),
    Title: 'Cook',
    Email: `invented${number}@example.org`,
    'Home Phone': `+2507880${10_000 + number}`,
    'Mobile Phone': `+2507881${10_000 + number}`,
    'Mailing Street': 'KN 3',
    'Mailing City': 'Kigali',
    'Mailing State/Province': 'Kigali',
    'Mailing Zip/Postal Code': '00000',
    'Mailing Country': 'Rwanda',
    'Trafficking Status': of('Trafficking Status'),
    'Trafficking Status Decision Making Organization': of('Trafficking Status Decision Making Organization'),
    'Method of Recruitment': of('Method of Recruitment'),
    'Location of Recruitment': 'A market',
    'Methods of Control': of('Methods of Control'),
    'Type of Exploitation': type,
    'Forced Labour Industry': type === 'Forced labour' ? turn(lists['Forced Labour Industry'] ?? [], number / 11) : '',
    'Type of Sex Exploitation':
      type === 'Sexual exploitation' ? turn(lists['Type of Sex Exploitation'] ?? [], (number - 1) / 11) : '',
    'Location of Exploitation': 'A workshop',
    Status: of('Status'),
    'Referring Organisation': 'Invented Aid',
    'Incoming Referral Date': { iso: `2024-0${1 + (number % 6)}-1${number % 10}` },
    'Referring Primary Case Worker': 'Worker 7',
    'Reason for Incoming Referral': of('Reason for Incoming Referral'),
    'Incoming Referral Details': 'needs a bed and a doctor',
    'Referred Organisation': 'Invented Shelter',
    'Referred Primary Case Worker': 'Worker 8',
    'Reason for Outgoing Referral': of('Reason for Incoming Referral'),
    'Outgoing Referral Date': { iso: `2024-0${7 + (number % 3)}-1${number % 10}` },
    'Outgoing Referral Details': 'wants to go to school',
    'Reason for Case Closure': number % 4 > 1 ? 'safe at home' : '',
  }
}

/** A sheet with the header of the templates. */
export const templateSheet = (name: string, rows: readonly Filled[]) => ({
  name,
  isHeaderHidden: true,
  columns: templateColumns.map(([header, label]) => ({ header, label })),
  rows: rows.map((row) => labels.map((label) => row[label])),
})

/** A workbook with such sheets. */
export const toBytes = (...sheets: Parameters<typeof writeWorkbook>[0]): Uint8Array =>
  Buffer.concat([...writeWorkbook(sheets)])

const macroType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'

/** The same workbook as one with macros, as the template for several values is. */
export function withMacros(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  const types = strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())
  parts['[Content_Types].xml'] = strToU8(
    types
      .replace('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml', macroType)
      .replace('</Types>', '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
  )
  parts['xl/vbaProject.bin'] = strToU8('not a real macro')
  return zipSync(parts)
}
