/** What the tests use of the reference implementation of JSON-stat, which has no types of its own. */
declare module 'jsonstat-toolkit' {
  type Datum = { value: number | null; status: string | null }
  type Dataset = { Data(place: { [dimension: string]: string | undefined }): Datum }
  export default function JSONstat(response: unknown): { Dataset(index: number): Dataset }
}
