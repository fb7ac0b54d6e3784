/** A decision of an invented person, granted on their first day unless told otherwise, as the service takes it. */
export const decided = (purpose: string, over: object = {}): object => ({
  id: `c-${purpose}`,
  purpose,
  decision: 'granted',
  givenBy: 'self',
  date: '2026-01-05',
  ...over,
})
