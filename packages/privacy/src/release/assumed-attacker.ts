const assumptions: readonly string[] = [
  'to know that the person is in the data (prosecutor model: no credit is given for sampling)',
  'to know every quasi-identifier of the person exactly: sex, age, origin, when, where and what for',
  'not to know the sensitive columns of the person',
  'to have this release and its public certificate, and to know the method',
]

/** What an attacker is assumed to know and have; `earlierReleases` is the number in a ledger, if there is one. */
export function assumed(earlierReleases: number | undefined): string[] {
  return [
    ...assumptions,
    earlierReleases === undefined
      ? 'not to have another release of the same people: this one was not compared with any, and nothing is promised about two that are put side by side'
      : `to have the earlier releases of the ledger too (${earlierReleases}), and to know who was in each`,
  ]
}
