import {
  assumptions,
  type Cell,
  disclosed,
  escaped,
  facts,
  guaranteesTable,
  intendedFor,
  page,
  paragraph,
  percent,
  section,
  table,
  whole,
} from './certificate-parts.ts'
import { columnLabel, methods, purposes, valueLabel } from './certificate-words.ts'
import type { Band, Certificate, Visibility } from './public-certificate.ts'

/** A band in words. */
export function bandInWords({ from, below }: Band): string {
  if (from === 0 && below !== undefined) return `fewer than ${whole(below)}`
  return below === undefined ? `${whole(from)} or more` : `${whole(from)} to ${whole(below - 1)}`
}

function summary(certificate: Certificate): string {
  const { plan, rows, missing, guarantees } = certificate
  const isGood = guarantees.every(({ holds }) => holds)
  const verdict = isGood
    ? `Every guarantee of the plan holds. Intended for: ${intendedFor(certificate)}.`
    : 'Not every guarantee holds: do not publish this release.'
  return [
    `<p class="verdict ${isGood ? 'good' : 'bad'}">${escaped(verdict)}</p>`,
    paragraph(
      `The release has ${whole(rows)} rows. Rows of other people ${missing.from === 0 ? 'may be' : 'are'} missing, to protect them: ${bandInWords(missing)}.`,
    ),
    paragraph(
      `Anyone who knows the value of every quasi-identifier of a person finds at least ${plan.k} rows with the same released values (counted in ${plan.counted}) and cannot tell which row is the person’s.`,
    ),
    paragraph(
      'Everything on this page, except for the band of missing rows, can be computed from the released rows and the plan. The guarantees were recomputed so, by code that is independent of the code that made the release.',
    ),
  ].join('')
}

const listed = (column: string, values: readonly string[]): string =>
  values.map((value) => valueLabel(column, value)).join(', ')

/** The text for a column without a public list. */
const UNLISTED = 'not said: the column has no public list of values, so that a list of them would show that they occur'

/** Values that no row shows; if most of a long list are not shown, says so and names the others. */
function unseen(column: string, { shown, notVisible }: Visibility): string {
  if (notVisible.length === 0) return 'none'
  if (notVisible.length <= 20 || notVisible.length < 2 * shown.length) return listed(column, notVisible)
  return shown.length === 0 ? 'all of the list' : `all of the list but ${listed(column, shown)}`
}

/** What readers must not conclude from the rows: values that are not there, and counts that are too low. */
function visibility({ visible, plan }: Certificate): string {
  const rows = plan.quasiIdentifiers.map(({ column, isFromData }): Cell[] => {
    const seen = visible[column] ?? { shown: [], notVisible: [], countedTooFew: [] }
    return [
      columnLabel(column),
      isFromData === true ? UNLISTED : unseen(column, seen),
      listed(column, seen.countedTooFew) || 'none, but for the missing rows',
    ]
  })
  return [
    paragraph(
      'The rows show that people are alike, not how many there are. Do not count people from them: rows are missing, and some show a coarser value. Publish tables for counts.',
    ),
    table(['column', 'values that no row shows, whether or not they occur', 'values that are counted too low'], rows),
  ].join('')
}

function earlier({ earlierReleases, plan }: Certificate): string {
  if (earlierReleases === undefined)
    return paragraph(
      'This release was not compared with any other. It is not protected against comparison with another release of the same people, under the same plan or another. For such protection, use a ledger.',
    )
  if (earlierReleases === 0) return paragraph('This is the first release of its series.')
  return paragraph(
    `Earlier releases of the same people that were compared: ${earlierReleases}. Comparing all of them isolates no group of fewer than ${plan.k}.`,
  )
}

/** Renders a public certificate as one self-contained page of HTML, for anyone who reads the release. */
export function toCertificateHtml(certificate: Certificate): string {
  const { plan, guarantees, classSizes, attackerIsAssumed, disclosure, standardVersion, format } = certificate
  return page('Certificate of a release', [
    summary(certificate),
    section('What the rows do not show', visibility(certificate)),
    section('Guarantees', guaranteesTable(guarantees)),
    section('Assumptions about an attacker', assumptions(attackerIsAssumed)),
    section('Earlier releases', earlier(certificate)),
    section(
      'Classes of rows that are alike',
      table(
        ['at least so many rows are alike', 'classes', 'rows'],
        classSizes.map(({ from, classes, rows }) => [from, whole(classes), whole(rows)]),
      ),
    ),
    section(
      'Plan and versions',
      facts([
        ...disclosed(disclosure),
        ['protected as for', purposes[plan.purpose]],
        ['smallest equivalence class allowed (k)', plan.k],
        ['what is counted', plan.counted],
        ['method', methods[plan.method]],
        ['largest share of rows that may be suppressed', percent(plan.suppressionLimit)],
        ...plan.masks.map(({ column, mask }): [string, Cell] => [`${columnLabel(column)}, masked first`, mask]),
        ['version of TIP Standard', standardVersion],
        ['format of this certificate', format],
      ]),
      table(
        ['released column', 'treatment', 'levels of detail'],
        [
          ...plan.quasiIdentifiers.map(({ column, levels }): Cell[] => [
            columnLabel(column),
            'quasi-identifier (could help to recognise a person): generalised',
            levels,
          ]),
          ...plan.sensitive.map(({ column, rules }): Cell[] => [
            columnLabel(column),
            `sensitive (must not be learnt about a person): ${rules.length === 0 ? 'no rule' : rules.join('; ')}`,
            '',
          ]),
        ],
      ),
    ),
  ])
}
