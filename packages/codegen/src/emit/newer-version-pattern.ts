/** A pattern for later versions with the same major version, without look-around. */

/** A pattern for digits without a leading zero that are greater than a number. */
function greaterThan(number: number): string {
  const digits = String(number)
  const longer = `[1-9][0-9]{${digits.length},}`
  const sameLength = [...digits].flatMap((digit, at) => {
    if (digit === '9') return []
    const rest = digits.length - at - 1
    return [`${digits.slice(0, at)}[${Number(digit) + 1}-9]${rest === 0 ? '' : `[0-9]{${rest}}`}`]
  })
  return `(?:${[...sameLength, longer].join('|')})`
}

const ANY_STAGE = String.raw`(?:-draft|-rc\.[1-9][0-9]*)?`

/** Matches every version that is newer and of the same major version: `1.0-draft` < `1.0-rc.1` < `1.0-rc.2` < `1.0` < `1.1`. */
export function newerVersionPattern(version: string): string {
  const parts = /^(\d+)\.(\d+)(?:-(draft|rc\.(\d+)))?$/.exec(version)
  if (parts === null) throw new RangeError('The version is not written as versions of the standard are.')
  const [, major = '', minor = '', stage, candidate] = parts
  const laterMinor = String.raw`${major}\.${greaterThan(Number(minor))}${ANY_STAGE}`
  const sameMinor = String.raw`${major}\.${minor}`
  if (stage === undefined) return `^${laterMinor}$`
  const laterCandidate = candidate === undefined ? '[1-9][0-9]*' : greaterThan(Number(candidate))
  return String.raw`^(?:${laterMinor}|${sameMinor}(?:-rc\.${laterCandidate})?)$`
}
