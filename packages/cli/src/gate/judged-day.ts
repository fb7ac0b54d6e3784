/** What an output lets out that was judged as of an earlier day, and as of a later one. */
const EARLIER =
  'Refusals and withdrawals since then are ignored, and records past their retention date may be in it. Use it only to check or repeat what left on that day.'
const LATER =
  'Consent that is dated up to then counts, although no one has given it yet. Do not use the output unless the clock of this machine is wrong.'

/**
 * The note on an output that was decided as of another day than today; none for today. The output is made all the same,
 * because an earlier one may have to be made again, and because the machine's clock may be wrong.
 */
export function judgedOtherwiseLine(judged: string, today: string): string {
  if (judged === today) return ''
  return `Consents and retention have to hold on the day on which something leaves, ${today}, and these were judged as of ${judged}: that is NOT MET. ${judged < today ? EARLIER : LATER} To meet this requirement, leave out --on.\n`
}
