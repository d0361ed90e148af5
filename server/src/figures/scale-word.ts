// "thousand", "million", "bn", 億 → powers of ten.

const POWERS: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  mn: 6,
  mm: 6,
  mil: 6,
  m: 6,
  billion: 9,
  bn: 9,
  bil: 9,
  b: 9,
  k: 3,
  trillion: 12,
  lakh: 5,
  lac: 5,
  crore: 7,
  cr: 7,
  tn: 12,
  千: 3,
  万: 4,
  百万: 6,
  億: 8,
  十億: 9,
  兆: 12,
  亿: 8,
  百萬: 6,
  百億: 10,
  千億: 11,
  千万: 7,
}

/** Source of a regex for a scale word in full or in a common short form. */
export const SCALE_WORD =
  '(?:thousand|million|billion|trillion|bn|mn|mm|tn|mil|bil|lakh|lac|crore)s?'

/** Single letters, which need a currency sign before the figure to mean anything. */
export const SCALE_LETTER = '[MmBbKk]'

/** Undefined for a word that is no scale. */
export function scaleOf(word: string): number | undefined {
  const lower = word.toLowerCase()
  return POWERS[lower] ?? POWERS[lower.replace(/s$/, '')]
}
