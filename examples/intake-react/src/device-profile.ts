import type { DeviceProfile } from '@tip-standard/form-model'

/** What is kept is about the interviewer and the organisation, never about a person who is interviewed. */
const KEY = 'tip-device-profile'

/** Reads what was set once on this device; empty where nothing was, or where the browser keeps nothing. */
export function readDeviceProfile(): DeviceProfile {
  try {
    const held: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof held === 'object' && held !== null ? (held as DeviceProfile) : {}
  } catch {
    return {}
  }
}

/** Keeps what is the same for every person; a browser that keeps nothing asks again. */
export function keepDeviceProfile(profile: DeviceProfile): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(profile))
  } catch {
    // The questions are asked in each interview then.
  }
}
