import { countryCodes } from '@tip-standard/core/iso'
import type { CountryNames } from '@tip-standard/formats'
import { InvalidArgumentError, Option } from 'commander'

/** The order of day and month in HTCDS. */
export const datesOption: Option = new Option(
  '--dates <order>',
  'order of day and month in HTCDS dates such as 3/4/2021; never guessed',
).choices(['dmy', 'mdy'])

/** The layout of a CTDC table. */
export const fromLayoutOption: Option = new Option(
  '--from-layout <layout>',
  'layout of CTDC to read, if the columns do not show it',
).choices(['A', 'B', 'C', 'D'])

function addCountry(pair: string, known: CountryNames = {}): CountryNames {
  const [, name, code = ''] = /^\s*(.*\S)\s*=\s*([A-Za-z]{2})\s*$/.exec(pair) ?? []
  const found = countryCodes.find(([alpha2]) => alpha2 === code.toUpperCase())
  if (name === undefined || found === undefined)
    throw new InvalidArgumentError('Write NAME=CODE with an ISO code of two letters, such as Congo=CD.')
  return { ...known, [name]: found[0] }
}

/** Parses a country's two-letter ISO code. */
export function countryCode(text: string): string {
  const found = countryCodes.find(([alpha2]) => alpha2 === text.trim().toUpperCase())
  if (found === undefined)
    throw new InvalidArgumentError('Write the ISO code of the country, two letters, such as RW for Rwanda.')
  return found[0]
}

/** The meaning of a name that several countries share. */
export const countryOption: Option = new Option(
  '--country <name=code>',
  'which country is meant by a name that several countries have, such as Congo=CD; may be repeated; never guessed',
).argParser(addCountry)

/** The treatment of HTCDS rows that repeat an earlier one. */
export const duplicateRowsOption: Option = new Option(
  '--duplicate-rows <what>',
  'what to do with HTCDS rows that repeat an earlier one (default: read and report them)',
).choices(['keep', 'leave-out'])

/** The column from whose cells ids are made. */
export const idColumnOption: Option = new Option(
  '--id-column <name>',
  'column of an HTCDS or CTDC file whose cells identify its rows: ids are made from them with the key, and are the same whenever a row is read',
)
