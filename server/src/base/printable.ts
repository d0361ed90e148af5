// Any text → the same text without what a terminal or a page obeys.

/** Without control characters but ends of lines and tabs, and without what turns the direction of writing. */
export const printable = (text: string): string =>
  text.replace(/(?![\t\n])[\p{Cc}\p{Bidi_Control}]/gu, '')
