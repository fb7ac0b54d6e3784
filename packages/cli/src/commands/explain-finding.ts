import type { IssueCode } from '@tip-standard/core'
import {
  createExchangeFinding,
  createTableFinding,
  exchangeFindingCodes,
  tableFindingCodes,
  toExchangeMessage,
  toTableMessage,
} from '@tip-standard/formats'
import { createFinding, fileFindingCodes, toFindingMessage } from '@tip-standard/sheets'

/** What reports say about a field without naming a rule. */
const issueTexts: Record<Exclude<IssueCode, 'rule'>, string> = {
  json: 'The text is no JSON.',
  required: 'A value is needed, or the reason why it is missing.',
  type: 'A value is not of the kind that belongs there, such as a text in place of a list.',
  format: 'A value is not written as it has to be, such as a date that is not YYYY-MM-DD.',
  range: 'A number is out of bounds.',
  length: 'A text or list is too short or too long.',
  codeList: 'A code is not one of those of its list.',
  duplicate: 'The same value is given twice in a list.',
  unknownField: 'Something stands there that the standard does not know; what a partner adds goes under "extensions".',
  profile: 'The profile leaves this field out, or has faults itself.',
}

/** Stands for every limit, count and name in a message that is about no file. */
const anything: Record<string, string> = new Proxy({}, { get: () => '…' })

const described = (code: string, severity: string, about: string, message: string): string =>
  `${code} (${severity}, ${about})\n\n  ${message}\n`

/** What a report means by the code of a finding that is no rule of the standard; some codes stand for several things. */
export function explainFinding(name: string): string[] {
  const issue = Object.entries(issueTexts).find(([code]) => code === name)
  const file = fileFindingCodes.find((code) => code === name)
  const table = tableFindingCodes.find((code) => code === name)
  const exchange = exchangeFindingCodes.find((code) => code === name)
  const texts: string[] = []
  if (issue) texts.push(described(name, 'error', 'a field', issue[1]))
  if (file) {
    const finding = createFinding(file, {}, anything)
    texts.push(described(file, finding.severity, 'a file', toFindingMessage(finding, 'en')))
  }
  if (table) {
    const finding = createTableFinding(table, {}, anything)
    texts.push(described(table, finding.severity, 'a table of the standard', toTableMessage(finding, 'en')))
  }
  if (exchange) {
    const finding = createExchangeFinding(exchange, {}, anything)
    texts.push(described(exchange, finding.severity, 'a table of HTCDS or CTDC', toExchangeMessage(finding, 'en')))
  }
  return texts
}
