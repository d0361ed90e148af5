// Characters in the form that figures and words are read in: one blank, one digit, one minus.

const FULL_WIDTH_START = 0xff01
const FULL_WIDTH_END = 0xff5e
const SPACES = /[\t\n\r\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/g
const OTHER_FORMS = /[\uff01-\uff5e\uffe0\uffe1\uffe5\uffe6\u2212]/g

/** One character for one: full-width forms, ￥ and the minus sign in their plain form. */
export function plainForm(text: string): string {
  return text.replace(SPACES, ' ').replace(OTHER_FORMS, (c) => {
    const code = c.charCodeAt(0)
    if (code >= FULL_WIDTH_START && code <= FULL_WIDTH_END)
      return String.fromCharCode(code - 0xfee0)
    return { '\uffe0': '¢', '\uffe1': '£', '\uffe5': '¥', '\uffe6': '₩', '\u2212': '-' }[c] ?? c
  })
}
