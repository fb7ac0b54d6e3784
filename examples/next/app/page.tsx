import { Screening } from './Screening.tsx'

/** The page is rendered on the server, without the form: answers never are. */
export default function Page() {
  return <Screening />
}
