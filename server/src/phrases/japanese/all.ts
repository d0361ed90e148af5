// Everything that is known in Japanese.

import type { Language } from '../translator.ts'
import { AGREEMENT } from './agreement.ts'
import { date } from './dates.ts'
import { MONEY } from './money.ts'
import { NOTES } from './notes.ts'
import { PERIODS } from './periods.ts'
import { REFERENCES } from './references.ts'
import { STATUS } from './status.ts'
import { SUMS } from './sums.ts'
import { TITLES } from './titles.ts'
import { WORK } from './work.ts'

export const japanese: Language = {
  phrases: [
    ...SUMS,
    ...AGREEMENT,
    ...REFERENCES,
    ...MONEY,
    ...STATUS,
    ...TITLES,
    ...WORK,
    ...NOTES,
    ...PERIODS,
  ],
  date,
  // No blank behind a full stop of Japanese.
  join: (sentences) => sentences.join(' ').replace(/。 (?!$)/g, '。'),
}
