// Settings → those that bear on the findings of a filing and are not as they come, as a user would write them.

import { perDollarText, rateName } from '../facts/rate-name.ts'
import type { Settings } from '../settings/settings.ts'
import type { Reading } from './page.ts'

export function settingsInForce(settings: Settings): Reading['settings'] {
  const { checks, hints, rounding, rates, pinned = [] } = settings
  return [
    ...Object.entries(checks)
      .filter(([, choice]) => choice !== 'on')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, choice]) => ({ name: `checks.${id}`, value: choice })),
    ...(hints ? [{ name: 'hints', value: 'true' }] : []),
    ...(rounding ? [{ name: 'rounding', value: rounding }] : []),
    ...rates.map((rate) => ({
      name: 'rates',
      value: `${rate.currency} ${perDollarText(rate)}, ${rateName(rate)}`,
    })),
    ...pinned.map((pin) => ({
      name: 'pinnedRates',
      value: `${pin.currency} ${perDollarText(pin)}`,
    })),
  ]
}
