import { type CaseRecord, today } from '@tip-standard/core'
import type { DeviceProfile, FormDefinition } from '@tip-standard/form-model'
import { screeningForm } from '@tip-standard/form-model/english'
import { IntakeForm } from '@tip-standard/forms'
import { keepDeviceProfile, readDeviceProfile } from '../device-profile.ts'
import type { Say } from '../texts/en.ts'

/** The page of the screening that a device profile answers, as a form of its own. */
const page = screeningForm.pages.find(({ id }) => id === 'device')
const settings: FormDefinition = {
  ...screeningForm,
  id: 'org.example.device',
  title: page?.title ?? screeningForm.title,
  consents: [],
  pages: page === undefined ? [] : [page],
}

const nameOf = (field: string): string => field.slice(field.indexOf('.') + 1)

/** The record that the form continues: the profile as the answers of one screening. */
const recordOf = (profile: DeviceProfile): object => ({
  victims: [
    {
      id: 'device',
      screenings: [Object.fromEntries(Object.entries(profile).map(([field, value]) => [nameOf(field), value]))],
    },
  ],
})

/** What of a record is a profile: no reason why something is missing, and nothing else. */
function profileIn({ victims = [] }: CaseRecord): DeviceProfile {
  const { absent: _absent, ...answers } = victims[0]?.screenings?.[0] ?? {}
  return Object.fromEntries(Object.entries(answers).map(([name, value]) => [`screening.${name}`, value]))
}

/** Sets once what is the same in every interview on this device. */
export default function DeviceSettings({ onDone }: { say: Say; onDone: () => void }) {
  return (
    <IntakeForm
      definition={settings}
      today={today()}
      personId="device"
      value={recordOf(readDeviceProfile()) as CaseRecord}
      pageEntries={false}
      onSubmit={(record) => {
        keepDeviceProfile(profileIn(record))
        onDone()
      }}
    />
  )
}
