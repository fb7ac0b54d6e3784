/** A standing file in which the organisation attests a basis for statistics, as rows without consents need it. */
export const attestedStatistics: string = JSON.stringify({
  attestations: [
    {
      id: 'a-1',
      basis: 'publicTask',
      purposes: ['statistics'],
      from: '2020-01-01',
      until: '2999-12-31',
      reason: 'Invented for tests',
      by: 'dataOfficer',
    },
  ],
})
