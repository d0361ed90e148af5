// "March 31, 2004", "June 2004", "March 1 to 20, 2004" → as Japanese reports write them.

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
]

const DATE =
  /^(?<month>[A-Z][a-z]+)(?: (?<day>\d{1,2})(?: to (?<last>\d{1,2}))?(?:, (?<year>\d{4}))?| (?<alone>\d{4}))$/

export function date(english: string): string | undefined {
  const groups = DATE.exec(english)?.groups
  const month = MONTHS.indexOf(groups?.['month'] ?? '') + 1
  if (!groups || month === 0) return undefined
  const { day, last, year, alone } = groups
  const whole = year ?? alone
  return [
    whole === undefined ? '' : `${whole}年`,
    `${month}月`,
    day === undefined ? '' : `${day}日`,
    last === undefined ? '' : `から${last}日まで`,
  ].join('')
}
