// What pages say → the words of the reader's language: as `l10n.t` of VS Code, which pages are given to be tried without it.

export type Words = (message: string, ...values: readonly (string | number)[]) => string
