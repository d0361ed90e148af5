// Text with full-width digits, signs and letters → the same with the usual ones, character for character: offsets stay.

const WIDE = /[\u3000\uff01-\uff5e\uffe1\uffe5\uffe6]/
const ALL = new RegExp(WIDE, 'g')
const OTHERS: Readonly<Record<string, string>> = { '\u3000': ' ', '￡': '£', '￥': '¥', '￦': '₩' }

export const narrow = (text: string): string =>
  WIDE.test(text)
    ? text.replace(ALL, (wide) => OTHERS[wide] ?? String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    : text
